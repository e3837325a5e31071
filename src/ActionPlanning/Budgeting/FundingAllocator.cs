using ActionPlanning.Amounts;

namespace ActionPlanning.Budgeting;

/// <summary>Lets funding pay lines of cost.</summary>
internal sealed class FundingAllocator
{
    private readonly ActionPlan plan;
    private readonly PlanList<LineSummary> lines;
    private readonly Funding[] funding;
    private readonly int[] fundingAt;
    private readonly int[] costAt;
    private readonly int[][] named;
    private readonly int[][] other;

    public FundingAllocator(ActionPlan plan, PlanList<LineSummary> lines)
    {
        this.plan = plan;
        this.lines = lines;
        funding = [.. plan.Funding.Where(one => lines.Any(line => line.Path == PathOf(one)))];
        fundingAt = [.. funding.Select(one => IndexOf(line => line.Path == PathOf(one)))];
        costAt = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Direction == BudgetDirection.Cost && lines[i].Source is not null)];
        named = [.. funding.Select(one => Pays(one, line => line.Funding == one.Id))];
        other = [.. funding.Select(one => Pays(one, line => line.Funding != one.Id))];
    }

    /// <summary>Gets a value indicating whether some money may not pay everything.</summary>
    public bool HasEarmarks => funding.Any(IsEarmarked);

    /// <summary>Whether a line of the summary is earmarked funding.</summary>
    public bool IsEarmarked(int line) => Array.IndexOf(fundingAt, line) is >= 0 and var at && IsEarmarked(funding[at]);

    /// <summary>Whether what earmarked money pays is the same whatever a line comes to: it is not funding, and no earmarked source may pay it, nor any that it names.</summary>
    public bool IsApart(int line) =>
        !fundingAt.Contains(line) && (Array.IndexOf(costAt, line) is not (>= 0 and var at) || (lines[line].Funding is null && !Enumerable.Range(0, funding.Length).Any(i => IsEarmarked(funding[i]) && other[i].Contains(at))));

    /// <summary>What earmarked money can pay when funding gives as little and lines cost as much as they can, or the other way round; one amount can be put in.</summary>
    public decimal? EarmarkedPaid(bool worst, int changed = -1, decimal? to = null) => Flow(worst, changed, to).Earmarked;

    public FundingAllocation Allocate(bool worst)
    {
        (FundingFlow flow, decimal?[] amounts, decimal?[] costs, _) = Flow(worst, -1, null);
        int count = funding.Length;
        List<FundingShare> shares = [];
        List<FundingUse> uses = [];
        for (int i = 0; i < count; i++)
        {
            decimal paid = flow.PaidBy(i) + flow.PaidBy(count + i);
            uses.Add(new(funding[i].Id, amounts[i], paid, amounts[i] - paid, IsEarmarked(funding[i])));
            for (int line = 0; line < costs.Length; line++)
            {
                if (flow.Paid(i, line) + flow.Paid(count + i, line) is > 0m and var share)
                {
                    shares.Add(new(funding[i].Id, lines[costAt[line]].Source!.Id, share));
                }
            }
        }

        List<TrackCover> tracks = [];
        foreach (IGrouping<TrackId?, int> track in Enumerable.Range(0, costs.Length).GroupBy(line => lines[costAt[line]].Track))
        {
            decimal? cost = track.Aggregate((decimal?)0m, (sum, line) => Plus(sum, costs[line]));
            decimal covered = track.Sum(flow.PaidTo);
            HashSet<int> limits = [.. track.Where(line => costs[line] is not { } bound || flow.PaidTo(line) < bound).SelectMany(flow.Limits).Select(source => source % count)];
            tracks.Add(new(track.Key, cost, covered, cost - covered, [.. limits.Order().Select(i => funding[i].Id)]));
        }

        TrackId?[] order = [.. plan.Tracks.Select(track => (TrackId?)track.Id), null];
        return new([.. uses], [.. shares], [.. tracks.OrderBy(track => Array.IndexOf(order, track.Track))]);
    }

    private (FundingFlow Flow, decimal?[] Amounts, decimal?[] Costs, decimal? Earmarked) Flow(bool worst, int changed, decimal? to)
    {
        decimal? At(int line, bool low) => line == changed ? to : low ? lines[line].Amount.Low : lines[line].Amount.High;
        int count = funding.Length;
        decimal?[] amounts = [.. fundingAt.Select(line => At(line, worst))];
        decimal?[] costs = [.. costAt.Select(line => At(line, !worst))];
        decimal?[] sources = new decimal?[count * 2];
        int[] ranks = new int[count * 2];
        for (int i = 0; i < count; i++)
        {
            decimal? wanted = named[i].Aggregate((decimal?)0m, (sum, line) => Plus(sum, costs[line]));
            sources[i] = amounts[i] is not { } amount ? wanted : wanted is { } bound ? Math.Min(amount, bound) : amount;
            sources[count + i] = amounts[i] - sources[i];
            ranks[count + i] = IsEarmarked(funding[i]) ? 1 : 2;
        }

        FundingFlow flow = new(sources, ranks, costs, [.. named, .. other]);
        decimal? earmarked = Enumerable.Range(0, count).Where(i => IsEarmarked(funding[i])).Aggregate((decimal?)0m, (sum, i) => Plus(sum, Plus(flow.PaidBy(i), flow.PaidBy(count + i))));
        return (flow, amounts, costs, earmarked);
    }

    private int[] Pays(Funding one, Func<BudgetLine, bool> wanted) =>
    [
        .. Enumerable.Range(0, costAt.Length)
            .Where(at => wanted(lines[costAt[at]].Source!) && (one.EarmarkedTo.IsEmpty || (lines[costAt[at]].Track is { } track && one.EarmarkedTo.Contains(track)))),
    ];

    private int IndexOf(Func<LineSummary, bool> match)
    {
        int at = 0;
        while (!match(lines[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsEarmarked(Funding one) => !one.EarmarkedTo.IsEmpty;

    private static decimal? Plus(decimal? left, decimal? right) => (Quantity.FromNullable(left) + Quantity.FromNullable(right)).Low;

    private static string PathOf(Funding one) => $"funding[{one.Id}]";
}

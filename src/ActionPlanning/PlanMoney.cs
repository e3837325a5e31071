using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Prioritisation;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning;

/// <summary>What the budget means for a selection: of income the least counts, of cost the most.</summary>
internal static class PlanMoney
{
    // Beyond every plan; keeps sums within what the engine can add up.
    private const decimal Most = 10_000_000_000m;

    public static SelectionMoney Of(PlanWindows windows, BudgetSummary budget)
    {
        ActionPlan plan = windows.Plan;
        Dictionary<string, LineSummary> summaries = [];
        foreach (LineSummary line in budget.Lines)
        {
            summaries.TryAdd(line.Path, line);
        }

        HashSet<string> funds = [.. plan.Funding.Select(funding => $"funding[{funding.Id}]")];
        List<MoneyLine> lines = [.. budget.Lines.Where(line => !funds.Contains(line.Path)).SelectMany(Lines)];
        List<MissingInput> missing = [];
        List<MoneySource> sources = [];
        foreach (Funding funding in plan.Funding)
        {
            bool certain = funding.State is FundingState.Granted or FundingState.Drawn;
            LineSummary? summary = summaries.GetValueOrDefault($"funding[{funding.Id}]");
            if (certain && summary?.Amount.Low is not > 0m)
            {
                missing.Add(new($"funding[{funding.Id}].amount", new($"beløbet for «{funding.Title}»", $"the amount of «{funding.Title}»")));
            }

            LocalDate? from = funding.State == FundingState.Granted ? summary?.When?.Start : null;
            sources.Add(new(funding.Id, certain ? Math.Clamp(summary?.Amount.Low ?? 0m, 0m, Most) : 0m, from, funding.EarmarkedTo));
        }

        decimal? opening = plan.Budget.OpeningBalance.Low;
        decimal? reserve = plan.Budget.Reserve.High;
        if (opening is null)
        {
            missing.Add(new("budget.openingBalance", new("den likvide beholdning ved planens begyndelse", "the money at hand when the plan begins")));
        }

        if (reserve is null)
        {
            missing.Add(new("budget.reserve", new("den reserve, der skal blive i kassen", "the reserve that must be kept")));
        }

        return new(plan.Budget.Currency, Within(opening), Within(reserve), [.. sources], [.. lines], [.. missing]);

        static decimal? Within(decimal? amount) => amount is { } known ? Math.Clamp(known, -Most, Most) : null;
    }

    private static IEnumerable<MoneyLine> Lines(LineSummary summary)
    {
        bool isCost = summary.Direction == BudgetDirection.Cost;
        MissingInput? unknown = isCost && summary.Amount.High is null ? new($"{summary.Path}{(summary.Source is null ? "" : ".amount")}", new($"beløbet for «{summary.Title}»", $"the amount of «{summary.Title}»")) : null;
        if (summary.Item is not null && summary.Source?.When is null)
        {
            yield return new(summary.Item, summary.Track, summary.Funding, Certain(isCost ? -summary.Amount : summary.Amount), null, unknown) { Window = summary.When };
            yield break;
        }

        foreach (Due due in summary.Dues)
        {
            yield return new(summary.Item, summary.Track, summary.Funding, Certain(due.Change), due.When, unknown);
        }

        // Of a cost without an upper end what is known of it counts, and the rest is named.
        decimal Certain(Quantity change) => Math.Clamp(change.Low ?? (isCost ? Math.Min(change.High ?? 0m, 0m) : 0m), -Most, Most);
    }
}

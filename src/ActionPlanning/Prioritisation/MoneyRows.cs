using ActionPlanning.Time;

namespace ActionPlanning.Prioritisation;

/// <summary>The money of a plan as rows: sets of sources, each at the end of each period, and what is left in them for the candidates.</summary>
/// <remarks>
/// Whether the sources can pay for what is chosen is a flow: a cost may be paid by the source it names, or by the general means and whatever is earmarked to its track. By Hall's theorem (1935) there
/// is a way to pay all exactly if for each set of sources the costs that only they can pay are no more than what is in them. The reserve is kept by the general means: earmarked money is none. Money comes in on the last
/// day that it may, and goes out on the first; where the plan is short even before anything is chosen, what is chosen may not make it worse.
/// </remarks>
internal sealed class MoneyRows
{
    private const int General = 1;

    /// <summary>With more earmarked sources than these, not every set of them is looked at but each, all, and all but one.</summary>
    private const int MostSources = 4;

    /// <summary>A sum of money is found to within one part in so many.</summary>
    private const int Parts = 100;

    private readonly SelectionMoney money;
    private readonly IReadOnlyList<DateWindow> periods;
    private readonly List<MoneySource> apart;
    private readonly List<int> sets = [];
    private readonly List<long> capacities = [];
    private readonly ILookup<ItemId?, MoneyLine> byItem;

    /// <summary>Makes the rows.</summary>
    /// <param name="money">The money; null when nothing is known of it, which makes no rows.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="isCandidate">Whether an item is chosen or not.</param>
    /// <param name="isNotDone">Whether an item that is no candidate does not come about.</param>
    public MoneyRows(SelectionMoney? money, IReadOnlyList<DateWindow> periods, Predicate<ItemId> isCandidate, Predicate<ItemId> isNotDone)
    {
        (this.money, this.periods) = (money ?? new(default, null, null, [], [], []), periods);
        byItem = this.money.Lines.ToLookup(line => line.Item);
        Unit = (decimal)Math.Pow(10, this.money.Currency.Decimals);
        apart = [.. this.money.Sources.Where(source => !source.EarmarkedTo.IsEmpty || this.money.Lines.Any(line => line.Funding == source.Id))];
        if (periods.Count == 0 || !this.money.Lines.Any(line => line.Item is { } item && isCandidate(item)))
        {
            return;
        }

        Missing = this.money.Missing;
        sets.AddRange(Enumerable.Range(1, apart.Count).Select(source => 1 << source));
        bool known = this.money.Opening is not null && this.money.Reserve is not null;
        sets.AddRange(known ? Subsets(apart.Count).Select(funds => General | (funds << 1)).Distinct() : []);
        foreach (int set in sets)
        {
            for (int period = 0; period < periods.Count; period++)
            {
                decimal left = Means(set, period) + this.money.Lines.Where(line => line.Item is not { } item || (!isCandidate(item) && !isNotDone(item))).Sum(line => Part(line with { When = line.When ?? line.Window }, set, period, null));
                capacities.Add((long)decimal.Floor(Math.Max(0m, left) * Unit));
                if (left < 0m && Short is null)
                {
                    Short = new(Source(set), periods[period].End, -left);
                }
            }
        }
    }

    public int Count => capacities.Count;

    public PlanList<MissingInput> Missing { get; }

    /// <summary>Gets what is lacking even before anything is chosen, the first time; null when nothing is.</summary>
    public MoneyShort? Short { get; }

    /// <summary>Gets the minor units in one of the currency.</summary>
    public decimal Unit { get; }

    public IReadOnlyList<long> Capacities => capacities;

    /// <summary>Gets the sources that can be added to: the general means as null, when they are known, and those that stand apart.</summary>
    public IEnumerable<FundingId?> Sources => (Count == 0 ? [] : sets.Exists(set => (set & General) != 0) ? (FundingId?[])[null] : []).Concat(Count == 0 ? [] : apart.Select(source => (FundingId?)source.Id));

    public int Period(int row) => row % periods.Count;

    /// <summary>The source that a row is named after: null for the general means, alone or with others.</summary>
    public FundingId? SourceOf(int row) => Source(sets[row / periods.Count]);

    /// <summary>The rows in which more of a source from a period on is felt.</summary>
    public IEnumerable<int> RowsOf(FundingId? source, int from)
    {
        int bit = source is { } id ? 2 << apart.FindIndex(one => one.Id == id) : General;
        return Enumerable.Range(0, Count).Where(row => (sets[row / periods.Count] & bit) != 0 && Period(row) >= from);
    }

    /// <summary>What an item takes from each row when it lies in a span of periods; less than 0 where it brings more than it takes.</summary>
    public List<(int Row, long Amount)> Loads(ItemId item, (int First, int Last)? span)
    {
        List<(int Row, long Amount)> loads = [];
        MoneyLine[] lines = Count == 0 ? [] : [.. byItem[item]];
        for (int row = 0; row < Count && lines.Length > 0; row++)
        {
            decimal change = lines.Sum(line => Part(line, sets[row / periods.Count], Period(row), span));
            if ((long)decimal.Ceiling(-change * Unit) is not 0 and var amount)
            {
                loads.Add((row, amount));
            }
        }

        return loads;
    }

    /// <summary>What is not known of the costs of an item.</summary>
    public IEnumerable<MissingInput> UnknownOf(ItemId item) => byItem[item].Select(line => line.Unknown).OfType<MissingInput>().Distinct();

    /// <summary>A round step that is no more than a hundredth of an amount.</summary>
    public static long Step(long amount)
    {
        long step = 1;
        while (step * 10 <= amount / Parts)
        {
            step *= 10;
        }

        return step;
    }

    private static IEnumerable<int> Subsets(int count)
    {
        int all = (1 << count) - 1;
        return count <= MostSources ? Enumerable.Range(0, 1 << count) : Enumerable.Range(0, count).SelectMany(i => (int[])[1 << i, all & ~(1 << i)]).Append(0).Append(all);
    }

    private FundingId? Source(int set) => (set & General) != 0 ? (FundingId?)null : apart[int.TrailingZeroCount(set) - 1].Id;

    private decimal Means(int set, int period)
    {
        decimal sum = (set & General) == 0 ? 0m : money.Opening!.Value - money.Reserve!.Value + money.Sources.Where(source => !apart.Contains(source) && IsThere(source)).Sum(source => source.Amount);
        for (int i = 0; i < apart.Count; i++)
        {
            sum += (set & (2 << i)) != 0 && IsThere(apart[i]) ? apart[i].Amount : 0m;
        }

        return sum;

        bool IsThere(MoneySource source) => source.From is not { } from || from <= periods[period].End;
    }

    /// <summary>What a line does to a set of sources until the end of a period.</summary>
    private decimal Part(MoneyLine line, int set, int period, (int First, int Last)? span)
    {
        if (line.Change >= 0m)
        {
            bool certain = line.When is { } when ? !when.IsOpenEnd && when.End <= periods[period].End : span is { } place && place.Last <= period;
            return (set & General) != 0 && certain ? line.Change : 0m;
        }

        bool due = line.When is { } window ? window.IsOpenStart || window.Start <= periods[period].End : span is not { } at || at.First <= period;
        return due && (Payers(line) & ~set) == 0 ? line.Change : 0m;
    }

    private int Payers(MoneyLine line)
    {
        int payers = line.Funding is null ? General : 0;
        for (int i = 0; i < apart.Count; i++)
        {
            bool pays = line.Funding is { } named ? apart[i].Id == named : apart[i].EarmarkedTo.IsEmpty || (line.Track is { } track && apart[i].EarmarkedTo.Contains(track));
            payers |= pays ? 2 << i : 0;
        }

        return payers;
    }
}

using ActionPlanning.Amounts;

namespace ActionPlanning.Budgeting;

/// <summary>Income less cost, counting of earmarked money only what its tracks can use.</summary>
/// <remarks>
/// More of any income never lowers the result and more of any cost never raises it, and neither by more than itself. So the least result is that with every income at its least and every cost at its most.
/// What an item earns and what it costs comes about together or not at all: while that is open, the item adds the lesser of nothing and its own result at worst, and the greater at best.
/// Where there is earmarked money, which lines of an item may take up, this is left out of account, and the range is wider than it need be.
/// </remarks>
internal sealed class UsableMoney
{
    private const decimal MostUnits = 1_000_000_000_000_000m;

    private readonly PlanList<LineSummary> lines;
    private readonly FundingAllocator funding;
    private readonly decimal unit;
    private readonly Quantity[] before;
    private readonly Quantity[] after;
    private readonly Dictionary<ItemId, Quantity> together = [];

    public UsableMoney(PlanList<LineSummary> lines, FundingAllocator funding, Currency currency)
    {
        this.lines = lines;
        this.funding = funding;
        unit = currency.Decimals switch { 0 => 1m, 3 => 0.001m, _ => 0.01m };
        if (!funding.HasEarmarks)
        {
            foreach (IGrouping<ItemId, LineSummary> item in lines.Where(line => line.HangsOn is not null).GroupBy(line => line.HangsOn!.Value).Where(item => item.Skip(1).Any()))
            {
                together.Add(item.Key, PeriodSums.Sum(item.Select(line => line.Whole)));
            }
        }

        before = new Quantity[lines.Count + 1];
        after = new Quantity[lines.Count + 1];
        before[0] = after[lines.Count] = Quantity.Zero;
        for (int i = 0; i < lines.Count; i++)
        {
            before[i + 1] = before[i] + Free(i);
            after[lines.Count - i - 1] = Free(lines.Count - i - 1) + after[lines.Count - i];
        }

        decimal? low = Result(worst: true);
        decimal? high = Result(worst: false);
        Range = Quantity.TryCreate(low, high, out Quantity range) ? range : Quantity.AtMost(high ?? 0m);
    }

    public Quantity Range { get; }

    /// <summary>
    /// What a line is to be added to, signed, for the result to be at its worst and at its best: the result is certainly not negative from the amount that brings the worst to zero, and certainly
    /// negative below the amount that brings the best to zero. Null when no amount does.
    /// </summary>
    public (decimal? Worst, decimal? Best) Rest(int line) => (Rest(line, worst: true), Rest(line, worst: false));

    private decimal? Rest(int line, bool worst)
    {
        if (Together(line) is { } item)
        {
            return Rest(line, item, worst);
        }

        if (!funding.HasEarmarks || funding.IsApart(line))
        {
            return Plus(Plus(Others(line, worst), Items(worst)), funding.HasEarmarks ? funding.EarmarkedPaid(worst) : 0m);
        }

        // The result never falls as the line's signed amount rises, and never rises by more than it, but it may rest at times: the turning point is found, to the smallest unit, by steps as great as what
        // is too much, and by halving.
        bool income = lines[line].Direction == BudgetDirection.Income;
        if (PeriodSums.Sum(lines.Select(one => Quantity.Exactly((one.Amount.Low ?? 0m) / unit) + Quantity.Exactly((one.Amount.High ?? 0m) / unit))).High is not { } most || most > MostUnits)
        {
            return null;
        }

        decimal? At(decimal units) => Result(worst, line, income ? units * unit : -units * unit);
        decimal low = income ? -1m : -decimal.Ceiling(most) - 1m;
        decimal high = income ? decimal.Ceiling(most) + 1m : 0m;
        decimal? over = At(high);
        if (!(over >= 0m) || (!income && At(low) >= 0m))
        {
            return null;
        }

        for (bool halve = false; high - low > 1m; halve = !halve)
        {
            decimal next = halve ? decimal.Floor((low + high) / 2m) : Math.Clamp(high - Math.Max(1m, decimal.Floor(over!.Value / unit)), low + 1m, high - 1m);
            if (At(next) is >= 0m and var left)
            {
                (high, over) = (next, left);
            }
            else
            {
                low = next;
            }
        }

        return -high * unit;
    }

    /// <summary>The same for a line of an item that comes about with all its lines or none: at zero it does not, and at any other amount the item's other lines come too.</summary>
    private decimal? Rest(int line, ItemId item, bool worst)
    {
        decimal? without = Plus(Others(-1, worst), Items(worst, item));
        Quantity others = PeriodSums.Sum(Enumerable.Range(0, lines.Count).Where(other => other != line && Together(other) == item).Select(other => lines[other].Whole));
        decimal? with = Plus(without, worst ? others.Low : others.High);

        // Whether a claim takes in the amount zero, at which it must hold without the item.
        bool takesInZero = worst ? with >= 0m : with < 0m;
        bool holdsWithout = worst ? without >= 0m : without < 0m;
        return takesInZero && !holdsWithout ? null : with;
    }

    private ItemId? Together(int line) => lines[line].HangsOn is { } item && together.ContainsKey(item) ? (ItemId?)item : null;

    /// <summary>What the items add that come about or not, but for one of them.</summary>
    private decimal? Items(bool worst, ItemId? but = null)
    {
        decimal? sum = 0m;
        foreach ((ItemId item, Quantity whole) in together)
        {
            sum = item == but ? sum : Plus(sum, worst ? (whole.Low is { } low ? Math.Min(0m, low) : null) : whole.High is { } high ? Math.Max(0m, high) : null);
        }

        return sum;
    }

    private decimal? Result(bool worst, int changed = -1, decimal? to = null)
    {
        decimal? own = changed < 0 || funding.IsEarmarked(changed) ? 0m : lines[changed].Direction == BudgetDirection.Income ? to : -to;
        return Plus(Plus(Plus(Others(changed, worst), Items(worst)), own), funding.HasEarmarks ? funding.EarmarkedPaid(worst, changed, to) : 0m);
    }

    /// <summary>The sum of all lines but one, and but earmarked funding, at worst or at best.</summary>
    private decimal? Others(int line, bool worst)
    {
        Quantity sum = line < 0 ? before[^1] : before[line] + after[line + 1];
        return worst ? sum.Low : sum.High;
    }

    private Quantity Free(int line) => funding.IsEarmarked(line) || Together(line) is not null ? Quantity.Zero : lines[line].Signed;

    private static decimal? Plus(decimal? left, decimal? right) => (Quantity.FromNullable(left) + Quantity.FromNullable(right)).Low;
}

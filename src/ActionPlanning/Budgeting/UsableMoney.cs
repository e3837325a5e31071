using ActionPlanning.Amounts;

namespace ActionPlanning.Budgeting;

/// <summary>Income less cost, counting of earmarked money only what its tracks can use.</summary>
/// <remarks>
/// More of any income never lowers the result and more of any cost never raises it, and neither by more than itself. So the least result is that with every income at its least and every cost at its most.
/// </remarks>
internal sealed class UsableMoney
{
    private const decimal MostUnits = 1_000_000_000_000_000m;

    private readonly PlanList<LineSummary> lines;
    private readonly FundingAllocator funding;
    private readonly decimal unit;
    private readonly Quantity[] before;
    private readonly Quantity[] after;

    public UsableMoney(PlanList<LineSummary> lines, FundingAllocator funding, Currency currency)
    {
        this.lines = lines;
        this.funding = funding;
        unit = currency.Decimals switch { 0 => 1m, 3 => 0.001m, _ => 0.01m };
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
        if (!funding.HasEarmarks || (lines[line].Direction == BudgetDirection.Income && lines[line].Source is not null))
        {
            return Plus(Others(line, worst), funding.HasEarmarks ? funding.EarmarkedPaid(worst) : 0m);
        }

        // The result never falls as the line's signed amount rises, but it may rest at times: the turning point is found by halving, to the smallest unit.
        bool income = lines[line].Direction == BudgetDirection.Income;
        if (PeriodSums.Sum(lines.Select(one => Quantity.Exactly((one.Amount.Low ?? 0m) / unit) + Quantity.Exactly((one.Amount.High ?? 0m) / unit))).High is not { } most || most > MostUnits)
        {
            return null;
        }

        bool Holds(decimal units) => Result(worst, line, income ? units * unit : -units * unit) >= 0m;
        decimal low = income ? -1m : -decimal.Ceiling(most) - 1m;
        decimal high = income ? decimal.Ceiling(most) + 1m : 0m;
        if (!Holds(high) || (!income && Holds(low)))
        {
            return null;
        }

        while (high - low > 1m)
        {
            decimal middle = decimal.Floor((low + high) / 2m);
            (low, high) = Holds(middle) ? (low, middle) : (middle, high);
        }

        return -high * unit;
    }

    private decimal? Result(bool worst, int changed = -1, decimal? to = null)
    {
        decimal? own = changed < 0 || funding.IsEarmarked(changed) ? 0m : lines[changed].Direction == BudgetDirection.Income ? to : -to;
        return Plus(Plus(Others(changed, worst), own), funding.HasEarmarks ? funding.EarmarkedPaid(worst, changed, to) : 0m);
    }

    /// <summary>The sum of all lines but one, and but earmarked funding, at worst or at best.</summary>
    private decimal? Others(int line, bool worst)
    {
        Quantity sum = line < 0 ? before[^1] : before[line] + after[line + 1];
        return worst ? sum.Low : sum.High;
    }

    private Quantity Free(int line) => funding.IsEarmarked(line) ? Quantity.Zero : lines[line].Signed;

    private static decimal? Plus(decimal? left, decimal? right) => (Quantity.FromNullable(left) + Quantity.FromNullable(right)).Low;
}

using ActionPlanning.Amounts;

namespace ActionPlanning.Budgeting;

/// <summary>The sums of the payments that certainly fall in a period. Each payment stands in exactly one: in its month; where that is not known, in its year; where that is not known either, in neither.</summary>
/// <remarks>All of them together add up to the income and the cost of the plan to the smallest unit, whatever is not known.</remarks>
/// <param name="Year">The calendar year; null for payments that may fall in either of two years, or on any day.</param>
/// <param name="Month">The month of the year, 1–12; null for payments of which only the year is known, or not even that.</param>
/// <param name="Income">The income.</param>
/// <param name="Cost">The cost.</param>
public sealed record PeriodSums(int? Year, int? Month, Quantity Income, Quantity Cost)
{
    /// <summary>Gets income less cost.</summary>
    public Quantity Result => Income - Cost;

    /// <summary>Sorts the payments of all lines into months, years and neither, in order; only periods with a payment are there.</summary>
    internal static PlanList<PeriodSums> Of(PlanList<LineSummary> lines) =>
    [
        .. lines
            .SelectMany(line => line.Dues, (line, due) => (line.Direction, due.Change, Period: Of(due)))
            .GroupBy(due => due.Period)
            .OrderBy(period => period.Key.Year ?? int.MaxValue).ThenBy(period => period.Key.Month ?? int.MaxValue)
            .Select(period => new PeriodSums(
                period.Key.Year,
                period.Key.Month,
                Sum(period.Where(due => due.Direction == BudgetDirection.Income).Select(due => due.Change)),
                -Sum(period.Where(due => due.Direction == BudgetDirection.Cost).Select(due => due.Change)))),
    ];

    internal static PlanList<YearSummary> Years(PlanList<PeriodSums> periods) =>
    [
        .. periods.Where(period => period.Year is not null).GroupBy(period => period.Year!.Value)
            .Select(year => new YearSummary(year.Key, Sum(year.Select(period => period.Income)), Sum(year.Select(period => period.Cost)))),
    ];

    internal static Quantity Sum(IEnumerable<Quantity> parts) => parts.Aggregate(Quantity.Zero, (sum, part) => sum + part);

    internal static (int? Year, int? Month) Of(Due due) =>
        due.When is not { IsOpenStart: false, IsOpenEnd: false } when || when.Start.Year != when.End.Year ? (null, null)
        : (when.Start.Year, when.Start.Month == when.End.Month ? when.Start.Month : null);
}

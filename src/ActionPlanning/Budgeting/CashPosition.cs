using ActionPlanning.Amounts;
using ActionPlanning.Time;

namespace ActionPlanning.Budgeting;

/// <summary>How low the money at hand can get: the lowest point over time, as a range that holds every possibility.</summary>
/// <remarks>
/// At worst every cost falls on the first day of its window and every income on the last; at best the other way round. A line without a date may fall
/// on any day; a recurring line falls due once in each calendar month, quarter or year.
/// </remarks>
public static class CashPosition
{
    /// <summary>Works out the lowest point of liquidity.</summary>
    /// <param name="opening">The money at hand to begin with.</param>
    /// <param name="budget">The budget.</param>
    /// <returns>The range in which the lowest point lies; open below when an amount that matters is unknown.</returns>
    public static Quantity LowestPoint(Quantity opening, BudgetSummary budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        Due[] dues = [.. budget.Lines.SelectMany(line => line.Dues)];
        decimal? low = new CashPath(opening, dues, worst: true).Lowest(DateWindow.Always);
        decimal? high = new CashPath(opening, dues, worst: false).Lowest(DateWindow.Always);
        return Quantity.TryCreate(low, high, out Quantity lowest) ? lowest : Quantity.AtMost(high ?? 0m);
    }
}

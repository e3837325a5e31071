using ActionPlanning.Amounts;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>How low the money at hand can get: the lowest point over time, as a range that holds every possibility.</summary>
/// <remarks>
/// At worst every cost falls on the first day of its window and every income on the last; at best the other way round. A line without a date may fall
/// on any day, and a recurring line is taken to fall due all at once, the worst it can do.
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
        decimal? worst = Lowest(opening.Low, budget, pessimistic: true);
        decimal? best = Lowest(opening.High, budget, pessimistic: false);
        return worst is { } low && best is { } high ? Quantity.Between(Math.Min(low, high), high)
            : best is { } limit ? Quantity.AtMost(limit)
            : worst is { } bound ? Quantity.AtLeast(bound)
            : Quantity.Unknown;
    }

    private static decimal? Lowest(decimal? opening, BudgetSummary budget, bool pessimistic)
    {
        if (opening is not { } start)
        {
            return null;
        }

        List<(LocalDate On, int Order, decimal Change)> moves = [];
        foreach (LineSummary line in budget.Lines)
        {
            bool income = line.Direction == BudgetDirection.Income;
            decimal? size = income == pessimistic ? line.Amount.Low : line.Amount.High;
            if (size is not { } amount)
            {
                // Unknown cost drags the worst case down without end; unknown income lifts the best case without end.
                return null;
            }

            DateWindow when = line.When ?? DateWindow.Always;
            bool late = income == pessimistic;
            moves.Add((late ? when.End : when.Start, income == pessimistic ? 1 : 0, income ? amount : -amount));
        }

        decimal at = start;
        decimal lowest = start;
        foreach ((_, _, decimal change) in moves.OrderBy(move => move.On).ThenBy(move => move.Order))
        {
            try
            {
                at += change;
            }
            catch (OverflowException)
            {
                return null;
            }

            lowest = Math.Min(lowest, at);
        }

        return lowest;
    }
}

using ActionPlanning.Amounts;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>The money month by month: what comes in, what is paid out and what is left, as ranges that hold every possibility.</summary>
/// <remarks>
/// The months run from the first to the last of the plan's period, and further when a line falls outside it, so that every line has its months. A recurring line falls due
/// once in each calendar month, quarter or year that its window touches. A line whose day is not known may fall on any day of its window; without a window, or where the window is open, on any
/// day of the months. At worst all cost falls as early as it can and all income as late; at best the other way round. The opening balance is what is there before the first month.
/// </remarks>
public sealed record CashFlow
{
    internal CashFlow(Verdict keepsReserve) => KeepsReserve = keepsReserve;

    /// <summary>Gets the months, in order; empty when neither the plan's period nor any date is known, or they span more than 100 years.</summary>
    public PlanList<CashMonth> Months { get; internal init; }

    /// <summary>Gets the calendar years of the months, in order. A line that may fall in either of two years stands in both, from zero to its amount.</summary>
    public PlanList<YearSummary> Years { get; internal init; }

    /// <summary>Gets the lowest point of all.</summary>
    public Quantity Lowest { get; internal init; }

    /// <summary>Gets the first month in which the lowest point is reached at worst; null when it is not known how low that is.</summary>
    public YearMonth? LowestAtWorst { get; internal init; }

    /// <summary>Gets the first month in which the lowest point is reached at best; null when it is not known how high that is.</summary>
    public YearMonth? LowestAtBest { get; internal init; }

    /// <summary>Gets whether the money at hand never falls below the reserve: yes, no, or undetermined because of these inputs.</summary>
    public Verdict KeepsReserve { get; }

    /// <summary>Gets the first month in which the money certainly falls below the reserve; null when there is none of which that is certain.</summary>
    public YearMonth? FirstCertainlyUnder { get; internal init; }

    /// <summary>Gets the first month in which the money may fall below the reserve; null when it certainly does not.</summary>
    public YearMonth? FirstPossiblyUnder { get; internal init; }
}

/// <summary>The money of a calendar month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Income">What comes in.</param>
/// <param name="Cost">What is paid out.</param>
/// <param name="Lowest">The lowest balance at the beginning of the month or at any time in it.</param>
/// <param name="Balance">The balance at the end of the month.</param>
public sealed record CashMonth(YearMonth Month, Quantity Income, Quantity Cost, Quantity Lowest, Quantity Balance);

using ActionPlanning.Budgeting;
using NodaTime;

namespace ActionPlanning.Simulation;

/// <summary>A line of the budget as amounts that are drawn.</summary>
/// <param name="Line">The line.</param>
/// <param name="Item">The item that earns or costs it; null when none does.</param>
/// <param name="Products">What one payment consists of: products of constants and drivers, added up.</param>
/// <param name="Days">The day of each payment as cautiously as can be: the first possible for cost and the last for income.</param>
/// <param name="BestDays">The day of each payment as well as can be: the last possible for cost and the first for income.</param>
/// <param name="Missing">What is missing; empty when the line can be drawn.</param>
internal sealed record LineTerms(LineSummary Line, ItemId? Item, PlanList<Product> Products, PlanList<LocalDate> Days, PlanList<LocalDate> BestDays, PlanList<MissingInput> Missing)
{
    /// <summary>Gets the amount of each payment when nothing about the line is drawn; empty otherwise.</summary>
    public PlanList<decimal> Stated { get; init; }

    public int Sign => Line.Direction == BudgetDirection.Income ? 1 : -1;
}

/// <summary>A constant times drivers.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="Drivers">The drivers.</param>
internal sealed record Product(decimal Constant, PlanList<int> Drivers)
{
    public Product Times(Factor factor) => factor.Driver is { } driver ? this with { Drivers = [.. Drivers, driver] } : this with { Constant = Constant * factor.Constant };
}

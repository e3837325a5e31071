using ActionPlanning.Amounts;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning.Budgeting;

/// <summary>What is known about the plan's money: income and cost as ranges that hold every possibility, and whether they balance.</summary>
public sealed class BudgetSummary
{
    // Worked out when somebody asks: while a plan is worked through, several budgets are summed of which only the last is looked at.
    private readonly PlanWindows windows;
    private DecidingAmount[]? deciding;
    private CashFlow? cash;

    internal BudgetSummary(PlanWindows windows, PlanList<LineSummary> lines, PlanList<YearSummary> years, PlanList<MissingInput> missing)
    {
        Currency = windows.Plan.Budget.Currency;
        Lines = lines;
        Years = years;
        Missing = missing;
        Income = Total(BudgetDirection.Income);
        Cost = Total(BudgetDirection.Cost);
        PlanList<MissingInput> because = missing.IsEmpty ? [new("budgetLines", new("budgettets linjer", "the lines of the budget"))] : missing;
        Balanced = lines.IsEmpty ? Verdict.Undetermined(because) : Verdict.Of(Result.IsAtLeast(0m), because);

        this.windows = windows;
    }

    /// <summary>Gets the currency of all sums.</summary>
    public Currency Currency { get; }

    /// <summary>Gets the lines and funding sources, in the plan's order.</summary>
    public PlanList<LineSummary> Lines { get; }

    /// <summary>Gets the sums per calendar year, in order, of the lines that fall in one year; lines whose year is not known stand in none.</summary>
    public PlanList<YearSummary> Years { get; }

    /// <summary>Gets all income, as a range that holds every possibility.</summary>
    public Quantity Income { get; }

    /// <summary>Gets all cost, as a range that holds every possibility.</summary>
    public Quantity Cost { get; }

    /// <summary>Gets income less cost.</summary>
    public Quantity Result => Income - Cost;

    /// <summary>Gets whether income covers cost: yes, no, or undetermined because of these amounts.</summary>
    public Verdict Balanced { get; }

    /// <summary>
    /// Gets the lines of which a single one can settle whether income covers cost, the most decisive first; empty when that is settled, and when no single one can.
    /// </summary>
    public PlanList<DecidingAmount> Deciding => new(deciding ??= Balanced.Answer == Answer.Undetermined ? [.. DecidingAmount.Among(Lines)] : []);

    /// <summary>Gets the attendance with which each item that has income by number and price breaks even, in the plan's order; cancelled items are left out.</summary>
    public PlanList<ItemBreakEven> BreakEvens { get; internal init; }

    /// <summary>Gets the money month by month.</summary>
    public CashFlow Cash => cash ??= CashFlowCalculator.Of(windows, Lines, Missing);

    /// <summary>Gets the amounts that are not known exactly.</summary>
    public PlanList<MissingInput> Missing { get; }

    private Quantity Total(BudgetDirection direction) =>
        Lines.Where(line => line.Direction == direction).Aggregate(Quantity.Zero, (sum, line) => sum + line.Amount);
}

/// <summary>What is known about one line of the budget.</summary>
/// <param name="Path">The place in the plan, such as <c>budgetLines[venue]</c> or <c>funding[grant]</c>.</param>
/// <param name="Title">The title.</param>
/// <param name="Direction">Income or cost.</param>
/// <param name="Amount">The amount over the whole plan, with recurrences; zero to the amount when it is not certain that the line comes about.</param>
/// <param name="When">The window in which it falls; null when not known.</param>
public sealed record LineSummary(string Path, string Title, BudgetDirection Direction, Quantity Amount, DateWindow? When)
{
    /// <summary>Gets the payments that it consists of; they add up to the amount.</summary>
    internal PlanList<Due> Dues { get; init; }

    /// <summary>Gets a value indicating whether the line comes to its full amount, which is known, or to nothing.</summary>
    internal bool AllOrNothing { get; init; }

    /// <summary>Gets the item that the line belongs to; null when none.</summary>
    internal ItemId? Item { get; init; }

    /// <summary>Gets the capacity that the line pays, by its resource and its place there; null when none.</summary>
    internal (ResourceId Resource, int Step)? Step { get; init; }
}

/// <summary>The sums of a calendar year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Income">The income, as a range that holds every possibility.</param>
/// <param name="Cost">The cost, as a range that holds every possibility.</param>
public sealed record YearSummary(int Year, Quantity Income, Quantity Cost)
{
    /// <summary>Gets income less cost.</summary>
    public Quantity Result => Income - Cost;
}

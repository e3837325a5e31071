using ActionPlanning.Amounts;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Budgeting;

/// <summary>What is known about the plan's money: income and cost as ranges that hold every possibility, and whether they balance.</summary>
public sealed class BudgetSummary
{
    // Worked out when somebody asks: while a plan is worked through, several budgets are summed of which only the last is looked at.
    private readonly PlanWindows windows;
    private readonly Lazy<FundingAllocator> funding;
    private readonly Lazy<UsableMoney> usable;
    private readonly Lazy<Verdict> balanced;
    private readonly Lazy<CashFlow> cash;
    private readonly Lazy<PlanList<PeriodSums>> periods;

    internal BudgetSummary(PlanWindows windows, PlanList<LineSummary> lines, PlanList<MissingInput> missing)
    {
        this.windows = windows;
        Currency = windows.Plan.Budget.Currency;
        Lines = lines;
        Missing = missing;
        funding = new(() => new(windows.Plan, lines));
        usable = new(() => new(lines, funding.Value, Currency));
        balanced = new(Balance);
        cash = new(() => CashFlowCalculator.Of(windows, lines, missing));
        periods = new(() => PeriodSums.Of(lines));
    }

    /// <summary>Gets the currency of all sums.</summary>
    public Currency Currency { get; }

    /// <summary>Gets the lines and funding sources, in the plan's order.</summary>
    public PlanList<LineSummary> Lines { get; }

    /// <summary>Gets the day from which is looked; null when the plan is summed as it was made.</summary>
    /// <remarks>
    /// What is booked before the day takes the place of the plan, line by line. On a line with an actual entry, a payment whose days are all past is dropped for what was booked; one that is still running, or is paid once and later,
    /// is reduced by what was booked, not below zero, and falls from the day on. On a line without an actual entry the plan stands (see <see cref="Unbooked"/>). What is committed and not paid is still to come.
    /// </remarks>
    public LocalDate? AsOf { get; internal init; }

    /// <summary>Gets the lines that were to be paid before the day and have no entry: the plan stands for them.</summary>
    public PlanList<BudgetLineId> Unbooked { get; internal init; }

    /// <summary>Gets the sums per calendar year, in order, of the payments that certainly fall in that year; what may fall in either of two years stands in none.</summary>
    public PlanList<YearSummary> Years => PeriodSums.Years(Periods);

    /// <summary>Gets the sums by month, then what falls in a year without a known month, then what falls in no known year; all together they are the income and the cost of the plan.</summary>
    public PlanList<PeriodSums> Periods => periods.Value;

    /// <summary>Gets the sums by track, in the plan's order, and last what belongs to none; all together they are the income and the cost of the plan.</summary>
    public PlanList<TrackSummary> Tracks => TrackSummary.Of(windows.Plan, Lines);

    /// <summary>Gets which funding pays what when funding gives as little and lines cost as much as they can.</summary>
    public FundingAllocation FundingAtWorst => funding.Value.Allocate(worst: true);

    /// <summary>Gets which funding pays what when funding gives as much and lines cost as little as they can.</summary>
    public FundingAllocation FundingAtBest => funding.Value.Allocate(worst: false);

    /// <summary>Gets planned against committed and actual; null when no line has an entry.</summary>
    public BudgetFollowUp? FollowUp { get; internal init; }

    /// <summary>Gets the activities and events that no line is tied to, in the plan's order: what they cost beyond the lines is not counted.</summary>
    public PlanList<ItemId> WithoutLines { get; internal init; }

    /// <summary>Gets all income, as a range that holds every possibility.</summary>
    public Quantity Income => Total(BudgetDirection.Income);

    /// <summary>Gets all cost, as a range that holds every possibility.</summary>
    public Quantity Cost => Total(BudgetDirection.Cost);

    /// <summary>Gets income less cost.</summary>
    public Quantity Result => Income - Cost;

    /// <summary>Gets the result that can be used: income less cost, without the earmarked money that the lines of its tracks cannot take up.</summary>
    public Quantity Usable => usable.Value.Range;

    /// <summary>Gets whether income covers cost, counting of earmarked money only what its tracks can use: yes, no, or undetermined because of these amounts.</summary>
    public Verdict Balanced => balanced.Value;

    /// <summary>
    /// Gets the lines of which a single one can settle whether income covers cost, the most decisive first; empty when that is settled, and when no single one can.
    /// </summary>
    public PlanList<DecidingAmount> Deciding => Balanced.Answer == Answer.Undetermined ? DecidingAmount.Among(Lines, usable.Value.Rest) : [];

    /// <summary>Gets the attendance with which each item that has income by number and price breaks even, in the plan's order; cancelled items are left out.</summary>
    public PlanList<ItemBreakEven> BreakEvens { get; internal init; }

    /// <summary>Gets the money month by month.</summary>
    public CashFlow Cash => cash.Value;

    /// <summary>Gets the amounts that are not known exactly.</summary>
    public PlanList<MissingInput> Missing { get; }

    private Verdict Balance()
    {
        PlanList<MissingInput> because = Missing.IsEmpty ? [new("budgetLines", new("budgettets linjer", "the lines of the budget"))] : Missing;
        return Lines.IsEmpty ? Verdict.Undetermined(because) : Verdict.Of(Usable.IsAtLeast(0m), because);
    }

    private Quantity Total(BudgetDirection direction) =>
        Lines.Where(line => line.Direction == direction).Aggregate(Quantity.Zero, (sum, line) => sum + line.Amount);
}

/// <summary>What is known about one line of the budget.</summary>
/// <param name="Path">The place in the plan, such as <c>budgetLines[venue]</c> or <c>funding[grant]</c>; the item or the resource for a cost that the plan implies without a line.</param>
/// <param name="Title">The title.</param>
/// <param name="Direction">Income or cost.</param>
/// <param name="Amount">The amount over the whole plan, with recurrences; zero to the amount when it is not certain that the line comes about.</param>
/// <param name="When">The window in which it falls; null when not known.</param>
public sealed record LineSummary(string Path, string Title, BudgetDirection Direction, Quantity Amount, DateWindow? When)
{
    /// <summary>Gets the track: the line's own, or that of its item, or the only one that the funding is earmarked to; null when it belongs to none.</summary>
    public TrackId? Track { get; init; }

    /// <summary>Gets the line of the plan; null for funding and for what the plan implies without a line.</summary>
    internal BudgetLine? Source { get; init; }

    /// <summary>Gets the funding that the line names.</summary>
    internal FundingId? Funding => Source?.Funding;

    /// <summary>Gets what it does to the result: income positive, cost negative.</summary>
    internal Quantity Signed => Direction == BudgetDirection.Income ? Amount : -Amount;

    /// <summary>Gets the payments that it consists of; they add up to the amount.</summary>
    internal PlanList<Due> Dues { get; init; }

    /// <summary>Gets a value indicating whether the line comes to its full amount, which is known, or to nothing.</summary>
    internal bool AllOrNothing { get; init; }

    /// <summary>Gets the item that the line belongs to; null when none.</summary>
    internal ItemId? Item { get; init; }

    /// <summary>Gets the item whose coming about is open, on which the line hangs together with the item's other lines; null when it hangs on none, or not as a whole.</summary>
    internal ItemId? HangsOn { get; init; }

    /// <summary>Gets what it does to the result if the item comes about.</summary>
    internal Quantity Whole { get; init; }

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

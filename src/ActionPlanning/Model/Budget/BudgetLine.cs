using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>A line of income or cost.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Direction">Income or cost.</param>
/// <param name="Amount">How much, never negative: the direction says the sign.</param>
public sealed record BudgetLine(BudgetLineId Id, string Title, BudgetDirection Direction, LineAmount Amount)
{
    /// <summary>Gets when, as coarse as the plan says it; null when it does not say. With <see cref="Item"/>, null means when the item happens.</summary>
    public PlanDate? When { get; init; }

    /// <summary>Gets how often the amount recurs within <see cref="When"/>. Default: once.</summary>
    public Recurrence Recurs { get; init; } = Recurrence.Once;

    /// <summary>Gets how certain the line is. Default: expected.</summary>
    public Certainty Certainty { get; init; } = Certainty.Expected;

    /// <summary>Gets the track; null when the line belongs to the plan as a whole.</summary>
    public TrackId? Track { get; init; }

    /// <summary>Gets the item that earns or costs it: only incurred if the item takes place. Null when it is incurred anyway.</summary>
    public ItemId? Item { get; init; }

    /// <summary>Gets the funding that pays it; null when the general means do.</summary>
    public FundingId? Funding { get; init; }

    /// <summary>Gets a value indicating whether nothing was budgeted: the line is there for its entries only, and its amount and date do not count. Default: false.</summary>
    public bool IsUnbudgeted { get; init; }

    /// <summary>Gets what is committed and what is paid so far, in any order.</summary>
    public PlanList<BudgetEntry> Entries { get; init; }

    /// <summary>Gets the account number or name; null when none is given.</summary>
    public string? Account { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

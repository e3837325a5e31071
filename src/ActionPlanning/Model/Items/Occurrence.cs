using ActionPlanning.Amounts;
using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>One occurrence of an item. What is null here is as the item says; what is not is a visible override.</summary>
/// <param name="Id">The id, unique within the item.</param>
/// <param name="Title">The title as written.</param>
public sealed record Occurrence(OccurrenceId Id, string Title)
{
    /// <summary>Gets the areas that it covers.</summary>
    public PlanList<AreaId> Areas { get; init; }

    /// <summary>Gets when; null for somewhere in the item's window.</summary>
    public PlanDate? When { get; init; }

    /// <summary>Gets how long it lasts in hours; null for as the item says.</summary>
    public Quantity? Hours { get; init; }

    /// <summary>Gets whom it is for; null for as the item says.</summary>
    public AudienceId? Audience { get; init; }

    /// <summary>Gets its own condition, such as a course that must break even; null for none beyond the item's.</summary>
    public Condition? Condition { get; init; }

    /// <summary>Gets how far it has come.</summary>
    public ItemState State { get; init; } = new Planned();

    /// <summary>Gets what was counted at it.</summary>
    public PlanList<Reading> Results { get; init; }
}

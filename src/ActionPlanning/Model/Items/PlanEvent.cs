using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>Something that takes place on one day somewhere in its window, or on several days when it has occurrences.</summary>
/// <param name="Id">The id, unique among all items.</param>
/// <param name="Title">The title as written.</param>
public sealed record PlanEvent(ItemId Id, string Title) : PlanItem(Id, Title)
{
    /// <summary>Gets how long it lasts, in hours; for an event with occurrences, each of them. Unknown by default.</summary>
    public Quantity Hours { get; init; }

    /// <summary>Gets the times it takes place, when it does so several times; null when once.</summary>
    public Occurrences? Occurrences { get; init; }

    /// <summary>Gets what was counted when it was held once; occurrences carry their own.</summary>
    public PlanList<Reading> Results { get; init; }
}

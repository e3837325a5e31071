using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>Something an item produces: a document, an invitation, a newsletter.</summary>
/// <param name="Id">The id, unique among all deliverables.</param>
/// <param name="Title">The title as written.</param>
public sealed record Deliverable(DeliverableId Id, string Title)
{
    /// <summary>Gets what it must contain.</summary>
    public PlanList<string> Contents { get; init; }

    /// <summary>Gets who receives it; null when not stated.</summary>
    public PartyId? Recipient { get; init; }

    /// <summary>Gets when it must be there, in the author's words; null when the plan does not say.</summary>
    public PlanDate? Due { get; init; }

    /// <summary>Gets the item that cannot begin without it; null when none. An undated deliverable gets its latest date from this item.</summary>
    public ItemId? NeededBy { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

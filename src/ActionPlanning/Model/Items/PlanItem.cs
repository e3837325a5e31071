using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>
/// A line of the plan. There are four kinds: <see cref="Activity"/> (occupies a span), <see cref="PlanEvent"/> (one day somewhere in a window),
/// <see cref="Deadline"/> (a limit) and <see cref="Gate"/> (a body decides).
/// </summary>
/// <remarks>
/// What an item is (its kind), how firmly it is meant (<see cref="Modality"/>) and what it waits for (<see cref="Condition"/>) are three separate axes.
/// A missing date, owner or duration is a gap that is listed, never a reason to reject the plan.
/// </remarks>
/// <param name="Id">The id, unique among all items.</param>
/// <param name="Title">The title as written.</param>
public abstract record PlanItem(ItemId Id, string Title)
{
    /// <summary>Gets the track; null when it belongs to none.</summary>
    public TrackId? Track { get; init; }

    /// <summary>Gets the item that it is a part of; null when it stands by itself.</summary>
    public ItemId? PartOf { get; init; }

    /// <summary>Gets when, in the author's words; null when the plan does not say (a gap).</summary>
    public PlanDate? When { get; init; }

    /// <summary>Gets the dates that it names for other items. They are not its own.</summary>
    public PlanList<DateMention> Mentions { get; init; }

    /// <summary>Gets who is responsible; null when the plan does not say (a gap; never guessed).</summary>
    public PartyId? Owner { get; init; }

    /// <summary>Gets how firmly it is meant. Default: <see cref="Modality.Committed"/>.</summary>
    public Modality Modality { get; init; } = Modality.Committed;

    /// <summary>Gets what it waits for; null when nothing. While the condition does not hold, the item is dormant.</summary>
    public Condition? Condition { get; init; }

    /// <summary>Gets how far it has come. Default: planned.</summary>
    public ItemState State { get; init; } = new Planned();

    /// <summary>Gets its priority; null when none is stated. The order of items is not their priority.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Gets who takes part, in which phase and how firmly.</summary>
    public PlanList<Participation> Participants { get; init; }

    /// <summary>Gets whom it is for; null when not stated.</summary>
    public AudienceId? Audience { get; init; }

    /// <summary>Gets the work it takes, by resource; empty when the plan does not say.</summary>
    public PlanList<Effort> Effort { get; init; }

    /// <summary>Gets what it produces.</summary>
    public PlanList<Deliverable> Deliverables { get; init; }

    /// <summary>Gets the phase of another item that this item is the work of, such as the planning of the conference; null when none.</summary>
    public PhaseOf? Serves { get; init; }

    /// <summary>Gets its place in a series of editions; null when it is in none.</summary>
    public Edition? Edition { get; init; }

    /// <summary>Gets the outside party whose initiative it is; null when it is the plan's own. The dates of an external initiative are not ours to move.</summary>
    public PartyId? InitiatedBy { get; init; }

    /// <summary>Gets the parties or groups on whose behalf it is done.</summary>
    public PlanList<PartyId> OnBehalfOf { get; init; }

    /// <summary>Gets the topics that the plan lists under it, as written.</summary>
    public PlanList<string> Topics { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

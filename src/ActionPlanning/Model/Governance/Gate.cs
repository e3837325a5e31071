namespace ActionPlanning;

/// <summary>A point at which a body decides, and what comes after depends on the outcome.</summary>
/// <param name="Id">The id, unique among all items.</param>
/// <param name="Title">The title as written.</param>
public sealed record Gate(ItemId Id, string Title) : PlanItem(Id, Title)
{
    /// <summary>Gets the body that decides; null when the plan does not say (a gap).</summary>
    public PartyId? Body { get; init; }

    /// <summary>Gets what the body needs on its table.</summary>
    public PlanList<GateInput> Inputs { get; init; }

    /// <summary>Gets the alternatives before the body beyond approving, amending, deferring and rejecting; empty when there are none.</summary>
    public PlanList<string> Options { get; init; }

    /// <summary>Gets the items that the gate decides on. Work on them before the outcome is conditional on it.</summary>
    public PlanList<ItemId> Decides { get; init; }

    /// <summary>Gets a value indicating whether every later item of the plan depends on the outcome, unless it says otherwise.</summary>
    public bool BlocksLaterItems { get; init; }

    /// <summary>Gets the outcome; null while there is none.</summary>
    public GateOutcome? Outcome { get; init; }
}

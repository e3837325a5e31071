namespace ActionPlanning;

/// <summary>Why the plan exists (<em>formål</em>).</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The purpose as written.</param>
public sealed record Purpose(PurposeId Id, string Text)
{
    /// <summary>Gets the purpose that it is an aim of; null when it stands by itself.</summary>
    public PurposeId? PartOf { get; init; }

    /// <summary>Gets the tracks that serve it.</summary>
    public PlanList<TrackId> Tracks { get; init; }

    /// <summary>Gets the items that serve it.</summary>
    public PlanList<ItemId> Items { get; init; }

    /// <summary>Gets the decision of a superior body that it carries out; null when none.</summary>
    public DecisionId? Mandate { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

namespace ActionPlanning;

/// <summary>A party's part in an item.</summary>
/// <param name="Party">Who.</param>
/// <param name="Phase">In which phase. With occurrences: in that phase of each of them.</param>
public sealed record Participation(PartyId Party, Phase Phase)
{
    /// <summary>Gets how firmly it is meant: <see cref="Modality.Committed"/> (the default) is required; <see cref="Modality.Intended"/> is remarked on when missing.</summary>
    public Modality Modality { get; init; } = Modality.Committed;

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

namespace ActionPlanning;

/// <summary>A track (<em>hovedspor</em>): a strand of the plan that items belong to. The order of tracks is not their priority.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title as written.</param>
public sealed record Track(TrackId Id, string Title)
{
    /// <summary>Gets the number of things that the title promises (6 in «6 workshops»); null when it promises none. Checked against the track's content.</summary>
    public int? StatedCount { get; init; }

    /// <summary>Gets the item that <see cref="StatedCount"/> counts: its occurrences, or 1 when it takes place once.</summary>
    public ItemId? StatedCountOf { get; init; }

    /// <summary>Gets how firmly the track is meant.</summary>
    public Modality Modality { get; init; } = Modality.Committed;

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

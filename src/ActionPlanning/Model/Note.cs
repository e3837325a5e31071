namespace ActionPlanning;

/// <summary>A piece of text that belongs to the plan's document and is not a part of the plan.</summary>
/// <param name="Kind">What became of the text.</param>
/// <param name="Text">The text, verbatim.</param>
public sealed record Note(NoteKind Kind, string Text)
{
    /// <summary>Gets the item that it is about; null when it is about none.</summary>
    public ItemId? Item { get; init; }

    /// <summary>Gets the track that it is about; null when it is about none.</summary>
    public TrackId? Track { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

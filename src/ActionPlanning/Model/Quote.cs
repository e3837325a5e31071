namespace ActionPlanning;

/// <summary>A passage of a source that a part of the plan encodes: the thread from the plan back to what was written.</summary>
/// <param name="Source">The source.</param>
public sealed record Quote(SourceId Source)
{
    /// <summary>Gets the place in the source: a page, a heading or a numbered passage such as <c>S17</c>; null when not given.</summary>
    public string? At { get; init; }

    /// <summary>Gets the words, verbatim; null when only the place is given.</summary>
    public string? Text { get; init; }
}

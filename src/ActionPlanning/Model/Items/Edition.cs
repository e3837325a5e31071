namespace ActionPlanning;

/// <summary>An item's place in a series, such as the conference of 2021.</summary>
/// <param name="Series">The series.</param>
/// <param name="Label">The edition, such as <c>2021</c>.</param>
public sealed record Edition(SeriesId Series, string Label)
{
    /// <summary>Gets the earlier edition that content is carried over from; null when none.</summary>
    public ItemId? CarriesOverFrom { get; init; }

    /// <summary>Gets what is carried over, as written; null when not said.</summary>
    public string? CarriesOver { get; init; }
}

namespace ActionPlanning;

/// <summary>Something that is counted at items and occurrences, such as participants.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name as written.</param>
public sealed record Metric(MetricId Id, string Name);

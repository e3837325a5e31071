namespace ActionPlanning.Benchmarks.Selection;

/// <summary>What is known of an instance.</summary>
/// <param name="Best">The value of the best selection known; null when none is.</param>
/// <param name="Bound">No selection has a greater value; null when no bound is known.</param>
internal readonly record struct KnownValues(long? Best, long? Bound);

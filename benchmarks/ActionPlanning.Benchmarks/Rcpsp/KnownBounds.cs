namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>What a table says of an instance.</summary>
/// <param name="Lower">The best proved bound on the makespan; null when none is known.</param>
/// <param name="Upper">The best makespan of a schedule; null when none is known.</param>
/// <param name="CriticalPath">The length of the critical path; null when it is not given.</param>
/// <param name="Infeasible">Whether it is proved that there is no schedule.</param>
internal readonly record struct KnownBounds(int? Lower, int? Upper, int? CriticalPath, bool Infeasible)
{
    /// <summary>Gets whether it is known if there is a schedule.</summary>
    public bool HasVerdict => Infeasible || Upper is not null;
}

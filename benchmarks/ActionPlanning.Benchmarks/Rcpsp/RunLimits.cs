namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>What an engine is told besides the instance.</summary>
internal sealed record RunLimits
{
    /// <summary>Gets the clock of <see cref="Time"/>.</summary>
    public TimeProvider Clock { get; init; } = new CpuTime();

    /// <summary>Gets the CPU time of the process after which to stop; all threads count.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>Gets the schedules after which to stop.</summary>
    public long? Schedules { get; init; }

    /// <summary>Gets the work after which to stop, in the engine's own unit.</summary>
    public long? Work { get; init; }

    public int Threads { get; init; } = 1;

    public int Seed { get; init; } = 1;

    /// <summary>Gets whether the engine is to check its own result, too.</summary>
    public bool Verify { get; init; }

    /// <summary>Gets whether nothing is limited, so that the engine's own limit holds.</summary>
    public bool AreNone => Time is null && Schedules is null && Work is null;
}

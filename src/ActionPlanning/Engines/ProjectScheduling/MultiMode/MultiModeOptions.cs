namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How <see cref="MultiModeScheduler"/> searches, and when it stops.</summary>
/// <remarks>
/// Counted limits (schedules, conflicts) make the answer a function of problem, options and seed alone, on every machine. A limit in time does not:
/// how far the search gets depends on the machine. The search goes on until both counted limits are used up.
/// </remarks>
public sealed record MultiModeOptions
{
    /// <summary>The limit that holds when neither <see cref="ScheduleLimit"/> nor <see cref="TimeLimit"/> is given: 50,000 schedules.</summary>
    public const long DefaultScheduleLimit = 50_000;

    /// <summary>
    /// Gets how many schedules may be generated at most, each pass of the generation scheme counted. A step of the search takes three: a limit below that
    /// gives no schedule, only bounds. Default: null, no limit of this kind.
    /// </summary>
    public long? ScheduleLimit { get; init; }

    /// <summary>
    /// Gets how many contradictions the exact half of the search may learn from at most; 0 leaves it out. Default: null, as many as there may be schedules.
    /// </summary>
    public long? ConflictLimit { get; init; }

    /// <summary>Gets how long the search may go on, by <see cref="TimeProvider"/>. Default: null, no limit of this kind.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Gets the clock by which <see cref="TimeLimit"/> is measured and progress is spaced. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets where the random numbers begin. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// Gets a question asked between the steps of the search; true ends it with the best schedule so far. Called on the thread that solves. Default: null, never.
    /// </summary>
    public Func<bool>? StopRequested { get; init; }

    /// <summary>
    /// Gets whether <see cref="MultiModeChecker"/>, which shares no code with the search, checks the result before it is returned. Default: false.
    /// </summary>
    public bool Verify { get; init; }
}

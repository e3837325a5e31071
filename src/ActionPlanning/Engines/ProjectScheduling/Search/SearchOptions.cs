namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How <see cref="ScheduleSearch"/> searches, and when it stops.</summary>
/// <remarks>
/// A limit in schedules makes the answer a function of problem, options and seed alone, on every machine. A limit in time does not:
/// how far the search gets depends on the machine.
/// </remarks>
public sealed record SearchOptions
{
    /// <summary>The limit that holds when neither <see cref="ScheduleLimit"/> nor <see cref="TimeLimit"/> is given: 50,000 schedules.</summary>
    public const long DefaultScheduleLimit = 50_000;

    /// <summary>
    /// Gets how many schedules may be generated at most, each pass of the generation scheme counted (a step of the search takes three). 0 gives the schedule of
    /// one priority rule. Default: null, no limit of this kind.
    /// </summary>
    public long? ScheduleLimit { get; init; }

    /// <summary>Gets how long the search may go on, by <see cref="TimeProvider"/>. Default: null, no limit of this kind.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Gets the clock by which <see cref="TimeLimit"/> is measured and progress is spaced. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets where the random numbers begin. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Gets what is made small. Default: <see cref="SearchObjective.Finish"/>.</summary>
    public SearchObjective Objective { get; init; }

    /// <summary>
    /// Gets how many schedules are kept side by side, at least 2. Default: null, chosen by the limit: more where there is more time to use them.
    /// </summary>
    public int? Population { get; init; }

    /// <summary>
    /// Gets a question asked between the steps of the search; true ends it with the best schedule so far. Called on the thread that solves. Default: null, never.
    /// </summary>
    public Func<bool>? StopRequested { get; init; }

    /// <summary>
    /// Gets whether <see cref="ScheduleChecker"/>, which shares no code with the search, checks the result before it is returned. Default: false.
    /// </summary>
    public bool Verify { get; init; }

    /// <summary>Gets whether the kernel for every kind of problem is used where a faster one would do; for tests.</summary>
    internal bool GeneralKernelOnly { get; init; }

    /// <summary>Gets whether every list is scheduled from the start first, as the kernel for every kind of problem does; for tests.</summary>
    internal bool FromStartOnly { get; init; }
}

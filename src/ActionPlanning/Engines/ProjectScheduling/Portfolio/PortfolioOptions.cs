using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How <see cref="PortfolioScheduler"/> searches, and when it stops.</summary>
/// <remarks>
/// A limit in work makes the answer a function of problem, options and seed alone, on every machine and with any number of threads. A limit in time does not: how far the
/// search gets depends on the machine.
/// </remarks>
public sealed record PortfolioOptions
{
    /// <summary>The limit that holds when neither <see cref="WorkLimit"/> nor <see cref="TimeLimit"/> is given: 100,000.</summary>
    public const long DefaultWorkLimit = 100_000;

    /// <summary>
    /// Gets how much work may be done, in schedules: generating one counts one, and the work of the exact half counts as many as take about the same time. The limit is
    /// kept to within one round, a small part of it. 0 gives the schedule of one priority rule. Default: null, no limit of this kind.
    /// </summary>
    public long? WorkLimit { get; init; }

    /// <summary>Gets how long the search may go on, by <see cref="TimeProvider"/>. Default: null, no limit of this kind.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Gets the clock by which <see cref="TimeLimit"/> is measured. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets where the random numbers begin. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Gets how many threads may be used, at least 1; more than 2 are of no use. Default: 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Gets what is made small. Default: <see cref="SearchObjective.Finish"/>.</summary>
    public SearchObjective Objective { get; init; }

    /// <summary>Gets a schedule to start from, one start for each activity; it must be feasible. Default: empty, none.</summary>
    public ImmutableArray<int> Incumbent { get; init; } = [];

    /// <summary>
    /// Gets whether an infeasible problem is reduced to a smallest set of activities, links, dates and resources that contradict each other
    /// (<see cref="PortfolioSolution.Conflict"/>). Takes many small searches of its own, all together within <see cref="TimeLimit"/>. Default: false.
    /// </summary>
    public bool ExplainInfeasibility { get; init; }

    /// <summary>Gets a question asked now and then on the calling thread; true ends the search with the best schedule so far. Default: null, never.</summary>
    public Func<bool>? StopRequested { get; init; }

    /// <summary>
    /// Gets whether <see cref="ScheduleChecker"/>, which shares no code with the search, checks the result before it is returned. Default: false.
    /// </summary>
    public bool Verify { get; init; }
}

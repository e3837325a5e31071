using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How <see cref="ExactScheduler"/> searches, from where, and how long.</summary>
/// <remarks>
/// Without any limit the search runs until it has a proof, which may be never in a lifetime. When limits are counted (conflicts, nodes), the same problem, options and
/// seed give the same answer on every machine; a limit in time does not.
/// </remarks>
public sealed record ExactOptions
{
    /// <summary>
    /// Gets what is made small. With <see cref="SearchObjective.Finish"/> that is the finish alone: the lateness is reported, and not made small even
    /// among schedules of equal finish. With <see cref="SearchObjective.Lateness"/> it is the weighted lateness against soft not-after dates, then the finish among
    /// the least late schedules. Default: <see cref="SearchObjective.Finish"/>.
    /// </summary>
    public SearchObjective Objective { get; init; }

    /// <summary>Gets the number of conflicts after which to stop, some tens of thousands a second; null for no limit. Default: null.</summary>
    public long? ConflictLimit { get; init; }

    /// <summary>Gets the number of nodes (decisions) after which to stop; null for no limit. Default: null.</summary>
    public long? NodeLimit { get; init; }

    /// <summary>Gets the time after which to stop; null for no limit. Default: null.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Gets the clock for <see cref="TimeLimit"/>. Default: that of the system.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets a question that is asked now and then during the search; true stops it with what it has. Null for none. Default: null.</summary>
    public Func<bool>? StopRequested { get; init; }

    /// <summary>Gets the seed of the disturbances by which the starting schedule is improved. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// Gets a schedule to start from, one start for each activity; it must be feasible. Empty: one is made by priority rules
    /// and shifting. A good one saves time. With <see cref="SearchObjective.Lateness"/> one that finishes after <see cref="UpperBound"/> is not used. Default: empty.
    /// </summary>
    public ImmutableArray<int> Incumbent { get; init; } = [];

    /// <summary>
    /// Gets the greatest finish (half-open) that is of interest, null for any within the horizon: nothing later is looked for, and the proof is about finishes up
    /// to it. Default: null.
    /// </summary>
    public int? UpperBound { get; init; }

    /// <summary>
    /// Gets whether an infeasible problem is reduced to a smallest set of activities, links, dates and resources that contradict each other
    /// (<see cref="ExactSolution.Conflict"/>). Takes many small searches: each of some thousand conflicts at most, all together within
    /// <see cref="TimeLimit"/>. Default: false.
    /// </summary>
    public bool ExplainInfeasibility { get; init; }

    /// <summary>Gets whether the schedule is checked by <see cref="ScheduleChecker"/> before it is returned. Default: false.</summary>
    public bool Verify { get; init; }
}

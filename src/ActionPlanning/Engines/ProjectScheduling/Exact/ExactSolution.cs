using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The best schedule of an exact search and what is proved about it.</summary>
public sealed class ExactSolution
{
    internal ExactSolution(ScheduleProblem problem) => Problem = problem;

    /// <summary>Gets the problem that was solved.</summary>
    public ScheduleProblem Problem { get; }

    /// <summary>Gets what is proved.</summary>
    public required ExactStatus Status { get; init; }

    /// <summary>Gets the start of each activity (slots); empty when no schedule is known.</summary>
    public required ImmutableArray<int> Start { get; init; }

    /// <summary>Gets the finish of the last activity (slot, half-open); null when no schedule is known.</summary>
    public required int? Finish { get; init; }

    /// <summary>
    /// Gets the proven bound: no schedule that places all activities finishes before this slot; with <see cref="SearchObjective.Lateness"/> none of the least late ones. When the problem is infeasible: one more than the
    /// horizon, or more than the upper bound asked for.
    /// </summary>
    public required int FinishBound { get; init; }

    /// <summary>Gets the lateness of the schedule against soft not-after dates, in slots times weight; null when no schedule is known.</summary>
    public required long? WeightedLateness { get; init; }

    /// <summary>
    /// Gets the proven bound: no schedule that places all activities has a smaller weighted lateness. With <see cref="SearchObjective.Finish"/> it is what links and dates
    /// alone enforce.
    /// </summary>
    public required long LatenessBound { get; init; }

    /// <summary>Gets a smallest set of things that contradict each other; null unless the problem is infeasible and it was asked for.</summary>
    public required ScheduleConflict? Conflict { get; init; }

    /// <summary>Gets what the search did.</summary>
    public required ExactStatistics Statistics { get; init; }
}

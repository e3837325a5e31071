using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The best schedule found and what is proved about it. Arrays have one entry per activity.</summary>
public sealed class PortfolioSolution
{
    internal PortfolioSolution(ScheduleProblem problem) => Problem = problem;

    /// <summary>Gets the problem that was solved.</summary>
    public ScheduleProblem Problem { get; }

    /// <summary>Gets what the schedule is known to be.</summary>
    public required ScheduleStatus Status { get; init; }

    /// <summary>
    /// Gets the starts (slots); −1 for an activity that is not placed. Every hard limit holds for those that are. While no schedule that places all is found
    /// these are the starts of one pass with a priority rule.
    /// </summary>
    public required ImmutableArray<int> Start { get; init; }

    /// <summary>Gets why an activity is not placed; <see cref="NotPlacedReason.None"/> for those that are.</summary>
    public required ImmutableArray<NotPlacedReason> NotPlaced { get; init; }

    /// <summary>Gets the finish of the last placed activity (slot, half-open); the project's start when nothing is placed.</summary>
    public required int Finish { get; init; }

    /// <summary>
    /// Gets the proven bound: no schedule that places all activities finishes before this slot. Greater than the horizon where it is
    /// proved that none places all.
    /// </summary>
    public required int FinishBound { get; init; }

    /// <summary>Gets the lateness of the placed activities against their soft not-after dates, in slots times weight.</summary>
    public required long WeightedLateness { get; init; }

    /// <summary>Gets the proven bound on the weighted lateness.</summary>
    public required long LatenessBound { get; init; }

    /// <summary>Gets a smallest set of things that contradict each other; null unless the problem is infeasible and it was asked for.</summary>
    public required ScheduleConflict? Conflict { get; init; }

    /// <summary>Gets why the search ended.</summary>
    public required SearchStop StoppedBy { get; init; }

    /// <summary>Gets how long the search took, by the clock of its options.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Gets when the schedule returned was found, by the same clock.</summary>
    public required TimeSpan ElapsedToBest { get; init; }

    /// <summary>Gets what the search did.</summary>
    public required PortfolioStatistics Statistics { get; init; }
}

using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The best choice of modes and starts that was found, and what is proved about it. Arrays have one entry per activity.</summary>
public sealed class MultiModeSolution
{
    internal MultiModeSolution(MultiModeProblem problem) => Problem = problem;

    /// <summary>Gets the problem that was solved.</summary>
    public MultiModeProblem Problem { get; }

    /// <summary>
    /// Gets what the schedule is known to be. <see cref="ScheduleStatus.Incomplete"/> when no schedule that places all activities was found,
    /// <see cref="ScheduleStatus.Infeasible"/> when it is proved that there is none.
    /// </summary>
    public required ScheduleStatus Status { get; init; }

    /// <summary>Gets the modes, as positions among the activity's own modes from 0; all −1 when no schedule was found.</summary>
    public required ImmutableArray<int> Modes { get; init; }

    /// <summary>Gets the starts (slots); all −1 when no schedule was found.</summary>
    public required ImmutableArray<int> Starts { get; init; }

    /// <summary>Gets the finish of the last activity (slot, half-open); the project's start when no schedule was found.</summary>
    public required int Finish { get; init; }

    /// <summary>
    /// Gets the proven bound: no schedule finishes before this slot. Greater than the horizon where it is proved that there is none.
    /// </summary>
    public required int FinishBound { get; init; }

    /// <summary>Gets why the search ended.</summary>
    public required SearchStop StoppedBy { get; init; }

    /// <summary>Gets how long the search took, by the clock of its options.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Gets when the schedule returned was found, by the same clock.</summary>
    public required TimeSpan ElapsedToBest { get; init; }

    /// <summary>Gets what the search did.</summary>
    public required MultiModeStatistics Statistics { get; init; }
}

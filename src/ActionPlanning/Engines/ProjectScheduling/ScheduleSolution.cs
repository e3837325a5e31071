using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Starts under capacity, why they are where they are, and what is proved about them. All arrays have one entry per activity.</summary>
public sealed class ScheduleSolution
{
    internal ScheduleSolution(ScheduleProblem problem, CpmSolution criticalPath) => (Problem, CriticalPath) = (problem, criticalPath);

    /// <summary>Gets the problem that was solved.</summary>
    public ScheduleProblem Problem { get; }

    /// <summary>Gets the dates of the same network without resources.</summary>
    public CpmSolution CriticalPath { get; }

    /// <summary>Gets what the schedule is known to be.</summary>
    public required ScheduleStatus Status { get; init; }

    /// <summary>Gets the starts (slots); −1 for an activity that is not placed.</summary>
    public required ImmutableArray<int> Start { get; init; }

    /// <summary>Gets why an activity is not placed; <see cref="NotPlacedReason.None"/> for those that are.</summary>
    public required ImmutableArray<NotPlacedReason> NotPlaced { get; init; }

    /// <summary>
    /// Gets the slot in which each activity was ready: the least start that its links (from the starts of this schedule), dates and the project's
    /// start allowed. Start less ready is the wait for capacity. −1 when a predecessor is not placed.
    /// </summary>
    public required ImmutableArray<int> Ready { get; init; }

    /// <summary>
    /// Gets what each start waits for: <see cref="StartCause.Resource"/> where it lies after the ready slot, otherwise what
    /// made the activity ready. For an activity that is not placed: what made it ready, or the resource without room.
    /// </summary>
    public required ImmutableArray<StartCause> Cause { get; init; }

    /// <summary>Gets the link that made each activity ready, or that leads from the predecessor that is not placed; −1 when it was no link.</summary>
    public required ImmutableArray<int> DrivingLink { get; init; }

    /// <summary>
    /// Gets the resource that held each activity back, −1 where none did. For an activity that is not placed: the one that
    /// ruled out the last possible place.
    /// </summary>
    public required ImmutableArray<int> BlockingResource { get; init; }

    /// <summary>
    /// Gets the slot in which the blocking resource had too little left; −1 where none did. For a placed activity it is the slot before its start.
    /// </summary>
    public required ImmutableArray<int> BlockingSlot { get; init; }

    /// <summary>Gets how many slots each placed activity finishes after its not-after date; 0 when it does not, or has none.</summary>
    public required ImmutableArray<int> Lateness { get; init; }

    /// <summary>Gets the finish of the last placed activity (slot, half-open); the project's start when nothing is placed.</summary>
    public required int Finish { get; init; }

    /// <summary>
    /// Gets the proven bound: no schedule that places all activities finishes before this slot. Greater than the horizon where the work of one
    /// resource does not fit before it.
    /// </summary>
    public required int FinishBound { get; init; }

    /// <summary>Gets the sum of <see cref="Lateness"/>.</summary>
    public required long TotalLateness { get; init; }

    /// <summary>Gets the proven bound on the total lateness: what links and dates alone enforce.</summary>
    public required long LatenessBound { get; init; }

    /// <summary>Gets how many slots the project finishes after its required end; 0 when it does not, or has none.</summary>
    public int ProjectLateness => Problem.Network.RequiredEnd is { } end ? Math.Max(0, Finish - end) : 0;

    /// <summary>Gets what the run did.</summary>
    public required ScheduleStatistics Statistics { get; init; }
}

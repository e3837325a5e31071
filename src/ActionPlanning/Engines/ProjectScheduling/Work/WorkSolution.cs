namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A schedule of work.</summary>
internal sealed class WorkSolution
{
    /// <summary>Gets the start of each task; −1 for those without a place. A left-over task without work has none.</summary>
    public required int[] Start { get; init; }

    /// <summary>Gets the finish of each task, half-open.</summary>
    public required int[] Finish { get; init; }

    /// <summary>Gets the slot for which links and dates made each task ready; −1 when a predecessor has no place.</summary>
    public required int[] Ready { get; init; }

    /// <summary>Gets what made it ready no earlier.</summary>
    public required StartCause[] ReadyCause { get; init; }

    /// <summary>Gets the link that did; −1 unless it was a link.</summary>
    public required int[] ReadyLink { get; init; }

    /// <summary>Gets the start that was wanted, moved to where links and hard limits let it be; −1 for none.</summary>
    public required int[] Wanted { get; init; }

    /// <summary>Gets what kept it from its ready or wanted slot.</summary>
    public required WorkCause[] Cause { get; init; }

    /// <summary>Gets the resource that did; −1 unless it was a resource.</summary>
    public required int[] Blocker { get; init; }

    /// <summary>Gets the last slot in which the resource was too short; −1 unless it was a resource.</summary>
    public required int[] BlockedAt { get; init; }

    /// <summary>Gets the place of each task in the order that led to the schedule.</summary>
    public required int[] Place { get; init; }

    /// <summary>Gets why it has no place.</summary>
    public required WorkRefusal[] Refusal { get; init; }

    /// <summary>Gets how much of its work could not be done: of a left-over task, or of one that is fixed where there is too little room.</summary>
    public required int[] Undone { get; init; }

    /// <summary>Gets who takes how much of what in which slot, by task.</summary>
    public required WorkEntry[][] Work { get; init; }

    /// <summary>Gets how good it is.</summary>
    public required WorkValue Value { get; init; }

    /// <summary>Gets what is proved about hard limits, lateness, movement and finish. How early each single task lies is not part of the proof.</summary>
    public required ScheduleStatus Status { get; init; }

    /// <summary>Gets the proven bound on the finish.</summary>
    public required int FinishBound { get; init; }

    /// <summary>Gets the proven bound on the weighted lateness.</summary>
    public required long LatenessBound { get; init; }

    /// <summary>Gets how many schedules were generated.</summary>
    public required int Schedules { get; init; }
}

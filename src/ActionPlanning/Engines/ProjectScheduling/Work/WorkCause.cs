namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What keeps a task from an earlier start than the one it is ready for.</summary>
internal enum WorkCause
{
    /// <summary>Nothing: it starts as soon as it is ready, or where it is wanted.</summary>
    None,

    /// <summary>A resource has too little left.</summary>
    Resource,

    /// <summary>The slot is closed to the task.</summary>
    Closed,

    /// <summary>The week has its greatest number of the task's group.</summary>
    WeekFull,
}

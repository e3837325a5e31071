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

/// <summary>Why a task has no place.</summary>
internal enum WorkRefusal
{
    /// <summary>It has one.</summary>
    None,

    /// <summary>It was not to be placed.</summary>
    Dormant,

    /// <summary>A task that it waits for has no place.</summary>
    Predecessor,

    /// <summary>Links and dates make it ready too late for its limit.</summary>
    ReadyTooLate,

    /// <summary>Its resources have too little left before its limit.</summary>
    NoRoom,

    /// <summary>All slots before its limit are closed to it, or their weeks full.</summary>
    NoOpenSlot,
}

namespace ActionPlanning.Engines.ProjectScheduling;

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

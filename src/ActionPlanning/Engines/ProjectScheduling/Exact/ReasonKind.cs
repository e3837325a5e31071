namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Why a bound holds, or why the bounds contradict each other. Explanations are made from it only when an analysis asks.</summary>
internal enum ReasonKind
{
    /// <summary>The search tried it.</summary>
    Decision,

    /// <summary>It follows from the problem alone.</summary>
    Root,

    /// <summary>A learned clause whose other literals are false; the datum is the clause.</summary>
    Clause,

    /// <summary>A link; the datum is the arc.</summary>
    Arc,

    /// <summary>No room in a slot, or too little capacity for what must run in it; the datum is the slot.</summary>
    Timetable,

    /// <summary>A decided order of two activities that cannot overlap; the datum is the pair.</summary>
    OrderedPair,

    /// <summary>Two activities that cannot overlap and of which one cannot come first; the datum is the pair.</summary>
    PairOrder,

    /// <summary>Too little capacity in a window for the work that must be done in it; the datum is the window.</summary>
    Energy,

    /// <summary>Too much weighted lateness, or little left for one activity; the datum is the activity's number among those that cost, or −1.</summary>
    Lateness,

    /// <summary>A rule of a larger model around this one (<see cref="IModelRules"/>); the datum is the model's own.</summary>
    Model,
}

namespace ActionPlanning.Prioritisation;

/// <summary>The four classes of MoSCoW (Clegg and Barker, 1994).</summary>
public enum MoscowClass
{
    /// <summary>Not this time: it is no candidate.</summary>
    Wont,

    /// <summary>It could be done: it counts 1.</summary>
    Could,

    /// <summary>It should be done: it counts 3.</summary>
    Should,

    /// <summary>It must be done: it counts 9, and a selection without it is none.</summary>
    Must,
}

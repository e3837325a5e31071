namespace ActionPlanning.Time;

/// <summary>What became of a window when a newer one replaced it.</summary>
public enum WindowChange
{
    /// <summary>Both windows hold the same days.</summary>
    Same,

    /// <summary>The newer window lies inside the older one: the promise is kept and made more exact.</summary>
    Refined,

    /// <summary>The newer window reaches outside the older one without containing all of it: an earlier promise no longer holds.</summary>
    Moved,

    /// <summary>The newer window contains all of the older one and more: the promise became less exact.</summary>
    Widened,
}

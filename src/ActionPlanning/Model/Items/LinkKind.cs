namespace ActionPlanning;

/// <summary>Which ends of two items a link ties.</summary>
public enum LinkKind
{
    /// <summary>The successor starts after the predecessor has finished.</summary>
    FinishToStart,

    /// <summary>The successor starts no earlier than the predecessor.</summary>
    StartToStart,

    /// <summary>The successor finishes no earlier than the predecessor.</summary>
    FinishToFinish,

    /// <summary>The successor finishes no earlier than the predecessor starts.</summary>
    StartToFinish,
}

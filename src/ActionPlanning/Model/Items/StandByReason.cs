namespace ActionPlanning;

/// <summary>Why an item is on stand-by.</summary>
public enum StandByReason
{
    /// <summary>Too few hands.</summary>
    Staffing,

    /// <summary>Too little money.</summary>
    Economy,

    /// <summary>A body has yet to decide.</summary>
    Decision,

    /// <summary>Circumstances outside the organisation.</summary>
    External,

    /// <summary>Something else; the text says what.</summary>
    Other,
}

namespace ActionPlanning;

/// <summary>The results a gate can have.</summary>
public enum GateResult
{
    /// <summary>Approved as recommended.</summary>
    Approved,

    /// <summary>Approved with amendments.</summary>
    Amended,

    /// <summary>Put off.</summary>
    Deferred,

    /// <summary>Turned down.</summary>
    Rejected,
}

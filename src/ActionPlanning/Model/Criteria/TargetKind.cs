namespace ActionPlanning;

/// <summary>The kind of comparison in a target.</summary>
public enum TargetKind
{
    /// <summary>At least the value.</summary>
    AtLeast,

    /// <summary>At most the value.</summary>
    AtMost,

    /// <summary>Exactly the value.</summary>
    Exactly,

    /// <summary>In the range, both ends included.</summary>
    Between,

    /// <summary>At least so many percent.</summary>
    PercentAtLeast,

    /// <summary>Better than the baseline.</summary>
    BetterThanBaseline,

    /// <summary>Followed only; cannot be missed.</summary>
    MonitorOnly,
}

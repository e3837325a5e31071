namespace ActionPlanning;

/// <summary>How often something recurs.</summary>
public enum Recurrence
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>Every calendar month.</summary>
    Monthly,

    /// <summary>Every calendar quarter.</summary>
    Quarterly,

    /// <summary>Every calendar year.</summary>
    Yearly,

    /// <summary>Again and again, the plan does not say how often; at least once.</summary>
    Unstated,
}

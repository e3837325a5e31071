namespace ActionPlanning;

/// <summary>How the readings of an indicator add up over time.</summary>
public enum Accumulation
{
    /// <summary>A state: the last reading counts.</summary>
    Stock,

    /// <summary>A number per period: readings are added.</summary>
    Flow,

    /// <summary>A running total: the last reading counts, and never falls.</summary>
    Cumulative,
}

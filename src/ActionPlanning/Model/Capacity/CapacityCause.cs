namespace ActionPlanning;

/// <summary>Why capacity changes.</summary>
public enum CapacityCause
{
    /// <summary>The capacity to begin with.</summary>
    Basis,

    /// <summary>A reduction of staff.</summary>
    Reduction,

    /// <summary>An extension of staff.</summary>
    Extension,

    /// <summary>Leave or illness.</summary>
    Absence,

    /// <summary>Something else; the reason says what.</summary>
    Other,
}

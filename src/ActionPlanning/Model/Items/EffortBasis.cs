namespace ActionPlanning;

/// <summary>What hours of effort are counted over.</summary>
public enum EffortBasis
{
    /// <summary>The whole item.</summary>
    Total,

    /// <summary>Each occurrence.</summary>
    PerOccurrence,

    /// <summary>Each week that the item goes on.</summary>
    PerWeek,
}

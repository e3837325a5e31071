namespace ActionPlanning;

/// <summary>How certain an amount is to come about.</summary>
public enum Certainty
{
    /// <summary>Possible; not to be relied on.</summary>
    Possible,

    /// <summary>Expected.</summary>
    Expected,

    /// <summary>Agreed or granted.</summary>
    Committed,
}

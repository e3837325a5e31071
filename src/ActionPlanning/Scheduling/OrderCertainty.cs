namespace ActionPlanning.Scheduling;

/// <summary>Whether an order between two windows holds.</summary>
public enum OrderCertainty
{
    /// <summary>Whichever days are chosen.</summary>
    Certain,

    /// <summary>For some days and not for others.</summary>
    Possible,

    /// <summary>For no days.</summary>
    Impossible,
}

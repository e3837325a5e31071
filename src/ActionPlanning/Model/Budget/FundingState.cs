namespace ActionPlanning;

/// <summary>How far a funding source has come.</summary>
public enum FundingState
{
    /// <summary>Not applied for yet.</summary>
    Intended,

    /// <summary>Applied for; the answer is not known.</summary>
    Applied,

    /// <summary>Granted; the money is not received yet.</summary>
    Granted,

    /// <summary>Turned down.</summary>
    Rejected,

    /// <summary>Received.</summary>
    Drawn,
}

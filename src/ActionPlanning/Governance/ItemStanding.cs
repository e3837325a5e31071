namespace ActionPlanning.Governance;

/// <summary>How an item stands when its state and what it waits for are taken together. Never greener than what is known.</summary>
public enum ItemStanding
{
    /// <summary>Planned, and waits for nothing.</summary>
    Planned,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Finished or held.</summary>
    Completed,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>On stand-by.</summary>
    StandBy,

    /// <summary>On stand-by, and its condition for resuming holds: resuming can be proposed.</summary>
    MayResume,

    /// <summary>Waits for a gate whose outcome is not known.</summary>
    ConditionalOnGate,

    /// <summary>Blocked: a gate, a grant or another condition was answered no.</summary>
    Blocked,

    /// <summary>Waits for a condition of which it is not known whether it holds.</summary>
    Waiting,

    /// <summary>It <em>may</em> be done and its condition holds: it can be proposed.</summary>
    MayBeProposed,
}

namespace ActionPlanning.Prioritisation;

/// <summary>An item that there is nothing to decide about.</summary>
/// <param name="Item">The item.</param>
/// <param name="Reason">Why.</param>
/// <param name="Condition">The answer to what it waits for; null when it waits for nothing.</param>
public sealed record NonCandidate(ItemId Item, NonCandidateReason Reason, Verdict? Condition = null)
{
    /// <summary>Gets what its condition, if it held, would do: null unless the item lies dormant and this was worked out, and then whether it would be selected. Tried by selecting again.</summary>
    public bool? WouldBeIn { get; init; }

    /// <summary>Gets what it would then push out.</summary>
    public PlanList<ItemId> PushesOut { get; init; }
}

/// <summary>Why there is nothing to decide about an item.</summary>
public enum NonCandidateReason
{
    /// <summary>It is a deadline or a gate, which is no work.</summary>
    NoWork,

    /// <summary>It goes on all the time, comes again and again, or is done as time permits: it is no one-off. Its hours are subtracted from the capacity, unless it takes what is left.</summary>
    NotOneOff,

    /// <summary>It is done.</summary>
    Completed,

    /// <summary>It is called off.</summary>
    Cancelled,

    /// <summary>It is on stand-by.</summary>
    StandBy,

    /// <summary>It lies dormant: what it waits for does not hold, or is not known to hold.</summary>
    Dormant,

    /// <summary>MoSCoW says that it will not be done this time.</summary>
    WontHave,
}

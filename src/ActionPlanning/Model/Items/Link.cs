namespace ActionPlanning;

/// <summary>A dependency in time between two items.</summary>
/// <param name="From">The predecessor.</param>
/// <param name="To">The successor.</param>
public sealed record Link(ItemId From, ItemId To)
{
    /// <summary>Gets which ends are tied. Default: finish to start.</summary>
    public LinkKind Kind { get; init; } = LinkKind.FinishToStart;

    /// <summary>Gets the least time between the two ends. Default: none.</summary>
    public Lag Lag { get; init; }

    /// <summary>Gets the words that say so in the plan, such as «herefter»; null when the link is the planner's own.</summary>
    public string? Wording { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

namespace ActionPlanning;

/// <summary>A trade-off that is decided beforehand: while capacity is short, one item yields to another.</summary>
/// <param name="Yielding">The item that waits.</param>
/// <param name="To">The item that goes first.</param>
public sealed record YieldRule(ItemId Yielding, ItemId To)
{
    /// <summary>Gets the resource they compete for; null for any.</summary>
    public ResourceId? Over { get; init; }

    /// <summary>Gets the decision that set the rule; null when none is recorded.</summary>
    public DecisionId? Decision { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

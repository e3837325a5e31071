namespace ActionPlanning;

/// <summary>An item has been completed or held.</summary>
/// <param name="Item">The item.</param>
public sealed record ItemCompleted(ItemId Item) : Condition
{
    /// <inheritdoc/>
    public override ConditionAnswer Evaluate(IConditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Item(this);
    }
}

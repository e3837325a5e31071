namespace ActionPlanning;

/// <summary>The income tied to an item covers the cost tied to it.</summary>
/// <param name="Item">The item.</param>
public sealed record BreaksEven(ItemId Item) : Condition
{
    /// <inheritdoc/>
    public override ConditionAnswer Evaluate(IConditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Economy(this);
    }
}

namespace ActionPlanning;

/// <summary>A gate has been passed: its body approved, or approved with amendments.</summary>
/// <param name="Gate">The gate.</param>
public sealed record GateApproved(ItemId Gate) : Condition
{
    /// <inheritdoc/>
    public override ConditionAnswer Evaluate(IConditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Gate(this);
    }
}

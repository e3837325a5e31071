using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>There is at least so much money at hand, for the rest of the plan's period.</summary>
public sealed record LiquidityAtLeast : Condition
{
    /// <summary>Gets the least liquidity; null (the default) means the plan's reserve.</summary>
    public Amount? Amount { get; init; }

    /// <inheritdoc/>
    public override ConditionAnswer Evaluate(IConditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Liquidity(this);
    }
}

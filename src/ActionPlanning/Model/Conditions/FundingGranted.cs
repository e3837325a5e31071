namespace ActionPlanning;

/// <summary>A funding source has been granted or drawn.</summary>
/// <param name="Funding">The funding source.</param>
public sealed record FundingGranted(FundingId Funding) : Condition
{
    /// <inheritdoc/>
    public override ConditionAnswer Evaluate(IConditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Funding(this);
    }
}

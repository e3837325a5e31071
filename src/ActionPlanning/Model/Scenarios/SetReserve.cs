using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>Liquidity must not fall below so much reserve., in the plan's currency: <c>budget.reserve = 50000</c>.</summary>
/// <param name="Value">Liquidity must not fall below so The reserve.</param>
public sealed record SetReserve(Quantity Value) : PlanChange
{
    /// <inheritdoc/>
    public override string Path => "budget.reserve";

    private protected override string Operation => $"= {ChangeText.Quantity(Value)}";

    internal override IEnumerable<Reference> References(string place) => [];

    internal override void Make(PlanDraft plan)
    {
        plan.Budget = plan.Budget with { Reserve = Value };
    }
}

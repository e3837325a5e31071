using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>There is so much money at hand when the plan begins money., in the plan's currency: <c>budget.openingBalance = 100000</c>.</summary>
/// <param name="Value">There is so much money at hand when the plan The money.</param>
public sealed record SetOpeningBalance(Quantity Value) : PlanChange
{
    /// <inheritdoc/>
    public override string Path => "budget.openingBalance";

    private protected override string Operation => $"= {ChangeText.Quantity(Value)}";

    internal override IEnumerable<Reference> References(string place) => [];

    internal override void Make(PlanDraft plan)
    {
        plan.Budget = plan.Budget with { OpeningBalance = Value };
    }
}

using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>A budget line is so much, in the plan's currency: <c>budgetLines[rent].amount = 12000..15000</c>.</summary>
/// <remarks>A stated amount takes the place of whatever the line had, terms that drive it included.</remarks>
/// <param name="Line">The budget line.</param>
/// <param name="Amount">The amount, never negative: the line's direction says the sign.</param>
public sealed record SetAmount(BudgetLineId Line, Quantity Amount) : PlanChange
{
    /// <inheritdoc/>
    public override string Path => $"budgetLines[{Line}].amount";

    private protected override string Operation => $"= {ChangeText.Quantity(Amount)}";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.BudgetLine, Line.Value)];

    internal override bool IsCondition => true;

    internal override void Make(PlanDraft plan)
    {
        plan.Settle(driver => driver is AmountDriver amount ? amount.Line == Line : driver is CountDriver count ? count.Line == Line : driver is PriceDriver price && price.Line == Line);
        plan.Put(plan.Line(Line) with { Amount = new FixedAmount(new(Amount, plan.Budget.Currency)) });
    }
}

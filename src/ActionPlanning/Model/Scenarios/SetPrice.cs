using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>One of what a budget line counts costs so much, in the plan's currency: <c>budgetLines[conference-fees].price "deltagere" = 2800</c>.</summary>
/// <param name="Line">The budget line, whose amount is a number times a price.</param>
/// <param name="Label">The label of the term; the empty text for the only term there is.</param>
/// <param name="Price">The price.</param>
public sealed record SetPrice(BudgetLineId Line, string Label, Quantity Price) : PlanChange
{
    /// <inheritdoc/>
    public override string Path => $"budgetLines[{Line}].price";

    private protected override string Operation => $"{DriverTerms.Text(Label)}= {ChangeText.Quantity(Price)}";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.BudgetLine, Line.Value)];

    internal override ChangeObstacle? Obstacle(PlanDraft plan) => DriverTerms.Obstacle(plan, Line, Label);

    internal override void Make(PlanDraft plan)
    {
        plan.Settle(driver => driver is PriceDriver price && price.Line == Line && (Label.Length == 0 || price.Label == Label));
        DriverTerms.Change(plan, Line, Label, term => term with { Price = new(Price, plan.Budget.Currency) });
    }
}

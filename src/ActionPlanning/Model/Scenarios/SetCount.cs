using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>So many are counted in a budget line: <c>budgetLines[conference-fees].count "deltagere" = 120..150</c>.</summary>
/// <param name="Line">The budget line, whose amount is a number times a price.</param>
/// <param name="Label">The label of the term; the empty text for the only term there is.</param>
/// <param name="Count">How many.</param>
public sealed record SetCount(BudgetLineId Line, string Label, Quantity Count) : PlanChange
{
    /// <inheritdoc/>
    public override string Path => $"budgetLines[{Line}].count";

    private protected override string Operation => $"{DriverTerms.Text(Label)}= {ChangeText.Quantity(Count)}";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.BudgetLine, Line.Value)];

    internal override ChangeObstacle? Obstacle(PlanDraft plan) => DriverTerms.Obstacle(plan, Line, Label);

    internal override void Make(PlanDraft plan)
    {
        plan.Settle(driver => driver is CountDriver count && count.Line == Line && (Label.Length == 0 || count.Label == Label));
        DriverTerms.Change(plan, Line, Label, term => term with { Count = Count });
    }
}

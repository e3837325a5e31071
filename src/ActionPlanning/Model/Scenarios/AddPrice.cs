namespace ActionPlanning;

/// <summary>One of what a budget line counts costs more, or less: <c>budgetLines[membership].price "medlemmer" += 100</c>. Never below zero; an unknown price stays unknown.</summary>
/// <param name="Line">The budget line, whose amount is a number times a price.</param>
/// <param name="Label">The label of the term; the empty text for the only term there is.</param>
/// <param name="Added">What is added to the price, in its currency; negative for less.</param>
public sealed record AddPrice(BudgetLineId Line, string Label, decimal Added) : PlanChange
{
    /// <inheritdoc/>
    public override decimal? Size => Added;

    /// <inheritdoc/>
    public override string Path => $"budgetLines[{Line}].price";

    private protected override string Operation => $"{DriverTerms.Text(Label)}{(Added < 0m ? "-=" : "+=")} {ChangeText.Number(Math.Abs(Added))}";

    /// <inheritdoc/>
    public override PlanChange? Scaled(decimal factor) => ChangeText.TryScale(Added, factor) is { } added ? this with { Added = added } : null;

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.BudgetLine, Line.Value)];

    internal override ChangeObstacle? Obstacle(PlanDraft plan) => DriverTerms.Obstacle(plan, Line, Label);

    internal override void Make(PlanDraft plan)
    {
        plan.Shift(driver => driver is PriceDriver price && price.Line == Line && (Label.Length == 0 || price.Label == Label), Added);
        DriverTerms.Change(plan, Line, Label, term => term with { Price = new(DriverTerms.Sum(term.Price.Value, Added), term.Price.Currency) });
    }
}

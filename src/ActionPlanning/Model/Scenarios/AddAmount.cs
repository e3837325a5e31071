namespace ActionPlanning;

/// <summary>A budget line with a stated amount comes to more, or less: <c>budgetLines[catering].amount -= 10000</c>. Never below zero; an unknown amount stays unknown.</summary>
/// <remarks>A line whose amount follows from numbers and prices is changed by these.</remarks>
/// <param name="Line">The budget line.</param>
/// <param name="Added">What is added each time that the line falls due, in its currency; negative for less.</param>
public sealed record AddAmount(BudgetLineId Line, decimal Added) : PlanChange
{
    /// <inheritdoc/>
    public override decimal? Size => Added;

    /// <inheritdoc/>
    public override string Path => $"budgetLines[{Line}].amount";

    private protected override string Operation => $"{(Added < 0m ? "-=" : "+=")} {ChangeText.Number(Math.Abs(Added))}";

    /// <inheritdoc/>
    public override PlanChange? Scaled(decimal factor) => ChangeText.TryScale(Added, factor) is { } added ? this with { Added = added } : null;

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.BudgetLine, Line.Value)];

    internal override bool IsCondition => true;

    internal override ChangeObstacle? Obstacle(PlanDraft plan) => plan.Line(Line).Amount is FixedAmount ? null : ChangeObstacle.NotStated(Line);

    internal override void Make(PlanDraft plan)
    {
        plan.Shift(driver => driver is AmountDriver amount && amount.Line == Line, Added);
        BudgetLine line = plan.Line(Line);
        FixedAmount stated = (FixedAmount)line.Amount;
        plan.Put(line with { Amount = new FixedAmount(new(DriverTerms.Sum(stated.Amount.Value, Added), stated.Amount.Currency)) });
    }
}

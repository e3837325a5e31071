namespace ActionPlanning.Validation.Gaps;

/// <summary>The plan has money in it, but not how much there is to begin with.</summary>
internal sealed class UnknownOpeningBalance() : GapRule("gap.unknown-opening-balance", new("Pengene ved planens begyndelse er ukendte", "The money at the plan's beginning is unknown"), new("Skriv, hvor mange penge der er, når planen begynder.", "Write how much money there is when the plan begins."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        if (!facts.Plan.BudgetLines.IsEmpty)
        {
            yield return new("budget.openingBalance", null, null, !facts.Plan.Budget.OpeningBalance.IsUnknown, () => new("Det står ikke, hvor mange penge der er til at begynde med.", "It does not say how much money there is to begin with."), () => facts.Plan.BudgetLines.SelectMany(line => facts.Dependants.Of(PartKind.BudgetLine, line.Id.Value)).Order(StringComparer.Ordinal));
        }
    }
}

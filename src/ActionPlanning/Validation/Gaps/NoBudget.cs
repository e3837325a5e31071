namespace ActionPlanning.Validation.Gaps;

/// <summary>Nothing in the plan says what costs money.</summary>
internal sealed class NoBudget() : GapRule("gap.no-budget", new("Planen har ingen budgetlinjer", "The plan has no budget lines"), new("Skriv, hvad der koster og giver penge, også uden beløb.", "Write what costs and brings in money, even without amounts."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        yield return new("budgetLines", null, null, !facts.Plan.BudgetLines.IsEmpty || facts.Plan.Items.IsEmpty, () => new("Planen siger ikke, hvad der koster penge.", "The plan does not say what costs money."));
    }
}

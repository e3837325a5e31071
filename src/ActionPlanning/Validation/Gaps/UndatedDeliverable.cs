namespace ActionPlanning.Validation.Gaps;

/// <summary>A deliverable of an undated item says neither when it is due nor what needs it.</summary>
internal sealed class UndatedDeliverable() : GapRule("gap.undated-deliverable", new("En leverance har ingen frist", "A deliverable has no due date"), new("Skriv, hvornår den skal være der, eller hvilket punkt der ikke kan begynde uden.", "Write when it must be there, or which item cannot begin without it."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open.Where(PlanFacts.HasSchedule))
        {
            foreach (Deliverable deliverable in item.Deliverables)
            {
                yield return About(item, $"deliverables[{deliverable.Id}].due", deliverable.Due is not null || deliverable.NeededBy is not null || item.When is not null, () => new($"«{deliverable.Title}» har ingen frist.", $"«{deliverable.Title}» has no due date."));
            }
        }
    }
}

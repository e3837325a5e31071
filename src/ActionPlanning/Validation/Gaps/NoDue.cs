namespace ActionPlanning.Validation.Gaps;

/// <summary>A success criterion does not say when it must be met.</summary>
internal sealed class NoDue() : GapRule("gap.no-due", new("Et succeskriterium har ingen frist", "A success criterion has no due date"), new("Skriv, hvornår det skal være opfyldt, eller ved hvilket punkt.", "Write when it must be met, or at which item."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (SuccessCriterion criterion in facts.Plan.Criteria)
        {
            yield return new($"criteria[{criterion.Id}].due", criterion.Id.Value, criterion.Track, criterion.Due is not null || criterion.DueAt is not null, () => new($"Det står ikke, hvornår «{criterion.Text}» skal være opfyldt.", $"It does not say when «{criterion.Text}» must be met."));
        }
    }
}

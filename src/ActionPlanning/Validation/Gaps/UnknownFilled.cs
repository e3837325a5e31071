namespace ActionPlanning.Validation.Gaps;

/// <summary>A success criterion counts the holders of a role, and how many there are now is not known.</summary>
internal sealed class UnknownFilled() : GapRule("gap.unknown-filled", new("Antallet af besatte pladser er ukendt", "The number of filled seats is unknown"), new("Skriv, hvor mange pladser der er besat nu.", "Write how many seats are filled now."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (SuccessCriterion criterion in facts.Plan.Criteria)
        {
            if (criterion.Measure is HeadcountMeasure headcount && facts.Party(headcount.Role) is Role role)
            {
                yield return new($"parties[{role.Id}].filled", role.Id.Value, criterion.Track, !role.Filled.IsUnknown, () => new($"Det står ikke, hvor mange «{role.Name}» der er nu.", $"It does not say how many «{role.Name}» there are now."), () => [criterion.Id.Value]);
            }
        }
    }
}

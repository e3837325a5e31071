namespace ActionPlanning.Validation.Gaps;

/// <summary>The amount of a funding source is not known.</summary>
internal sealed class UnknownFunding() : GapRule("gap.unknown-funding", new("En finansierings beløb er ukendt", "The amount of a funding source is unknown"), new("Skriv det ansøgte eller bevilgede beløb.", "Write the amount applied for or granted."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (Funding funding in facts.Plan.Funding)
        {
            yield return new($"funding[{funding.Id}].amount", funding.Id.Value, null, !funding.Amount.Value.IsUnknown, () => new($"Beløbet for «{funding.Title}» er ukendt.", $"The amount of «{funding.Title}» is unknown."), () => facts.Dependants.Of(PartKind.Funding, funding.Id.Value));
        }
    }
}

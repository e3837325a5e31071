namespace ActionPlanning.Validation.Gaps;

/// <summary>Nobody is named to follow a risk.</summary>
internal sealed class UnownedRisk() : GapRule("gap.unowned-risk", new("Ingen følger en risiko", "Nobody follows a risk"), new("Skriv, hvem der holder øje med den.", "Write who keeps an eye on it."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (Risk risk in facts.Plan.Risks)
        {
            yield return new($"risks[{risk.Id}].owner", risk.Id.Value, null, risk.Owner is not null, () => new($"Ingen følger risikoen «{risk.Cause}».", $"Nobody follows the risk «{risk.Cause}»."));
        }
    }
}

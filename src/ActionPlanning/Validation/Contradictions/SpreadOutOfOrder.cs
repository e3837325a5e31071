using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>The numbers of a spread are out of order, a probability does not lie from 0 to 1, or a spread is not of the kind that its number needs.</summary>
internal sealed class SpreadOutOfOrder() : PlanRule(new("plan.spread-out-of-order", Severity.Error, new("En spredning giver ikke mening", "A spread makes no sense")))
{
    private static readonly BilingualText Hint = new(
        "Skriv lav, mest sandsynlig og høj i den orden, vægte på nul eller derover og sandsynligheder fra 0 til 1. Ja og nej har spredningen «chance», tal en af de andre.",
        "Write low, most likely and high in this order, weights of zero or above, and probabilities from 0 to 1. Yes and no have the spread «chance», numbers one of the others.");

    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        for (int i = 0; i < facts.Plan.Uncertainties.Count; i++)
        {
            Uncertainty part = facts.Plan.Uncertainties[i];
            if (!part.IsSound)
            {
                yield return Report($"uncertainties[{i}].spread", null, new($"Spredningen for «{part.Of.Path}» giver ikke mening.", $"The spread of «{part.Of.Path}» makes no sense."), Hint);
            }
        }

        foreach (Risk risk in facts.Plan.Risks.Where(risk => risk.Probability is < 0m or > 1m))
        {
            yield return Report($"risks[{risk.Id}].probability", risk.Id.Value, new("Risikoens sandsynlighed ligger ikke fra 0 til 1.", "The risk's probability does not lie from 0 to 1."), Hint);
        }
    }
}

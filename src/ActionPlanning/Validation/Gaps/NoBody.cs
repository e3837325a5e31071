namespace ActionPlanning.Validation.Gaps;

/// <summary>A gate does not say which body decides.</summary>
internal sealed class NoBody() : GapRule("gap.no-body", new("Det står ikke, hvem der beslutter", "It does not say who decides"), new("Skriv, hvilket organ der træffer beslutningen.", "Write which body takes the decision."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (Gate gate in facts.Open.OfType<Gate>())
        {
            yield return About(gate, "body", gate.Body is not null, () => new($"Det står ikke, hvem der beslutter {PlanFacts.Name(gate).Danish}.", $"It does not say who decides {PlanFacts.Name(gate).English}."), () => facts.Dependants.Of(PartKind.Item, gate.Id.Value));
        }
    }
}

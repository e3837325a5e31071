namespace ActionPlanning.Validation.Gaps;

/// <summary>Something waits for a circumstance that nobody has judged.</summary>
internal sealed class UnjudgedCircumstance() : GapRule("gap.unjudged-circumstance", new("En omstændighed er ikke vurderet", "A circumstance is not judged"), new("Lad den, der kan, vurdere det, og skriv svaret.", "Have someone who can judge it, and write the answer."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach ((string path, string subject, PlanItem? item, Condition condition) in Parts.PlacedConditions.Of(facts.Plan))
        {
            if (condition is Circumstance circumstance)
            {
                yield return new($"{path}.holds", subject, item?.Track, circumstance.Holds is not null, () => new($"Ingen har vurderet «{circumstance.Text}».", $"Nobody has judged «{circumstance.Text}»."), () => facts.Dependants.Of(item is null ? PartKind.Resource : PartKind.Item, subject));
            }
        }
    }
}

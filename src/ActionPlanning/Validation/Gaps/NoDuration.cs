namespace ActionPlanning.Validation.Gaps;

/// <summary>A one-off activity does not say how long it takes, and its window is longer than a day.</summary>
internal sealed class NoDuration() : GapRule("gap.no-duration", new("En aktivitet har ingen varighed", "An activity has no duration"), new("Skriv, hvor mange arbejdsdage det tager; et interval er fint.", "Write how many working days it takes; a range is fine."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (Activity item in facts.Open.OfType<Activity>().Where(one => one is { Nature: Nature.OneOff, Pace: Pace.Fixed, Modality: not Modality.May }))
        {
            yield return About(item, "duration", !item.Duration.IsUnknown || facts.Window(item)?.Days == 1, () => new($"Det står ikke, hvor længe {PlanFacts.Name(item).Danish} varer.", $"It does not say how long {PlanFacts.Name(item).English} takes."), () => facts.Dependants.Of(PartKind.Item, item.Id.Value));
        }
    }
}

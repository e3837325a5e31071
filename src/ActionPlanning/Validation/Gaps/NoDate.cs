namespace ActionPlanning.Validation.Gaps;

/// <summary>An item that has a beginning and an end says neither when it is, nor what it follows. Optional work, work on stand-by and the initiatives of others are not asked.</summary>
internal sealed class NoDate() : GapRule("gap.no-date", new("Et punkt har ingen dato", "An item has no date"), new("Skriv, hvornår det skal ske; en måned eller et kvartal er nok.", "Write when it is to happen; a month or a quarter will do."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open.Where(Asked))
        {
            yield return About(item, "when", item.When is not null || facts.LinksTo(item.Id).Any() || facts.Item(item.PartOf)?.When is not null, () => new($"{PlanFacts.Name(item).Danish} har ingen dato.", $"{PlanFacts.Name(item).English} has no date."), () => facts.Dependants.Of(PartKind.Item, item.Id.Value));
        }
    }

    private static bool Asked(PlanItem item) => PlanFacts.HasSchedule(item) && item is { State: not StandBy, Modality: not Modality.May, InitiatedBy: null };
}

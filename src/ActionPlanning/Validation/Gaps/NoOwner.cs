namespace ActionPlanning.Validation.Gaps;

/// <summary>Nobody is responsible for an item. The initiatives of others are not asked, and gates are asked for their body instead.</summary>
internal sealed class NoOwner() : GapRule("gap.no-owner", new("Et punkt har ingen ansvarlig", "An item has no owner"), new("Skriv, hvem der er ansvarlig: et udvalg, en rolle eller en gruppe.", "Write who is responsible: a body, a role or a group."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open.Where(item => item is { InitiatedBy: null } and not Gate))
        {
            yield return About(item, "owner", item.Owner is not null, () => new($"{PlanFacts.Name(item).Danish} har ingen ansvarlig.", $"{PlanFacts.Name(item).English} has no owner."));
        }
    }
}

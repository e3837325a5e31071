namespace ActionPlanning.Validation.Gaps;

/// <summary>An item is on stand-by since an unknown day.</summary>
internal sealed class UnknownSince() : GapRule("gap.unknown-since", new("Det står ikke, siden hvornår noget er på stand-by", "It does not say since when something is on stand-by"), new("Skriv, hvornår det blev sat på stand-by.", "Write when it was put on stand-by."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Plan.Items)
        {
            if (item.State is StandBy standBy)
            {
                yield return About(item, "state.since", standBy.Since is not null, () => new($"Det står ikke, siden hvornår {PlanFacts.Name(item).Danish} har været på stand-by.", $"It does not say since when {PlanFacts.Name(item).English} has been on stand-by."));
            }
        }
    }
}

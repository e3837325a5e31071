using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Gaps;

/// <summary>An item takes place several times for a set of areas, and some of the times are not described.</summary>
internal sealed class UnknownOccurrences() : GapRule("gap.unknown-occurrences", new("Ikke alle gange er beskrevet", "Not every occurrence is described"), new("Skriv, hvad de øvrige gange dækker, så snart det er kendt.", "Write what the others cover as soon as it is known."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open)
        {
            if (item.OccurrenceTemplate() is { Covers: not null } template)
            {
                yield return About(item, "occurrences", template.Known.Count >= template.Count, () => new($"{template.Known.Count} af {PlanText.Count(template.Count, new("gang", "occurrence"), new("gange", "occurrences")).Danish} i {PlanFacts.Name(item).Danish} er beskrevet.", $"{template.Known.Count} of {PlanText.Count(template.Count, new("gang", "occurrence"), new("gange", "occurrences")).English} of {PlanFacts.Name(item).English} are described."));
            }
        }
    }
}

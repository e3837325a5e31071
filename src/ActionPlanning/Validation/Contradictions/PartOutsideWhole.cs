using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>An item shares no day with the item that it is a part of.</summary>
internal sealed class PartOutsideWhole() : PlanRule(new("plan.part-outside-whole", Severity.Error, new("En del ligger uden for det hele", "A part lies outside the whole")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Live)
        {
            if (facts.Item(item.PartOf) is { } whole && PlanFacts.IsLive(whole) && facts.Window(item) is { } inner && facts.Window(whole) is { } outer && outer.Intersect(inner) is null)
            {
                yield return Report(
                    item,
                    "when",
                    new(
                        $"{PlanFacts.Name(item).Danish} ({PlanText.Window(inner).Danish}) er en del af {PlanFacts.Name(whole).Danish}, der ligger {PlanText.Window(outer).Danish}.",
                        $"{PlanFacts.Name(item).English} ({PlanText.Window(inner).English}) is a part of {PlanFacts.Name(whole).English}, which lies {PlanText.Window(outer).English}."),
                    new("Ret en af datoerne, eller lad delen stå for sig selv.", "Correct one of the dates, or let the part stand by itself."),
                    whole.Id.Value);
            }
        }
    }
}

using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Checks;

/// <summary>An item is linked after, or has a condition on, an item that was called off.</summary>
internal sealed class WaitsForCancelled() : PlanRule(new("check.waits-for-cancelled", Severity.Warning, new("Et punkt venter på noget, der er aflyst", "An item waits for something that is cancelled")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open)
        {
            IEnumerable<ItemId> awaited = facts.LinksTo(item.Id).Select(link => link.From)
                .Concat(facts.Awaited(item.Id));
            foreach (PlanItem other in facts.Ordered(awaited.Distinct().Select(id => facts.Item(id)).OfType<PlanItem>().Where(one => one.State is Cancelled)))
            {
                yield return Report(
                    item,
                    "",
                    new($"{PlanFacts.Name(item).Danish} venter på {PlanFacts.Name(other).Danish}, som er aflyst.", $"{PlanFacts.Name(item).English} waits for {PlanFacts.Name(other).English}, which is cancelled."),
                    new("Lad det vente på noget andet, eller aflys det også.", "Let it wait for something else, or cancel it too."),
                    other.Id.Value);
            }
        }
    }
}

using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>A body decides on an item, and the item or the work on it begins or may begin before the decision, with nothing to hold it back.</summary>
internal sealed class WorkBeforeDecision() : PlanRule(new("check.work-before-decision", Severity.Warning, new("Arbejde kan begynde, før det er besluttet", "Work may begin before it is decided")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Gate gate in facts.Open.OfType<Gate>().Where(gate => gate.Outcome is null))
        {
            if (facts.Window(gate) is not { IsOpenEnd: false } decided)
            {
                continue;
            }

            HashSet<ItemId> subjects = [.. gate.Decides];
            foreach (PlanItem item in facts.Ordered(facts.Open.Where(item => item is Activity or PlanEvent && item.Id != gate.Id && IsDecided(item, subjects) && PlanFacts.HasSchedule(item))))
            {
                if (IsHeldBack(facts, item, gate.Id) || (facts.Window(item) is null && item is PlanEvent) || facts.Window(item) is { } window && window.Start > decided.End)
                {
                    continue;
                }

                BilingualText start = facts.Window(item) is not { } known ? new("har ingen dato og kan begynde før", "has no date and may begin before")
                    : known.Order(decided) == WindowOrder.CertainlyBefore ? new($"({PlanText.Window(known).Danish}) ligger før", $"({PlanText.Window(known).English}) lies before")
                    : new($"({PlanText.Window(known).Danish}) kan begynde før", $"({PlanText.Window(known).English}) may begin before");
                yield return Report(
                    item,
                    "when",
                    new(
                        $"{PlanFacts.Name(item).Danish} {start.Danish} {PlanFacts.Name(gate).Danish} ({PlanText.Window(decided).Danish}), hvor det afgøres.",
                        $"{PlanFacts.Name(item).English} {start.English} {PlanFacts.Name(gate).English} ({PlanText.Window(decided).English}), which decides on it."),
                    new("Lad det vente på beslutningen, eller skriv, hvad der kan laves på forhånd uanset udfaldet.", "Let it wait for the decision, or write what can be done beforehand whatever the outcome."),
                    [gate.Id.Value, .. item.Serves is { } serves && subjects.Contains(serves.Item) ? [serves.Item.Value] : Array.Empty<string>()]);
            }
        }
    }

    /// <summary>The item itself is decided on, it is the preparation of one that is, or it is a part of one that is.</summary>
    private static bool IsDecided(PlanItem item, HashSet<ItemId> subjects) =>
        subjects.Contains(item.Id)
        || (item.Serves is { Phase: Phase.Planning or Phase.Development or Phase.Execution } serves && subjects.Contains(serves.Item))
        || (item.PartOf is { } whole && subjects.Contains(whole));

    /// <summary>It waits for a condition or for the decision itself, or is only a possibility.</summary>
    private static bool IsHeldBack(PlanFacts facts, PlanItem item, ItemId gate) =>
        item.Condition is not null || item.State is StandBy || item.Modality is Modality.May || facts.LinksTo(item.Id).Any(link => link.From == gate);
}

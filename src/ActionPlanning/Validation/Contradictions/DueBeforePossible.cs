using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A success criterion is due certainly before what it measures takes place.</summary>
internal sealed class DueBeforePossible() : PlanRule(new("plan.due-before-possible", Severity.Error, new("Et kriterium skal være opfyldt, før det kan være det", "A criterion is due before it can be met")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (SuccessCriterion criterion in facts.Plan.Criteria)
        {
            ItemId? measured = criterion.Measure switch { HeldMeasure held => held.Item, EachOccurrenceMeasure each => each.Item, _ => (ItemId?)null };
            DateWindow? due = facts.Window(criterion.Due) ?? (facts.Item(criterion.DueAt) is { } at && at.Id != measured ? facts.Window(at) : null);
            if (due is { } limit && facts.Item(measured) is { } item && PlanFacts.IsLive(item) && facts.Window(item) is { } window && limit.Order(window) == WindowOrder.CertainlyBefore)
            {
                yield return Report(
                    criterion.Due is null ? $"criteria[{criterion.Id}].dueAt" : $"criteria[{criterion.Id}].due",
                    criterion.Id.Value,
                    new(
                        $"«{criterion.Text}» skal være opfyldt {PlanText.Window(limit).Danish}, men {PlanFacts.Name(item).Danish} ligger {PlanText.Window(window).Danish}.",
                        $"«{criterion.Text}» is due {PlanText.Window(limit).English}, but {PlanFacts.Name(item).English} lies {PlanText.Window(window).English}."),
                    new("Ret en af datoerne.", "Correct one of the dates."),
                    item.Id.Value);
            }
        }
    }
}

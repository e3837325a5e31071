using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Checks;

/// <summary>A success criterion measures an item that was called off, and can no longer be met.</summary>
internal sealed class CriterionOnCancelled() : PlanRule(new("check.criterion-on-cancelled", Severity.Warning, new("Et kriterium måler noget, der er aflyst", "A criterion measures something that is cancelled")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (SuccessCriterion criterion in facts.Plan.Criteria)
        {
            ItemId? measured = criterion.Measure switch { HeldMeasure held => held.Item, EachOccurrenceMeasure each => each.Item, _ => (ItemId?)null };
            if (facts.Item(measured) is { State: Cancelled } item)
            {
                yield return Report(
                    $"criteria[{criterion.Id}].measure",
                    criterion.Id.Value,
                    new($"«{criterion.Text}» kræver {PlanFacts.Name(item).Danish}, som er aflyst.", $"«{criterion.Text}» needs {PlanFacts.Name(item).English}, which is cancelled."),
                    new("Ret kriteriet, eller opgiv det med en beslutning.", "Correct the criterion, or give it up by a decision."),
                    item.Id.Value);
            }
        }
    }
}

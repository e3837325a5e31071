using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>An item names a date for another item, and the two dates share no day.</summary>
internal sealed class MentionDiffers() : PlanRule(new("plan.mention-differs", Severity.Error, new("Et punkt nævner en anden dato for et andet punkt", "An item names another date for another item")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Plan.Items)
        {
            foreach (DateMention mention in item.Mentions)
            {
                if (facts.Item(mention.Item) is not { } other || facts.Window(other) is not { } own || facts.Window(mention.When) is not { } named || own.Intersect(named) is not null)
                {
                    continue;
                }

                yield return Report(
                    item,
                    $"mentions[{mention.Item}].when",
                    new(
                        $"{PlanFacts.Name(item).Danish} nævner «{mention.When}» ({PlanText.Window(named).Danish}) for {PlanFacts.Name(other).Danish}, der er sat til {PlanText.Window(own).Danish}.",
                        $"{PlanFacts.Name(item).English} names «{mention.When}» ({PlanText.Window(named).English}) for {PlanFacts.Name(other).English}, which is set to {PlanText.Window(own).English}."),
                    new("Ret den af de to datoer, der er forkert.", "Correct the one of the two dates that is wrong."),
                    other.Id.Value);
            }
        }
    }
}

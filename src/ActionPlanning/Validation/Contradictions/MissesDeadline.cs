using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>An item cannot be finished by the hard deadline that limits it.</summary>
internal sealed class MissesDeadline() : PlanRule(new("plan.misses-deadline", Severity.Error, new("Et punkt kan ikke nå sin frist", "An item cannot meet its deadline")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Deadline deadline in facts.Open.OfType<Deadline>().Where(one => one.IsHard))
        {
            if (facts.Window(deadline) is not { IsOpenEnd: false } limit)
            {
                continue;
            }

            foreach (PlanItem item in facts.Ordered(deadline.Limits.Distinct().Select(id => facts.Item(id)).OfType<PlanItem>().Where(PlanFacts.IsOpen)))
            {
                if (facts.Window(item) is { IsOpenStart: false } window && facts.EarliestFinish(item, window) is LocalDate finish && finish > limit.End)
                {
                    yield return Report(
                        item,
                        "when",
                        new(
                            $"{PlanFacts.Name(item).Danish} kan tidligst være færdig {PlanText.Day(finish).Danish}, men {PlanFacts.Name(deadline).Danish} er {PlanText.Day(limit.End).Danish}.",
                            $"{PlanFacts.Name(item).English} can be finished on {PlanText.Day(finish).English} at the earliest, but {PlanFacts.Name(deadline).English} is on {PlanText.Day(limit.End).English}."),
                        new("Begynd før, gør det kortere, eller flyt fristen.", "Begin earlier, make it shorter, or move the deadline."),
                        deadline.Id.Value);
                }
            }
        }
    }
}

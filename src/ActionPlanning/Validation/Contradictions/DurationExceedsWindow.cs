using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>An activity takes more working days than its window holds.</summary>
internal sealed class DurationExceedsWindow() : PlanRule(new("plan.duration-exceeds-window", Severity.Error, new("Varigheden er længere end tidsrummet", "The duration is longer than the window")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open)
        {
            if (PlanFacts.LeastDuration(item) is { } days && facts.Closed(item) is { } window && facts.WorkingDays(window) is { } there && days > there)
            {
                yield return Report(
                    item,
                    "duration",
                    new(
                        $"{PlanFacts.Name(item).Danish} tager mindst {PlanText.WorkingDayCount(days).Danish}, men {PlanText.Window(window).Danish} har kun {PlanText.WorkingDayCount(there).Danish}.",
                        $"{PlanFacts.Name(item).English} takes at least {PlanText.WorkingDayCount(days).English}, but {PlanText.Window(window).English} has only {PlanText.WorkingDayCount(there).English}."),
                    new("Giv det længere tid, eller gør det mindre.", "Give it more time, or make it smaller."));
            }
        }
    }
}

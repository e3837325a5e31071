using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Checks;

/// <summary>No day in the window of an event is a working day; that may be meant, as with a Saturday.</summary>
internal sealed class NoEventDay() : PlanRule(new("check.no-event-day", Severity.Remark, new("En begivenhed har ingen arbejdsdag at ligge på", "An event has no working day to be on")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open)
        {
            if (item is (PlanEvent or Gate) && facts.Closed(item) is { } window && facts.WorkingDays(window) == 0)
            {
                BilingualText reason = new(
                    facts.Windows.Calendar.Explain(window.Start)[0].Describe(PlanLanguage.Danish),
                    facts.Windows.Calendar.Explain(window.Start)[0].Describe(PlanLanguage.English));
                yield return Report(
                    item,
                    "when",
                    new(
                        $"{PlanFacts.Name(item).Danish} ligger {PlanText.Window(window).Danish} ({reason.Danish}), og der er ingen arbejdsdag imellem.",
                        $"{PlanFacts.Name(item).English} lies {PlanText.Window(window).English} ({reason.English}), with no working day in it."),
                    new("Se efter, om dagen er rigtig.", "See whether the day is right."));
            }
        }
    }
}

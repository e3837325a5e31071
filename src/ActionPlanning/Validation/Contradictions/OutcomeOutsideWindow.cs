using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A body decided on a day outside the gate's window.</summary>
internal sealed class OutcomeOutsideWindow() : PlanRule(new("plan.outcome-outside-window", Severity.Warning, new("En beslutning faldt uden for sit tidsrum", "A decision fell outside its window")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Gate gate in facts.Live.OfType<Gate>())
        {
            if (gate.Outcome is { } outcome && facts.Window(gate) is { } window && !window.Contains(outcome.On))
            {
                yield return Report(
                    gate,
                    "outcome.on",
                    new(
                        $"{PlanFacts.Name(gate).Danish} blev afgjort {PlanText.Day(outcome.On).Danish}, men var planlagt til {PlanText.Window(window).Danish}.",
                        $"{PlanFacts.Name(gate).English} was decided on {PlanText.Day(outcome.On).English}, but was planned for {PlanText.Window(window).English}."),
                    new("Ret en af datoerne.", "Correct one of the dates."));
            }
        }
    }
}

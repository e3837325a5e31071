using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>The date of an occurrence shares no day with the window of its item.</summary>
internal sealed class OccurrenceOutsideWindow() : PlanRule(new("plan.occurrence-outside-window", Severity.Error, new("En afholdelse ligger uden for sit punkts tid", "An occurrence lies outside its item's window")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Live)
        {
            foreach (Occurrence occurrence in item.KnownOccurrences())
            {
                if (occurrence.State is not Cancelled && facts.Window(occurrence.When) is { } day && facts.Window(item) is { } window && window.Intersect(day) is null)
                {
                    BilingualText name = PlanFacts.Name(item);
                    yield return Report(
                        item,
                        $"occurrences[{occurrence.Id}].when",
                        new(
                            $"«{occurrence.Title}» ({PlanText.Window(day).Danish}) ligger uden for {name.Danish} ({PlanText.Window(window).Danish}).",
                            $"«{occurrence.Title}» ({PlanText.Window(day).English}) lies outside {name.English} ({PlanText.Window(window).English})."),
                        new("Ret en af de to datoer.", "Correct one of the two dates."),
                        occurrence.Id.Value);
                }
            }
        }
    }
}

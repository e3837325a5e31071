using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>So many occurrences, so far apart, need more days than the window has.</summary>
internal sealed class OccurrencesExceedWindow() : PlanRule(new("plan.occurrences-exceed-window", Severity.Error, new("Der er ikke dage nok til alle gange", "There are too few days for all occurrences")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open)
        {
            if (item.OccurrenceTemplate() is not { Count: > 1, MinimumGap: > 0 } template || facts.Closed(item) is not { Days: { } days } window)
            {
                continue;
            }

            long needed = ((template.Count - 1L) * template.MinimumGap) + 1;
            if (needed > days)
            {
                BilingualText number = PlanText.Number(needed);
                yield return Report(
                    item,
                    "occurrences",
                    new(
                        $"{PlanText.Number(template.Count).Danish} gange med mindst {PlanText.DayCount(template.MinimumGap).Danish} imellem kræver {number.Danish} dage, men {PlanText.Window(window).Danish} har {PlanText.DayCount(days).Danish}.",
                        $"{PlanText.Number(template.Count).English} occurrences at least {PlanText.DayCount(template.MinimumGap).English} apart need {number.English} days, but {PlanText.Window(window).English} has {PlanText.DayCount(days).English}."),
                    new("Giv et længere tidsrum, eller gør afstanden eller antallet mindre.", "Give a longer window, or make the gap or the number smaller."));
            }
        }
    }
}

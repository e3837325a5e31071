using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Reporting;

/// <summary>Puts into sentences what is proved about a schedule. What is not proved is never said as if it were.</summary>
internal static class PlanScheduleProof
{
    public static PlanList<string> Of(PlanOutcome outcome, PlanLanguage language) => [.. Sentences(outcome.Schedule).Select(sentence => Capital(sentence.In(language)))];

    private static IEnumerable<BilingualText> Sentences(PlanSchedule schedule)
    {
        if (schedule.Status is not { } status)
        {
            yield return new("Intet i planen har en dato at regne fra.", "Nothing in the plan has a date to reckon from.");
            yield break;
        }

        BilingualText known = PlanVocabulary.Of(status);
        yield return new($"{known.Danish}.", $"{known.English}.");
        if (schedule.Finish is { } finish)
        {
            BilingualText last = PlanText.Day(finish);
            yield return new($"Det sidste, der har en plads, slutter {last.Danish}.", $"The last that has a place ends on {last.English}.");
            if (schedule.FinishBound is { } bound && bound < finish)
            {
                BilingualText least = PlanText.Day(bound);
                yield return new($"Før {least.Danish} kan det bevisligt ikke slutte; om det kan slutte før {last.Danish}, vides ikke.", $"It is proved that it cannot end before {least.English}; whether it can end before {last.English} is not known.");
            }
        }

        int late = schedule.Items.Count(item => item.LateBy > 0);
        if (late > 0)
        {
            BilingualText items = PlanText.Count(late, new("punkt slutter", "item ends"), new("punkter slutter", "items end"));
            yield return new($"{items.Danish} for sent.", $"{items.English} too late.");
        }
    }

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}

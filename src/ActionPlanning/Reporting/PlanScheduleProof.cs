using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.ProjectScheduling;
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

        yield return Of(status);
        if (schedule.Finish is { } finish)
        {
            BilingualText last = PlanText.Day(finish);
            bool beyond = schedule.Items.Any(item => item.State == PlacementState.LeftOver && item.IsPlaced);
            yield return beyond
                ? new($"Det sidste, der har en plads, slutter {last.Danish}, når der ses bort fra det, der tager timer tilovers.", $"The last that has a place ends on {last.English}, but for what takes hours that are left over.")
                : new($"Det sidste, der har en plads, slutter {last.Danish}.", $"The last that has a place ends on {last.English}.");
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

    /// <summary>All of this is said of what has a date to reckon from; of the rest nothing is known.</summary>
    private static BilingualText Of(ScheduleStatus status) => status switch
    {
        ScheduleStatus.Optimal => new("Alt, der har en dato at regne fra, har en plads, og det er bevist, at det ikke kan slutte tidligere.", "Everything that has a date to reckon from has a place, and it is proved that it cannot end earlier."),
        ScheduleStatus.Feasible => new("Alt, der har en dato at regne fra, har en plads.", "Everything that has a date to reckon from has a place."),
        ScheduleStatus.Incomplete => new("Ikke alt, der har en dato at regne fra, har en plads; om det kan lade sig gøre, vides ikke.", "Not everything that has a date to reckon from has a place; whether that is possible is not known."),
        _ => new("Det er bevist, at ikke alt, der har en dato at regne fra, kan få en plads.", "It is proved that not everything that has a date to reckon from can have a place."),
    };

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}

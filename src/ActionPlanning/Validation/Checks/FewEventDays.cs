using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Validation.Checks;

/// <summary>An event is one day in its window, holidays take some of the window's working days, and few are left.</summary>
internal sealed class FewEventDays() : PlanRule(new("check.few-event-days", Severity.Remark, new("Helligdage levner få dage til en begivenhed", "Holidays leave few days for an event")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        const int Longest = 62;
        foreach (PlanItem item in facts.Open)
        {
            if (item is not (PlanEvent or Gate) || facts.Closed(item) is not { Days: > 1 and <= Longest } window || !facts.Windows.Calendar.Covers(window))
            {
                continue;
            }

            if (facts.WorkingDays(window) is not { } number || number == 0 || number > facts.Options.FewEventDays)
            {
                continue;
            }

            LocalDate[] all = [.. Enumerable.Range(0, window.Days.Value).Select(window.Start.PlusDays)];
            LocalDate[] candidates = [.. all.Where(facts.Windows.Calendar.IsWorkingDay)];
            LocalDate[] taken = [.. all.Where(day => facts.Windows.Calendar.Week.Includes(day.DayOfWeek) && facts.Windows.Calendar.Explain(day).Any(reason => reason is HolidayOff))];
            if (taken.Length == 0)
            {
                continue;
            }

            BilingualText holidays = PlanText.List(taken.Select(day => Named(facts, day)));
            yield return Report(
                item,
                "when",
                new(
                    $"{PlanFacts.Name(item).Danish} kan kun ligge på {PlanText.Count(candidates.Length, new("dag", "day"), new("dage", "days")).Danish}: {PlanText.Days(candidates).Danish}. Fridag: {holidays.Danish}.",
                    $"{PlanFacts.Name(item).English} can only be on {PlanText.Count(candidates.Length, new("dag", "day"), new("dage", "days")).English}: {PlanText.Days(candidates).English}. Day off: {holidays.English}."),
                new("Vælg dagen nu, eller giv et længere tidsrum.", "Choose the day now, or give a longer window."));
        }
    }

    /// <summary>A day off with every name that it has, observances too.</summary>
    private static BilingualText Named(PlanFacts facts, LocalDate day)
    {
        Holiday[] names = [.. (facts.Windows.Calendar.Holidays?.ForYear(day.Year) ?? []).Where(holiday => holiday.Date == day)];
        BilingualText list = PlanText.List(names.Select(holiday => new BilingualText(holiday.DanishName, holiday.EnglishName)));
        return new($"{PlanText.Day(day).Danish} ({list.Danish})", $"{PlanText.Day(day).English} ({list.English})");
    }
}

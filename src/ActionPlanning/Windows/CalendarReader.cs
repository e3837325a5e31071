using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Windows;

/// <summary>Makes the working days of a plan of what the plan says about them.</summary>
internal sealed class CalendarReader(PlanWindows windows, HolidayProviders holidays, List<Diagnostic> faults)
{
    public const string UnknownCountryCode = "calendar.unknown-country";
    public const string OutsideCoverageCode = "calendar.outside-coverage";
    public const string NoWorkDaysCode = "calendar.no-work-days";

    public WorkCalendar Read()
    {
        PlanCalendar plan = windows.Plan.Calendar;
        WorkWeek week = WeekOf(plan.WorkDays);
        if (week == WorkWeek.None)
        {
            faults.Add(new(NoWorkDaysCode, Severity.Error, "calendar.workDays", new("Kalenderen har ingen arbejdsdage.", "The calendar has no working days."), new("Nævn mindst én ugedag; mandag til fredag bruges så længe.", "Name at least one weekday; Monday to Friday are used meanwhile.")));
            week = WorkWeek.MondayToFriday;
        }

        WorkCalendar calendar = WorkCalendar.Plain.WithWeek(week).WithObservancesOff(plan.ObservancesAreOff).WithClosures(Closures(plan.Closures, "calendar.closures"));
        if (!holidays.TryFind(plan.Country, out IHolidayProvider? provider))
        {
            faults.Add(new(
                UnknownCountryCode,
                Severity.Warning,
                "calendar.country",
                new($"Helligdagene i «{plan.Country}» kendes ikke; ingen dage regnes for helligdage.", $"The public holidays of «{plan.Country}» are not known; no day counts as one."),
                new($"Kendte lande: {string.Join(", ", holidays.Countries)}. Andre kan registreres.", $"Known countries: {string.Join(", ", holidays.Countries)}. Others can be registered.")));
            return calendar;
        }

        WorkCalendar national = calendar.WithHolidays(provider);
        if (Span() is { } span && !national.Covers(span))
        {
            faults.Add(new(
                OutsideCoverageCode,
                Severity.Warning,
                "calendar.country",
                new($"Helligdagene kendes kun {provider.FirstYear}–{provider.LastYear}, og planen rækker uden for; ingen dage regnes for helligdage.", $"Public holidays are known for {provider.FirstYear}–{provider.LastYear} only, and the plan reaches outside; no day counts as one."),
                new("Se efter, om et årstal er skrevet forkert.", "See whether a year is mistyped.")));
            return calendar;
        }

        return national;
    }

    /// <summary>The week that a list of weekdays makes.</summary>
    public static WorkWeek WeekOf(PlanList<IsoDayOfWeek> days)
    {
        WorkWeek week = WorkWeek.None;
        foreach (IsoDayOfWeek day in days)
        {
            week |= day is IsoDayOfWeek.None ? WorkWeek.None : (WorkWeek)(1 << ((int)day - 1));
        }

        return week;
    }

    private IEnumerable<Closure> Closures(PlanList<Absence> absences, string path)
    {
        for (int i = 0; i < absences.Count; i++)
        {
            DateResolution resolution = windows.Resolve(absences[i].When);
            if (resolution.Window is { } window)
            {
                yield return new(window, absences[i].Reason);
            }
            else
            {
                faults.Add(DateFault.Of(resolution.Error!, $"{path}[{i}].when"));
            }
        }
    }

    private DateWindow? Span() => PlanWindows.Hull(windows.Live().Select(item => windows.Of(item.Id)!.Value).Concat(windows.Period is { } period ? [period] : []));
}

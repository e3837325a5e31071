using System.Globalization;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;
using Unit = NodaTime.Period;

namespace ActionPlanning.Reporting;

/// <summary>Sums hours over the periods of a schedule.</summary>
internal static class PlanScheduleUses
{
    private const int MostMonths = 60;

    public static PlanList<PlanScheduleUse> Of(PlanOutcome outcome, PlanLanguage language)
    {
        if (Range(outcome) is not { } range)
        {
            return [];
        }

        TimelineWords words = new(language);
        bool months = ((range.End.Year - range.Start.Year) * 12) + range.End.Month - range.Start.Month < MostMonths;
        List<(DateWindow Days, string Label)> periods = [.. months
            ? Split(range, day => new(day.Year, day.Month, 1), Unit.FromMonths(1)).Select(days => (days, $"{words.Month(days.Start.Month, whole: true)} {Year(days.Start)}"))
            : Split(range, day => new(day.Year, 1, 1), Unit.FromYears(1)).Select(days => (days, Year(days.Start)))];
        return
        [
            .. outcome.Schedule.Resources.Select(use => new PlanScheduleUse(
                use.Resource,
                outcome.Plan.Resources.First(resource => resource.Id == use.Resource).Name,
                [.. periods.Select(period => Period(use, period.Days, period.Label)).Where(period => period.Capacity > 0 || period.Taken > 0)])),
        ];
    }

    /// <summary>The days that are worth telling of: from the first of the schedule to the end of the plan's period or of what is placed last. Null when nothing is scheduled.</summary>
    public static DateWindow? Range(PlanOutcome outcome)
    {
        if (outcome.Schedule.Work is not { } work)
        {
            return null;
        }

        DateWindow horizon = work.Network.Axis.Horizon;
        LocalDate end = outcome.Windows.Period is { IsOpenEnd: false } period ? period.End : horizon.Start;
        end = LocalDate.Max(end, outcome.Schedule.Finish ?? horizon.Start);
        return new(horizon.Start, LocalDate.Max(horizon.Start, LocalDate.Min(end, horizon.End)));
    }

    /// <summary>Cuts days into calendar units; the first and the last are cut short by the ends, and by the end of the calendar.</summary>
    public static IEnumerable<DateWindow> Split(DateWindow range, Func<LocalDate, LocalDate> first, Unit unit)
    {
        LocalDate last = LocalDate.MaxIsoValue - unit;
        for (LocalDate at = first(range.Start); at <= range.End; at += unit)
        {
            yield return new(LocalDate.Max(at, range.Start), at > last ? range.End : LocalDate.Min((at + unit).PlusDays(-1), range.End));
            if (at > last)
            {
                yield break;
            }
        }
    }

    private static PlanSchedulePeriod Period(ResourceUse use, DateWindow days, string label) => new(days, label, use.Capacity(days), use.Taken(days), use.Ongoing(days));

    private static string Year(LocalDate day) => day.Year.ToString(CultureInfo.InvariantCulture);
}

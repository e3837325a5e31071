using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Windows;

/// <summary>The plan's dates, resolved: every item's window, the plan's period and its working days. What the author wrote stays beside it, in the plan.</summary>
/// <remarks>
/// A date without a year gets one when the plan's period leaves it no choice: when the date lies within the period in exactly one year, or the period is no longer than one.
/// Nothing else is guessed; what cannot be resolved is a fault, and its item has no window.
/// </remarks>
public sealed class PlanWindows
{
    private readonly PlanDates dates;
    private readonly Dictionary<ItemId, DateWindow> own = [];
    private readonly Dictionary<(ItemId, OccurrenceId), DateWindow> occurrences = [];
    private readonly List<Diagnostic> faults = [];

    private PlanWindows(ActionPlan plan, HolidayProviders holidays)
    {
        Plan = plan;
        dates = new(plan);
        StatedPeriod = plan.Period is { } period ? Resolve(period, "period") : null;
        foreach (PlanItem item in plan.Items)
        {
            if (item.When is { } when && Resolve(when, $"items[{item.Id}].when") is { } window)
            {
                own.TryAdd(item.Id, item is Deadline ? window.As(DateReading.Deadline) : window);
            }

            foreach (Occurrence occurrence in item.KnownOccurrences())
            {
                if (occurrence.When is { } day && Resolve(day, $"items[{item.Id}].occurrences[{occurrence.Id}].when") is { } held)
                {
                    occurrences.TryAdd((item.Id, occurrence.Id), held);
                }
            }
        }

        Period = StatedPeriod ?? Hull(Live().Select(item => own[item.Id]));
        Calendar = new CalendarReader(this, holidays, faults).Read();
    }

    /// <summary>Gets the plan.</summary>
    public ActionPlan Plan { get; }

    /// <summary>Gets the period as the plan states it; null when it does not.</summary>
    public DateWindow? StatedPeriod { get; }

    /// <summary>Gets the stated period, or the span from the first to the last dated item; null when nothing is dated.</summary>
    public DateWindow? Period { get; }

    /// <summary>Gets the days on which the plan's organisation works.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>Gets the faults that were found: dates that cannot be resolved, and calendars that do not reach as far as the plan does.</summary>
    public IReadOnlyList<Diagnostic> Faults => faults;

    /// <summary>Resolves a plan's dates.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="holidays">The countries whose holidays are known; null for <see cref="HolidayProviders.Default"/>.</param>
    /// <returns>The windows.</returns>
    public static PlanWindows Of(ActionPlan plan, HolidayProviders? holidays = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(plan, holidays ?? HolidayProviders.Default);
    }

    /// <summary>Gives an item's own window, as its date says: an activity lies in it, an event is one day in it, a deadline is its one day.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The window; null when the item has no date or its date cannot be resolved.</returns>
    public DateWindow? Of(ItemId item) => own.TryGetValue(item, out DateWindow window) ? window : null;

    /// <summary>Gives the window of one occurrence: its own, or else the item's.</summary>
    /// <param name="item">The item.</param>
    /// <param name="occurrence">The occurrence.</param>
    /// <returns>The window; null when neither has one.</returns>
    public DateWindow? Of(ItemId item, OccurrenceId occurrence) => occurrences.TryGetValue((item, occurrence), out DateWindow window) ? window : Of(item);

    /// <summary>Resolves any date of the plan by the plan's rules, such as a budget line's.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The window, or what is wrong.</returns>
    public DateResolution Resolve(PlanDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return dates.Resolve(date);
    }

    /// <summary>Counts the working days in a window.</summary>
    /// <param name="window">The window.</param>
    /// <returns>The number; null when a side is open or lies outside the calendar.</returns>
    public int? WorkingDays(DateWindow window) => window.Days is null || !Calendar.Covers(window) ? null : Calendar.WorkingDays(window);

    /// <summary>Says as a change of the plan that an item's window ends later: so many working days, counted in this calendar.</summary>
    /// <param name="item">The item.</param>
    /// <param name="workingDays">The working days that the window gains, at least 1.</param>
    /// <returns>The change, in calendar days; null when the item has no window, its window has no end, or the new end lies outside the calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workingDays"/> is below 1.</exception>
    public ExtendWindow? LaterEnd(ItemId item, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        return Of(item) is { IsOpenEnd: false } window && Calendar.TryAddWorkingDays(window.End, workingDays, out LocalDate end)
            && NodaTime.Period.DaysBetween(window.End, end) is int days and <= ExtendWindow.MostDays
            ? new(item, days)
            : null;
    }

    /// <summary>The item's own window, or that of the whole it is a part of; null when neither has one.</summary>
    internal DateWindow? Around(PlanItem item)
    {
        for (PlanItem? at = item; at is not null; at = at.PartOf is { } whole ? Plan.Item(whole) : null)
        {
            if (Of(at.Id) is { } window)
            {
                return window;
            }
        }

        return null;
    }

    /// <summary>The days on which a resource works, and on how many days of a week without days off, at least 1.</summary>
    internal (WorkCalendar Calendar, decimal DaysPerWeek) CalendarOf(Resource resource)
    {
        WorkCalendar calendar = resource.WorkDays.IsEmpty ? Calendar : Calendar.WithWeek(CalendarReader.WeekOf(resource.WorkDays));
        return (
            calendar.WithClosures(resource.Absences.SelectMany(absence => Resolve(absence.When).Window is { } window ? [new Closure(window, absence.Reason)] : Array.Empty<Closure>())),
            Math.Max(1, Enumerable.Range(0, 7).Count(day => ((int)calendar.Week & (1 << day)) != 0)));
    }

    /// <summary>Items that may still take place and have a window.</summary>
    internal IEnumerable<PlanItem> Live() => Plan.Items.Where(item => item.State is not Cancelled && own.ContainsKey(item.Id));

    internal static DateWindow? Hull(IEnumerable<DateWindow> windows)
    {
        DateWindow? hull = null;
        foreach (DateWindow window in windows)
        {
            LocalDate start = window.IsOpenStart ? window.End : window.Start;
            LocalDate end = window.IsOpenEnd ? window.Start : window.End;
            if (window.IsOpenStart && window.IsOpenEnd)
            {
                continue;
            }

            hull = hull is { } known ? new(LocalDate.Min(known.Start, start), LocalDate.Max(known.End, end)) : new(start, end);
        }

        return hull;
    }

    private DateWindow? Resolve(PlanDate date, string path)
    {
        DateResolution resolution = Resolve(date);
        if (resolution.Error is { } error)
        {
            faults.Add(DateFault.Of(error, path));
        }

        return resolution.Window;
    }
}

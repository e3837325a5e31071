using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Prioritisation;

/// <summary>The periods of a plan, and the minutes that each resource has in each of them beside what goes on anyway. Of a range of capacity the lower end counts, of a range of hours the upper.</summary>
internal sealed class PeriodHours
{
    private const int MostPeriods = 240;

    private readonly PlanWindows windows;
    private readonly SelectionFacts facts;
    private readonly List<DateWindow> periods = [];
    private readonly List<Resource> resources = [];
    private readonly List<long[]> free = [];
    private readonly List<MissingInput> missing = [];

    public PeriodHours(PlanWindows windows, SelectionFacts facts, SelectionPeriod length)
    {
        (this.windows, this.facts) = (windows, facts);
        if (windows.Period is not { IsOpenStart: false, IsOpenEnd: false } horizon || !windows.Calendar.Covers(horizon))
        {
            return;
        }

        Divide(horizon, length == SelectionPeriod.Month ? 1 : 3);
        foreach (Resource resource in windows.Plan.Resources.Where(resource => windows.Plan.Items.Any(item => item.Effort.Any(effort => effort.Resource == resource.Id))))
        {
            if (CapacitySteps.Of(resource, date => windows.Resolve(date).Window, step => facts.Capacity.TryGetValue((resource.Id, step), out LocalDate from) ? from : null) is { } steps)
            {
                resources.Add(resource);
                free.Add(Minutes(resource, steps));
            }
            else
            {
                missing.Add(new($"resources[{resource.Id}].capacity", new($"kapaciteten for «{resource.Name}»", $"the capacity of «{resource.Name}»")));
            }
        }
    }

    public IReadOnlyList<DateWindow> Periods => periods;

    public IReadOnlyList<Resource> Resources => resources;

    public IReadOnlyList<MissingInput> Missing => missing;

    /// <summary>The row of a resource in a period.</summary>
    public int Row(int resource, int period) => (resource * periods.Count) + period;

    public (Resource Resource, DateWindow Period) At(int row) => (resources[row / periods.Count], periods[row % periods.Count]);

    public int IndexOf(ResourceId id) => resources.FindIndex(resource => resource.Id == id);

    public long[] Capacities() => [.. free.SelectMany(minutes => minutes)];

    private void Divide(DateWindow horizon, int months)
    {
        LocalDate start = horizon.Start;
        while (start <= horizon.End)
        {
            int first = ((start.Month - 1) / months * months) + 1;
            LocalDate next = new LocalDate(start.Year, first, 1).PlusMonths(months);
            periods.Add(new(start, LocalDate.Min(next.PlusDays(-1), horizon.End)));
            start = next;
            if (periods.Count > MostPeriods)
            {
                periods.Clear();
                periods.Add(horizon);
                return;
            }
        }
    }

    private long[] Minutes(Resource resource, CapacitySteps steps)
    {
        (WorkCalendar calendar, decimal daysPerWeek) = windows.CalendarOf(resource);
        (DateWindow Window, decimal Daily)[] load = [.. GoingOn(resource, calendar, daysPerWeek)];
        long[] minutes = new long[periods.Count];
        for (int period = 0; period < minutes.Length; period++)
        {
            decimal sum = 0m;
            for (LocalDate day = periods[period].Start; day <= periods[period].End; day = day.PlusDays(1))
            {
                if (calendar.IsWorkingDay(day))
                {
                    sum += (steps.At(day) * StatedHours.MinutesPerHour / daysPerWeek) - load.Where(one => one.Window.Contains(day)).Sum(one => one.Daily);
                }
            }

            minutes[period] = (long)decimal.Floor(Math.Max(0m, sum));
        }

        return minutes;
    }

    /// <summary>The minutes a day that what goes on takes of a resource.</summary>
    private IEnumerable<(DateWindow Window, decimal Daily)> GoingOn(Resource resource, WorkCalendar calendar, decimal daysPerWeek)
    {
        DateWindow horizon = new(periods[0].Start, periods[^1].End);
        foreach (Activity activity in windows.Plan.Items.OfType<Activity>().Where(item => item.Nature is Nature.Continuous or Nature.DemandDriven or Nature.Recurring && item.State is Planned or InProgress && !facts.Dormant.ContainsKey(item.Id)))
        {
            if ((windows.Of(activity.Id) ?? horizon).Intersect(horizon) is not { } window)
            {
                continue;
            }

            foreach (Effort effort in activity.Effort.Where(effort => effort.Resource == resource.Id))
            {
                if (StatedHours.Minutes(effort.Hours) is not { } minutes)
                {
                    missing.Add(SelectionCompiler.UnknownHours(activity));
                }
                else
                {
                    decimal times = effort.Basis == EffortBasis.PerOccurrence ? activity.Times() : 1;
                    yield return (window, effort.Basis == EffortBasis.PerWeek ? minutes / daysPerWeek : minutes * times / Math.Max(1, calendar.WorkingDays(window)));
                }
            }
        }
    }
}

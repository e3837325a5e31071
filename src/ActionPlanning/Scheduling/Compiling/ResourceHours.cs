using ActionPlanning.Amounts;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning.Scheduling.Compiling;

/// <summary>The minutes that each resource has on each working day of the plan, and the load on them of what goes on without an end. Says what the plan does not.</summary>
/// <remarks>
/// A resource whose capacity the plan does not give (or gives from an unknown date on) bounds nothing: its items are scheduled as if there were room, and the
/// missing numbers are named. Of a range of capacity the lower end counts, of a range of effort the upper. Capacity that is added on a condition counts from the day on which the condition is known to hold.
/// </remarks>
internal sealed class ResourceHours
{
    public const int MinutesPerHour = 60;

    /// <summary>More hours than any plan has; larger numbers count as so many.</summary>
    public const decimal MostHours = 1_000_000m;

    private readonly PlanWindows windows;
    private readonly WorkingDayAxis axis;
    private readonly List<Resource> bounding = [];
    private readonly List<int[]> capacity = [];
    private readonly List<int[]> load = [];
    private readonly List<decimal> daysPerWeek = [];
    private readonly List<MissingInput> missing = [];

    public ResourceHours(PlanWindows windows, WorkingDayAxis axis, PlanList<CapacityRelease> releases)
    {
        (this.windows, this.axis) = (windows, axis);
        HashSet<ResourceId> used = [.. windows.Plan.Items.Where(item => item.State is not Cancelled).SelectMany(item => item.Effort).Select(effort => effort.Resource)];
        foreach (Resource resource in windows.Plan.Resources.Where(resource => used.Contains(resource.Id)))
        {
            if (Capacity(resource, releases) is { } minutes)
            {
                bounding.Add(resource);
                capacity.Add(minutes);
                load.Add(new int[axis.Count]);
            }
        }

        foreach (Activity activity in windows.Plan.Items.OfType<Activity>().Where(GoesOn))
        {
            AddLoad(activity);
        }
    }

    /// <summary>Gets the resources whose capacity is known.</summary>
    public IReadOnlyList<Resource> Resources => bounding;

    /// <summary>Gets by resource the minutes of each working day.</summary>
    public IReadOnlyList<int[]> Given => capacity;

    /// <summary>Gets by resource the minutes of each working day that are taken by what goes on anyway; may exceed the capacity.</summary>
    public IReadOnlyList<int[]> Load => load;

    /// <summary>Gets the capacities that the plan does not give.</summary>
    public IReadOnlyList<MissingInput> Missing => missing;

    /// <summary>The place of a resource among those that bound something; −1 when its capacity is not known.</summary>
    public int IndexOf(ResourceId id) => bounding.FindIndex(resource => resource.Id == id);

    /// <summary>On how many days of a week a resource works.</summary>
    public decimal DaysPerWeek(int resource) => daysPerWeek[resource];

    /// <summary>The most minutes that a resource has on any day.</summary>
    public int Most(int resource) => capacity[resource].DefaultIfEmpty(0).Max();

    /// <summary>Hours as whole minutes, the upper end of what is stated, rounded up; null when the plan does not say.</summary>
    public static int? Minutes(Quantity hours) => hours.High is { } stated ? (int)decimal.Ceiling(Math.Clamp(stated, 0m, MostHours) * MinutesPerHour) : null;

    /// <summary>Work that goes on without an end, and takes its hours whatever else is planned.</summary>
    private static bool GoesOn(Activity activity) =>
        activity.Nature is Nature.Continuous or Nature.DemandDriven or Nature.Recurring && activity.State is Planned or InProgress;

    private int[]? Capacity(Resource resource, PlanList<CapacityRelease> releases)
    {
        List<(int From, decimal HoursPerWeek, bool Added)> known = [];
        for (int i = 0; i < resource.Capacity.Count; i++)
        {
            CapacityStep step = resource.Capacity[i];
            if (step.When is not null)
            {
                CapacityRelease? release = releases.FirstOrDefault(one => one.Resource == resource.Id && one.Step == i);
                if (release is not null && step.HoursPerWeek.Low is { } added)
                {
                    known.Add((axis.IndexAtOrAfter(release.From), Math.Clamp(added, 0m, MostHours), true));
                }

                continue;
            }

            DateWindow? from = step.From is { } date ? windows.Resolve(date).Window : null;
            bool undatedChange = step.Cause != CapacityCause.Basis && from is null;
            if (step.HoursPerWeek.Low is not { } hours || undatedChange)
            {
                return Unknown(resource);
            }

            known.Add((from is { IsOpenStart: false } window ? axis.IndexAtOrAfter(window.Start) : 0, Math.Clamp(hours, 0m, MostHours), false));
        }

        if (!known.Exists(step => !step.Added))
        {
            return Unknown(resource);
        }

        WorkCalendar calendar = Calendar(resource);
        decimal days = Math.Max(1, Enumerable.Range(0, 7).Count(day => ((int)calendar.Week & (1 << day)) != 0));
        int[] minutes = new int[axis.Count];
        for (int slot = 0; slot < minutes.Length; slot++)
        {
            (decimal hours, decimal added) = (0m, 0m);
            foreach ((int from, decimal perWeek, bool isAdded) in known)
            {
                if (slot >= from)
                {
                    (hours, added) = isAdded ? (hours, added + perWeek) : (perWeek, added);
                }
            }

            minutes[slot] = calendar.IsWorkingDay(axis.DateAt(slot)) ? (int)decimal.Floor(Math.Min(hours + added, MostHours) * MinutesPerHour / days) : 0;
        }

        daysPerWeek.Add(days);
        return minutes;
    }

    private int[]? Unknown(Resource resource)
    {
        missing.Add(new($"resources[{resource.Id}].capacity", new($"kapaciteten for «{resource.Name}»", $"the capacity of «{resource.Name}»")));
        return null;
    }

    private WorkCalendar Calendar(Resource resource)
    {
        WorkCalendar calendar = windows.Calendar;
        if (!resource.WorkDays.IsEmpty)
        {
            calendar = calendar.WithWeek(CalendarReader.WeekOf(resource.WorkDays));
        }

        return calendar.WithClosures(resource.Absences.SelectMany(absence =>
            windows.Resolve(absence.When).Window is { } window ? [new Closure(window, absence.Reason)] : Array.Empty<Closure>()));
    }

    /// <summary>Hours a week go on every week; hours in all are spread evenly over the item's days.</summary>
    private void AddLoad(Activity activity)
    {
        DateWindow? span = windows.Of(activity.Id) ?? windows.Period;
        int first = span is { IsOpenStart: false } start ? axis.IndexAtOrAfter(start.Start) : 0;
        int last = span is { IsOpenEnd: false } end ? axis.IndexAtOrBefore(end.End) : axis.Count - 1;
        foreach (Effort effort in activity.Effort)
        {
            if (IndexOf(effort.Resource) is >= 0 and var resource && Minutes(effort.Hours) is { } minutes)
            {
                int[] slots = [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Where(slot => capacity[resource][slot] > 0)];
                decimal daily = effort.Basis == EffortBasis.PerWeek ? minutes / daysPerWeek[resource] : slots.Length == 0 ? 0m : (decimal)minutes / slots.Length;
                foreach (int slot in slots)
                {
                    load[resource][slot] = (int)Math.Min(load[resource][slot] + decimal.Ceiling(daily), 1_000_000_000m);
                }
            }
        }
    }
}

using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Scheduling.Compiling;

/// <summary>The minutes that each resource has on each working day of the plan, and the load on them of what goes on without an end. Says what the plan does not.</summary>
/// <remarks>
/// A resource whose capacity the plan does not give (or gives from an unknown date on) bounds nothing: its items are scheduled as if there were room, and the
/// missing numbers are named. Of a range of capacity the lower end counts, of a range of effort the upper. Capacity that is added on a condition counts from the day on which the condition is known to hold.
/// </remarks>
internal sealed class ResourceHours
{
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

    /// <summary>Work that goes on without an end, and takes its hours whatever else is planned.</summary>
    private static bool GoesOn(Activity activity) =>
        activity.Nature is Nature.Continuous or Nature.DemandDriven or Nature.Recurring && activity.State is Planned or InProgress;

    private int[]? Capacity(Resource resource, PlanList<CapacityRelease> releases)
    {
        if (CapacitySteps.Of(resource, date => windows.Resolve(date).Window, step => releases.FirstOrDefault(one => one.Resource == resource.Id && one.Step == step)?.From) is not { } steps)
        {
            return Unknown(resource);
        }

        (WorkCalendar calendar, decimal days) = windows.CalendarOf(resource);
        int[] minutes = new int[axis.Count];
        for (int slot = 0; slot < minutes.Length; slot++)
        {
            LocalDate day = axis.DateAt(slot);
            minutes[slot] = calendar.IsWorkingDay(day) ? (int)decimal.Floor(steps.At(day) * StatedHours.MinutesPerHour / days) : 0;
        }

        daysPerWeek.Add(days);
        return minutes;
    }

    private int[]? Unknown(Resource resource)
    {
        missing.Add(new($"resources[{resource.Id}].capacity", new($"kapaciteten for «{resource.Name}»", $"the capacity of «{resource.Name}»")));
        return null;
    }

    /// <summary>Hours a week go on every week; hours in all are spread evenly over the item's days.</summary>
    private void AddLoad(Activity activity)
    {
        DateWindow? span = windows.Of(activity.Id) ?? windows.Period;
        int first = span is { IsOpenStart: false } start ? axis.IndexAtOrAfter(start.Start) : 0;
        int last = span is { IsOpenEnd: false } end ? axis.IndexAtOrBefore(end.End) : axis.Count - 1;
        foreach (Effort effort in activity.Effort)
        {
            if (IndexOf(effort.Resource) is >= 0 and var resource && StatedHours.Minutes(effort.Hours) is { } minutes)
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

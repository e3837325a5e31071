using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning.Scheduling;

/// <summary>Compiles resources into capacity per slot and efforts into demand per slot, both in minutes, and lists what is not known.</summary>
/// <remarks>
/// A resource whose capacity the plan does not give (or gives from an unknown date on) bounds nothing: its items are scheduled as if there were room, and the
/// missing numbers are named. Of a range of capacity the lower end counts, of a range of effort the upper. Capacity that is added on a condition does not count.
/// </remarks>
internal sealed class ResourceLoad
{
    private const int MinutesPerHour = 60;

    /// <summary>More hours than any plan has; larger numbers count as so many.</summary>
    private const decimal MostHours = 1_000_000m;

    private readonly PlanNetwork network;
    private readonly List<MissingInput> missing = [];
    private readonly List<Resource> bounding = [];
    private readonly List<int[]> capacity = [];

    public ResourceLoad(PlanNetwork network)
    {
        this.network = network;
        HashSet<ResourceId> used = [.. network.Windows.Plan.Items.Where(item => network.Nodes.ContainsKey(item.Id)).SelectMany(item => item.Effort).Select(effort => effort.Resource)];
        foreach (Resource resource in network.Windows.Plan.Resources.Where(resource => used.Contains(resource.Id)))
        {
            if (Capacity(resource) is { } minutes)
            {
                bounding.Add(resource);
                capacity.Add(minutes);
            }
        }

        Demand = new int[network.All.Count * bounding.Count];
        foreach (PlanItem item in network.Windows.Plan.Items)
        {
            if (network.Nodes.TryGetValue(item.Id, out PlanNetwork.ItemNodes nodes))
            {
                AddDemand(item, nodes);
            }
        }
    }

    /// <summary>Gets the resources whose capacity is known.</summary>
    public IReadOnlyList<Resource> Resources => bounding;

    /// <summary>Gets the minutes of each resource in each slot.</summary>
    public int[][] Minutes => [.. capacity];

    /// <summary>Gets the minutes per slot, node by node.</summary>
    public int[] Demand { get; }

    /// <summary>Gets the capacities and efforts that the plan does not give.</summary>
    public IReadOnlyList<MissingInput> Missing => missing;

    private static int Whole(decimal minutes) => (int)decimal.Ceiling(minutes);

    private int[]? Capacity(Resource resource)
    {
        CapacityStep[] steps = [.. resource.Capacity.Where(step => step.When is null)];
        List<(int From, decimal HoursPerWeek)> known = [];
        foreach (CapacityStep step in steps)
        {
            DateWindow? from = step.From is { } date ? network.Windows.Resolve(date).Window : null;
            bool undatedChange = step.Cause != CapacityCause.Basis && from is null;
            if (step.HoursPerWeek.Low is not { } hours || undatedChange)
            {
                return Unknown(resource);
            }

            known.Add((from is { IsOpenStart: false } window ? network.Axis.IndexAtOrAfter(window.Start) : 0, Math.Clamp(hours, 0m, MostHours)));
        }

        if (known.Count == 0)
        {
            return Unknown(resource);
        }

        WorkCalendar calendar = Calendar(resource);
        decimal days = Math.Max(1, Enumerable.Range(0, 7).Count(day => ((int)calendar.Week & (1 << day)) != 0));
        int[] minutes = new int[network.Axis.Count];
        for (int slot = 0; slot < minutes.Length; slot++)
        {
            decimal hours = 0m;
            foreach ((int from, decimal perWeek) in known)
            {
                hours = slot >= from ? perWeek : hours;
            }

            minutes[slot] = calendar.IsWorkingDay(network.Axis.DateAt(slot)) ? (int)decimal.Floor(hours * MinutesPerHour / days) : 0;
        }

        return minutes;
    }

    private int[]? Unknown(Resource resource)
    {
        missing.Add(new($"resources[{resource.Id}].capacity", new($"kapaciteten for «{resource.Name}»", $"the capacity of «{resource.Name}»")));
        return null;
    }

    private WorkCalendar Calendar(Resource resource)
    {
        WorkCalendar calendar = network.Windows.Calendar;
        if (!resource.WorkDays.IsEmpty)
        {
            calendar = calendar.WithWeek(CalendarReader.WeekOf(resource.WorkDays));
        }

        return calendar.WithClosures(resource.Absences.SelectMany(absence =>
            network.Windows.Resolve(absence.When).Window is { } window ? [new Closure(window, absence.Reason)] : Array.Empty<Closure>()));
    }

    private void AddDemand(PlanItem item, PlanNetwork.ItemNodes nodes)
    {
        foreach (Effort effort in item.Effort)
        {
            if (effort.Hours.High is not { } stated)
            {
                missing.Add(new($"items[{item.Id}].effort[{effort.Resource}].hours", new($"timerne til «{item.Title}»", $"the hours of «{item.Title}»")));
                continue;
            }

            decimal hours = Math.Clamp(stated, 0m, MostHours);
            int resource = bounding.FindIndex(known => known.Id == effort.Resource);
            if (resource < 0)
            {
                continue;
            }

            int count = nodes.Last - nodes.First + 1;
            for (int node = nodes.First; node <= nodes.Last; node++)
            {
                int slots = Math.Max(1, network.All[node].Duration);
                decimal perSlot = effort.Basis switch
                {
                    EffortBasis.PerOccurrence => hours / slots,
                    EffortBasis.PerWeek => hours / 5m,
                    _ => hours / count / slots,
                };
                int at = (node * bounding.Count) + resource;
                Demand[at] = Math.Min(Demand[at] + Whole(perSlot * MinutesPerHour), 1_000_000_000);
            }
        }
    }
}

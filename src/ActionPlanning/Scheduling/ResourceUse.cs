using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Scheduling.Compiling;
using ActionPlanning.Time;

namespace ActionPlanning.Scheduling;

/// <summary>The hours of a resource in a schedule: what it has, what goes on anyway, and who takes the rest.</summary>
public sealed class ResourceUse
{
    private readonly ScheduledWork work;
    private readonly int index;
    private readonly int[] taken;

    internal ResourceUse(ResourceId resource, ScheduledWork work, int index)
    {
        (Resource, this.work, this.index) = (resource, work, index);
        taken = [.. work.Network.Hours.Load[index]];
        foreach (WorkEntry entry in work.Solution.Work.SelectMany(entries => entries).Where(entry => entry.Resource == index))
        {
            taken[entry.Slot] += entry.Amount;
        }
    }

    /// <summary>Gets whose hours they are.</summary>
    public ResourceId Resource { get; }

    /// <summary>Gives the hours that the resource has.</summary>
    /// <param name="days">Over which days, inclusive; days outside the schedule count nothing.</param>
    /// <returns>The hours.</returns>
    public decimal Capacity(DateWindow days) => Sum(work.Network.Hours.Given[index], days);

    /// <summary>Gives the hours that are taken, those of work that goes on without an end included. These alone can exceed the capacity.</summary>
    /// <param name="days">Over which days, inclusive.</param>
    /// <returns>The hours.</returns>
    public decimal Taken(DateWindow days) => Sum(taken, days);

    /// <summary>Gives the hours of work that goes on without an end.</summary>
    /// <param name="days">Over which days, inclusive.</param>
    /// <returns>The hours.</returns>
    public decimal Ongoing(DateWindow days) => Sum(work.Network.Hours.Load[index], days);

    /// <summary>Gives the hours that each item takes; work that goes on without an end is not among them.</summary>
    /// <param name="days">Over which days, inclusive.</param>
    /// <returns>The items that take any, most first.</returns>
    public PlanList<ItemHours> Takers(DateWindow days)
    {
        (int first, int last) = Slots(days);
        Dictionary<ItemId, int> minutes = [];
        for (int node = 0; node < work.Solution.Work.Length; node++)
        {
            int sum = work.Solution.Work[node].Where(entry => entry.Resource == index && entry.Slot >= first && entry.Slot <= last).Sum(entry => entry.Amount);
            if (sum > 0)
            {
                ItemId item = work.Network.All[node].Item;
                minutes[item] = minutes.GetValueOrDefault(item) + sum;
            }
        }

        return [.. minutes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Value, StringComparer.Ordinal).Select(pair => new ItemHours(pair.Key, (decimal)pair.Value / StatedHours.MinutesPerHour))];
    }

    private decimal Sum(int[] minutes, DateWindow days)
    {
        (int first, int last) = Slots(days);
        long sum = 0;
        for (int slot = first; slot <= last; slot++)
        {
            sum += minutes[slot];
        }

        return (decimal)sum / StatedHours.MinutesPerHour;
    }

    private (int First, int Last) Slots(DateWindow days) => (work.Network.Axis.IndexAtOrAfter(days.Start), work.Network.Axis.IndexAtOrBefore(days.End));
}

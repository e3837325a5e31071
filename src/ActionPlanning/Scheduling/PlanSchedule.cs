using System.Diagnostics.CodeAnalysis;
using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>A schedule of the plan under the capacities that are known: every item as early as its dependencies, its window and its resources allow.</summary>
/// <remarks>
/// A serial schedule generation scheme with the latest-start-time rule (Kelley, 1963; Kolisch, 1996), ties broken by stated priority and then by id, so that the order
/// of items in the plan changes nothing.
/// </remarks>
public sealed class PlanSchedule
{
    private readonly Dictionary<ItemId, PlannedItem> byItem;

    private PlanSchedule(PlanList<PlannedItem> items, ScheduleStatus? status, LocalDate? finish, PlanList<MissingInput> missing)
    {
        Items = items;
        Status = status;
        Finish = finish;
        Missing = missing;
        byItem = items.ToDictionary(item => item.Item);
    }

    /// <summary>Gets the items in the plan's order.</summary>
    public PlanList<PlannedItem> Items { get; }

    /// <summary>Gets what was proved about the schedule; null when nothing in the plan has a date.</summary>
    public ScheduleStatus? Status { get; }

    /// <summary>Gets the last day on which something takes place; null when nothing has a place.</summary>
    public LocalDate? Finish { get; }

    /// <summary>Gets the capacities and efforts that the plan does not give, and that could therefore not be counted.</summary>
    public PlanList<MissingInput> Missing { get; }

    /// <summary>Schedules a plan.</summary>
    /// <param name="windows">The plan's dates, resolved.</param>
    /// <param name="verify">Whether the schedule is checked by a checker that shares no code with the engine.</param>
    /// <param name="cancellationToken">Ends the calculation by an exception.</param>
    /// <returns>The schedule; without items when nothing in the plan has a date.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="InvalidOperationException">The checker found the schedule wrong, which is a fault of the library.</exception>
    public static PlanSchedule Of(PlanWindows windows, bool verify = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(windows);
        return Of(PlanNetwork.Of(windows), verify, cancellationToken);
    }

    /// <summary>Looks for an item's place.</summary>
    /// <param name="item">The item.</param>
    /// <param name="planned">The place, when the item is in the schedule.</param>
    /// <returns>Whether it is.</returns>
    public bool TryGet(ItemId item, [NotNullWhen(true)] out PlannedItem? planned) => byItem.TryGetValue(item, out planned);

    /// <summary>The schedule of a compiled plan; without items when there was nothing to compile.</summary>
    internal static PlanSchedule Of(PlanNetwork? network, bool verify, CancellationToken cancellationToken)
    {
        if (network is null)
        {
            return new([], null, null, []);
        }

        ResourceLoad load = new(network);
        ActionPlan plan = network.Windows.Plan;
        ScheduleProblem problem = new(network.Problem, network.Axis.Count, load.Minutes, load.Demand, Priorities(network), Ranks(network));
        ScheduleSolution solution = SerialScheduler.Solve(problem, cancellationToken: cancellationToken);
        if (verify && ScheduleChecker.Check(problem, solution.Start.AsSpan()) is { IsEmpty: false } violations)
        {
            throw new InvalidOperationException($"The schedule of plan '{plan.Id}' breaks its own rules: {string.Join("; ", violations)}");
        }

        List<PlannedItem> items = new(network.Nodes.Count);
        foreach (PlanItem item in plan.Items)
        {
            if (network.Nodes.TryGetValue(item.Id, out PlanNetwork.ItemNodes nodes))
            {
                items.Add(Place(network, load, solution, item, nodes));
            }
        }

        LocalDate? finish = null;
        foreach (PlannedItem item in items)
        {
            foreach (LocalDate day in item.Days)
            {
                finish = finish is { } last && last > day ? last : day;
            }
        }

        return new([.. items], solution.Status, finish, [.. load.Missing.Distinct()]);
    }

    private static int[] Priorities(PlanNetwork network) =>
        [.. network.All.Select(node => network.Windows.Plan.Item(node.Item).Priority?.Rank ?? int.MaxValue)];

    /// <summary>Each node's place among all nodes sorted by id and occurrence.</summary>
    private static int[] Ranks(PlanNetwork network)
    {
        int[] order = [.. Enumerable.Range(0, network.All.Count)
            .OrderBy(node => network.All[node].Item.Value, StringComparer.Ordinal)
            .ThenBy(node => network.All[node].Occurrence)];
        int[] ranks = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            ranks[order[place]] = place;
        }

        return ranks;
    }

    private static PlannedItem Place(PlanNetwork network, ResourceLoad load, ScheduleSolution solution, PlanItem item, PlanNetwork.ItemNodes nodes)
    {
        int missing = Enumerable.Range(nodes.First, nodes.Last - nodes.First + 1).FirstOrDefault(node => solution.Start[node] < 0, -1);
        int blamed = missing >= 0 ? missing : nodes.First;
        int link = solution.DrivingLink[blamed];
        int resource = solution.BlockingResource[blamed];
        return new(item.Id)
        {
            Days = missing >= 0 ? [] : Days(network, solution, item, nodes),
            DurationAssumed = nodes.DurationAssumed,
            WaitsFor = solution.Cause[blamed],
            DrivenBy = link < 0 ? null : network.Links[link].Dependency,
            ShortOf = resource < 0 ? (ResourceId?)null : load.Resources[resource].Id,
            ShortOn = resource < 0 || !network.Holds(solution.BlockingSlot[blamed]) ? null : network.DateOf(solution.BlockingSlot[blamed]),
            NotPlaced = missing >= 0 ? solution.NotPlaced[missing] : NotPlacedReason.None,
        };
    }

    private static PlanList<LocalDate> Days(PlanNetwork network, ScheduleSolution solution, PlanItem item, PlanNetwork.ItemNodes nodes)
    {
        if (nodes.OffCalendar is { } window)
        {
            return [window.Start];
        }

        if (item is Deadline && network.Windows.Of(item.Id) is { IsOpenEnd: false } limit)
        {
            return [limit.End];
        }

        if (nodes.Last > nodes.First)
        {
            return [.. Enumerable.Range(nodes.First, nodes.Last - nodes.First + 1).Select(node => network.DateOf(solution.Start[node]))];
        }

        int start = solution.Start[nodes.First];
        int duration = network.All[nodes.First].Duration;
        return duration <= 1 ? [network.DateOf(start)] : [network.DateOf(start), network.DateOf(start + duration - 1)];
    }
}

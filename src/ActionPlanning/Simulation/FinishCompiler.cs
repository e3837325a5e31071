using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Scheduling;
using ActionPlanning.Scheduling.Compiling;
using ActionPlanning.Time;

namespace ActionPlanning.Simulation;

/// <summary>Turns a schedule into a network whose durations are drawn.</summary>
/// <remarks>
/// Nothing begins before its day in the schedule, and what is delayed delays what depends on it and, in the order of the schedule, what needs the same resource: the railway policy (Herroelen and Leus 2004). No run is
/// scheduled anew.
/// </remarks>
internal sealed class FinishCompiler
{
    private readonly PlanSchedule schedule;
    private readonly PlanNetwork network;
    private readonly DriverBook book;
    private readonly List<Node> nodes = [];
    private readonly Dictionary<ItemId, (int First, int Last)> ofItem = [];
    private readonly List<PrecedenceLink> links = [];

    private FinishCompiler(PlanSchedule schedule, PlanNetwork network, DriverBook book) => (this.schedule, this.network, this.book) = (schedule, network, book);

    public WorkingDayAxis Axis => network.Axis;

    public SimulationNetwork Network { get; private set; } = null!;

    /// <summary>Gets the items whose end may vary, in the plan's order, with the node that ends last and the slot after the last in which it may lie.</summary>
    public IReadOnlyList<(ItemId Item, int Node, int Planned, int? NotAfter)> Varying { get; private set; } = [];

    /// <summary>Compiles a schedule; null when no duration is uncertain.</summary>
    public static FinishCompiler? Of(PlanSchedule schedule, DriverBook book)
    {
        if (schedule.Work is not { Network: { } network })
        {
            return null;
        }

        FinishCompiler compiler = new(schedule, network, book);
        compiler.AddNodes();
        if (compiler.nodes.All(node => node.Driver < 0 && node.Duration == node.Planned))
        {
            return null;
        }

        compiler.Compile();
        return compiler;
    }

    private void AddNodes()
    {
        foreach (PlannedItem item in schedule.Items.Where(item => item.IsPlaced && item.State is PlacementState.Placed or PlacementState.Provisional or PlacementState.Done))
        {
            (int duration, int driver) = item.State != PlacementState.Done && network.Windows.Plan.Item(item.Item) is Activity activity ? Duration(activity) : (-1, -1);
            int first = nodes.Count;
            foreach (PlannedSpan span in item.Spans)
            {
                int start = Axis.IndexAtOrAfter(span.First);
                int planned = Math.Max(0, Axis.IndexAtOrBefore(span.Last) - start + 1);
                nodes.Add(new(item.Item, start, planned, duration >= 0 ? duration : planned, driver));
            }

            ofItem.Add(item.Item, (first, nodes.Count - 1));
        }
    }

    /// <summary>The duration of an activity if it is uncertain; null when it is not.</summary>
    public static Factor? Number(Activity activity, DriverBook book)
    {
        DurationDriver of = new(activity.Id);
        bool isRange = activity is { Pace: Pace.Fixed, Duration: { IsBounded: true, IsExact: false } };
        if (activity.Nature != Nature.OneOff || (!isRange && !book.IsStated(of)))
        {
            return null;
        }

        Factor factor = book.Number(of, activity.Duration, new($"varigheden af «{activity.Title}»", $"the duration of «{activity.Title}»"), isCount: true);
        return factor.Missing.IsEmpty && book.Greatest(factor) <= WorkingDayAxis.MaxDays ? factor : null;
    }

    /// <summary>The same as a constant and −1, or −1 and a driver; −1 and −1 when it is not uncertain.</summary>
    private (int Duration, int Driver) Duration(Activity activity) => Number(activity, book) switch
    {
        null => (-1, -1),
        { Driver: { } driver } => (-1, driver),
        { Constant: var days } => ((int)Math.Clamp(decimal.Ceiling(days), 0m, WorkingDayAxis.MaxDays), -1),
    };

    private void Compile()
    {
        NodeOrder order = new(nodes.Count);
        foreach (PlanDependency link in PlanDependencies.Of(network.Windows.Plan))
        {
            if (ofItem.TryGetValue(link.From, out (int First, int Last) from) && ofItem.TryGetValue(link.To, out (int First, int Last) to)
                && network.Windows.Plan.Item(link.From) is not Activity { Nature: Nature.BestEffort })
            {
                PrecedenceLink made = new(
                    link.Kind is LinkKind.StartToStart or LinkKind.StartToFinish ? from.First : from.Last,
                    link.Kind is LinkKind.FinishToStart or LinkKind.StartToStart ? to.First : to.Last,
                    link.Kind switch { LinkKind.StartToStart => LinkType.StartToStart, LinkKind.FinishToFinish => LinkType.FinishToFinish, LinkKind.StartToFinish => LinkType.StartToFinish, _ => LinkType.FinishToStart },
                    Math.Clamp(link.Lag.Days, -WorkingDayAxis.MaxDays, WorkingDayAxis.MaxDays),
                    link.Lag.Unit == DayUnit.CalendarDays ? LagUnit.CalendarDays : LagUnit.WorkingSlots);
                if (made.From != made.To && order.TryAdd(made.From, made.To))
                {
                    links.Add(made);
                }
            }
        }

        AddResourceOrder(order);
        int[] days = [.. network.Problem.DayOfSlot];
        int[] planned = [.. nodes.Select(node => node.Planned)];
        int[] starts = [.. nodes.Select(node => node.Start)];
        CpmProblem all = new(planned, [.. links], notBefore: starts, dayOfSlot: days);

        // What the schedule itself does not keep (it had begun, or was frozen) holds nothing up here either.
        bool[] kept = new bool[links.Count];
        for (int node = 0; node < nodes.Count; node++)
        {
            for (int p = all.Network.PredOffset[node]; p < all.Network.PredOffset[node + 1]; p++)
            {
                kept[all.Network.PredLink[p]] = all.Network.EarliestTo(p, starts[all.Network.PredFrom[p]]) <= starts[node];
            }
        }

        PrecedenceLink[] holding = [.. links.Where((_, i) => kept[i])];
        Network = new(new([.. nodes.Select(node => node.Duration)], holding, notBefore: starts, dayOfSlot: days), [.. nodes.Select(node => node.Driver)]);
        bool[] varies = [.. nodes.Select(node => node.Driver >= 0 || node.Duration != node.Planned)];
        foreach (int node in Network.Problem.Network.Order)
        {
            varies[node] |= holding.Any(link => link.To == node && varies[link.From]);
        }

        Varying =
        [
            .. network.Windows.Plan.Items.Where(item => ofItem.ContainsKey(item.Id)).Select(item => (item.Id, Nodes: ofItem[item.Id]))
                .Where(one => varies[one.Nodes.Last])
                .Select(one => (one.Id, one.Nodes.Last, starts[one.Nodes.Last] + planned[one.Nodes.Last], NotAfter(one.Id))),
        ];
    }

    private int? NotAfter(ItemId item) => network.Nodes.TryGetValue(item, out PlanNetwork.ItemNodes own) && network.All[own.Last].NotAfter is var end && end != CpmProblem.Unset ? end : null;

    /// <summary>What needs the same resource goes on in the order of the schedule; of two links of which one follows from others, only those.</summary>
    private void AddResourceOrder(NodeOrder order)
    {
        foreach (Resource resource in network.Hours.Resources)
        {
            int[] users = [.. Enumerable.Range(0, nodes.Count).Where(node => network.Windows.Plan.Item(nodes[node].Item) is { } item and not Activity { Nature: Nature.BestEffort } && item.Effort.Any(effort => effort.Resource == resource.Id)).OrderBy(node => nodes[node].Start)];
            foreach (int to in users)
            {
                int[] before = [.. users.Where(node => nodes[node].Item != nodes[to].Item && End(node) <= nodes[to].Start)];
                int latest = before.Length == 0 ? 0 : before.Max(node => nodes[node].Start);
                foreach (int from in before.Where(node => End(node) > latest))
                {
                    if (order.TryAdd(from, to))
                    {
                        links.Add(new(from, to));
                    }
                }
            }
        }

        int End(int node) => nodes[node].Start + nodes[node].Planned;
    }

    /// <summary>A span of the schedule: its first slot, its slots there, its slots here when they do not vary, and its driver, −1 for none.</summary>
    private readonly record struct Node(ItemId Item, int Start, int Planned, int Duration, int Driver);
}

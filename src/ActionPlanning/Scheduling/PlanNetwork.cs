using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>
/// The compiler: a plan as a network on its working days, and slots back into dates.
/// </summary>
/// <remarks>
/// One working day is one slot. An event with n occurrences becomes n one-day activities, each the template's gap after the one before. An unknown duration
/// counts as one day, the least it can be, and is marked as assumed. Left out, because no date follows for them: cancelled items, items on stand-by, work without
/// an end (continuous, recurring, demand-driven, best effort), and items that neither have a date nor hang on one that has.
/// </remarks>
internal sealed class PlanNetwork
{
    /// <summary>How far past the plan's last date the axis reaches: work may overrun by a year before dates become unreliable.</summary>
    private const int Beyond = 366;

    private readonly Dictionary<ItemId, ItemNodes> nodes = [];
    private readonly List<Node> all = [];
    private readonly List<NetworkLink> links = [];

    private PlanNetwork(PlanWindows windows, WorkingDayAxis axis)
    {
        Windows = windows;
        Axis = axis;
    }

    public PlanWindows Windows { get; }

    public WorkingDayAxis Axis { get; }

    public IReadOnlyDictionary<ItemId, ItemNodes> Nodes => nodes;

    public IReadOnlyList<Node> All => all;

    /// <summary>Gets the links between nodes, in the order of the problem's links; a link that no part of the plan states ties two occurrences.</summary>
    public IReadOnlyList<NetworkLink> Links => links;

    public CpmProblem Problem { get; private set; } = null!;

    /// <summary>Compiles a plan; null when nothing in it has a date.</summary>
    public static PlanNetwork? Of(PlanWindows windows)
    {
        DateWindow? span = PlanWindows.Hull(windows.Live().Select(item => windows.Of(item.Id)!.Value).Concat(windows.Period is { } period ? [period] : []));
        if (span is not { } hull || Horizon(hull, windows.Calendar) is not { } horizon)
        {
            return null;
        }

        PlanNetwork network = new(windows, windows.Calendar.Axis(horizon));
        if (network.Axis.Count == 0)
        {
            return null;
        }

        network.AddNodes();
        network.AddLinks();
        network.Problem = network.Compile();
        return network;
    }

    /// <summary>The date of a slot in which work is done.</summary>
    public LocalDate DateOf(int slot) => Axis.DateAt(Math.Clamp(slot, 0, Axis.Count - 1));

    /// <summary>Whether a slot lies on the axis.</summary>
    public bool Holds(int slot) => slot >= 0 && slot < Axis.Count;

    private static DateWindow? Horizon(DateWindow hull, WorkCalendar calendar)
    {
        LocalDate last = LocalDate.Min(hull.End, new LocalDate(9997, 12, 31)).PlusDays(Beyond);
        if (!calendar.Coverage.Contains(last))
        {
            last = calendar.Coverage.End;
        }

        if (last < hull.Start)
        {
            return null;
        }

        DateWindow horizon = new(hull.Start, last);
        return horizon.Days <= WorkingDayAxis.MaxDays ? horizon : null;
    }

    private static int Whole(decimal days) => (int)Math.Clamp(decimal.Ceiling(days), 0m, WorkingDayAxis.MaxDays);

    private static bool HasDates(PlanItem item) =>
        item.State is not (Cancelled or StandBy) && item is not Activity { Nature: not Nature.OneOff };

    private void AddNodes()
    {
        HashSet<ItemId> reached = Reached();
        foreach (PlanItem item in Windows.Plan.Items)
        {
            if (!reached.Contains(item.Id))
            {
                continue;
            }

            DateWindow? window = Window(item);
            int times = Math.Max(1, item.OccurrenceTemplate()?.Count ?? 1);
            bool offCalendar = item is PlanEvent or Gate && window is { } own && Axis.IndexAtOrAfter(own.Start) > Axis.IndexAtOrBefore(own.End);
            (int duration, bool assumed) = Duration(item, times, offCalendar);
            int first = all.Count;
            bool chained = item is PlanEvent || duration > 0;
            for (int i = 0; i < (chained ? times : 1); i++)
            {
                all.Add(new(item.Id, i, duration, NotBefore(item, window), NotAfter(item, window, offCalendar)));
                if (i > 0)
                {
                    links.Add(new(first + i - 1, first + i, LinkType.StartToStart, Math.Max(1, item.OccurrenceTemplate()!.MinimumGap), LagUnit.CalendarDays, null, LinkOrigin.Occurrences));
                }
            }

            nodes.Add(item.Id, new(first, all.Count - 1, assumed, offCalendar ? window : null));
        }
    }

    /// <summary>Items that have a date, lie within one that has, or hang on one that has.</summary>
    private HashSet<ItemId> Reached()
    {
        ActionPlan plan = Windows.Plan;
        Dictionary<ItemId, PlanItem> candidates = plan.Items.Where(HasDates).ToDictionary(item => item.Id);
        ILookup<ItemId, ItemId> neighbours = PlanDependencies.Of(plan)
            .SelectMany(link => new[] { (link.From, link.To), (From: link.To, To: link.From) })
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
        HashSet<ItemId> reached = [];
        Stack<ItemId> open = new(candidates.Values.Where(item => Window(item) is not null).Select(item => item.Id));
        while (open.TryPop(out ItemId item))
        {
            if (candidates.ContainsKey(item) && reached.Add(item))
            {
                foreach (ItemId neighbour in neighbours[item])
                {
                    open.Push(neighbour);
                }
            }
        }

        return reached;
    }

    /// <summary>The item's own window, or that of the whole it is a part of.</summary>
    private DateWindow? Window(PlanItem item)
    {
        PlanItem at = item;
        while (Windows.Of(at.Id) is null && at.PartOf is { } whole && Windows.Plan.TryFind(whole, out PlanItem? parent))
        {
            at = parent;
        }

        return Windows.Of(at.Id);
    }

    private static (int Slots, bool Assumed) Duration(PlanItem item, int times, bool offCalendar) => item switch
    {
        Deadline => (0, false),
        Gate or PlanEvent => (offCalendar ? 0 : 1, false),
        Activity { Duration.Low: { } days } => (Math.Max(times > 1 ? 1 : 0, Whole(days)), false),
        _ => (1, true),
    };

    private int NotBefore(PlanItem item, DateWindow? window)
    {
        if (window is { IsOpenStart: false } own)
        {
            return item is Deadline ? Axis.IndexAtOrBefore(own.Start) + 1 : Axis.IndexAtOrAfter(own.Start);
        }

        return Windows.StatedPeriod is { IsOpenStart: false } period ? Axis.IndexAtOrAfter(period.Start) : CpmProblem.Unset;
    }

    private int NotAfter(PlanItem item, DateWindow? window, bool offCalendar)
    {
        DateWindow? bound = window ?? Windows.StatedPeriod;
        int latest = bound is { IsOpenEnd: false } own
            ? offCalendar ? Axis.IndexAtOrAfter(own.Start) : Axis.IndexAtOrBefore(own.End) + 1
            : CpmProblem.Unset;
        foreach (Deadline deadline in Windows.Plan.Items.OfType<Deadline>())
        {
            if (deadline is { IsHard: true, State: not Cancelled } && deadline.Limits.Contains(item.Id) && Windows.Of(deadline.Id) is { IsOpenEnd: false } limit)
            {
                int end = Axis.IndexAtOrBefore(limit.End) + 1;
                latest = latest == CpmProblem.Unset ? end : Math.Min(latest, end);
            }
        }

        return latest;
    }

    private void AddLinks()
    {
        foreach (PlanDependency link in PlanDependencies.Of(Windows.Plan))
        {
            if (nodes.TryGetValue(link.From, out ItemNodes from) && nodes.TryGetValue(link.To, out ItemNodes to))
            {
                bool leavesStart = link.Kind is LinkKind.StartToStart or LinkKind.StartToFinish;
                bool arrivesAtStart = link.Kind is LinkKind.FinishToStart or LinkKind.StartToStart;
                links.Add(new(
                    leavesStart ? from.First : from.Last,
                    arrivesAtStart ? to.First : to.Last,
                    TypeOf(link.Kind),
                    Math.Clamp(link.Lag.Days, -WorkingDayAxis.MaxDays, WorkingDayAxis.MaxDays),
                    link.Lag.Unit == DayUnit.CalendarDays ? LagUnit.CalendarDays : LagUnit.WorkingSlots,
                    link,
                    link.Origin));
            }
        }
    }

    private static LinkType TypeOf(LinkKind kind) => kind switch
    {
        LinkKind.StartToStart => LinkType.StartToStart,
        LinkKind.FinishToFinish => LinkType.FinishToFinish,
        LinkKind.StartToFinish => LinkType.StartToFinish,
        _ => LinkType.FinishToStart,
    };

    private CpmProblem Compile()
    {
        int[] days = new int[Axis.Count];
        for (int slot = 0; slot < days.Length; slot++)
        {
            days[slot] = Period.DaysBetween(Axis.Horizon.Start, Axis.DateAt(slot));
        }

        int? end = Windows.Period is { IsOpenEnd: false } period ? Axis.IndexAtOrBefore(period.End) + 1 : null;
        return new CpmProblem(
            [.. all.Select(node => node.Duration)],
            [.. links.Select(link => new PrecedenceLink(link.From, link.To, link.Type, link.Lag, link.Unit))],
            [.. all.Select(node => node.NotBefore)],
            [.. all.Select(node => node.NotAfter)],
            requiredEnd: end,
            dayOfSlot: days);
    }

    /// <summary>A node of the network: one item, or one occurrence of it.</summary>
    internal readonly record struct Node(ItemId Item, int Occurrence, int Duration, int NotBefore, int NotAfter);

    /// <summary>The nodes of an item, first to last.</summary>
    internal readonly record struct ItemNodes(int First, int Last, bool DurationAssumed, DateWindow? OffCalendar);

    /// <summary>A link between nodes, and the dependency of the plan that it is; null between occurrences.</summary>
    internal readonly record struct NetworkLink(int From, int To, LinkType Type, int Lag, LagUnit Unit, PlanDependency? Dependency, LinkOrigin Origin);
}

using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Scheduling.Compiling;

/// <summary>
/// The compiler: a plan as a network on its working days, and slots back into dates.
/// </summary>
/// <remarks>
/// One working day is one slot. An event with n occurrences becomes n one-day activities, each the template's gap after the one before. An unknown duration follows
/// from the hours, at the pace that free capacity gives; where those are unknown too it counts as one day, the least it can be, and is marked as assumed. A limit that is regrettable to
/// miss becomes a milestone after the item. Left out, because no date follows for them: cancelled items, items on stand-by, work without
/// an end (continuous, recurring, demand-driven), and items that neither have a date, nor hang on one that has, nor have known work to do within the plan's period.
/// </remarks>
internal sealed class PlanNetwork
{
    /// <summary>How far past the plan's last date the axis reaches: work may overrun by a year before dates become unreliable.</summary>
    private const int Beyond = 366;

    private readonly Dictionary<ItemId, ItemNodes> nodes = [];
    private readonly List<Node> all = [];
    private readonly List<NetworkLink> links = [];

    private PlanNetwork(PlanWindows windows, WorkingDayAxis axis, PlanList<CapacityRelease> releases)
    {
        Windows = windows;
        Axis = axis;
        Hours = new(windows, axis, releases);
    }

    public PlanWindows Windows { get; }

    public WorkingDayAxis Axis { get; }

    /// <summary>Gets the minutes that resources have.</summary>
    public ResourceHours Hours { get; }

    public IReadOnlyDictionary<ItemId, ItemNodes> Nodes => nodes;

    public IReadOnlyList<Node> All => all;

    /// <summary>Gets the links between nodes, in the order of the problem's links; a link that no part of the plan states ties two occurrences, or an item to its soft limit.</summary>
    public IReadOnlyList<NetworkLink> Links => links;

    public CpmProblem Problem { get; private set; } = null!;

    /// <summary>Compiles a plan; null when nothing in it has a date.</summary>
    public static PlanNetwork? Of(PlanWindows windows, PlanList<CapacityRelease> releases = default)
    {
        DateWindow? span = PlanWindows.Hull(windows.Live().Select(item => windows.Of(item.Id)!.Value).Concat(windows.Period is { } period ? [period] : []));
        if (span is not { } hull || Horizon(hull, windows.Calendar) is not { } horizon)
        {
            return null;
        }

        PlanNetwork network = new(windows, windows.Calendar.Axis(horizon), releases);
        if (network.Axis.Count == 0)
        {
            return null;
        }

        network.AddNodes();
        network.AddSoftLimits();
        network.AddLinks();
        network.AddGateLinks();
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

    private static bool HasDates(PlanItem item) =>
        item.State is not (Cancelled or StandBy or Completed { On: null }) && item is not Activity { Nature: Nature.Continuous or Nature.Recurring or Nature.DemandDriven };

    private void AddNodes()
    {
        HashSet<ItemId> reached = Reached();
        foreach (PlanItem item in Windows.Plan.Items.Where(item => reached.Contains(item.Id)))
        {
            DateWindow? window = Windows.Around(item);
            bool offCalendar = item is PlanEvent or Gate && window is { } own && Axis.IndexAtOrAfter(own.Start) > Axis.IndexAtOrBefore(own.End);
            WorkTime time = WorkTime.Of(item, Hours, offCalendar);
            int first = all.Count;
            bool chained = item is PlanEvent || time.Least > 0 || time.IsElastic;
            List<Time> times = Times(item, window, offCalendar, time.Least, chained);
            foreach (Time one in times)
            {
                if (all.Count > first)
                {
                    links.Add(new(all.Count - 1, all.Count, LinkType.StartToStart, Math.Max(1, item.OccurrenceTemplate()!.MinimumGap), LagUnit.CalendarDays, null, LinkOrigin.Occurrences));
                }

                all.Add(new(item.Id, one.Index, time, one.NotBefore, one.NotAfter, one.Wanted, -1));
            }

            if (all.Count > first)
            {
                nodes.Add(item.Id, new(first, all.Count - 1, time.IsAssumed, offCalendar ? window : null));
            }
        }
    }

    /// <summary>The times that an item takes place, in the order in which they are wanted: on their own dates, or spread over the item's window in equal parts.</summary>
    private List<Time> Times(PlanItem item, DateWindow? window, bool offCalendar, int duration, bool chained)
    {
        Occurrences? template = chained ? item.OccurrenceTemplate() : null;
        (int notBefore, int notAfter) = (NotBefore(item, window), NotAfter(item, window, offCalendar));
        if (template is null)
        {
            return [new(0, notBefore, notAfter, -1)];
        }

        int count = Math.Max(1, template.Count);
        bool spreads = count > 1 && Windows.Of(item.Id) is { IsOpenStart: false, IsOpenEnd: false } && notBefore != CpmProblem.Unset && notAfter != CpmProblem.Unset;
        List<Time> times = new(count);
        for (int i = 0; i < count; i++)
        {
            Occurrence? known = i < template.Known.Count ? template.Known[i] : null;
            if (known?.State is Cancelled)
            {
                continue;
            }

            DateWindow? own = known?.When is null ? null : Windows.Of(item.Id, known.Id);
            if (own is { IsOpenStart: false, IsOpenEnd: false } day)
            {
                int from = Axis.IndexAtOrAfter(day.Start);
                times.Add(new(i, from, Axis.IndexAtOrBefore(day.End) + 1, from));
            }
            else
            {
                times.Add(new(i, notBefore, notAfter, spreads ? (int)(notBefore + ((long)i * Math.Max(0, notAfter - notBefore - duration + 1) / count)) : -1));
            }
        }

        return [.. times.OrderBy(time => time.Wanted < 0 ? int.MaxValue : time.Wanted).ThenBy(time => time.Index)];
    }

    /// <summary>Whether it has begun or is done on a known day, which is a date whatever else the plan says.</summary>
    private static bool HasHappened(PlanItem item) => item is { State: InProgress { Since: not null } or Completed { On: not null } } and not Deadline;

    /// <summary>Items that have a date, have begun or are done, lie within one that has a date, hang on one that has, or have known work to do within a stated period.</summary>
    private HashSet<ItemId> Reached()
    {
        ActionPlan plan = Windows.Plan;
        Dictionary<ItemId, PlanItem> candidates = plan.Items.Where(HasDates).ToDictionary(item => item.Id);
        ILookup<ItemId, ItemId> neighbours = PlanDependencies.Of(plan)
            .SelectMany(link => new[] { (link.From, link.To), (From: link.To, To: link.From) })
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
        bool bounded = Windows.StatedPeriod is { IsOpenStart: false, IsOpenEnd: false };
        HashSet<ItemId> reached = [];
        Stack<ItemId> open = new(candidates.Values.Where(item => Windows.Around(item) is not null || HasHappened(item) || (bounded && WorkTime.IsKnown(item, Hours))).Select(item => item.Id));
        while (open.TryPop(out ItemId item))
        {
            // What takes only left-over hours gives nothing else a date.
            if (candidates.ContainsKey(item) && reached.Add(item) && !IsLeftOver(item))
            {
                foreach (ItemId neighbour in neighbours[item])
                {
                    open.Push(neighbour);
                }
            }
        }

        return reached;
    }

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
        foreach ((Deadline deadline, int slot) in Limits(item, hard: true))
        {
            // A day off after the limit counts as after it, though no working day lies between.
            int end = offCalendar && window!.Value.Start > Windows.Of(deadline.Id)!.Value.End ? slot - 1 : slot;
            latest = latest == CpmProblem.Unset ? end : Math.Min(latest, end);
        }

        return latest;
    }

    /// <summary>The deadlines that limit an item, with the slot after their last day.</summary>
    private IEnumerable<(Deadline Deadline, int End)> Limits(PlanItem item, bool hard) =>
        Windows.Plan.Items.OfType<Deadline>()
            .Where(deadline => deadline.IsHard == hard && deadline.State is not Cancelled && deadline.Limits.Contains(item.Id) && Windows.Of(deadline.Id) is { IsOpenEnd: false })
            .Select(deadline => (deadline, Axis.IndexAtOrBefore(Windows.Of(deadline.Id)!.Value.End) + 1));

    private void AddSoftLimits()
    {
        foreach (PlanItem item in Windows.Plan.Items)
        {
            if (nodes.TryGetValue(item.Id, out ItemNodes own))
            {
                foreach (int end in Limits(item, hard: false).Select(limit => limit.End).Order().Take(1))
                {
                    links.Add(new(own.Last, all.Count, LinkType.FinishToStart, 0, LagUnit.WorkingSlots, null, LinkOrigin.Link));
                    all.Add(new(item.Id, 0, WorkTime.Milestone, CpmProblem.Unset, CpmProblem.Unset, -1, end));
                }
            }
        }
    }

    private void AddLinks()
    {
        foreach (PlanDependency link in PlanDependencies.Of(Windows.Plan))
        {
            if (nodes.TryGetValue(link.From, out ItemNodes from) && nodes.TryGetValue(link.To, out ItemNodes to) && !IsLeftOver(link.From))
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

    /// <summary>What a gate decides on and has no date of its own comes after the gate, unless the plan has it the other way round.</summary>
    private void AddGateLinks()
    {
        NodeOrder order = new(all.Count);
        foreach (NetworkLink link in links)
        {
            order.Add(link.From, link.To);
        }

        foreach (Gate gate in Windows.Plan.Items.OfType<Gate>().Where(gate => nodes.ContainsKey(gate.Id)).OrderBy(gate => gate.Id.Value, StringComparer.Ordinal))
        {
            foreach (ItemId decided in gate.Decides.Where(item => nodes.ContainsKey(item) && Windows.Of(item) is null && !IsLeftOver(item)))
            {
                (int from, int to) = (nodes[gate.Id].Last, nodes[decided].First);
                if (order.TryAdd(from, to))
                {
                    links.Add(new(from, to, LinkType.FinishToStart, 0, LagUnit.WorkingSlots, new(gate.Id, decided, LinkKind.FinishToStart, default, LinkOrigin.Gate, null), LinkOrigin.Gate));
                }
            }
        }
    }

    /// <summary>Work that takes only what is left holds nothing up.</summary>
    private bool IsLeftOver(ItemId item) => Windows.Plan.Item(item) is Activity { Nature: Nature.BestEffort };

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
            [.. all.Select(node => node.Time.Least)],
            [.. links.Select(link => new PrecedenceLink(link.From, link.To, link.Type, link.Lag, link.Unit))],
            [.. all.Select(node => node.NotBefore)],
            [.. all.Select(node => node.NotAfter)],
            requiredEnd: end,
            dayOfSlot: days);
    }

    /// <summary>A node of the network: one item, one occurrence of it, or the milestone of its soft limit.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Occurrence">Which of its occurrences, from 0.</param>
    /// <param name="Time">How long it takes.</param>
    /// <param name="NotBefore">The first slot in which it may lie, or <see cref="CpmProblem.Unset"/>.</param>
    /// <param name="NotAfter">The slot after the last in which it may lie, or <see cref="CpmProblem.Unset"/>.</param>
    /// <param name="Wanted">The slot in which it is wanted to start; −1 for as early as possible.</param>
    /// <param name="SoftLimit">For the milestone of a soft limit, the slot after its last day; −1 otherwise.</param>
    internal readonly record struct Node(ItemId Item, int Occurrence, WorkTime Time, int NotBefore, int NotAfter, int Wanted, int SoftLimit);

    /// <summary>The nodes of an item, first to last.</summary>
    internal readonly record struct ItemNodes(int First, int Last, bool DurationAssumed, DateWindow? OffCalendar);

    /// <summary>A link between nodes, and the dependency of the plan that it is; null for one that ties occurrences or a soft limit.</summary>
    internal readonly record struct NetworkLink(int From, int To, LinkType Type, int Lag, LagUnit Unit, PlanDependency? Dependency, LinkOrigin Origin);

    private readonly record struct Time(int Index, int NotBefore, int NotAfter, int Wanted);
}

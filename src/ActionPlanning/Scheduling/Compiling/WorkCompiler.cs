using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Scheduling.Compiling;

/// <summary>Compiles a network, what is known of resources, and the options into a problem for the scheduler of work.</summary>
internal sealed class WorkCompiler
{
    private readonly PlanNetwork network;
    private readonly SchedulingOptions options;
    private readonly Dictionary<ItemId, ItemRelease> releases;
    private readonly int[] duration;
    private readonly int[] notBefore;
    private readonly int[] notAfter;
    private readonly int[] fixedStart;
    private readonly int[] workFrom;
    private readonly int[] wanted;
    private readonly bool[] kept;
    private readonly int[] previousPlace;
    private readonly int now;

    private WorkCompiler(PlanNetwork network, SchedulingOptions options)
    {
        (this.network, this.options) = (network, options);
        int n = network.All.Count;
        releases = [];
        foreach (ItemRelease release in options.Releases)
        {
            releases[release.Item] = release;
        }

        now = options.AsOf is { } day ? network.Axis.IndexAtOrAfter(day) : 0;
        duration = [.. network.All.Select(node => node.Time.Most)];
        notBefore = [.. network.All.Select(node => node.NotBefore)];
        notAfter = [.. network.All.Select(node => node.SoftLimit >= 0 ? node.SoftLimit : node.NotAfter)];
        fixedStart = new int[n];
        Array.Fill(fixedStart, CpmProblem.Unset);
        workFrom = new int[n];
        wanted = [.. network.All.Select(node => node.Wanted)];
        kept = new bool[n];
        previousPlace = new int[n];
        Array.Fill(previousPlace, -1);
    }

    /// <summary>Gets for each link of the problem the link of the network.</summary>
    public int[] LinkOf { get; private set; } = [];

    /// <summary>Gets the items that wait for one that rests, with the dependency that says so: they have no place until it is taken up again.</summary>
    public Dictionary<ItemId, PlanDependency> Blocked { get; } = [];

    /// <summary>Gets the efforts whose hours are not known.</summary>
    public List<MissingInput> Missing { get; } = [];

    public WorkProblem Problem { get; private set; } = null!;

    public static WorkCompiler Of(PlanNetwork network, SchedulingOptions options)
    {
        WorkCompiler compiler = new(network, options);
        compiler.Compile();
        return compiler;
    }

    /// <summary>What counts more when it is late: each rank twice the next, from 64 for the highest down to 1 for the seventh and all without a priority.</summary>
    public static int Weight(PlanItem item) => item.Priority is { Rank: var rank } ? 64 >> Math.Clamp(rank - 1, 0, 6) : 1;

    private void Compile()
    {
        for (int node = 0; node < network.All.Count; node++)
        {
            Bound(node);
        }

        Keep();
        Block();
        (int[] offset, int[] resource, int[] amount) = Work();
        (int[] closed, bool[][] masks) = Avoided();
        (int[] group, int[] limits) = Groups();
        ActionPlan plan = network.Windows.Plan;
        ResourceHours hours = network.Hours;
        Problem = new()
        {
            Network = Dates(),
            Horizon = network.Axis.Count,
            Capacity = [.. hours.Given],
            Available = [.. hours.Given.Zip(hours.Load, (given, load) => given.Zip(load, (minutes, taken) => Math.Max(0, minutes - taken)).ToArray())],
            Form = [.. network.All.Select(node => node.Time.Form)],
            WorkOffset = offset,
            WorkResource = resource,
            WorkAmount = amount,
            WorkFrom = workFrom,
            Soft = [.. network.All.Select(node => node.SoftLimit >= 0)],
            Weight = [.. network.All.Select(node => Weight(plan.Item(node.Item)))],
            Priority = [.. network.All.Select(node => plan.Item(node.Item).Priority?.Rank ?? int.MaxValue)],
            Rank = Ranks(),
            Wanted = wanted,
            Kept = kept,
            PreviousPlace = previousPlace,
            Late = [.. network.All.Select(node => node.SoftLimit < 0 && plan.Item(node.Item) is Activity { Timing: Timing.AsLateAsPossible })],
            LeftOver = [.. network.All.Select(node => plan.Item(node.Item) is Activity { Nature: Nature.BestEffort })],
            Dormant = [.. network.All.Select(node => IsDormant(node.Item) || Blocked.ContainsKey(node.Item) || HasPassed(node))],
            Closed = closed,
            Masks = masks,
            Group = group,
            GroupLimit = limits,
            WeekOf = Weeks(),
            Yields = Yields(),
        };
    }

    private bool IsDormant(ItemId item) => releases.TryGetValue(item, out ItemRelease? release) && release.Kind is ReleaseKind.Dormant or ReleaseKind.Proposal;

    /// <summary>What rests and is not laid out at all holds up what waits for it all the same; what stands fast or is frozen, and what takes only left-over hours, is not concerned.</summary>
    private void Block()
    {
        foreach (PlanDependency link in PlanDependencies.Of(network.Windows.Plan))
        {
            PlanItem from = network.Windows.Plan.Item(link.From);
            bool rests = from.State is StandBy || (from.State is not Cancelled && IsDormant(from.Id));
            if (rests && !network.Nodes.ContainsKey(from.Id) && from is not Activity { Nature: Nature.BestEffort } && network.Nodes.TryGetValue(link.To, out PlanNetwork.ItemNodes to)
                && fixedStart[to.First] == CpmProblem.Unset && network.Windows.Plan.Item(link.To) is not Deadline)
            {
                Blocked.TryAdd(link.To, link);
            }
        }
    }

    /// <summary>Whether all days of a node's window lie before the day from which is looked.</summary>
    private bool HasPassed(PlanNetwork.Node node) =>
        options.AsOf is not null && node.SoftLimit < 0 && node.NotAfter != CpmProblem.Unset && node.NotAfter <= now && network.Windows.Plan.Item(node.Item) is { State: Planned } and not Deadline;

    /// <summary>What has begun or is done stands where it stands; what has not begins no earlier than today and its conditions.</summary>
    private void Bound(int node)
    {
        PlanNetwork.Node own = network.All[node];
        if (own.SoftLimit >= 0)
        {
            return;
        }

        PlanItem item = network.Windows.Plan.Item(own.Item);
        ItemState state = item.KnownOccurrences() is var known && own.Occurrence < known.Count && known[own.Occurrence].State is not Planned ? known[own.Occurrence].State : item.State;
        if (item is Activity { Nature: Nature.BestEffort })
        {
            // What takes only what is left never stands fast.
            NotBefore(node, state is InProgress { Since: { } begun } ? Math.Max(now, network.Axis.IndexAtOrAfter(begun)) : now);
            return;
        }

        switch (state)
        {
            case Completed { On: { } held } when item is Deadline:
                Fix(node, Math.Min(network.Axis.IndexAtOrBefore(held) + 1, network.Axis.Count - 1));
                break;
            case Completed { On: { } day }:
                Fix(node, Math.Max(0, network.Axis.IndexAtOrBefore(day) - Math.Max(0, duration[node] - 1)));
                workFrom[node] = fixedStart[node];
                break;
            case InProgress { Since: { } since } when item is not Deadline:
                Fix(node, Math.Min(network.Axis.IndexAtOrAfter(since), network.Axis.Count - 1));
                duration[node] = own.Time.Least == 0 ? 0 : Math.Max(duration[node], now - fixedStart[node] + 1);
                workFrom[node] = Math.Max(now, fixedStart[node]);
                break;
            case InProgress when item is not Deadline && options.AsOf is not null:
                Fix(node, Math.Min(now, network.Axis.Count - 1));
                workFrom[node] = fixedStart[node];
                break;
            default:
                if (item is not Deadline)
                {
                    NotBefore(node, now);
                }

                if (releases.TryGetValue(own.Item, out ItemRelease? release) && release.From is { } from)
                {
                    NotBefore(node, network.Axis.IndexAtOrAfter(from));
                }

                workFrom[node] = now;
                break;
        }
    }

    private void Fix(int node, int slot) => (fixedStart[node], notBefore[node], wanted[node]) = (slot, CpmProblem.Unset, -1);

    private void NotBefore(int node, int slot) => notBefore[node] = slot <= 0 ? notBefore[node] : Math.Max(notBefore[node], slot);

    /// <summary>What the schedule that holds now says is wanted again; what is frozen in it is fixed.</summary>
    private void Keep()
    {
        if (HeldStarts.Of(network.Windows, options) is not { } before)
        {
            return;
        }

        Dictionary<(ItemId, int, bool), int> places = options.Previous?.Places() ?? [];
        for (int node = 0; node < network.All.Count; node++)
        {
            PlanNetwork.Node own = network.All[node];
            previousPlace[node] = places.GetValueOrDefault((own.Item, own.Occurrence, own.SoftLimit >= 0), -1);
            if (own.SoftLimit >= 0 || fixedStart[node] != CpmProblem.Unset || network.Windows.Plan.Item(own.Item) is Deadline or Activity { Nature: Nature.BestEffort } || !before.TryGetValue((own.Item, own.Occurrence), out LocalDate day))
            {
                continue;
            }

            int slot = network.Axis.IndexAtOrAfter(day);
            if (options.FrozenUntil is { } frozen && day <= frozen)
            {
                Fix(node, Math.Min(slot, network.Axis.Count - 1));
                continue;
            }

            (wanted[node], kept[node]) = (slot, true);
        }
    }

    /// <summary>The network's dates and links as far as they bind: nothing holds back what stands fast.</summary>
    private CpmProblem Dates()
    {
        CpmProblem compiled = network.Problem;
        LinkOf = [.. Enumerable.Range(0, compiled.Links.Length).Where(link => fixedStart[compiled.Links[link].To] == CpmProblem.Unset)];
        for (int node = 0; node < duration.Length; node++)
        {
            // A limit with a day of its own says what it says, however late what it waits for is.
            notAfter[node] = network.Windows.Plan.Item(network.All[node].Item) is Deadline limit && network.Windows.Of(limit.Id) is not null ? CpmProblem.Unset : notAfter[node];
        }

        return new(duration, [.. LinkOf.Select(link => compiled.Links[link])], notBefore, notAfter, fixedStart, dayOfSlot: compiled.DayOfSlot.AsSpan());
    }

    private (int[] Offset, int[] Resource, int[] Amount) Work()
    {
        int[] offset = new int[network.All.Count + 1];
        List<int> resources = [];
        List<int> amounts = [];
        HashSet<ItemId> told = [];
        for (int node = 0; node < network.All.Count; node++)
        {
            PlanItem item = network.Windows.Plan.Item(network.All[node].Item);
            foreach (Effort effort in network.All[node].SoftLimit >= 0 || item.State is Completed ? default : item.Effort)
            {
                if (StatedHours.Minutes(effort.Hours) is not { } minutes)
                {
                    if (told.Add(item.Id))
                    {
                        Missing.Add(new($"items[{item.Id}].effort[{effort.Resource}].hours", new($"timerne til «{item.Title}»", $"the hours of «{item.Title}»")));
                    }

                    continue;
                }

                int resource = network.Hours.IndexOf(effort.Resource);
                int amount = resource < 0 ? 0 : Amount(node, effort, minutes, resource);
                if (amount > 0)
                {
                    resources.Add(resource);
                    amounts.Add(amount);
                }
            }

            offset[node + 1] = resources.Count;
        }

        return (offset, [.. resources], [.. amounts]);
    }

    private int Amount(int node, Effort effort, int minutes, int resource)
    {
        PlanNetwork.ItemNodes own = network.Nodes[network.All[node].Item];
        int count = own.Last - own.First + 1;
        return effort.Basis switch
        {
            EffortBasis.PerOccurrence => minutes,
            EffortBasis.PerWeek => (int)Math.Min(decimal.Ceiling((decimal)minutes * Days(node) / network.Hours.DaysPerWeek(resource)), 1_000_000_000m),
            _ => (minutes / count) + (node - own.First < minutes % count ? 1 : 0),
        };
    }

    /// <summary>Over how many working days hours a week are counted: what takes only what is left may take it all through its window.</summary>
    private int Days(int node)
    {
        if (network.Windows.Plan.Item(network.All[node].Item) is not Activity { Nature: Nature.BestEffort })
        {
            return Math.Max(1, duration[node]);
        }

        int end = network.All[node].NotAfter == CpmProblem.Unset ? network.Axis.Count : network.All[node].NotAfter;
        return Math.Max(1, end - Math.Max(0, notBefore[node]));
    }

    private (int[] Closed, bool[][] Masks) Avoided()
    {
        int[] closed = new int[network.All.Count];
        Array.Fill(closed, -1);
        List<bool[]> masks = [];
        foreach ((ItemId item, PlanNetwork.ItemNodes nodes) in network.Nodes)
        {
            PlanList<PlanDate> avoid = network.Windows.Plan.Item(item).OccurrenceTemplate()?.Avoid ?? [];
            if (avoid.IsEmpty)
            {
                continue;
            }

            bool[] mask = new bool[network.Axis.Count];
            foreach (DateWindow window in avoid.Select(date => network.Windows.Resolve(date).Window).OfType<DateWindow>())
            {
                for (int slot = network.Axis.IndexAtOrAfter(window.Start); slot < mask.Length && network.Axis.DateAt(slot) <= window.End; slot++)
                {
                    mask[slot] = true;
                }
            }

            Array.Fill(closed, masks.Count, nodes.First, nodes.Last - nodes.First + 1);
            masks.Add(mask);
        }

        return (closed, [.. masks]);
    }

    private (int[] Group, int[] Limits) Groups()
    {
        int[] group = new int[network.All.Count];
        Array.Fill(group, -1);
        List<int> limits = [];
        foreach ((ItemId item, PlanNetwork.ItemNodes nodes) in network.Nodes)
        {
            if (network.Windows.Plan.Item(item).OccurrenceTemplate()?.MaximumPerWeek is { } most)
            {
                Array.Fill(group, limits.Count, nodes.First, nodes.Last - nodes.First + 1);
                limits.Add(most);
            }
        }

        return (group, [.. limits]);
    }

    /// <summary>The number of each slot's ISO week, from the first slot's.</summary>
    private int[] Weeks()
    {
        LocalDate monday = network.Axis.DateAt(0).PlusDays(1 - (int)network.Axis.DateAt(0).DayOfWeek);
        return [.. Enumerable.Range(0, network.Axis.Count).Select(slot => Period.DaysBetween(monday, network.Axis.DateAt(slot)) / 7)];
    }

    /// <summary>Each node's place among all nodes sorted by id and occurrence.</summary>
    private int[] Ranks()
    {
        int[] order = [.. Enumerable.Range(0, network.All.Count)
            .OrderBy(node => network.All[node].Item.Value, StringComparer.Ordinal)
            .ThenBy(node => network.All[node].SoftLimit >= 0)
            .ThenBy(node => network.All[node].Occurrence)];
        int[] ranks = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            ranks[order[place]] = place;
        }

        return ranks;
    }

    /// <summary>Rules of yielding as pairs of nodes, as far as no link or earlier rule has it the other way round. To what takes only what is left nothing yields.</summary>
    private (int Yielding, int To)[] Yields()
    {
        YieldRule[] rules = [.. network.Windows.Plan.YieldRules
            .Where(rule => network.Nodes.ContainsKey(rule.Yielding) && network.Nodes.ContainsKey(rule.To) && network.Windows.Plan.Item(rule.To) is not Activity { Nature: Nature.BestEffort })
            .OrderBy(rule => rule.Yielding.Value, StringComparer.Ordinal).ThenBy(rule => rule.To.Value, StringComparer.Ordinal)];
        if (rules.Length == 0)
        {
            return [];
        }

        NodeOrder order = new(network.All.Count);
        foreach (PlanNetwork.NetworkLink link in network.Links)
        {
            order.Add(link.From, link.To);
        }

        List<(int, int)> pairs = [];
        foreach (YieldRule rule in rules)
        {
            PlanNetwork.ItemNodes yielding = network.Nodes[rule.Yielding];
            PlanNetwork.ItemNodes to = network.Nodes[rule.To];
            for (int node = yielding.First; node <= yielding.Last; node++)
            {
                if (order.TryAdd(to.Last, node))
                {
                    pairs.Add((node, to.Last));
                }
            }
        }

        return [.. pairs];
    }
}

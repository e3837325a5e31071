namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What is left to decide of a problem, renumbered and flat.</summary>
/// <remarks>
/// Settled activities leave: a fixed start becomes less capacity, a release date of what follows and a hard limit of what precedes; a source without duration or dates starts
/// with the project, a sink without duration or dates follows from the rest. The links between what is left keep the numbers of their entries in
/// <see cref="Network"/>, which knows the calendar.
/// </remarks>
internal sealed class SearchInstance
{
    /// <summary>The due date of an activity that cannot be late.</summary>
    public const int NoDue = int.MaxValue;

    private const int Settled = -1;
    private const int Trailing = -2;

    private readonly ScheduleProblem _problem;
    private readonly int[] _settledStart;
    private readonly int[] _number;

    public SearchInstance(ScheduleProblem problem)
    {
        _problem = problem;
        var network = problem.Network;
        _settledStart = new int[network.ActivityCount];
        _number = new int[network.ActivityCount];
        Original = Number();
        Count = Original.Length;
        Duration = [.. Original.Select(a => network.Durations[a])];
        Release = new int[Count];
        Limit = new int[Count];
        Due = new int[Count];
        Weight = new int[Count];
        for (var i = 0; i < Count; i++)
        {
            var a = Original[i];
            Release[i] = Math.Max(network.ProjectStart, network.NotBefore[a]);
            Limit[i] = problem.LatestFinish(a);
            (Due[i], Weight[i]) = DueDate(a);
        }

        (PredOffset, PredFrom, PredEntry) = Links(network.Network.PredOffset, network.Network.PredFrom);
        (SuccOffset, SuccTo, SuccEntry) = Links(network.Network.SuccOffset, network.Network.SuccTo);
        (NeedOffset, NeedResource, NeedUnits) = Needs();
        FirstFinish = network.ProjectStart;
        Capacity = new int[problem.ResourceCount][];
        for (var k = 0; k < Capacity.Length; k++)
        {
            Capacity[k] = new int[problem.Horizon];
            for (var t = 0; t < problem.Horizon; t++)
            {
                Capacity[k][t] = problem.SlotCapacity[(t * problem.ResourceCount) + k];
            }
        }

        IsContradictory = !Settle();
        Order = TopologicalOrder();
        (LatestStart, End) = Urgency();
    }

    public Network Network => _problem.Network.Network;

    public int Horizon => _problem.Horizon;

    /// <summary>Gets the number of activities left.</summary>
    public int Count { get; }

    /// <summary>Gets the activity of the problem that each one is.</summary>
    public int[] Original { get; }

    public int[] Duration { get; }

    /// <summary>Gets the first slot in which each activity may start, for all that dates and settled activities say.</summary>
    public int[] Release { get; }

    /// <summary>Gets the latest finish that must not be exceeded; at most the horizon.</summary>
    public int[] Limit { get; }

    /// <summary>Gets the finish from which an activity is late, or <see cref="NoDue"/>.</summary>
    public int[] Due { get; }

    /// <summary>Gets what one slot of lateness costs; 0 without a due date.</summary>
    public int[] Weight { get; }

    public int[] PredOffset { get; }

    public int[] PredFrom { get; }

    /// <summary>Gets the entry of each link in the rows of <see cref="Network"/>.</summary>
    public int[] PredEntry { get; }

    public int[] SuccOffset { get; }

    public int[] SuccTo { get; }

    public int[] SuccEntry { get; }

    public int[] NeedOffset { get; }

    public int[] NeedResource { get; }

    public int[] NeedUnits { get; }

    /// <summary>Gets per resource what the settled activities leave in each slot.</summary>
    public int[][] Capacity { get; }

    /// <summary>Gets the finish of what is settled; the project's start when nothing is.</summary>
    public int FirstFinish { get; private set; }

    /// <summary>Gets the weighted lateness of what is settled.</summary>
    public long SettledLateness { get; private set; }

    /// <summary>Gets whether the settled activities break a hard rule among themselves, so that no schedule places all.</summary>
    public bool IsContradictory { get; }

    /// <summary>Gets the activities such that every link leads forward.</summary>
    public int[] Order { get; }

    /// <summary>Gets the latest start of each activity with which links, limits, due dates and the end can still hold.</summary>
    public int[] LatestStart { get; }

    /// <summary>Gets the slot from which latest starts were measured: the earliest finish of all without resources.</summary>
    public int End { get; }

    /// <summary>The starts of all activities of the problem.</summary>
    /// <param name="start">The starts of those left.</param>
    /// <returns>One start for each activity of the problem.</returns>
    public int[] Restore(ReadOnlySpan<int> start)
    {
        var all = (int[])_settledStart.Clone();
        for (var i = 0; i < Count; i++)
        {
            all[Original[i]] = start[i];
        }

        foreach (var a in Network.Order)
        {
            if (_number[a] == Trailing)
            {
                all[a] = _problem.Network.ProjectStart;
                for (var p = Network.PredOffset[a]; p < Network.PredOffset[a + 1]; p++)
                {
                    all[a] = Math.Max(all[a], Network.EarliestTo(p, all[Network.PredFrom[p]]));
                }
            }
        }

        return all;
    }

    private (int Due, int Weight) DueDate(int a) => !_problem.MayBeLate[a] || _problem.Network.NotAfter[a] == CpmProblem.Unset
        ? (NoDue, 0)
        : (_problem.Network.NotAfter[a], _problem.LatenessWeight[a]);

    private int[] Number()
    {
        var left = new List<int>();
        for (var a = 0; a < _number.Length; a++)
        {
            var isFixed = _problem.Network.FixedStart[a] != CpmProblem.Unset;
            var idle = !isFixed && IsIdle(a);
            if (isFixed || (idle && Network.PredOffset[a] == Network.PredOffset[a + 1]))
            {
                _number[a] = Settled;
                _settledStart[a] = isFixed ? _problem.Network.FixedStart[a] : _problem.Network.ProjectStart;
            }
            else if (idle && Network.SuccOffset[a] == Network.SuccOffset[a + 1] && FollowsOnly(a))
            {
                _number[a] = Trailing;
            }
            else
            {
                _number[a] = left.Count;
                left.Add(a);
            }
        }

        return [.. left];
    }

    private bool IsIdle(int a) => _problem.Network.Durations[a] == 0
        && _problem.Network.NotBefore[a] == CpmProblem.Unset && _problem.Network.NotAfter[a] == CpmProblem.Unset;

    // A sink that no link holds back beyond the finish of another activity never ends a project.
    private bool FollowsOnly(int a)
    {
        for (var p = Network.PredOffset[a]; p < Network.PredOffset[a + 1]; p++)
        {
            // The mark of a calendar link is the least number of all; such a sink stays.
            if (Network.PredWeight[p] == Network.CalendarWeight || Network.PredWeight[p] > _problem.Network.Durations[Network.PredFrom[p]])
            {
                return false;
            }
        }

        return true;
    }

    private (int[] Offset, int[] Other, int[] Entry) Links(int[] rows, int[] others)
    {
        var offset = new int[Count + 1];
        var other = new List<int>();
        var entry = new List<int>();
        for (var i = 0; i < Count; i++)
        {
            for (var e = rows[Original[i]]; e < rows[Original[i] + 1]; e++)
            {
                if (_number[others[e]] >= 0)
                {
                    other.Add(_number[others[e]]);
                    entry.Add(e);
                }
            }

            offset[i + 1] = other.Count;
        }

        return (offset, [.. other], [.. entry]);
    }

    private (int[] Offset, int[] Resource, int[] Units) Needs()
    {
        var offset = new int[Count + 1];
        var resource = new List<int>();
        var units = new List<int>();
        for (var i = 0; i < Count; i++)
        {
            var needs = _problem.Needs(Original[i]);
            resource.AddRange(needs.Resources);
            units.AddRange(needs.Units);
            offset[i + 1] = resource.Count;
        }

        return (offset, [.. resource], [.. units]);
    }

    /// <summary>Takes the places of what is settled and tells the others; false when a hard rule is broken.</summary>
    private bool Settle()
    {
        var network = _problem.Network;
        var holds = true;
        for (var a = 0; a < _number.Length; a++)
        {
            if (_number[a] != Settled)
            {
                continue;
            }

            var (start, duration) = (_settledStart[a], network.Durations[a]);
            for (var p = Network.PredOffset[a]; p < Network.PredOffset[a + 1]; p++)
            {
                var from = Network.PredFrom[p];
                holds &= _number[from] != Settled || Network.EarliestTo(p, _settledStart[from]) <= start;
            }

            for (var s = Network.SuccOffset[a]; s < Network.SuccOffset[a + 1]; s++)
            {
                // A trailing sink is restored after the rest, from the links themselves.
                if (_number[Network.SuccTo[s]] is >= 0 and var to)
                {
                    Release[to] = Math.Max(Release[to], Network.EarliestTo(EntryInto(Network.SuccTo[s], Network.SuccLink[s]), start));
                }
            }

            for (var p = Network.PredOffset[a]; p < Network.PredOffset[a + 1]; p++)
            {
                if (_number[Network.PredFrom[p]] is >= 0 and var from)
                {
                    Limit[from] = Math.Min(Limit[from], Network.LatestFrom(EntryOutOf(Network.PredFrom[p], Network.PredLink[p]), start) + Duration[from]);
                }
            }

            var fits = start >= network.ProjectStart && start >= network.NotBefore[a] && start + duration <= _problem.LatestFinish(a);
            holds &= fits;
            if (fits)
            {
                var (due, weight) = DueDate(a);
                SettledLateness += start + duration > due ? (long)(start + duration - due) * weight : 0;
                FirstFinish = Math.Max(FirstFinish, start + duration);
                holds &= Take(a, start, duration);
            }
        }

        return holds;
    }

    private bool Take(int a, int start, int duration)
    {
        var room = true;
        var (resources, units) = _problem.Needs(a);
        for (var e = 0; e < resources.Count; e++)
        {
            foreach (ref var free in Capacity[resources[e]].AsSpan(start, duration))
            {
                // Below nothing there is nothing, and the contradiction is known.
                room &= free >= units[e];
                free = Math.Max(0, free - units[e]);
            }
        }

        return room;
    }

    private int EntryInto(int to, int link)
    {
        var p = Network.PredOffset[to];
        while (Network.PredLink[p] != link)
        {
            p++;
        }

        return p;
    }

    private int EntryOutOf(int from, int link)
    {
        var s = Network.SuccOffset[from];
        while (Network.SuccLink[s] != link)
        {
            s++;
        }

        return s;
    }

    private int[] TopologicalOrder() => [.. Network.Order.Where(a => _number[a] >= 0).Select(a => _number[a])];

    private (int[] LatestStart, int End) Urgency()
    {
        var earliest = new int[Count];
        var end = FirstFinish;
        foreach (var i in Order)
        {
            earliest[i] = Release[i];
            for (var p = PredOffset[i]; p < PredOffset[i + 1]; p++)
            {
                earliest[i] = Math.Max(earliest[i], Network.EarliestTo(PredEntry[p], earliest[PredFrom[p]]));
            }

            end = Math.Max(end, earliest[i] + Duration[i]);
        }

        var latest = new int[Count];
        for (var o = Order.Length - 1; o >= 0; o--)
        {
            var i = Order[o];
            latest[i] = Math.Min(end, Math.Min(Limit[i], Due[i])) - Duration[i];
            for (var s = SuccOffset[i]; s < SuccOffset[i + 1]; s++)
            {
                latest[i] = Math.Min(latest[i], Network.LatestFrom(SuccEntry[s], latest[SuccTo[s]]));
            }
        }

        return (latest, end);
    }
}

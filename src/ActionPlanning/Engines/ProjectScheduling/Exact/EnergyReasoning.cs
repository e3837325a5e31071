namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Work that must be done inside a window against the capacity there: time-table edge finding (Vilím 2011; explained as Schutt et al. 2013).</summary>
/// <remarks>
/// For each resource and each window that begins with an earliest start and ends with a latest finish: the work that must lie in it may not exceed
/// what it offers, and an activity that would by starting first is pushed until it no longer does. Both directions, the second mirrored in time.
/// It costs more than half of the speed and raises lower bounds a lot; when it finds little, it runs in one of sixteen cases only.
/// </remarks>
internal sealed class EnergyReasoning
{
    private const double LittleYield = 0.03;
    private const int RestMask = 15;

    private readonly ExactModel _model;
    private readonly BoundTrail _trail;
    private readonly Timetable _timetable;
    private readonly int[] _bound;
    private readonly int _end;
    private readonly int[][] _users;
    private readonly long[][] _capacityBefore;
    private readonly long[] _freeBefore;
    private readonly int[] _task;
    private readonly int[] _earliest;
    private readonly int[] _latestFinish;
    private readonly long[] _loose;
    private readonly int[] _byEarliest;
    private readonly int[] _byLatest;
    private readonly int[] _overlap;
    private readonly int[] _age;
    private (int Resource, int From, int To)[] _windows = new (int, int, int)[256];
    private int _windowCount;
    private double _yield = 1;
    private int _rest;

    public EnergyReasoning(ExactModel model, BoundTrail trail, Timetable timetable)
    {
        (_model, _trail, _timetable, _bound, _end) = (model, trail, timetable, trail.Bound, model.Slots);
        var n = model.Activities;
        _users = new int[model.ResourceCount][];
        _capacityBefore = new long[model.ResourceCount][];
        for (var k = 0; k < _users.Length; k++)
        {
            _users[k] = [.. Enumerable.Range(0, n).Where(i => model.Demand[(i * _users.Length) + k] > 0)];
            _capacityBefore[k] = new long[_end + 1];
            for (var t = 0; t < _end; t++)
            {
                _capacityBefore[k][t + 1] = _capacityBefore[k][t] + model.Capacity[(t * _users.Length) + k];
            }
        }

        _freeBefore = new long[_end + 1];
        _loose = new long[n];
        (_task, _earliest, _latestFinish, _byEarliest, _byLatest, _overlap, _age) = (new int[n], new int[n], new int[n], new int[n], new int[n], new int[n], new int[n]);
    }

    /// <summary>Gets the activities compared with windows so far: the work of the inner loop.</summary>
    public long Steps { get; private set; }

    /// <summary>Looks at every window; stops at the first bound it raises. False, with the trail's failure, when some window cannot hold its work.</summary>
    public bool Filter()
    {
        if (_yield < LittleYield && (++_rest & RestMask) != 0)
        {
            return true;
        }

        var before = _trail.Count;
        var holds = true;
        for (var k = 0; k < _users.Length && holds && _trail.Count == before; k++)
        {
            SumFree(k);
            holds = Sweep(k, mirrored: false) && (_trail.Count > before || Sweep(k, mirrored: true));
        }

        var found = !holds || _trail.Count > before;
        _yield += ((found ? 1 : 0) - _yield) / 256;
        return holds;
    }

    /// <summary>Forgets the windows that reasons refer to; only when no reason is left.</summary>
    public void Forget() => _windowCount = 0;

    /// <summary>Why a window pushed an activity to a bound (side −1: why it cannot hold its work).</summary>
    public void Explain(int window, int side, int value, int position, ConflictNeeds needs, LiteralList reason)
    {
        var (k, from, to) = _windows[window];
        if (side < 0)
        {
            ExplainWork(k, from, to, -1, 0, position, needs, reason);
            return;
        }

        // If the bound did not hold, the activity would overlap the window by at least so much.
        var u = side >> 1;
        var d = _model.Duration[u];
        var overlap = Math.Min(Math.Min(d, to - from), (side & 1) == 0 ? to - value + 1 : 1 - value + d - from);
        reason.Add(side, (side & 1) == 0 ? from + overlap - d : overlap - to);
        ExplainWork(k, from, to, u, overlap, position, needs, reason);
    }

    private void SumFree(int k)
    {
        for (var t = 0; t < _end; t++)
        {
            _freeBefore[t + 1] = _freeBefore[t] + _timetable.Free(k, t);
        }
    }

    // What the window offers beside the parts that are certain to run in it; in the mirrored sweep time runs backwards from the end.
    private long Offer(int from, int to, bool mirrored) => mirrored
        ? _freeBefore[_end - from] - _freeBefore[_end - to]
        : _freeBefore[to] - _freeBefore[from];

    private int Gather(int k, bool mirrored)
    {
        var count = 0;
        foreach (var i in _users[k])
        {
            var (earliest, latest, d) = (_bound[2 * i], -_bound[(2 * i) + 1], _model.Duration[i]);
            if (earliest == latest)
            {
                continue;
            }

            var q = count++;
            _task[q] = i;
            (_earliest[q], _latestFinish[q]) = mirrored ? (_end - latest - d, _end - earliest) : (earliest, latest + d);
            _loose[q] = (long)(d - Math.Max(0, earliest + d - latest)) * Units(i, k);
            Insert(_byEarliest, _earliest, q);
            Insert(_byLatest, _latestFinish, q);
        }

        return count;
    }

    private static void Insert(int[] order, int[] key, int q)
    {
        var at = q;
        for (; at > 0 && key[order[at - 1]] < key[q]; at--)
        {
            order[at] = order[at - 1];
        }

        order[at] = q;
    }

    private bool Sweep(int k, bool mirrored)
    {
        var count = Gather(k, mirrored);
        var last = -1;
        for (var z = 0; z < count; z++)
        {
            var to = _latestFinish[_byLatest[z]];
            Steps += count;
            if (to != last && !SweepWindows(k, to, count, mirrored))
            {
                return false;
            }

            last = to;
        }

        return true;
    }

    // All windows with one end, the first slot moving down. Parts certain to run are in the offer already; what counts is the loose rest.
    private bool SweepWindows(int k, int to, int count, bool mirrored)
    {
        var work = 0L;
        var (first, firstExtra, firstOwn) = (-1, 0L, 0L);
        for (var y = 0; y < count; y++)
        {
            var q = _byEarliest[y];
            var from = _earliest[q];
            if (from >= to)
            {
                continue;
            }

            if (_latestFinish[q] <= to)
            {
                work += _loose[q];
            }
            else
            {
                var i = _task[q];
                long units = Units(i, k);
                var (latest, finish) = (_latestFinish[q] - _model.Duration[i], from + _model.Duration[i]);
                var must = Math.Max(0, to - Math.Max(latest, finish)) * units;
                var certain = latest < finish && latest < to ? (Math.Min(to, finish) - latest) * units : 0;
                work += must;
                var extra = ((Math.Min(to, finish) - from) * units) - certain - must;
                if (extra > firstExtra)
                {
                    (first, firstExtra, firstOwn) = (q, extra, certain + must);
                }
            }

            var left = Offer(from, to, mirrored) - work;
            if (left < 0)
            {
                _trail.Fail(-1, 0, ReasonKind.Energy, Window(k, from, to, mirrored));
                return false;
            }

            if (left < firstExtra)
            {
                var u = _task[first];
                var most = (int)((left + firstOwn) / Units(u, k));
                var (side, value) = mirrored ? ((2 * u) + 1, to - most - _end + _model.Duration[u]) : (2 * u, to - most);
                if (value > _bound[side] && !_trail.Push(side, value, ReasonKind.Energy, Window(k, from, to, mirrored)))
                {
                    return false;
                }

                firstExtra = 0;
            }
        }

        return true;
    }

    private int Window(int k, int from, int to, bool mirrored)
    {
        if (_windowCount == _windows.Length)
        {
            Array.Resize(ref _windows, 2 * _windowCount);
        }

        _windows[_windowCount] = mirrored ? (k, _end - to, _end - from) : (k, from, to);
        return _windowCount++;
    }

    // An activity overlaps [from, to) by m when it starts at from + m − d or later, and at to − m or earlier. The overlaps are lowered as
    // far as the excess allows, those of the youngest bounds first.
    private void ExplainWork(int k, int from, int to, int pushed, int pushedOverlap, int position, ConflictNeeds needs, LiteralList reason)
    {
        var total = pushed < 0 ? 0L : (long)pushedOverlap * Units(pushed, k);
        var count = 0;
        foreach (var i in _users[k])
        {
            var d = _model.Duration[i];
            if (i == pushed || _bound[2 * i] + d <= from || to <= -_bound[(2 * i) + 1])
            {
                continue;
            }

            var overlap = Math.Min(_trail.BoundBefore(2 * i, position) + d - from, to + _trail.BoundBefore((2 * i) + 1, position));
            overlap = Math.Min(overlap, Math.Min(d, to - from));
            if (overlap <= 0)
            {
                continue;
            }

            total += (long)overlap * Units(i, k);
            var age = Math.Max(needs.Age(_trail, 2 * i, from + overlap - d, position), needs.Age(_trail, (2 * i) + 1, overlap - to, position));
            var at = count++;
            for (; at > 0 && _age[at - 1] < age; at--)
            {
                (_task[at], _age[at], _overlap[at]) = (_task[at - 1], _age[at - 1], _overlap[at - 1]);
            }

            (_task[at], _age[at], _overlap[at]) = (i, age, overlap);
        }

        var spare = total - (_capacityBefore[k][to] - _capacityBefore[k][from]) - 1;
        for (var c = 0; c < count; c++)
        {
            var (i, overlap) = (_task[c], _overlap[c]);
            if (_age[c] >= 0)
            {
                var cut = (int)Math.Min(overlap, spare / Units(i, k));
                spare -= (long)cut * Units(i, k);
                overlap -= cut;
            }

            if (overlap > 0)
            {
                reason.Add(2 * i, from + overlap - _model.Duration[i]);
                reason.Add((2 * i) + 1, overlap - to);
            }
        }
    }

    private int Units(int i, int k) => _model.Demand[(i * _users.Length) + k];
}

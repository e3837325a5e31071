namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The serial pass and its working arrays. All are taken before it runs; the pass itself allocates nothing.</summary>
/// <remarks>
/// Activities with a fixed start get their place before anything else. When such an activity turns out to be impossible (a predecessor runs over), its
/// place was kept in vain and others may have been pushed away by nothing: the pass is then run again without keeping it, at most once for
/// each fixed start.
/// </remarks>
internal sealed class SerialPass
{
    private const int ActivitiesPerCheck = 1024;

    private readonly ScheduleProblem _problem;
    private readonly CpmSolution _cpm;
    private readonly Network _network;
    private readonly int[] _place;
    private readonly int[] _atPlace;
    private readonly int[] _open;
    private readonly bool[] _reserved;
    private readonly bool[] _hopeless;
    private readonly int[] _heap;
    private readonly CapacityProfile _profile;
    private int _heapSize;
    private bool _keptInVain;

    public SerialPass(ScheduleProblem problem, CpmSolution cpm, int[] place)
    {
        var n = place.Length;
        (_problem, _cpm, _network, _place) = (problem, cpm, problem.Network.Network, place);
        _atPlace = new int[n];
        _open = new int[n];
        _reserved = new bool[n];
        _hopeless = new bool[n];
        _heap = new int[n];
        _profile = new CapacityProfile(problem);
        Start = new int[n];
        Ready = new int[n];
        Cause = new StartCause[n];
        DrivingLink = new int[n];
        BlockingResource = new int[n];
        BlockingSlot = new int[n];
        Reason = new NotPlacedReason[n];
        for (var i = 0; i < n; i++)
        {
            _atPlace[place[i]] = i;
        }
    }

    public int[] Start { get; }

    public int[] Ready { get; }

    public StartCause[] Cause { get; }

    public int[] DrivingLink { get; }

    public int[] BlockingResource { get; }

    public int[] BlockingSlot { get; }

    public NotPlacedReason[] Reason { get; }

    public long SlotsExamined => _profile.SlotsExamined;

    /// <summary>Gets how often the pass was run.</summary>
    public int Runs { get; private set; }

    public void Run(CancellationToken cancellationToken)
    {
        do
        {
            RunOnce(cancellationToken);
        }
        while (_keptInVain);
    }

    private void RunOnce(CancellationToken cancellationToken)
    {
        Reset();
        ReserveFixed();
        for (var i = 0; i < _open.Length; i++)
        {
            if (_open[i] == 0)
            {
                Push(_place[i]);
            }
        }

        for (var done = 0; _heapSize > 0; done++)
        {
            if (done % ActivitiesPerCheck == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var i = _atPlace[Pop()];
            Place(i);
            for (var s = _network.SuccOffset[i]; s < _network.SuccOffset[i + 1]; s++)
            {
                if (--_open[_network.SuccTo[s]] == 0)
                {
                    Push(_place[_network.SuccTo[s]]);
                }
            }
        }
    }

    private void Reset()
    {
        Runs++;
        _keptInVain = false;
        _profile.Reset();
        Array.Fill(Start, -1);
        Array.Fill(DrivingLink, -1);
        Array.Fill(BlockingResource, -1);
        Array.Fill(BlockingSlot, -1);
        Array.Clear(Cause);
        Array.Clear(Reason);
        Array.Clear(_reserved);
        for (var i = 0; i < _open.Length; i++)
        {
            _open[i] = _network.PredOffset[i + 1] - _network.PredOffset[i];
        }
    }

    // A fixed start is somebody's word: what can move makes room for it.
    private void ReserveFixed()
    {
        foreach (var i in _atPlace)
        {
            var at = _problem.Network.FixedStart[i];
            if (at == CpmProblem.Unset || _cpm.EarliestStart[i] > at || _hopeless[i])
            {
                continue;
            }

            var duration = _problem.Network.Durations[i];
            var (resources, units) = _problem.Needs(i);
            if (_profile.FirstRoom(resources, units, at, duration, _problem.LatestFinish(i), out _) == at)
            {
                _profile.Take(resources, units, at, duration);
                _reserved[i] = true;
            }
        }
    }

    private void Place(int i)
    {
        if (!MakeReady(i))
        {
            Leave(i, NotPlacedReason.PredecessorNotPlaced);
            return;
        }

        var duration = _problem.Network.Durations[i];
        var limit = _problem.LatestFinish(i);
        if (Ready[i] > limit - duration)
        {
            Leave(i, _problem.HasLatest(i) ? NotPlacedReason.ReadyAfterLatest : NotPlacedReason.ReadyAfterHorizon);
            return;
        }

        if (_reserved[i])
        {
            Start[i] = Ready[i];
            return;
        }

        var (resources, units) = _problem.Needs(i);
        var start = _profile.FirstRoom(resources, units, Ready[i], duration, limit, out var blocker);
        (BlockingResource[i], BlockingSlot[i]) = blocker;
        if (start != Ready[i])
        {
            Cause[i] = StartCause.Resource;
        }

        if (start < 0)
        {
            Reason[i] = _problem.HasLatest(i) ? NotPlacedReason.NoRoomBeforeLatest : NotPlacedReason.NoRoomBeforeHorizon;
            return;
        }

        _profile.Take(resources, units, start, duration);
        Start[i] = start;
    }

    private void Leave(int i, NotPlacedReason reason)
    {
        Reason[i] = reason;
        if (_reserved[i])
        {
            _hopeless[i] = true;
            _keptInVain = true;
        }
    }

    /// <summary>The least start that dates and placed predecessors allow; false when a predecessor is not placed.</summary>
    private bool MakeReady(int i)
    {
        var network = _problem.Network;
        var (ready, cause, by) = (network.ProjectStart, StartCause.ProjectStart, -1);
        if (network.NotBefore[i] >= ready)
        {
            (ready, cause) = (network.NotBefore[i], StartCause.NotBefore);
        }

        if (network.FixedStart[i] >= ready)
        {
            (ready, cause) = (network.FixedStart[i], StartCause.FixedStart);
        }

        for (var p = _network.PredOffset[i]; p < _network.PredOffset[i + 1]; p++)
        {
            var from = Start[_network.PredFrom[p]];
            if (from < 0)
            {
                (Ready[i], Cause[i], DrivingLink[i]) = (-1, StartCause.Link, _network.PredLink[p]);
                return false;
            }

            var bound = _network.EarliestTo(p, from);
            if (bound > ready || (bound == ready && by < 0))
            {
                (ready, cause, by) = (bound, StartCause.Link, _network.PredLink[p]);
            }
        }

        (Ready[i], Cause[i], DrivingLink[i]) = (ready, cause, by);
        return true;
    }

    private void Push(int place)
    {
        var at = _heapSize++;
        for (; at > 0 && _heap[(at - 1) / 2] > place; at = (at - 1) / 2)
        {
            _heap[at] = _heap[(at - 1) / 2];
        }

        _heap[at] = place;
    }

    private int Pop()
    {
        var top = _heap[0];
        var last = _heap[--_heapSize];
        var at = 0;
        while (true)
        {
            var child = (2 * at) + 1;
            if (child >= _heapSize)
            {
                break;
            }

            if (child + 1 < _heapSize && _heap[child + 1] < _heap[child])
            {
                child++;
            }

            if (_heap[child] >= last)
            {
                break;
            }

            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = last;
        return top;
    }
}

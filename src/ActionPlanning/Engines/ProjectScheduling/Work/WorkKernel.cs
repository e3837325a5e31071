namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Generates a schedule of work from an order of the tasks. All arrays are taken before; a run allocates nothing once the ledger has its size.</summary>
/// <remarks>
/// Serial schedule generation (Kelley, 1963): task by task, each at the first place at or after the start that is wanted for it, or where there is none the last before.
/// Tasks with a fixed start come before all others, left-over tasks after them.
/// </remarks>
internal sealed class WorkKernel
{
    private readonly WorkProblem _problem;
    private readonly Network _network;
    private readonly WorkLedger _ledger;
    private readonly WorkRoom _room;
    private readonly WorkReady _ready;
    private int[] _wanted;
    private readonly int[] _open;
    private readonly int[] _yieldOffset;
    private readonly int[] _yieldTask;
    private readonly int[] _weekCount;
    private readonly int _weeks;
    private readonly int[] _fixed;
    private readonly PriorityQueue<int, int> _queue;

    public WorkKernel(WorkProblem problem, int[] wanted)
    {
        int n = problem.Count;
        (_problem, _wanted, _network) = (problem, wanted, problem.Network.Network);
        _ledger = new(problem.Available, n);
        _room = new(problem, _ledger);
        _ready = new(problem.Network);
        _open = new int[n];
        _queue = new(n);
        _weeks = problem.WeekOf.Length == 0 ? 0 : problem.WeekOf[^1] + 1;
        _weekCount = new int[_weeks * problem.GroupLimit.Length];
        (_yieldOffset, int[] pairs) = CompressedRows.Of([.. problem.Yields.Select(pair => pair.To)], n);
        _yieldTask = [.. pairs.Select(pair => problem.Yields[pair].Yielding)];
        _fixed = [.. Enumerable.Range(0, n).Where(i => IsFixed(i) && !problem.Dormant[i]).OrderBy(i => problem.Network.FixedStart[i]).ThenBy(i => problem.Rank[i])];
        Start = new int[n];
        Finish = new int[n];
        Ready = new int[n];
        ReadyCause = new StartCause[n];
        ReadyLink = new int[n];
        Cause = new WorkCause[n];
        Blocker = new int[n];
        BlockedAt = new int[n];
        Refusal = new WorkRefusal[n];
        Undone = new int[n];
    }

    /// <summary>Gets the wanted starts of the last run.</summary>
    public int[] Wanted => _wanted;

    public int[] Start { get; }

    public int[] Finish { get; }

    public int[] Ready { get; }

    public StartCause[] ReadyCause { get; }

    public int[] ReadyLink { get; }

    public WorkCause[] Cause { get; }

    public int[] Blocker { get; }

    public int[] BlockedAt { get; }

    public WorkRefusal[] Refusal { get; }

    public int[] Undone { get; }

    public WorkEntry[] Entries(int task) => _ledger.Entries(task);

    /// <summary>Places the tasks by their places in an order, lower first, as far as links and rules of yielding let them.</summary>
    public WorkValue Run(int[] place)
    {
        Reset();
        PlaceFixed();
        for (int i = 0; i < _open.Length; i++)
        {
            if (_open[i] == 0)
            {
                _queue.Enqueue(i, place[i]);
            }
        }

        while (_queue.TryDequeue(out int task, out _))
        {
            Place(task);
            for (int s = _network.SuccOffset[task]; s < _network.SuccOffset[task + 1]; s++)
            {
                Close(_network.SuccTo[s], place);
            }

            for (int y = _yieldOffset[task]; y < _yieldOffset[task + 1]; y++)
            {
                Close(_yieldTask[y], place);
            }
        }

        return Value();
    }

    /// <summary>Places the tasks with other wanted starts; these hold from now on.</summary>
    public WorkValue Run(int[] place, int[] wanted)
    {
        _wanted = wanted;
        return Run(place);
    }

    /// <summary>After a run: the wanted starts with those of the tasks that are to lie late put as late as what comes after them allows.</summary>
    /// <param name="latest">By task the start after which something could not keep its hard limit, capacities apart.</param>
    public int[] LateStarts(int[] latest)
    {
        int[] wanted = [.. _wanted];
        int end = Finish.DefaultIfEmpty(0).Max();
        foreach (int task in Enumerable.Range(0, _problem.Count).Where(i => _problem.Late[i] && Start[i] >= 0 && !IsFixed(i) && !_problem.Kept[i])
            .OrderByDescending(i => Start[i]).ThenBy(i => _problem.Rank[i]))
        {
            MoveLate(task, end, latest[task]);
            wanted[task] = Start[task];
        }

        return wanted;
    }

    /// <summary>After the last run: what takes left-over work gets it, and nothing is said to have stood in the way of what lies where it was wanted.</summary>
    public void Complete(int[] place)
    {
        foreach (int task in Enumerable.Range(0, _problem.Count).Where(i => _problem.LeftOver[i] && Refusal[i] == WorkRefusal.None).OrderBy(i => place[i]))
        {
            (Start[task], Finish[task], Undone[task]) = _room.TakeElastic(task, Ready[task], _problem.Limit(task));
            if (Start[task] > Ready[task] && _problem.WorkOffset[task] < _problem.WorkOffset[task + 1])
            {
                (Cause[task], Blocker[task], BlockedAt[task]) = (WorkCause.Resource, FirstResource(task), Start[task] - 1);
            }
        }

        for (int i = 0; i < _problem.Count; i++)
        {
            if (Start[i] >= 0 && !IsFixed(i) && Start[i] <= Math.Max(Ready[i], _wanted[i]))
            {
                Cause[i] = WorkCause.None;
            }
        }
    }

    private bool IsFixed(int task) => _problem.Network.FixedStart[task] != CpmProblem.Unset;

    private void Reset()
    {
        _ledger.Reset();
        Array.Clear(_weekCount);
        Array.Fill(Start, -1);
        Array.Fill(Finish, -1);
        Array.Fill(Ready, -1);
        Array.Fill(ReadyLink, -1);
        Array.Fill(Blocker, -1);
        Array.Fill(BlockedAt, -1);
        Array.Clear(ReadyCause);
        Array.Clear(Cause);
        Array.Clear(Refusal);
        Array.Clear(Undone);
        for (int i = 0; i < _open.Length; i++)
        {
            _open[i] = _network.PredOffset[i + 1] - _network.PredOffset[i];
        }

        foreach ((int yielding, _) in _problem.Yields)
        {
            _open[yielding]++;
        }
    }

    private void Close(int task, int[] place)
    {
        if (--_open[task] == 0)
        {
            _queue.Enqueue(task, place[task]);
        }
    }

    // What has begun or is frozen stands where it stands, and takes what there is.
    private void PlaceFixed()
    {
        foreach (int task in _fixed)
        {
            int start = Math.Clamp(_problem.Network.FixedStart[task], 0, _problem.Horizon - 1);
            int duration = Math.Min(_problem.Network.Durations[task], _problem.Horizon - start);
            (Start[task], Finish[task], Ready[task], ReadyCause[task]) = (start, start + duration, start, StartCause.FixedStart);
            Undone[task] = _problem.Form[task] switch
            {
                WorkForm.Span => TakeBegun(task, start, duration),
                WorkForm.Point => _room.TakeBack(task, start + 1, _problem.WorkFrom[task]),
                _ => TakeRest(task, start),
            };
            CountWeek(task, start);
        }
    }

    /// <summary>A span that has begun spreads its work over what is left of it.</summary>
    private int TakeBegun(int task, int start, int duration)
    {
        int from = Math.Clamp(_problem.WorkFrom[task], start, Math.Max(start, start + duration - 1));
        return _room.TakeSpan(task, from, start + duration - from);
    }

    private int TakeRest(int task, int start)
    {
        (_, int finish, int undone) = _room.TakeElastic(task, Math.Max(start, _problem.WorkFrom[task]), _problem.Limit(task));
        Finish[task] = Math.Max(Finish[task], finish);
        return undone;
    }

    private void Place(int task)
    {
        if (_problem.Dormant[task])
        {
            Refusal[task] = WorkRefusal.Dormant;
            return;
        }

        if (IsFixed(task))
        {
            return;
        }

        (Ready[task], ReadyCause[task], ReadyLink[task]) = _ready.Of(task, Start, Finish);
        if (Ready[task] < 0)
        {
            Refusal[task] = WorkRefusal.Predecessor;
            return;
        }

        if (Ready[task] + _problem.Network.Durations[task] > _problem.Limit(task))
        {
            Refusal[task] = WorkRefusal.ReadyTooLate;
            return;
        }

        if (_problem.LeftOver[task])
        {
            return;
        }

        int wanted = Math.Max(Ready[task], _wanted[task]);
        (int start, int finish) = Search(task, wanted, 1);
        if (start < 0 && wanted > Ready[task])
        {
            (WorkCause cause, int blocker, int at) = (Cause[task], Blocker[task], BlockedAt[task]);
            (start, finish) = Search(task, wanted - 1, -1);
            (Cause[task], Blocker[task], BlockedAt[task]) = (cause, blocker, at);
        }

        if (start < 0)
        {
            Refusal[task] = Cause[task] is WorkCause.Closed or WorkCause.WeekFull ? WorkRefusal.NoOpenSlot : WorkRefusal.NoRoom;
            return;
        }

        Take(task, start, finish);
    }

    private void Take(int task, int start, int finish)
    {
        switch (_problem.Form[task])
        {
            case WorkForm.Span:
                _room.TakeSpan(task, start, finish - start);
                break;
            case WorkForm.Point:
                _room.TakeBack(task, start + 1, _problem.WorkFrom[task]);
                break;
            default:
                _room.TakeElastic(task, start, finish);
                break;
        }

        (Start[task], Finish[task]) = (start, finish);
        CountWeek(task, start);
    }

    /// <summary>The first place from a slot on, forwards or backwards; −1 when there is none. Says what stood in the way.</summary>
    private (int Start, int Finish) Search(int task, int from, int step)
    {
        int duration = _problem.Network.Durations[task];
        int limit = _problem.Limit(task);
        for (int slot = from; slot >= Ready[task] && slot + duration <= limit; slot += step)
        {
            if (IsClosed(task, slot, duration))
            {
                (Cause[task], Blocker[task], BlockedAt[task]) = (WorkCause.Closed, -1, slot);
                continue;
            }

            if (IsWeekFull(task, slot))
            {
                (Cause[task], Blocker[task], BlockedAt[task]) = (WorkCause.WeekFull, -1, slot);
                continue;
            }

            switch (_problem.Form[task])
            {
                case WorkForm.Span when duration == 0 || _room.FitsSpan(task, slot, duration):
                case WorkForm.Point when _room.FitsPoint(task, slot):
                    return (slot, slot + duration);
                case WorkForm.Elastic:
                    if (_room.Elastic(task, slot, limit) is ( >= 0, _) found)
                    {
                        if (found.Start > slot)
                        {
                            (Cause[task], Blocker[task], BlockedAt[task]) = (WorkCause.Resource, FirstResource(task), found.Start - 1);
                        }

                        return (found.Start, Math.Max(found.Finish, found.Start + duration));
                    }

                    (Cause[task], Blocker[task], BlockedAt[task]) = (WorkCause.Resource, _room.Blocker, _room.BlockedAt);
                    if (step > 0)
                    {
                        // Work that begins later is never done earlier.
                        return (-1, -1);
                    }

                    break;
                default:
                    (Cause[task], Blocker[task], BlockedAt[task]) = (WorkCause.Resource, _room.Blocker, _room.BlockedAt);
                    break;
            }
        }

        return (-1, -1);
    }

    private int FirstResource(int task) => _problem.WorkResource[_problem.WorkOffset[task]];

    private bool IsClosed(int task, int slot, int duration)
    {
        if (_problem.Closed[task] < 0 || _problem.Form[task] == WorkForm.Elastic)
        {
            return false;
        }

        bool[] mask = _problem.Masks[_problem.Closed[task]];
        for (int at = slot; at < slot + Math.Max(1, duration) && at < mask.Length; at++)
        {
            if (mask[at])
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWeekFull(int task, int slot)
    {
        int group = _problem.Group[task];
        return group >= 0 && slot < _problem.WeekOf.Length && _weekCount[(group * _weeks) + _problem.WeekOf[slot]] >= _problem.GroupLimit[group];
    }

    private void CountWeek(int task, int slot, int by = 1)
    {
        int group = _problem.Group[task];
        if (group >= 0 && slot < _problem.WeekOf.Length)
        {
            _weekCount[(group * _weeks) + _problem.WeekOf[slot]] += by;
        }
    }

    private void MoveLate(int task, int end, int last)
    {
        (int start, int finish) = (Start[task], Finish[task]);
        int duration = finish - start;
        int limit = Math.Min(_problem.Limit(task), end);
        // What takes no time lies on a day all the same, and not on the evening of the last.
        int latest = Math.Min(last, Math.Min(limit - Math.Max(1, duration), _ready.Latest(task, duration, Start, Finish)));
        _ledger.GiveBack(task);
        CountWeek(task, start, -1);
        for (int slot = latest; slot > start; slot--)
        {
            if (IsClosed(task, slot, duration) || IsWeekFull(task, slot))
            {
                continue;
            }

            (int from, int to) = _problem.Form[task] switch
            {
                WorkForm.Span when duration == 0 || _room.FitsSpan(task, slot, duration) => (slot, slot + duration),
                WorkForm.Point when _room.FitsPoint(task, slot) => (slot, slot + duration),
                WorkForm.Elastic when _room.Elastic(task, slot, slot + duration) is ( >= 0, _) found && found.Start == slot => (found.Start, Math.Max(found.Finish, found.Start + _problem.Network.Durations[task])),
                _ => (-1, -1),
            };
            if (from >= 0)
            {
                (start, finish) = (from, to);
                break;
            }
        }

        Take(task, start, finish);
    }

    private WorkValue Value()
    {
        (long unplaced, long lateness, long movement, int last, long early) = (0, 0, 0, 0, 0);
        for (int i = 0; i < _problem.Count; i++)
        {
            if (_problem.LeftOver[i])
            {
                continue;
            }

            if (Start[i] < 0)
            {
                unplaced += Refusal[i] == WorkRefusal.Dormant ? 0 : _problem.Weight[i];
                continue;
            }

            lateness += (long)_problem.Weight[i] * _problem.Lateness(i, Finish[i]);
            movement += _problem.Kept[i] ? Math.Abs(Start[i] - _problem.Wanted[i]) : 0;
            last = Math.Max(last, Finish[i]);
            early += (long)_problem.Weight[i] * Finish[i];
        }

        return new(unplaced, lateness, movement, last, early);
    }
}

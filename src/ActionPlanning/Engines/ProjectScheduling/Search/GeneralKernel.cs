namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>
/// The kernel for every kind of problem: any number of resources, any capacity, capacity that varies, long horizons, all links and lags,
/// release dates, hard limits and due dates.
/// </summary>
/// <remarks>
/// <para>
/// An activity without room before the horizon is placed behind it, one that is ready after its limit exceeds it: every list has a schedule, and how far it exceeds hard limits is
/// what the search makes small first.
/// </para>
/// <para>
/// The backward pass works on the calendar itself, not on a reversed axis. It moves no activity beyond its limit, its due date or the end of the first schedule, nor (where the
/// first schedule is beyond them already) beyond where it was: what holds in the first schedule holds in the last.
/// </para>
/// </remarks>
internal sealed class GeneralKernel : ScheduleKernel
{
    private readonly SearchObjective _objective;
    private readonly SlotRooms _rooms;
    private readonly ListSorter _sorter;
    private readonly int[] _predWeight;
    private readonly int[] _first;
    private readonly int[] _late;
    private readonly int[] _last;
    private readonly int[] _finish;
    private readonly int[] _byFinish;
    private readonly int[] _byStart;
    private int _end;

    public GeneralKernel(SearchInstance instance, SearchObjective objective)
        : base(instance)
    {
        var n = instance.Count;
        _objective = objective;
        _rooms = new SlotRooms(instance);
        _sorter = new ListSorter(instance);
        _predWeight = [.. instance.PredEntry.Select(p => instance.Network.PredWeight[p])];
        (_first, _late, _last, _finish) = (new int[n], new int[n], new int[n], new int[n]);
        (_byFinish, _byStart) = (new int[n], new int[n]);
    }

    protected override ReadOnlySpan<int> LastTimes => _last;

    public override Fitness Improve(ReadOnlySpan<int> list)
    {
        var first = Forward(list, _first);
        Best.Offer(first, _first, Schedules);
        var end = _end;
        _sorter.Descending(list, _finish, _byFinish);
        if (Backward(_byFinish, end))
        {
            _sorter.Ascending(_byFinish, _late, _byStart);
            var last = Forward(_byStart, _last);
            last = last with { Critical = CountCritical(end - _end) };
            if (!first.IsBetterAnswerThan(last))
            {
                Best.Offer(last, _last, Schedules);
                return last;
            }
        }

        // Links with leads only: times alone do not order the activities, and the way back may lose what the first pass had.
        _first.CopyTo(_last, 0);
        list.CopyTo(_byStart);
        return first with { Critical = Instance.Count };
    }

    public override void ListByStart(Span<int> into) => _sorter.Ascending(_byStart, _last, into);

    private Fitness Forward(ReadOnlySpan<int> list, int[] start)
    {
        unchecked
        {
            Schedules++;
            _rooms.Reset();
            var instance = Instance;
            var (violation, lateness, end) = (0L, instance.SettledLateness, instance.FirstFinish);
            foreach (var a in list)
            {
                var ready = instance.Release[a];
                for (var p = instance.PredOffset[a]; p < instance.PredOffset[a + 1]; p++)
                {
                    var (from, weight) = (start[instance.PredFrom[p]], _predWeight[p]);
                    ready = Math.Max(ready, weight == Network.CalendarWeight ? instance.Network.EarliestTo(instance.PredEntry[p], from) : from + weight);
                }

                var at = _rooms.First(a, ready);
                _rooms.Take(a, at);
                start[a] = at;
                var finish = at + instance.Duration[a];
                _finish[a] = finish;
                end = Math.Max(end, finish);
                violation += Math.Max(0, finish - instance.Limit[a]);
                lateness += finish > instance.Due[a] ? (long)(finish - instance.Due[a]) * instance.Weight[a] : 0;
            }

            _end = end;
            return _objective == SearchObjective.Finish ? new(violation, end, lateness, 0) : new(violation, lateness, end, 0);
        }
    }

    private bool Backward(ReadOnlySpan<int> list, int end)
    {
        unchecked
        {
            Schedules++;
            _rooms.Reset();
            var instance = Instance;
            foreach (var a in list)
            {
                var duration = instance.Duration[a];
                var start = Math.Min(end, Math.Min(instance.Limit[a], instance.Due[a])) - duration;
                for (var s = instance.SuccOffset[a]; s < instance.SuccOffset[a + 1]; s++)
                {
                    start = Math.Min(start, instance.Network.LatestFrom(instance.SuccEntry[s], _late[instance.SuccTo[s]]));
                }

                start = _rooms.Last(a, Math.Max(start, _first[a]) + duration, instance.Release[a]);
                if (start < 0)
                {
                    return false;
                }

                _rooms.Take(a, start);
                _late[a] = start;
            }

            return true;
        }
    }

    // The late schedule moved up by what the project became shorter.
    private int CountCritical(int shorter)
    {
        var critical = 0;
        for (var i = 0; i < _last.Length; i++)
        {
            critical += _late[i] - shorter == _last[i] ? 1 : 0;
        }

        return critical;
    }
}

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Shortens a feasible schedule by shifting activities as far back and as far forward as the rest allows (justification: Valls et al. 2005).</summary>
/// <remarks>
/// One activity at a time is taken out and put back at the last (then at the first) place that its links, dates and the capacity beside all
/// others leave it. It can always go back where it was, so that the schedule stays feasible whatever links, dates and capacities there are, in whatever
/// order activities are taken. No schedule is made longer.
/// </remarks>
internal sealed class ScheduleShifter
{
    private readonly ScheduleProblem _problem;
    private readonly Network _network;
    private readonly int[] _duration;
    private readonly int[] _release;
    private readonly int[] _free;
    private readonly int[] _order;
    private readonly long[] _key;
    private readonly int[] _trial;

    public ScheduleShifter(ScheduleProblem problem)
    {
        var n = problem.Network.ActivityCount;
        (_problem, _network) = (problem, problem.Network.Network);
        _duration = [.. problem.Network.Durations];
        _free = (int[])problem.SlotCapacity.Clone();
        (_order, _key, _trial) = (new int[n], new long[n], new int[n]);
        _release = new int[n];
        for (var i = 0; i < n; i++)
        {
            _release[i] = Math.Max(problem.Network.ProjectStart, Math.Max(problem.Network.NotBefore[i], problem.Network.FixedStart[i]));
        }
    }

    /// <summary>Shifts until nothing gets shorter; the finish.</summary>
    public int Improve(int[] starts)
    {
        PutAll(starts, +1);
        var finish = Settle(starts);
        PutAll(starts, -1);
        return finish;
    }

    /// <summary>Pulls activities to the start until nothing moves; none starts later than it did. The finish.</summary>
    public int Advance(int[] starts)
    {
        PutAll(starts, +1);
        bool moved;
        do
        {
            starts.CopyTo(_trial.AsSpan());
            Forward(starts, null, 0);
            moved = !starts.AsSpan().SequenceEqual(_trial);
        }
        while (moved);

        PutAll(starts, -1);
        return Finish(starts);
    }

    /// <summary>Tries a number of disturbed orders and keeps what is not worse; the finish.</summary>
    /// <param name="starts">A feasible schedule; replaced by what was found.</param>
    /// <param name="rounds">The number of tries.</param>
    /// <param name="enough">The finish at which to stop.</param>
    /// <param name="random">Where the disturbance comes from.</param>
    /// <param name="limits">When to stop earlier.</param>
    public int Explore(int[] starts, int rounds, int enough, Random random, SearchLimits limits)
    {
        PutAll(starts, +1);
        var finish = Settle(starts);
        PutAll(starts, -1);
        for (var round = 0; round < rounds && finish > enough && !limits.Reached(0, 0); round++)
        {
            starts.CopyTo(_trial.AsSpan());
            PutAll(_trial, +1);
            var noise = 1 + random.Next(Math.Max(1, (finish - _problem.Network.ProjectStart) / 2));
            Backward(_trial, Finish(_trial), random, noise);
            Forward(_trial, random, noise);
            var found = Settle(_trial);
            PutAll(_trial, -1);
            if (found <= finish)
            {
                finish = found;
                _trial.CopyTo(starts.AsSpan());
            }
        }

        return finish;
    }

    public int Finish(ReadOnlySpan<int> starts)
    {
        var finish = _problem.Network.ProjectStart;
        for (var i = 0; i < starts.Length; i++)
        {
            finish = Math.Max(finish, starts[i] + _duration[i]);
        }

        return finish;
    }

    private int Settle(int[] starts)
    {
        var finish = Finish(starts);
        while (true)
        {
            Backward(starts, finish, null, 0);
            Forward(starts, null, 0);
            var now = Finish(starts);
            if (now >= finish)
            {
                return now;
            }

            finish = now;
        }
    }

    private void Backward(int[] starts, int end, Random? random, int noise)
    {
        for (var i = 0; i < starts.Length; i++)
        {
            (_order[i], _key[i]) = (i, -(((long)starts[i] + _duration[i] + (random?.Next(noise) ?? 0)) * starts.Length) + i);
        }

        Array.Sort(_key, _order);
        foreach (var i in _order)
        {
            var latest = Math.Min(end, _problem.LatestFinish(i)) - _duration[i];
            for (var s = _network.SuccOffset[i]; s < _network.SuccOffset[i + 1]; s++)
            {
                latest = Math.Min(latest, _network.LatestFrom(s, starts[_network.SuccTo[s]]));
            }

            latest = _problem.LagArcs.Latest(i, latest, starts);

            if (latest > starts[i])
            {
                Put(i, starts[i], -1);
                starts[i] = LastPlace(i, starts[i], latest);
                Put(i, starts[i], +1);
            }
        }
    }

    private void Forward(int[] starts, Random? random, int noise)
    {
        for (var i = 0; i < starts.Length; i++)
        {
            (_order[i], _key[i]) = (i, (((long)starts[i] + (random?.Next(noise) ?? 0)) * starts.Length) + i);
        }

        Array.Sort(_key, _order);
        foreach (var i in _order)
        {
            var earliest = _release[i];
            for (var p = _network.PredOffset[i]; p < _network.PredOffset[i + 1]; p++)
            {
                earliest = Math.Max(earliest, _network.EarliestTo(p, starts[_network.PredFrom[p]]));
            }

            earliest = _problem.LagArcs.Earliest(i, earliest, starts);

            if (earliest < starts[i])
            {
                Put(i, starts[i], -1);
                starts[i] = FirstPlace(i, earliest, starts[i]);
                Put(i, starts[i], +1);
            }
        }
    }

    private int FirstPlace(int i, int start, int known)
    {
        var clear = start;
        while (start < known)
        {
            var slot = start + _duration[i] - 1;
            while (slot >= clear && HasRoom(i, slot))
            {
                slot--;
            }

            if (slot < clear)
            {
                return start;
            }

            (clear, start) = (start + _duration[i], slot + 1);
        }

        return known;
    }

    private int LastPlace(int i, int known, int start)
    {
        var clear = start + _duration[i];
        while (start > known)
        {
            var slot = start;
            while (slot < clear && HasRoom(i, slot))
            {
                slot++;
            }

            if (slot >= clear)
            {
                return start;
            }

            (clear, start) = (start, slot - _duration[i]);
        }

        return known;
    }

    private bool HasRoom(int i, int slot)
    {
        var row = slot * _problem.ResourceCount;
        for (var e = _problem.NeedOffset[i]; e < _problem.NeedOffset[i + 1]; e++)
        {
            if (_free[row + _problem.NeedResource[e]] < _problem.NeedUnits[e])
            {
                return false;
            }
        }

        return true;
    }

    private void PutAll(int[] starts, int sign)
    {
        for (var i = 0; i < starts.Length; i++)
        {
            Put(i, starts[i], sign);
        }
    }

    private void Put(int i, int start, int sign)
    {
        for (var e = _problem.NeedOffset[i]; e < _problem.NeedOffset[i + 1]; e++)
        {
            var units = sign * _problem.NeedUnits[e];
            for (var t = start; t < start + _duration[i]; t++)
            {
                _free[(t * _problem.ResourceCount) + _problem.NeedResource[e]] -= units;
            }
        }
    }
}

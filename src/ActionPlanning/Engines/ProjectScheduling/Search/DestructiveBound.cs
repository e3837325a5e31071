namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A lower bound on the finish: the least finish that cannot be refuted (Klein and Scholl 1999).</summary>
/// <remarks>
/// <para>
/// A finish is refuted when the windows it leaves (propagated over links, and over pairs of activities that need more than all of a resource together and so must follow each other) are empty, or
/// when in some interval the work that must lie in it exceeds the capacity there (Erschler, Lopez and Thuriot 1991; Baptiste, Le Pape and Nuijten 1999). For an interval that
/// begins in a given slot, the work an activity must do in it grows with its end as a ramp: one difference array gives it for all ends at once.
/// </para>
/// <para>Refutations are valid for every kind of problem; large ones get fewer intervals and no pairs, so that the bound takes milliseconds.</para>
/// </remarks>
internal sealed class DestructiveBound
{
    private const int MaxActivitiesForPairs = 400;
    private const long WorkPerTest = 4_000_000;
    private const long MaxWork = 200_000_000;

    private readonly ScheduleProblem _problem;
    private readonly int[] _duration;
    private readonly int[] _release;
    private readonly int[] _limit;
    private readonly (int A, int B)[] _pairs;
    private readonly long[][] _until;
    private readonly int[] _earliest;
    private readonly int[] _latest;
    private readonly long[] _slope;

    private DestructiveBound(ScheduleProblem problem, CpmSolution cpm)
    {
        var n = problem.Network.ActivityCount;
        _problem = problem;
        _duration = [.. problem.Network.Durations];
        _release = [.. cpm.EarliestStart];
        _limit = new int[n];
        for (var i = 0; i < n; i++)
        {
            _limit[i] = problem.LatestFinish(i) - _duration[i];
        }

        _until = Capacities(problem);
        _pairs = n <= MaxActivitiesForPairs ? Pairs(problem) : [];
        _earliest = new int[n];
        _latest = new int[n];
        _slope = new long[problem.Horizon + 1];
    }

    /// <summary>The bound, or one more than the horizon when it is proved that not everything can be placed.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="cpm">Its critical path.</param>
    /// <param name="known">A bound that is already proved.</param>
    /// <param name="cancellationToken">Stops the calculation by an exception.</param>
    public static int Finish(ScheduleProblem problem, CpmSolution cpm, int known, CancellationToken cancellationToken)
    {
        var horizon = problem.Horizon;
        if (known > horizon)
        {
            return known;
        }

        // The horizon at most once, the doubled steps and the halving: about this many tests.
        var n = (long)problem.Network.ActivityCount;
        if (n * n > MaxWork || n + horizon > MaxWork / (16 * Math.Max(1, problem.ResourceCount)))
        {
            return known;
        }

        var bound = new DestructiveBound(problem, cpm);
        if (bound.Refutes(horizon))
        {
            return horizon + 1;
        }

        if (known >= horizon || !Refuted(known))
        {
            return known;
        }

        // Refuted below and not refuted at the two ends, all the way.
        var (refuted, open) = (known, horizon);
        for (var step = 1L; refuted + step < open; step *= 2)
        {
            var at = (int)(refuted + step);
            if (!Refuted(at))
            {
                open = at;
                break;
            }

            refuted = at;
        }

        while (open - refuted > 1)
        {
            var middle = refuted + ((open - refuted) / 2);
            (refuted, open) = Refuted(middle) ? (middle, open) : (refuted, middle);
        }

        return open;

        bool Refuted(int finish)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return bound.Refutes(finish);
        }
    }

    private bool Refutes(int finish) => !Propagate(finish) || AnyOverload(finish);

    private bool Propagate(int finish)
    {
        var network = _problem.Network.Network;
        _release.CopyTo(_earliest, 0);
        for (var i = 0; i < _latest.Length; i++)
        {
            _latest[i] = Math.Min(_limit[i], finish - _duration[i]);
        }

        do
        {
            foreach (var i in network.Order)
            {
                for (var p = network.PredOffset[i]; p < network.PredOffset[i + 1]; p++)
                {
                    _earliest[i] = Math.Max(_earliest[i], network.EarliestTo(p, _earliest[network.PredFrom[p]]));
                }
            }

            for (var o = network.Order.Length - 1; o >= 0; o--)
            {
                var i = network.Order[o];
                for (var s = network.SuccOffset[i]; s < network.SuccOffset[i + 1]; s++)
                {
                    _latest[i] = Math.Min(_latest[i], network.LatestFrom(s, _latest[network.SuccTo[s]]));
                }

                if (_latest[i] < _earliest[i])
                {
                    return false;
                }
            }
        }
        while (Order());
        return !Array.Exists(_pairs, p => !CanPrecede(p.A, p.B) && !CanPrecede(p.B, p.A));
    }

    // Of a pair that cannot overlap, one that cannot come first comes second.
    private bool Order()
    {
        var moved = false;
        foreach (var (a, b) in _pairs)
        {
            var (first, second) = (CanPrecede(a, b), CanPrecede(b, a));
            moved |= (first && !second && Follow(a, b)) || (second && !first && Follow(b, a));
        }

        return moved;
    }

    private bool CanPrecede(int a, int b) => _earliest[a] + _duration[a] <= _latest[b];

    private bool Follow(int a, int b)
    {
        var (start, finish) = (_earliest[a] + _duration[a], _latest[b] - _duration[a]);
        var moved = start > _earliest[b] || finish < _latest[a];
        _earliest[b] = Math.Max(_earliest[b], start);
        _latest[a] = Math.Min(_latest[a], finish);
        return moved;
    }

    private bool AnyOverload(int finish)
    {
        var n = _duration.Length;
        var from = _problem.Network.ProjectStart;
        var work = (long)_until.Length * Math.Max(1, finish - from) * (n + finish - from);
        var stride = (int)Math.Min(finish, 1 + (work / WorkPerTest));
        for (var k = 0; k < _until.Length; k++)
        {
            for (var begin = from; begin < finish; begin += stride)
            {
                if (Overloaded(k, begin, finish))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the work of one resource that must lie in [begin, t) exceeds what there is, for any t up to the finish.</summary>
    private bool Overloaded(int resource, int begin, int finish)
    {
        var demand = _problem.Demand.AsSpan();
        var resources = _until.Length;
        Array.Clear(_slope, begin, finish - begin + 1);
        for (var i = 0; i < _duration.Length; i++)
        {
            var units = demand[(i * resources) + resource];
            var earliestFinish = _earliest[i] + _duration[i];
            if (units == 0 || earliestFinish <= begin)
            {
                continue;
            }

            // Pushed as far right as its window goes it begins here; pushed left it still has so much left behind the beginning.
            var at = Math.Max(begin, _latest[i]);
            var length = Math.Min(earliestFinish - Math.Max(begin, _earliest[i]), _latest[i] + _duration[i] - at);
            if (length > 0)
            {
                _slope[at] += units;
                _slope[at + length] -= units;
            }
        }

        var (slope, energy, until) = (0L, 0L, _until[resource]);
        for (var t = begin; t < finish; t++)
        {
            slope += _slope[t];
            energy += slope;
            if (energy > until[t + 1] - until[begin])
            {
                return true;
            }
        }

        return false;
    }

    private static long[][] Capacities(ScheduleProblem problem)
    {
        var until = new long[problem.ResourceCount][];
        for (var k = 0; k < until.Length; k++)
        {
            until[k] = new long[problem.Horizon + 1];
            for (var t = 0; t < problem.Horizon; t++)
            {
                until[k][t + 1] = until[k][t] + problem.SlotCapacity[(t * until.Length) + k];
            }
        }

        return until;
    }

    private static (int A, int B)[] Pairs(ScheduleProblem problem)
    {
        var most = new int[problem.ResourceCount];
        for (var t = 0; t < problem.Horizon; t++)
        {
            for (var k = 0; k < most.Length; k++)
            {
                most[k] = Math.Max(most[k], problem.SlotCapacity[(t * most.Length) + k]);
            }
        }

        var pairs = new List<(int A, int B)>();
        for (var a = 0; a < problem.Network.ActivityCount; a++)
        {
            for (var b = a + 1; b < problem.Network.ActivityCount; b++)
            {
                if (Exclude(a, b))
                {
                    pairs.Add((a, b));
                }
            }
        }

        return [.. pairs];

        bool Exclude(int a, int b)
        {
            for (var k = 0; k < most.Length && problem.Network.Durations[a] > 0 && problem.Network.Durations[b] > 0; k++)
            {
                if ((long)problem.Demand[(a * most.Length) + k] + problem.Demand[(b * most.Length) + k] > most[k])
                {
                    return true;
                }
            }

            return false;
        }
    }
}

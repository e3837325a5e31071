namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A lower bound on the finish: the least finish that cannot be refuted (Klein and Scholl 1999), for several modes.</summary>
/// <remarks>
/// A finish is refuted when under it some activity has no mode left, when the modes left cannot be chosen within the stocks, or when in some interval the least work of each activity, over its modes, that must lie in it
/// exceeds the capacity there.
/// </remarks>
internal sealed class ModeBound
{
    private const long WorkPerTest = 3_000_000;
    private const int MaxModes = 2_000;

    private readonly MultiModeProblem _problem;
    private readonly long[][] _until;
    private readonly int _first;

    private ModeBound(MultiModeProblem problem)
    {
        _problem = problem;
        _first = problem.ProjectStart;
        _until = new long[problem.ResourceCount][];
        for (var k = 0; k < _until.Length; k++)
        {
            _until[k] = new long[problem.Horizon + 1];
            for (var t = 0; t < problem.Horizon; t++)
            {
                _until[k][t + 1] = _until[k][t] + problem.Capacity[k][t];
            }
        }
    }

    /// <summary>The finish that links and dates alone enforce, every activity in the shortest mode left.</summary>
    public static int CriticalPath(MultiModeProblem problem, ModeReduction reduction)
    {
        var finish = problem.ProjectStart;
        foreach (var end in reduction.Windows.EarliestFinish)
        {
            finish = Math.Max(finish, end);
        }

        return finish;
    }

    /// <summary>The bound, or one more than the horizon when it is proved that there is no schedule.</summary>
    public static int Finish(MultiModeProblem problem, ModeReduction reduction, CancellationToken cancellationToken)
    {
        if (reduction.IsInfeasible)
        {
            return problem.Horizon + 1;
        }

        var known = CriticalPath(problem, reduction);
        if (problem.ModeCount > MaxModes)
        {
            return known;
        }

        var bound = new ModeBound(problem);
        if (bound.Refutes(reduction, problem.Horizon))
        {
            return problem.Horizon + 1;
        }

        // Refuted below and not refuted at the two ends, all the way.
        var (refuted, open) = (known - 1, problem.Horizon);
        for (var step = 1L; refuted + step < open; step *= 2)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var at = (int)(refuted + step);
            if (!bound.Refutes(reduction, at))
            {
                open = at;
                break;
            }

            refuted = at;
        }

        while (open - refuted > 1)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var middle = refuted + ((open - refuted) / 2);
            (refuted, open) = bound.Refutes(reduction, middle) ? (middle, open) : (refuted, middle);
        }

        return open;
    }

    private bool Refutes(ModeReduction reduction, int finish)
    {
        var under = reduction.Under(finish);
        return under.IsInfeasible || AnyOverload(under, finish);
    }

    private bool AnyOverload(ModeReduction under, int finish)
    {
        var span = (long)Math.Max(0, finish - _first);
        var work = span * span / 2 * _problem.ModeCount * _until.Length;
        var stride = (int)Math.Min(Math.Max(1, span), 1 + (long)Math.Sqrt((double)work / WorkPerTest));
        for (var k = 0; k < _until.Length; k++)
        {
            for (var begin = _first; begin < finish; begin += stride)
            {
                for (var end = finish; end > begin; end -= stride)
                {
                    if (Energy(under, k, begin, end) > _until[k][end] - _until[k][begin])
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private long Energy(ModeReduction under, int resource, int begin, int end)
    {
        var (energy, resources) = (0L, _until.Length);
        for (var a = 0; a < _problem.ActivityCount; a++)
        {
            var least = long.MaxValue;
            for (var m = _problem.FirstMode[a]; m < _problem.FirstMode[a + 1] && least > 0; m++)
            {
                if (!under.Keeps[m])
                {
                    continue;
                }

                // Pushed left and pushed right it still has so much inside.
                var duration = _problem.Durations[m];
                var left = under.Windows.First(a, m) + duration - begin;
                var right = end - under.Windows.Last(a, m);
                var inside = Math.Min(Math.Min(left, right), Math.Min(duration, end - begin));
                least = Math.Min(least, (long)Math.Max(0, inside) * _problem.Demand[(m * resources) + resource]);
            }

            energy += least;
        }

        return energy;
    }
}

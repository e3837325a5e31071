namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Lower bounds on the finish from the work that each resource has to do.</summary>
/// <remarks>
/// Energetic reasoning with heads and tails: all activities that cannot start before slot h together need their
/// units × slots from the capacity between h and T, and after T the least path that follows any of them. For every head that occurs.
/// </remarks>
internal static class FinishBounds
{
    /// <summary>The greatest bound over all resources; one more than the horizon when some work does not fit before it.</summary>
    public static int Resource(ScheduleProblem problem, CpmSolution cpm)
    {
        var best = problem.Network.ProjectStart;
        if (problem.ResourceCount == 0)
        {
            return best;
        }

        var n = problem.Network.ActivityCount;
        var earliest = cpm.EarliestStart.AsSpan();
        var tail = Tails(problem);
        var order = new int[n];
        var key = new int[n];
        for (var i = 0; i < n; i++)
        {
            (order[i], key[i]) = (i, -earliest[i]);
        }

        Array.Sort(key, order);
        var until = new long[problem.Horizon + 1];
        for (var k = 0; k < problem.ResourceCount; k++)
        {
            for (var t = 0; t < problem.Horizon; t++)
            {
                until[t + 1] = until[t] + problem.SlotCapacity[(t * problem.ResourceCount) + k];
            }

            best = Math.Max(best, OneResource(problem, k, order, earliest, tail, until));
        }

        return best;
    }

    private static int OneResource(ScheduleProblem problem, int k, int[] order, ReadOnlySpan<int> earliest, int[] tail, long[] until)
    {
        var horizon = problem.Horizon;
        var durations = problem.Network.Durations.AsSpan();
        var demand = problem.Demand.AsSpan();
        var best = problem.Network.ProjectStart;
        var (energy, after) = (0L, int.MaxValue);
        for (var e = 0; e < order.Length; e++)
        {
            var i = order[e];
            var work = (long)durations[i] * demand[(i * problem.ResourceCount) + k];
            if (work > 0)
            {
                energy += work;
                after = Math.Min(after, tail[i]);
            }

            var lastOfHead = e + 1 == order.Length || earliest[order[e + 1]] < earliest[i];
            if (!lastOfHead || energy == 0)
            {
                continue;
            }

            var need = until[Math.Min(earliest[i], horizon)] + energy;
            if (need > until[horizon])
            {
                return horizon + 1;
            }

            best = Math.Max(best, Reach(until, need) + after);
        }

        return best;
    }

    // The first slot boundary by which so much capacity has passed.
    private static int Reach(long[] until, long need)
    {
        var (low, high) = (0, until.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = until[middle] >= need ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // The least distance from an activity's finish to the end of the project, over its longest path of links.
    private static int[] Tails(ScheduleProblem problem)
    {
        var network = problem.Network.Network;
        var durations = problem.Network.Durations.AsSpan();
        var path = new int[durations.Length];
        for (var o = network.Order.Length - 1; o >= 0; o--)
        {
            var i = network.Order[o];
            path[i] = durations[i];
            for (var s = network.SuccOffset[i]; s < network.SuccOffset[i + 1]; s++)
            {
                path[i] = Math.Max(path[i], network.LeastWeight(s) + path[network.SuccTo[s]]);
            }
        }

        for (var i = 0; i < path.Length; i++)
        {
            path[i] -= durations[i];
        }

        return path;
    }
}

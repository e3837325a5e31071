using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The critical path method: exact earliest and latest dates under links and dates, without resources.</summary>
/// <remarks>
/// Kelley and Walker (1959) for the method; generalised links as in the precedence diagramming method (Fondahl 1961; Roy's
/// potentials method 1959). One forward and one backward sweep in topological order (Kahn 1962): time and memory linear in activities and
/// links, with a binary search for each link that counts calendar days. Nothing recurses.
/// </remarks>
public static class CriticalPath
{
    /// <summary>Calculates dates, floats and the critical chain.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The solution; also when limits contradict each other, which shows as negative float.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    public static CpmSolution Solve(CpmProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var n = problem.ActivityCount;
        var earliest = new int[n];
        var latest = new int[n];
        var startCause = new StartCause[n];
        var drivingLink = new int[n];
        var latestCause = new LatestCause[n];
        var limitingLink = new int[n];

        Forward(problem, earliest, startCause, drivingLink);
        var durations = problem.Durations.AsSpan();
        var finish = problem.ProjectStart;
        for (var i = 0; i < n; i++)
        {
            finish = i == 0 ? earliest[i] + durations[i] : Math.Max(finish, earliest[i] + durations[i]);
        }

        var end = problem.RequiredEnd ?? finish;
        Backward(problem, end, latest, latestCause, limitingLink);

        var earliestFinish = new int[n];
        var latestFinish = new int[n];
        var total = new int[n];
        var least = n == 0 ? 0 : int.MaxValue;
        for (var i = 0; i < n; i++)
        {
            earliestFinish[i] = earliest[i] + durations[i];
            latestFinish[i] = latest[i] + durations[i];
            total[i] = latest[i] - earliest[i];
            least = Math.Min(least, total[i]);
        }

        var free = new int[n];
        var interfering = new int[n];
        var critical = new bool[n];
        for (var i = 0; i < n; i++)
        {
            free[i] = FreeFloat(problem.Network, i, earliest, total[i]);
            interfering[i] = total[i] - free[i];
            critical[i] = total[i] == least;
        }

        return new CpmSolution(problem)
        {
            EarliestStart = Seal(earliest),
            EarliestFinish = Seal(earliestFinish),
            LatestStart = Seal(latest),
            LatestFinish = Seal(latestFinish),
            TotalFloat = Seal(total),
            FreeFloat = Seal(free),
            InterferingFloat = Seal(interfering),
            IsCritical = Seal(critical),
            StartCause = Seal(startCause),
            DrivingLink = Seal(drivingLink),
            LatestCause = Seal(latestCause),
            LimitingLink = Seal(limitingLink),
            ProjectFinish = finish,
            ProjectEnd = end,
            LeastTotalFloat = least,
            CriticalChain = Chain(problem, earliest, critical, drivingLink, limitingLink),
            LeavesAxis = problem.Axis is { } axis && LeavesAxis(axis.Length, earliest, latest, earliestFinish, latestFinish),
        };
    }

    private static void Forward(CpmProblem problem, int[] earliest, StartCause[] cause, int[] driving)
    {
        var network = problem.Network;
        var notBefore = problem.NotBefore.AsSpan();
        var fixedStart = problem.FixedStart.AsSpan();
        foreach (var i in network.Order)
        {
            var start = problem.ProjectStart;
            var why = StartCause.ProjectStart;
            if (notBefore[i] >= start && notBefore[i] != CpmProblem.Unset)
            {
                (start, why) = (notBefore[i], StartCause.NotBefore);
            }

            if (fixedStart[i] >= start && fixedStart[i] != CpmProblem.Unset)
            {
                (start, why) = (fixedStart[i], StartCause.FixedStart);
            }

            var by = -1;
            for (var p = network.PredOffset[i]; p < network.PredOffset[i + 1]; p++)
            {
                var bound = network.EarliestTo(p, earliest[network.PredFrom[p]]);
                if (bound > start || (bound == start && by < 0))
                {
                    (start, by) = (bound, network.PredLink[p]);
                }
            }

            (earliest[i], cause[i], driving[i]) = (start, by >= 0 ? StartCause.Link : why, by);
        }
    }

    private static void Backward(CpmProblem problem, int end, int[] latest, LatestCause[] cause, int[] limiting)
    {
        var network = problem.Network;
        var durations = problem.Durations.AsSpan();
        var notAfter = problem.NotAfter.AsSpan();
        var fixedStart = problem.FixedStart.AsSpan();
        for (var k = network.Order.Length - 1; k >= 0; k--)
        {
            var i = network.Order[k];
            var start = end - durations[i];
            var why = LatestCause.ProjectEnd;
            var by = -1;
            for (var s = network.SuccOffset[i]; s < network.SuccOffset[i + 1]; s++)
            {
                var bound = network.LatestFrom(s, latest[network.SuccTo[s]]);
                if (bound < start || (bound == start && by < 0))
                {
                    (start, why, by) = (bound, LatestCause.Link, network.SuccLink[s]);
                }
            }

            if (notAfter[i] != CpmProblem.Unset && notAfter[i] - durations[i] <= start)
            {
                (start, why, by) = (notAfter[i] - durations[i], LatestCause.NotAfter, -1);
            }

            if (fixedStart[i] != CpmProblem.Unset && fixedStart[i] <= start)
            {
                (start, why, by) = (fixedStart[i], LatestCause.FixedStart, -1);
            }

            (latest[i], cause[i], limiting[i]) = (start, why, by);
        }
    }

    // The total float already holds the activity's own limits and the project's end.
    private static int FreeFloat(Network network, int i, int[] earliest, int total)
    {
        var free = total;
        for (var s = network.SuccOffset[i]; s < network.SuccOffset[i + 1]; s++)
        {
            free = Math.Min(free, network.LatestFrom(s, earliest[network.SuccTo[s]]) - earliest[i]);
        }

        return Math.Max(free, 0);
    }

    private static ImmutableArray<ChainStep> Chain(CpmProblem problem, int[] earliest, bool[] critical, int[] driving, int[] limiting)
    {
        var first = -1;
        for (var i = 0; i < earliest.Length; i++)
        {
            if (critical[i] && (first < 0 || earliest[i] < earliest[first]))
            {
                first = i;
            }
        }

        if (first < 0)
        {
            return [];
        }

        var links = problem.Links.AsSpan();
        var steps = ImmutableArray.CreateBuilder<ChainStep>();
        for (var at = first; driving[at] >= 0; at = links[driving[at]].From)
        {
            steps.Add(new(at, driving[at]));
        }

        steps.Add(new(steps.Count == 0 ? first : links[steps[^1].Link].From, -1));
        steps.Reverse();
        for (var at = first; limiting[at] >= 0; at = links[limiting[at]].To)
        {
            steps.Add(new(links[limiting[at]].To, limiting[at]));
        }

        return steps.ToImmutable();
    }

    private static bool LeavesAxis(int length, params ReadOnlySpan<int[]> dates)
    {
        foreach (var array in dates)
        {
            foreach (var date in array)
            {
                if (date < 0 || date > length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ImmutableArray<T> Seal<T>(T[] array) => ImmutableCollectionsMarshal.AsImmutableArray(array);
}

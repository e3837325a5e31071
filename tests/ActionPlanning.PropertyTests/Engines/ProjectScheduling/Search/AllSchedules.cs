using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.PropertyTests.Engines.ProjectScheduling.Search;

/// <summary>Every list of starts of a small problem, judged by the checker alone.</summary>
internal static class AllSchedules
{
    /// <summary>The least finish of a schedule that places all; null when there is none.</summary>
    public static int? BestFinish(ScheduleProblem problem) => (int?)Least(problem, starts => Math.Max(
        problem.Network.ProjectStart, starts.Select((s, a) => s + problem.Network.Durations[a]).Max()));

    /// <summary>The least weighted lateness of a schedule that places all; null when there is none.</summary>
    public static long? LeastLateness(ScheduleProblem problem, int[] weights) => Least(problem, starts => starts
        .Select((s, a) => problem.Network.NotAfter[a] == CpmProblem.Unset
            ? 0
            : (long)weights[a] * Math.Max(0, s + problem.Network.Durations[a] - problem.Network.NotAfter[a])).Sum());

    private static long? Least(ScheduleProblem problem, Func<int[], long> cost)
    {
        long? best = null;
        var starts = Enumerable.Repeat(-1, problem.Network.ActivityCount).ToArray();
        Try(0);
        return best;

        void Try(int i)
        {
            if (i == starts.Length)
            {
                var here = cost(starts);
                if ((best is null || here < best) && ScheduleChecker.Check(problem, starts).IsEmpty)
                {
                    best = here;
                }

                return;
            }

            for (starts[i] = 0; starts[i] + problem.Network.Durations[i] <= problem.Horizon; starts[i]++)
            {
                Try(i + 1);
            }

            starts[i] = -1;
        }
    }
}

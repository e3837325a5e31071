namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A scheduling problem that every schedule of a work problem solves too: its bounds hold for both, and its order is a good one to start from.</summary>
/// <remarks>
/// A span demands in each slot the least that an even spread can; a slot in which a resource does not work has room for everything; elastic and point work demands nothing; limits by week
/// are left out.
/// </remarks>
internal static class WorkRelaxation
{
    /// <summary>The relaxation of the tasks that count; those that take no part are not in it, so that they change nothing in how it is searched.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="tasks">The tasks that count, in order; the activities of the relaxation are these.</param>
    public static ScheduleProblem Of(WorkProblem problem, int[] tasks)
    {
        CpmProblem network = problem.Network;
        int resources = problem.Capacity.Length;
        int all = resources + problem.Masks.Length;
        int[] at = new int[problem.Count];
        Array.Fill(at, -1);
        for (int i = 0; i < tasks.Length; i++)
        {
            at[tasks[i]] = i;
        }

        PrecedenceLink[] links = [.. network.Links.Where(link => at[link.From] >= 0 && at[link.To] >= 0 && !IsFixed(network, link.To)).Select(link => link with { From = at[link.From], To = at[link.To] })];
        int[] demand = new int[tasks.Length * all];
        for (int i = 0; i < tasks.Length; i++)
        {
            int task = tasks[i];
            if (IsFixed(network, task))
            {
                continue;
            }

            for (int w = problem.WorkOffset[task]; w < problem.WorkOffset[task + 1] && problem.Form[task] == WorkForm.Span; w++)
            {
                demand[(i * all) + problem.WorkResource[w]] = network.Durations[task] == 0 ? 0 : problem.WorkAmount[w] / network.Durations[task];
            }

            if (problem.Closed[task] >= 0 && problem.Form[task] != WorkForm.Elastic)
            {
                demand[(i * all) + resources + problem.Closed[task]] = 1;
            }
        }

        int[][] capacity =
        [
            .. Enumerable.Range(0, resources).Select(r => problem.Capacity[r].Zip(problem.Available[r], (gross, left) => gross == 0 ? int.MaxValue : Math.Max(0, left)).ToArray()),
            .. problem.Masks.Select(mask => mask.Select(closed => closed ? 0 : tasks.Length).ToArray()),
        ];
        CpmProblem dates = new(
            [.. tasks.Select(task => network.Durations[task])],
            links,
            [.. tasks.Select(task => network.NotBefore[task])],
            [.. tasks.Select(task => IsFixed(network, task) ? CpmProblem.Unset : network.NotAfter[task])],
            [.. tasks.Select(task => network.FixedStart[task])],
            network.ProjectStart,
            dayOfSlot: network.DayOfSlot.AsSpan());
        return new(
            dates,
            problem.Horizon,
            capacity,
            demand,
            [.. tasks.Select(task => problem.Priority[task])],
            [.. tasks.Select(task => problem.Rank[task])],
            [.. tasks.Select(task => problem.Soft[task])],
            latenessWeight: [.. tasks.Select(task => problem.Weight[task])]);
    }

    private static bool IsFixed(CpmProblem network, int task) => network.FixedStart[task] != CpmProblem.Unset;
}

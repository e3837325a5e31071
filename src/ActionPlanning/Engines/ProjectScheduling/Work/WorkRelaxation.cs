using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A scheduling problem that every schedule of a work problem solves too: its bounds hold for both, and its order is a good one to start from.</summary>
/// <remarks>
/// A span demands in each slot the least that an even spread can; a slot in which a resource does not work has room for everything; elastic and point work demands nothing; limits by week
/// are left out. Tasks without a place take no time.
/// </remarks>
internal static class WorkRelaxation
{
    public static ScheduleProblem Of(WorkProblem problem, bool[] excluded)
    {
        int n = problem.Count;
        CpmProblem network = problem.Network;
        int resources = problem.Capacity.Length;
        int all = resources + problem.Masks.Length;
        int[] durations = [.. Enumerable.Range(0, n).Select(i => excluded[i] ? 0 : network.Durations[i])];
        PrecedenceLink[] links = [.. network.Links.Where(link => !excluded[link.From] && !excluded[link.To] && network.FixedStart[link.To] == CpmProblem.Unset)];
        int[] demand = new int[n * all];
        for (int i = 0; i < n; i++)
        {
            if (excluded[i] || network.FixedStart[i] != CpmProblem.Unset)
            {
                continue;
            }

            for (int w = problem.WorkOffset[i]; w < problem.WorkOffset[i + 1] && problem.Form[i] == WorkForm.Span; w++)
            {
                demand[(i * all) + problem.WorkResource[w]] = durations[i] == 0 ? 0 : problem.WorkAmount[w] / durations[i];
            }

            if (problem.Closed[i] >= 0 && problem.Form[i] != WorkForm.Elastic)
            {
                demand[(i * all) + resources + problem.Closed[i]] = 1;
            }
        }

        int[][] capacity =
        [
            .. Enumerable.Range(0, resources).Select(r => problem.Capacity[r].Zip(problem.Available[r], (gross, left) => gross == 0 ? int.MaxValue : Math.Max(0, left)).ToArray()),
            .. problem.Masks.Select(mask => mask.Select(closed => closed ? 0 : n).ToArray()),
        ];
        return new(
            new CpmProblem(durations, links, Dates(network.NotBefore, excluded), Limits(problem, excluded), network.FixedStart.AsSpan(), network.ProjectStart, dayOfSlot: network.DayOfSlot.AsSpan()),
            problem.Horizon,
            capacity,
            demand,
            problem.Priority,
            problem.Rank,
            problem.Soft,
            latenessWeight: problem.Weight);
    }

    private static int[] Dates(ImmutableArray<int> dates, bool[] excluded) => [.. dates.Select((date, i) => excluded[i] ? CpmProblem.Unset : date)];

    private static int[] Limits(WorkProblem problem, bool[] excluded) =>
        [.. problem.Network.NotAfter.Select((date, i) => excluded[i] || problem.Network.FixedStart[i] != CpmProblem.Unset ? CpmProblem.Unset : date)];
}

using System.Numerics;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Turns a priority rule into one total order of the activities, independent of their numbering.</summary>
internal static class PriorityOrder
{
    /// <summary>The place of each activity in the order; lower is placed first.</summary>
    public static int[] Places(ScheduleProblem problem, CpmSolution cpm, PriorityRule rule)
    {
        var n = problem.Network.ActivityCount;
        var keys = new (long Rule, int Second, int Rank)[n];
        var value = Values(problem, cpm, rule);
        for (var i = 0; i < n; i++)
        {
            keys[i] = (value[i], rule == PriorityRule.GivenPriority ? cpm.LatestFinish[i] : problem.Priority[i], problem.Rank[i]);
        }

        var order = new int[n];
        for (var i = 0; i < n; i++)
        {
            order[i] = i;
        }

        Array.Sort(keys, order);
        var place = new int[n];
        for (var k = 0; k < n; k++)
        {
            place[order[k]] = k;
        }

        return place;
    }

    private static long[] Values(ScheduleProblem problem, CpmSolution cpm, PriorityRule rule)
    {
        var n = problem.Network.ActivityCount;
        switch (rule)
        {
            case PriorityRule.MostTotalSuccessors:
                return TotalSuccessors(problem.Network.Network, n);
            case PriorityRule.GivenPriority:
                return Inherited(problem);
        }

        var values = new long[n];
        var network = problem.Network.Network;
        for (var i = 0; i < n; i++)
        {
            values[i] = rule switch
            {
                PriorityRule.LatestStartTime => cpm.LatestStart[i],
                PriorityRule.MinimumSlack => cpm.TotalFloat[i],
                PriorityRule.GreatestRankPositionalWeight => -Weight(problem, network, i),
                _ => cpm.LatestFinish[i],
            };
        }

        return values;
    }

    private static long Weight(ScheduleProblem problem, Network network, int i)
    {
        long weight = problem.Network.Durations[i];
        for (var s = network.SuccOffset[i]; s < network.SuccOffset[i + 1]; s++)
        {
            weight += problem.Network.Durations[network.SuccTo[s]];
        }

        return weight;
    }

    private static long[] Inherited(ScheduleProblem problem)
    {
        var network = problem.Network.Network;
        var values = new long[problem.Network.ActivityCount];
        for (var k = network.Order.Length - 1; k >= 0; k--)
        {
            var i = network.Order[k];
            values[i] = problem.Priority[i];
            for (var s = network.SuccOffset[i]; s < network.SuccOffset[i + 1]; s++)
            {
                values[i] = Math.Min(values[i], values[network.SuccTo[s]]);
            }
        }

        return values;
    }

    // Transitive closure, 64 targets at a time: memory linear in the activities.
    private static long[] TotalSuccessors(Network network, int n)
    {
        var count = new long[n];
        var reached = new ulong[n];
        var place = new int[n];
        for (var k = 0; k < n; k++)
        {
            place[network.Order[k]] = k;
        }

        for (var first = 0; first < n; first += 64)
        {
            Array.Clear(reached);
            for (var k = Math.Min(first + 63, n - 1); k >= 0; k--)
            {
                var i = network.Order[k];
                var set = 0UL;
                for (var s = network.SuccOffset[i]; s < network.SuccOffset[i + 1]; s++)
                {
                    var to = network.SuccTo[s];
                    var bit = place[to] - first;
                    set |= reached[to] | (bit is >= 0 and < 64 ? 1UL << bit : 0);
                }

                reached[i] = set;
                count[i] -= BitOperations.PopCount(set);
            }
        }

        return count;
    }
}

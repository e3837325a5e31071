namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What no schedule of a work problem can beat, from links and dates alone, and where starts that are wanted can be at all.</summary>
internal sealed class WorkBounds
{
    public WorkBounds(WorkProblem problem)
    {
        Critical = CriticalPath.Solve(problem.Network);
        Excluded = Closure(problem);
        Wanted = [.. problem.Wanted];
        LatestStart = problem.Wanted.Any(slot => slot >= 0) || problem.Late.Any(late => late) ? Latest(problem) : [];
        for (int i = 0; i < problem.Count; i++)
        {
            if (Wanted[i] >= 0)
            {
                Wanted[i] = Math.Max(Critical.EarliestStart[i], Math.Min(Wanted[i], LatestStart[i]));
            }
        }

        for (int i = 0; i < problem.Count; i++)
        {
            if (Excluded[i] || problem.Network.FixedStart[i] != CpmProblem.Unset)
            {
                continue;
            }

            int finish = Critical.EarliestFinish[i];
            IsImpossible |= finish > problem.Limit(i);
            Finish = Math.Max(Finish, finish);
            Lateness += (long)problem.Weight[i] * problem.Lateness(i, finish);
            Movement += problem.Kept[i] ? Math.Abs(Wanted[i] - problem.Wanted[i]) : 0;
        }

        for (int i = 0; i < problem.Count; i++)
        {
            if (!Excluded[i] && problem.Network.FixedStart[i] is var fixedAt and not CpmProblem.Unset)
            {
                int finish = fixedAt + problem.Network.Durations[i];
                Finish = Math.Max(Finish, finish);
                Lateness += (long)problem.Weight[i] * problem.Lateness(i, finish);
            }
        }
    }

    /// <summary>Gets the dates without capacities.</summary>
    public CpmSolution Critical { get; }

    /// <summary>Gets the tasks that no bound counts: dormant ones and what waits for them, and left-over ones.</summary>
    public bool[] Excluded { get; }

    /// <summary>Gets the wanted starts, moved to where links and hard limits let them be; −1 for none.</summary>
    public int[] Wanted { get; }

    /// <summary>Gets by task the start after which something could not keep its hard limit by links and dates alone; empty when nobody asks.</summary>
    public int[] LatestStart { get; }

    /// <summary>Gets whether some task cannot keep its hard limit by links and dates alone.</summary>
    public bool IsImpossible { get; private set; }

    public int Finish { get; private set; }

    public long Lateness { get; private set; }

    public long Movement { get; private set; }

    /// <summary>Takes what a search of a relaxation has proved.</summary>
    public void Raise(int finish, long lateness) => (Finish, Lateness) = (Math.Max(Finish, finish), Math.Max(Lateness, lateness));

    private static bool[] Closure(WorkProblem problem)
    {
        bool[] excluded = [.. problem.Dormant.Zip(problem.LeftOver, (dormant, leftOver) => dormant || leftOver)];
        Network network = problem.Network.Network;
        foreach (int task in network.Order)
        {
            for (int p = network.PredOffset[task]; p < network.PredOffset[task + 1]; p++)
            {
                excluded[task] |= excluded[network.PredFrom[p]] && problem.Network.FixedStart[task] == CpmProblem.Unset;
            }
        }

        return excluded;
    }

    /// <summary>What never has a place, because it or something before it takes no part or cannot keep its limit, bounds nothing that it waits for.</summary>
    private int[] Latest(WorkProblem problem)
    {
        CpmProblem network = problem.Network;
        Network links = network.Network;
        bool[] hopeless = [.. Excluded];
        foreach (int task in links.Order.Where(task => network.FixedStart[task] == CpmProblem.Unset))
        {
            hopeless[task] |= Critical.EarliestFinish[task] > problem.Limit(task);
            for (int p = links.PredOffset[task]; p < links.PredOffset[task + 1]; p++)
            {
                hopeless[task] |= hopeless[links.PredFrom[p]];
            }
        }

        int[] hard = [.. Enumerable.Range(0, problem.Count).Select(i => !hopeless[i] && problem.Limit(i) < problem.Horizon ? problem.Limit(i) : CpmProblem.Unset)];
        CpmProblem limits = new(network.Durations.AsSpan(), network.Links.AsSpan(), network.NotBefore.AsSpan(), hard, network.FixedStart.AsSpan(), network.ProjectStart, problem.Horizon, network.DayOfSlot.AsSpan());
        return [.. CriticalPath.Solve(limits).LatestStart];
    }
}

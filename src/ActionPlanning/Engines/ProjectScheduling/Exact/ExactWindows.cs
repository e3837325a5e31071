namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The slots in which each activity can start, from links, dates and the end alone.</summary>
internal sealed class ExactWindows
{
    private ExactWindows(int[] earliest, int[] latest) => (Earliest, Latest) = (earliest, latest);

    public int[] Earliest { get; }

    public int[] Latest { get; }

    /// <summary>Gets the first slot in which anything can happen.</summary>
    public int Origin { get; private init; }

    /// <summary>Gets the least finish of the project.</summary>
    public int Finish { get; private init; }

    /// <summary>Gets the greatest finish of the project that is looked for.</summary>
    public int End { get; private init; }

    /// <summary>Gets whether some activity has no slot left: nothing finishes by <see cref="End"/>.</summary>
    public bool Empty { get; private init; }

    /// <summary>The windows of all schedules that finish no later than an end.</summary>
    public static ExactWindows Of(ScheduleProblem problem, int end)
    {
        var n = problem.Network.ActivityCount;
        var network = problem.Network.Network;
        var durations = problem.Network.Durations.AsSpan();
        var (earliest, latest) = (new int[n], new int[n]);
        var (finish, origin) = (problem.Network.ProjectStart, int.MaxValue);
        foreach (var i in network.Order)
        {
            var start = problem.Network.ProjectStart;
            start = Math.Max(start, problem.Network.NotBefore[i]);
            start = Math.Max(start, problem.Network.FixedStart[i]);
            for (var p = network.PredOffset[i]; p < network.PredOffset[i + 1]; p++)
            {
                start = Math.Max(start, network.EarliestTo(p, earliest[network.PredFrom[p]]));
            }

            earliest[i] = start;
            finish = Math.Max(finish, start + durations[i]);
            origin = Math.Min(origin, start);
        }

        var empty = finish > end;
        for (var o = n - 1; o >= 0; o--)
        {
            var i = network.Order[o];
            var start = Math.Min(end, problem.LatestFinish(i)) - durations[i];
            for (var s = network.SuccOffset[i]; s < network.SuccOffset[i + 1]; s++)
            {
                start = Math.Min(start, network.LatestFrom(s, latest[network.SuccTo[s]]));
            }

            latest[i] = start;
            empty |= start < earliest[i];
        }

        return new ExactWindows(earliest, latest)
        {
            Origin = Math.Min(origin, finish),
            Finish = finish,
            End = end,
            Empty = empty,
        };
    }
}

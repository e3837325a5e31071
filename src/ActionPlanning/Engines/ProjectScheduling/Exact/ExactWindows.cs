namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The slots in which each activity can start, from links, maximum lags, dates and the end alone.</summary>
/// <remarks>
/// Links lead forward in topological order, so that one pass finds what they say; maximum lags lead back, and passes are repeated until nothing moves (Bellman 1958). A longest
/// path enters no activity twice: passes that go on longer than there are activities to enter have met lags and links that contradict each other. Only where a lag
/// counts calendar days can more be needed, until the contradiction has pushed something over the end.
/// </remarks>
internal sealed class ExactWindows
{
    private readonly ScheduleProblem _problem;
    private readonly Network _network;
    private readonly int _mostPasses;

    private ExactWindows(ScheduleProblem problem, int end)
    {
        (_problem, _network, End) = (problem, problem.Network.Network, end);
        var n = problem.Network.ActivityCount;
        (Earliest, Latest) = (new int[n], new int[n]);
        _mostPasses = _network.PredWeight.Contains(Network.CalendarWeight) ? int.MaxValue : 2 + Math.Min(n, problem.LagArcs.Count);
    }

    public int[] Earliest { get; }

    public int[] Latest { get; }

    /// <summary>Gets the first slot in which anything can happen.</summary>
    public int Origin { get; private set; }

    /// <summary>Gets the least finish of the project; without meaning when lags contradict each other.</summary>
    public int Finish { get; private set; }

    /// <summary>Gets the greatest finish of the project that is looked for.</summary>
    public int End { get; }

    /// <summary>Gets whether some activity has no slot left: nothing finishes by <see cref="End"/>.</summary>
    public bool Empty { get; private set; }

    /// <summary>The windows of all schedules that finish no later than an end.</summary>
    public static ExactWindows Of(ScheduleProblem problem, int end)
    {
        var windows = new ExactWindows(problem, end);
        var first = windows.FindEarliest();
        windows.Empty = windows.Finish > end || !first || !windows.FindLatest();
        return windows;
    }

    // False when passes do not come to an end, or an activity has passed its last start.
    private bool FindEarliest()
    {
        var durations = _problem.Network.Durations.AsSpan();
        (Finish, Origin) = (_problem.Network.ProjectStart, int.MaxValue);
        for (var i = 0; i < durations.Length; i++)
        {
            Earliest[i] = Math.Max(_problem.Network.ProjectStart, Math.Max(_problem.Network.NotBefore[i], _problem.Network.FixedStart[i]));
        }

        var possible = true;
        var moved = true;
        for (var pass = 0; moved && possible; pass++)
        {
            moved = false;
            foreach (var i in _network.Order)
            {
                var start = Earliest[i];
                for (var p = _network.PredOffset[i]; p < _network.PredOffset[i + 1]; p++)
                {
                    start = Math.Max(start, _network.EarliestTo(p, Earliest[_network.PredFrom[p]]));
                }

                start = _problem.LagArcs.Earliest(i, start, Earliest);
                moved |= start > Earliest[i];
                Earliest[i] = start;
                possible &= pass < _mostPasses && start + durations[i] <= Math.Min(End, _problem.LatestFinish(i));
            }

            moved &= _problem.LagArcs.Count > 0;
        }

        for (var i = 0; i < durations.Length; i++)
        {
            Finish = Math.Max(Finish, Earliest[i] + durations[i]);
            Origin = Math.Min(Origin, Earliest[i]);
        }

        Origin = Math.Min(Origin, Finish);
        return possible;
    }

    private bool FindLatest()
    {
        var durations = _problem.Network.Durations.AsSpan();
        for (var i = 0; i < durations.Length; i++)
        {
            Latest[i] = Math.Min(End, _problem.LatestFinish(i)) - durations[i];
        }

        var possible = true;
        var moved = true;
        while (moved && possible)
        {
            moved = false;
            for (var o = _network.Order.Length - 1; o >= 0; o--)
            {
                var i = _network.Order[o];
                var start = Latest[i];
                for (var s = _network.SuccOffset[i]; s < _network.SuccOffset[i + 1]; s++)
                {
                    start = Math.Min(start, _network.LatestFrom(s, Latest[_network.SuccTo[s]]));
                }

                start = _problem.LagArcs.Latest(i, start, Latest);
                moved |= start < Latest[i];
                Latest[i] = start;
                possible &= start >= Earliest[i];
            }

            moved &= _problem.LagArcs.Count > 0;
        }

        return possible;
    }
}

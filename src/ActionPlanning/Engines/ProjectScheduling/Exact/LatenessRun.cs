namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Makes the weighted lateness of a schedule as small as it can be, then its finish.</summary>
/// <remarks>
/// Any schedule; then lateness refuted from below, in steps that double, as long as that is easy; then better schedules until there is none; then, with the least lateness as a
/// limit, earlier finishes. Each is a search of its own: what is learned under a limit does not hold under a greater one.
/// </remarks>
internal sealed class LatenessRun(ScheduleProblem problem, ScheduleShifter shifter, SearchLimits limits, ExactTuning tuning, int end)
{
    private const int EasyConflicts = 1000;

    private ExactSearch? _current;

    /// <summary>Gets the best schedule; null when none is known.</summary>
    public int[]? Best { get; private set; }

    /// <summary>Gets the proven bound on the weighted lateness.</summary>
    public long Bound { get; private set; }

    /// <summary>Gets the proven bound on the finish of schedules of the least weighted lateness; greater than the end when there are none.</summary>
    public int FinishBound { get; private set; }

    public bool IsTooLarge { get; private set; }

    public long Conflicts { get; private set; }

    public long Nodes { get; private set; }

    public long BoundChanges { get; private set; }

    public long Restarts { get; private set; }

    public long Solutions { get; private set; }

    public int Clauses { get; private set; }

    /// <summary>Gets or sets what to call when a better schedule or finish bound is known.</summary>
    public Action? Improved { get; set; }

    /// <summary>Gets what to call with each learned clause: for tests of its soundness.</summary>
    public Action<ExactSearch, ExactModel, LiteralList>? Learning { get; init; }

    private long Lateness => Best is null ? long.MaxValue : problem.WeightedLateness(Best);

    /// <summary>Searches from a schedule that finishes by the end, if there is one, and a bound on the finish of all schedules.</summary>
    public void Run(int[]? start, int finishBound)
    {
        (Best, FinishBound) = (start, finishBound);
        var windows = ExactWindows.Of(problem, end);
        if (windows.Empty)
        {
            FinishBound = end + 1;
            return;
        }

        Bound = problem.WeightedLateness(windows.Earliest);
        FinishBound = Math.Max(finishBound, windows.Finish);
        if (ExactModel.TryBuild(problem, windows) is not { } model)
        {
            IsTooLarge = true;
            return;
        }

        if (Best is null && Search(model, null, goal: false, one: true) && Best is null)
        {
            FinishBound = end + 1;
            return;
        }

        if (Best is not null && FindLeast(model))
        {
            FindEarliest();
        }
    }

    private bool FindLeast(ExactModel model)
    {
        for (var step = 1L; Bound < Lateness; step *= 2)
        {
            var target = Math.Min(Bound + step - 1, Lateness - 1);
            var known = Best;
            limits.Pause = EasyConflicts;
            var ended = Search(model, target, goal: false, one: true);
            limits.Pause = null;
            if (!ended || Best != known)
            {
                break;
            }

            Bound = target + 1;
        }

        if (Bound < Lateness)
        {
            var ended = Search(model, Lateness - 1, goal: true, one: false);
            Bound = Math.Max(Bound, ended ? Lateness : Math.Min(Lateness, _current!.LatenessBound));
        }

        return Bound == Lateness;
    }

    private void FindEarliest()
    {
        var last = shifter.Finish(Best!) - 1;
        if (FinishBound > last)
        {
            return;
        }

        var windows = ExactWindows.Of(problem, last);
        if (windows.Empty)
        {
            FinishBound = last + 1;
        }
        else if (ExactModel.TryBuild(problem, windows) is { } model)
        {
            Search(model, Lateness, goal: false, one: false);
            FinishBound = Math.Max(FinishBound, _current!.Bound);
        }
    }

    // True when the search came to an end of its own.
    private bool Search(ExactModel model, long? limit, bool goal, bool one)
    {
        var search = new ExactSearch(problem, model, shifter, Best, FinishBound, tuning, limit, goal) { OneIsEnough = one };
        _current = search;
        search.Improved = () =>
        {
            Best = search.Best;
            Improved?.Invoke();
        };
        if (Learning is { } learning)
        {
            search.Learning = clause => learning(search, model, clause);
        }

        var ended = search.Run(limits);
        Best = search.Best;
        Conflicts += search.Conflicts;
        Nodes += search.Nodes;
        BoundChanges += search.BoundChanges;
        Restarts += search.Restarts;
        Solutions += search.Solutions;
        Clauses = search.Clauses;
        limits.Spend(search.Conflicts, search.Nodes);
        return ended;
    }
}

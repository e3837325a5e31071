namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The half of a portfolio that proves: lazy clause generation from the best schedule known, towards one goal.</summary>
internal sealed class ExactHalf : ISearchLimits
{
    private const int CallsPerLook = 64;

    private readonly PortfolioClock _clock;
    private readonly ExactSearch _search;
    private readonly int _activities;
    private long _until;
    private int _untilLook;

    private ExactHalf(ExactSearch search, PortfolioClock clock, int activities)
    {
        (_search, _clock, _activities) = (search, clock, Math.Max(1, activities));
        search.Improved = () => BestAt = clock.Elapsed;
    }

    /// <summary>Gets the work done, in schedules.</summary>
    public long Work => _search.Work / _activities;

    public long Conflicts => _search.Conflicts;

    public long Nodes => _search.Nodes;

    /// <summary>Gets whether nothing better than the best schedule is left.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Gets the proven bound on the finish of what is looked for.</summary>
    public int FinishBound => _search.Bound;

    /// <summary>Gets the proven bound on the weighted lateness of what is looked for.</summary>
    public long LatenessBound => _search.LatenessBound;

    /// <summary>Gets the best schedule known to this half; null when there is none.</summary>
    public int[]? Best => _search.Best;

    /// <summary>Gets when the best schedule or bound was found.</summary>
    public TimeSpan BestAt { get; private set; }

    /// <summary>The half for one goal; null when nothing can be left or too much is open to be searched.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="goal">What is looked for.</param>
    /// <param name="clock">The clock of the portfolio.</param>
    /// <param name="refuted">Whether there is nothing of the kind.</param>
    public static ExactHalf? TryCreate(ScheduleProblem problem, ExactGoal goal, PortfolioClock clock, out bool refuted)
    {
        var windows = ExactWindows.Of(problem, goal.End);
        refuted = windows.Empty || goal.Bound > goal.End;
        if (refuted || ExactModel.TryBuild(problem, windows) is not { } model)
        {
            return null;
        }

        var search = new ExactSearch(
            problem, model, new ScheduleShifter(problem), goal.Best, goal.Bound, ExactTuning.Default, goal.MostLate, goal.MinimisesLateness);
        return new ExactHalf(search, clock, problem.Network.ActivityCount);
    }

    /// <summary>Goes on for an amount of work, or until nothing is left to gain.</summary>
    /// <param name="schedules">The work, in schedules.</param>
    public void Run(long schedules)
    {
        _until = _search.Work + (schedules * _activities);
        _untilLook = 0;
        IsDone = _search.Run(this);
    }

    /// <summary>Takes a schedule found elsewhere.</summary>
    public void Offer(int[] starts) => _search.Offer(starts);

    bool ISearchLimits.Reached(long conflicts, long nodes, long work)
    {
        if (work >= _until || _clock.IsOver)
        {
            return true;
        }

        if (--_untilLook > 0)
        {
            return false;
        }

        _untilLook = CallsPerLook;
        return _clock.Look();
    }
}

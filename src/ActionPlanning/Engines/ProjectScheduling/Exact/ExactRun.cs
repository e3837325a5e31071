namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>One call of the exact scheduler: a starting schedule and a bound, then the search between them.</summary>
internal sealed class ExactRun
{
    private readonly ScheduleProblem _problem;
    private readonly ExactOptions _options;
    private readonly IProgress<ExactProgress>? _progress;
    private readonly SearchLimits _limits;
    private readonly ScheduleShifter _shifter;
    private readonly int _end;
    private long _latenessBound;

    public ExactRun(ScheduleProblem problem, ExactOptions options, IProgress<ExactProgress>? progress, SearchLimits limits)
    {
        (_problem, _options, _progress, _limits) = (problem, options, progress, limits);
        _shifter = new ScheduleShifter(problem);
        _end = Math.Min(problem.Horizon, options.UpperBound ?? problem.Horizon);
    }

    /// <summary>Gets or sets what to call with each learned clause: for tests of its soundness.</summary>
    public Action<ExactSearch, ExactModel, LiteralList>? Learning { get; set; }

    /// <summary>Gets the constants of the search.</summary>
    public ExactTuning Tuning { get; init; } = ExactTuning.Default;

    /// <summary>Gets whether the first schedule ends the search: only whether there is one is asked.</summary>
    public bool OneIsEnough { get; init; }

    private bool MinimisesLateness => _options.Objective == SearchObjective.Lateness;

    public ExactSolution Solve()
    {
        var cpm = CriticalPath.Solve(_problem.Network);
        var bound = Math.Max(_problem.Network.ProjectStart, cpm.ProjectFinish);
        bound = Math.Max(bound, FinishBounds.Resource(_problem, cpm));
        if (_problem.LagArcs.Count > 0)
        {
            var all = ExactWindows.Of(_problem, _end);
            bound = Math.Max(bound, all.Empty ? _end + 1 : all.Finish);
        }

        _latenessBound = _problem.WeightedLateness(cpm.EarliestStart.AsSpan());
        if (bound > _end && (MinimisesLateness || _options.Incumbent.IsDefaultOrEmpty))
        {
            return Result(null, bound, bound, null, default);
        }

        var best = FirstSchedule(bound);
        if (MinimisesLateness)
        {
            return SolveLateness(best, bound);
        }

        int? startFinish = best is null ? null : _shifter.Finish(best);
        if (startFinish <= bound || (OneIsEnough && startFinish <= _end))
        {
            return Result(best, bound, bound, startFinish, default);
        }

        _progress?.Report(new(startFinish, bound, 0, 0));
        var end = Math.Min(_end, startFinish - 1 ?? _end);
        var windows = ExactWindows.Of(_problem, end);
        if (windows.Empty || bound > end)
        {
            return Result(best, Math.Max(bound, end + 1), bound, startFinish, default);
        }

        if (ExactModel.TryBuild(_problem, windows) is not { } model)
        {
            return Result(best, bound, bound, startFinish, new ExactStatistics { TooLarge = true });
        }

        var search = new ExactSearch(_problem, model, _shifter, best, bound, Tuning) { OneIsEnough = OneIsEnough };
        search.Improved = () => Report(search, bound);
        if (Learning is { } learning)
        {
            search.Learning = clause => learning(search, model, clause);
        }

        search.Run(_limits);
        var work = new ExactStatistics
        {
            Conflicts = search.Conflicts,
            Nodes = search.Nodes,
            BoundChanges = search.BoundChanges,
            Restarts = search.Restarts,
            Improvements = search.Solutions,
            Clauses = search.Clauses,
        };
        return Result(search.Best, Math.Max(bound, search.Bound), bound, startFinish, work);
    }

    private ExactSolution SolveLateness(int[]? first, int bound)
    {
        int? startFinish = first is null ? null : _shifter.Finish(first);
        var run = new LatenessRun(_problem, _shifter, _limits, Tuning, _end) { Learning = Learning };
        run.Improved = () => _progress?.Report(new(run.Best is null ? null : _shifter.Finish(run.Best), run.FinishBound, run.Conflicts, run.Nodes));
        run.Run(first, bound);
        _latenessBound = Math.Max(_latenessBound, run.Bound);
        var work = new ExactStatistics
        {
            Conflicts = run.Conflicts,
            Nodes = run.Nodes,
            BoundChanges = run.BoundChanges,
            Restarts = run.Restarts,
            Improvements = run.Solutions,
            Clauses = run.Clauses,
            TooLarge = run.IsTooLarge,
        };
        return Result(run.Best, run.FinishBound, bound, startFinish, work);
    }

    // How often the starting schedule is disturbed before the search: some hundred times, fewer for many activities.
    private static int Rounds(int activities) => Math.Min(5 * activities, 60_000 / activities);

    private void Report(ExactSearch search, int bound) => _progress?.Report(new(
        search.Best is null ? null : _shifter.Finish(search.Best),
        Math.Max(bound, search.Bound),
        search.Conflicts,
        search.Nodes));

    // The incumbent, or the best of the priority rules; shortened either way. Null when no rule places all by the end, or there are maximum lags, which no rule obeys.
    private int[]? FirstSchedule(int bound)
    {
        if (!_options.Incumbent.IsDefaultOrEmpty)
        {
            int[] given = [.. _options.Incumbent];
            var end = Shorten(given);
            return MinimisesLateness && end > _end ? null : given;
        }

        if (!Tuning.StartsWithSchedule || _problem.LagArcs.Count > 0)
        {
            return null;
        }

        int[]? best = null;
        var (finish, lateness) = (int.MaxValue, long.MaxValue);
        foreach (var rule in (ReadOnlySpan<PriorityRule>)[PriorityRule.LatestStartTime, PriorityRule.LatestFinishTime, PriorityRule.MostTotalSuccessors])
        {
            var pass = SerialScheduler.Solve(_problem, new SerialOptions { Rule = rule }, _limits.CancellationToken);
            if (pass.Start.Contains(-1))
            {
                continue;
            }

            int[] starts = [.. pass.Start];
            var found = Shorten(starts);
            var late = MinimisesLateness && found <= _end ? _problem.WeightedLateness(starts) : 0;
            if ((late, found).CompareTo((lateness, finish)) < 0)
            {
                (best, finish, lateness) = (starts, found, late);
            }

            if (late <= _latenessBound && (finish <= bound || (OneIsEnough && finish <= _end)))
            {
                break;
            }
        }

        if (finish > bound && best is not null && !OneIsEnough && !MinimisesLateness)
        {
            finish = _shifter.Explore(best, Rounds(best.Length), bound, new Random(_options.Seed), _limits);
        }

        return finish <= _end ? best : null;
    }

    // What is shifted to the end and back may become late.
    private int Shorten(int[] starts) => MinimisesLateness ? _shifter.Advance(starts) : _shifter.Improve(starts);

    private ExactSolution Result(int[]? best, int bound, int startBound, int? startFinish, ExactStatistics work)
    {
        int? finish = best is null ? null : _shifter.Finish(best);
        long? lateness = best is null ? null : _problem.WeightedLateness(best);
        var status = finish is { } f
            ? (f <= bound && (!MinimisesLateness || lateness <= _latenessBound) ? ExactStatus.Optimal : ExactStatus.Feasible)
            : (bound > _end ? ExactStatus.Infeasible : ExactStatus.Unknown);
        return new ExactSolution(_problem)
        {
            Status = status,
            Start = best is null ? [] : [.. best],
            Finish = finish,
            FinishBound = Math.Min(bound, finish ?? (_problem.Horizon + 1)),
            WeightedLateness = lateness,
            LatenessBound = Math.Min(_latenessBound, lateness ?? long.MaxValue),
            Conflict = status == ExactStatus.Infeasible && _options.ExplainInfeasibility ? ConflictFilter.Find(_problem, _options, _limits) : null,
            Statistics = work with { StartFinish = startFinish, StartBound = startBound },
        };
    }
}

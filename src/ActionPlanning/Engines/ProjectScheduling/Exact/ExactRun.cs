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

        if (bound > _end && _options.Incumbent.IsDefaultOrEmpty)
        {
            return Result(null, bound, bound, null, null, tooLarge: false);
        }

        var best = FirstSchedule(bound);
        int? startFinish = best is null ? null : _shifter.Finish(best);
        if (startFinish <= bound || (OneIsEnough && startFinish <= _end))
        {
            return Result(best, bound, bound, startFinish, null, tooLarge: false);
        }

        _progress?.Report(new(startFinish, bound, 0, 0));
        var end = Math.Min(_end, startFinish - 1 ?? _end);
        var windows = ExactWindows.Of(_problem, end);
        if (windows.Empty || bound > end)
        {
            return Result(best, Math.Max(bound, end + 1), bound, startFinish, null, tooLarge: false);
        }

        if (ExactModel.TryBuild(_problem, windows) is not { } model)
        {
            return Result(best, bound, bound, startFinish, null, tooLarge: true);
        }

        var search = new ExactSearch(_problem, model, _shifter, best, bound, Tuning) { OneIsEnough = OneIsEnough };
        search.Improved = () => Report(search, bound);
        if (Learning is { } learning)
        {
            search.Learning = clause => learning(search, model, clause);
        }

        search.Run(_limits);
        return Result(search.Best, Math.Max(bound, search.Bound), bound, startFinish, search, tooLarge: false);
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
            _shifter.Improve(given);
            return given;
        }

        if (!Tuning.StartsWithSchedule || _problem.LagArcs.Count > 0)
        {
            return null;
        }

        int[]? best = null;
        var finish = int.MaxValue;
        foreach (var rule in (ReadOnlySpan<PriorityRule>)[PriorityRule.LatestStartTime, PriorityRule.LatestFinishTime, PriorityRule.MostTotalSuccessors])
        {
            var pass = SerialScheduler.Solve(_problem, new SerialOptions { Rule = rule }, _limits.CancellationToken);
            if (pass.Start.Contains(-1))
            {
                continue;
            }

            int[] starts = [.. pass.Start];
            var found = _shifter.Improve(starts);
            if (found < finish)
            {
                (best, finish) = (starts, found);
            }

            if (finish <= bound || (OneIsEnough && finish <= _end))
            {
                break;
            }
        }

        if (finish > bound && best is not null && !OneIsEnough)
        {
            finish = _shifter.Explore(best, Rounds(best.Length), bound, new Random(_options.Seed), _limits);
        }

        return finish <= _end ? best : null;
    }

    private ExactSolution Result(int[]? best, int bound, int startBound, int? startFinish, ExactSearch? search, bool tooLarge)
    {
        int? finish = best is null ? null : _shifter.Finish(best);
        var status = finish is { } f
            ? (f <= bound ? ExactStatus.Optimal : ExactStatus.Feasible)
            : (bound > _end ? ExactStatus.Infeasible : ExactStatus.Unknown);
        return new ExactSolution(_problem)
        {
            Status = status,
            Start = best is null ? [] : [.. best],
            Finish = finish,
            FinishBound = Math.Min(bound, finish ?? (_problem.Horizon + 1)),
            Conflict = status == ExactStatus.Infeasible && _options.ExplainInfeasibility ? ConflictFilter.Find(_problem, _options, _limits) : null,
            Statistics = new(
                search?.Conflicts ?? 0,
                search?.Nodes ?? 0,
                search?.BoundChanges ?? 0,
                search?.Restarts ?? 0,
                search?.Solutions ?? 0,
                search?.Clauses ?? 0,
                startFinish,
                startBound,
                tooLarge),
        };
    }
}

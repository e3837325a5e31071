namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>One run of a portfolio: rounds of both halves, and what is known after each.</summary>
internal sealed class PortfolioRun
{
    private readonly ScheduleProblem _problem;
    private readonly PortfolioOptions _options;
    private readonly IProgress<PortfolioProgress>? _progress;
    private readonly PortfolioClock _clock;
    private readonly PortfolioPlan _plan;
    private readonly PortfolioStart _start;
    private readonly PopulationHalf? _population;
    private readonly ExactStages _exact;
    private int[]? _best;
    private Fitness _fitness = Fitness.Worst;
    private TimeSpan _bestAt;
    private int _finishBound;
    private long _latenessBound;
    private int _rounds;
    private SearchStop _stop = SearchStop.Proved;

    public PortfolioRun(ScheduleProblem problem, PortfolioOptions options, IProgress<PortfolioProgress>? progress, CancellationToken token)
    {
        (_problem, _options, _progress) = (problem, options, progress);
        _clock = new PortfolioClock(options, token);
        _plan = new PortfolioPlan(options, problem.Network.ActivityCount);
        _start = PortfolioStart.Of(problem, token);
        (_finishBound, _latenessBound) = (_start.FinishBound, _start.LatenessBound);
        _exact = new ExactStages(problem, options.Objective, _clock);
        if (!options.Incumbent.IsDefaultOrEmpty)
        {
            Take([.. options.Incumbent], _clock.Elapsed);
        }

        if (!_start.Start.Contains(-1))
        {
            Take([.. _start.Start], _clock.Elapsed);
        }

        if (!IsSettled && _start.Instance is { Count: > 0 } instance)
        {
            _population = new PopulationHalf(instance, options, _clock, Goal);
        }
    }

    private bool IsSettled => _finishBound > _problem.Horizon || !Goal.IsBetterAnswerThan(_fitness);

    private Fitness Goal => Answer(_finishBound, _latenessBound);

    private long Schedules => 1 + (_population?.Schedules ?? 0);

    private long Work => Schedules + _exact.Work;

    private PortfolioState State => new(_best, _best is null ? null : Finish(_best), _best is null ? null : _problem.WeightedLateness(_best), _finishBound, _latenessBound);

    public PortfolioSolution Solve()
    {
        Report();
        while (!IsSettled)
        {
            if (_plan.IsSpent(Work))
            {
                _stop = SearchStop.ScheduleLimit;
                break;
            }

            if (_clock.Look())
            {
                _stop = _clock.Reason;
                break;
            }

            if (!Round())
            {
                _stop = SearchStop.TooLarge;
                break;
            }
        }

        return Result();
    }

    // False when nobody can go on.
    private bool Round()
    {
        if (_rounds > 0 || _population is null)
        {
            (_finishBound, _latenessBound) = _exact.Advance(State);
            if (IsSettled)
            {
                return true;
            }
        }

        var half = _exact.Current;
        var wasMain = _plan.IsMain;
        var (schedules, work) = _plan.Next(_rounds, Work, _clock, State, _population is not null, half is not null);
        if (schedules == 0 && work == 0)
        {
            return false;
        }

        if (_plan.IsMain && !wasMain)
        {
            _population?.BeginMain(_plan.SchedulesInAll(Work, _clock, State, half is not null), _plan.SchedulesToConverge, _best);
        }

        _rounds++;
        var (used, goal, before) = (_plan.Used(Work, _clock), Goal, State);
        if (_options.Threads > 1 && schedules > 0 && work > 0)
        {
            var other = Task.Run(() => _population!.Run(schedules, used, goal), CancellationToken.None);
            try
            {
                half!.Run(work);
            }
            finally
            {
                other.GetAwaiter().GetResult();
            }
        }
        else
        {
            if (schedules > 0)
            {
                _population!.Run(schedules, used, goal);
            }

            if (work > 0)
            {
                half!.Run(work);
            }
        }

        Exchange(half);
        if (State != before)
        {
            Report();
        }

        return true;
    }

    // The schedules of the population come first, those of the exact half only where they are better: the same with any number of threads.
    private void Exchange(ExactHalf? half)
    {
        var known = _best;
        if (_population is { Best.Violation: 0 } population && population.Best.IsBetterAnswerThan(_fitness))
        {
            Take(population.BestStarts(), population.BestAt);
        }

        var fromPopulation = _best;
        if (half?.Best is { } starts)
        {
            Take(starts, half.BestAt);
        }

        (_finishBound, _latenessBound) = _exact.Bounds(State);
        if (IsSettled || _best is null || ReferenceEquals(_best, known))
        {
            return;
        }

        if (ReferenceEquals(_best, fromPopulation))
        {
            half?.Offer(_best);
        }
        else
        {
            _population?.Accept(_best);
        }
    }

    private void Take(int[] starts, TimeSpan at)
    {
        var fitness = Answer(Finish(starts), _problem.WeightedLateness(starts));
        if (fitness.IsBetterAnswerThan(_fitness))
        {
            (_best, _fitness, _bestAt) = (starts, fitness, at);
        }
    }

    private void Report() => _progress?.Report(new(
        State.Finish,
        _finishBound,
        _best is null ? 0 : _problem.WeightedLateness(_best),
        Schedules,
        _exact.Conflicts,
        _clock.Elapsed));

    private PortfolioSolution Result()
    {
        Report();
        var complete = _best is not null;
        var infeasible = _finishBound > _problem.Horizon && !complete;
        var starts = complete ? [.. _best!] : _start.Start;
        var lateness = _problem.WeightedLateness(starts.AsSpan());
        return new PortfolioSolution(_problem)
        {
            Status = infeasible ? ScheduleStatus.Infeasible
                : !complete ? ScheduleStatus.Incomplete
                : Goal.IsBetterAnswerThan(_fitness) ? ScheduleStatus.Feasible : ScheduleStatus.Optimal,
            Start = starts,
            NotPlaced = complete ? [.. new NotPlacedReason[starts.Length]] : _start.NotPlaced,
            Finish = Finish(starts.AsSpan()),
            FinishBound = _finishBound,
            WeightedLateness = lateness,
            LatenessBound = _latenessBound,
            Conflict = infeasible && _options.ExplainInfeasibility ? Explain() : null,
            StoppedBy = _stop,
            Elapsed = _clock.Elapsed,
            ElapsedToBest = _bestAt,
            Statistics = new(Work, Schedules, _exact.Conflicts, _exact.Nodes, _rounds, _start.CriticalPath.ProjectFinish, _start.FinishBound),
        };
    }

    private ScheduleConflict Explain()
    {
        var left = _options.TimeLimit is { } limit ? TimeSpan.FromTicks(Math.Max(0, (limit - _clock.Elapsed).Ticks)) : (TimeSpan?)null;
        var options = new ExactOptions { TimeLimit = left, TimeProvider = _options.TimeProvider, StopRequested = _options.StopRequested, Seed = _options.Seed };
        return ConflictFilter.Find(_problem, options, new SearchLimits(options, _clock.Token));
    }

    private Fitness Answer(long finish, long lateness) =>
        _options.Objective == SearchObjective.Finish ? new(0, finish, lateness, 0) : new(0, lateness, finish, 0);

    private int Finish(ReadOnlySpan<int> starts)
    {
        var finish = _problem.Network.ProjectStart;
        for (var a = 0; a < starts.Length; a++)
        {
            finish = starts[a] < 0 ? finish : Math.Max(finish, starts[a] + _problem.Network.Durations[a]);
        }

        return finish;
    }
}

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>One run of a portfolio: rounds of both halves, and what is known after each.</summary>
internal sealed class PortfolioRun
{
    private readonly ScheduleProblem _problem;
    private readonly PortfolioOptions _options;
    private readonly IProgress<PortfolioProgress>? _progress;
    private readonly PortfolioClock _clock;
    private readonly PortfolioPlan _plan;
    private readonly ScheduleSolution _serial;
    private readonly long _latenessBound;
    private readonly int _startBound;
    private PopulationHalf? _population;
    private ExactHalf? _exact;
    private bool _exactTried;
    private int[]? _best;
    private Fitness _fitness = Fitness.Worst;
    private TimeSpan _bestAt;
    private int _bound;
    private int _rounds;
    private SearchStop _stop = SearchStop.Proved;

    public PortfolioRun(ScheduleProblem problem, PortfolioOptions options, IProgress<PortfolioProgress>? progress, CancellationToken token)
    {
        (_problem, _options, _progress) = (problem, options, progress);
        _clock = new PortfolioClock(options, token);
        _plan = new PortfolioPlan(options);
        _serial = SerialScheduler.Solve(problem, null, token);
        var instance = new SearchInstance(problem, []);
        _latenessBound = Lateness(_serial.CriticalPath.EarliestStart.AsSpan());
        _bound = _startBound = _serial.Status == ScheduleStatus.Infeasible || instance.IsContradictory
            ? Math.Max(_serial.FinishBound, problem.Horizon + 1)
            : DestructiveBound.Finish(problem, _serial.CriticalPath, _serial.FinishBound, token);
        if (!options.Incumbent.IsDefaultOrEmpty)
        {
            Take([.. options.Incumbent], _clock.Elapsed);
        }

        if (!_serial.Start.Contains(-1))
        {
            Take([.. _serial.Start], _clock.Elapsed);
        }

        if (!IsSettled && instance.Count > 0)
        {
            _population = new PopulationHalf(instance, options, _clock, Goal);
        }
    }

    private bool IsSettled => _bound > _problem.Horizon || !Goal.IsBetterAnswerThan(_fitness);

    private Fitness Goal => Answer(_bound, _latenessBound);

    private long Schedules => 1 + (_population?.Schedules ?? 0);

    private long Work => Schedules + (_exact?.Work ?? 0);

    private int? BestFinish => _best is null ? null : Finish(_best);

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

            Round();
        }

        return Result();
    }

    private void Round()
    {
        if (_rounds > 0 && !_exactTried)
        {
            Begin();
            if (IsSettled)
            {
                return;
            }
        }

        var wasMain = _plan.IsMain;
        var (schedules, exact) = _plan.Next(_rounds, Work, _clock, _problem.Network.ActivityCount, _population is not null, _exact is { IsDone: false });
        if (_plan.IsMain && !wasMain)
        {
            _population?.BeginMain((long)(_plan.Whole(Work, _clock) * (1 - (_exact is not { IsDone: false } ? 0 : _plan.ExactShare(_problem.Network.ActivityCount, _plan.Whole(Work, _clock))))));
            if (_best is not null)
            {
                _population?.Accept(_best);
            }
        }

        _rounds++;
        var (used, goal) = (_plan.Used(Work, _clock), Goal);
        var (finish, bound) = (_fitness, _bound);
        if (_options.Threads > 1 && schedules > 0 && exact > 0)
        {
            var other = Task.Run(() => _population!.Run(schedules, used, goal), CancellationToken.None);
            try
            {
                _exact!.Run(exact);
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

            if (exact > 0)
            {
                _exact!.Run(exact);
            }
        }

        Exchange();
        if (_fitness.IsBetterAnswerThan(finish) || _bound > bound)
        {
            Report();
        }
    }

    // The exact half begins with the best schedule that the first round has found.
    private void Begin()
    {
        _exactTried = true;
        if (_options.Objective != SearchObjective.Finish)
        {
            return;
        }

        var end = Math.Min(_problem.Horizon, BestFinish - 1 ?? _problem.Horizon);
        _exact = ExactHalf.TryCreate(_problem, _best, end, _bound, _clock, out var refuted);
        if (refuted)
        {
            _bound = Math.Max(_bound, end + 1);
        }
    }

    // The schedules of the population come first, those of the exact half only where they are better: the same with any number of threads.
    private void Exchange()
    {
        var (fromPopulation, fromExact) = (false, false);
        if (_population is { Best.Violation: 0 } population && population.Best.IsBetterAnswerThan(_fitness))
        {
            Take(population.BestStarts(), population.BestAt);
            fromPopulation = true;
        }

        if (_exact is null)
        {
            return;
        }

        if (_exact.Best is { } starts && !ReferenceEquals(starts, _best) && Answer(Finish(starts), Lateness(starts)).IsBetterAnswerThan(_fitness))
        {
            Take(starts, _exact.BestAt);
            (fromExact, fromPopulation) = (true, false);
        }

        // Bounds of the exact half speak of finishes up to the best it knows.
        _bound = Math.Max(_bound, _best is null ? _exact.Bound : Math.Min(_exact.Bound, Finish(_best)));
        if (IsSettled)
        {
            return;
        }

        if (fromPopulation)
        {
            _exact.Offer(_best!);
        }
        else if (fromExact)
        {
            _population?.Accept(_best!);
        }
    }

    private void Take(int[] starts, TimeSpan at)
    {
        var fitness = Answer(Finish(starts), Lateness(starts));
        if (fitness.IsBetterAnswerThan(_fitness))
        {
            (_best, _fitness, _bestAt) = (starts, fitness, at);
        }
    }

    private void Report() => _progress?.Report(new(
        BestFinish,
        _bound,
        _best is null ? 0 : Lateness(_best),
        Schedules,
        _exact?.Conflicts ?? 0,
        _clock.Elapsed));

    private PortfolioSolution Result()
    {
        Report();
        var complete = _best is not null;
        var infeasible = _bound > _problem.Horizon && !complete;
        var starts = complete ? [.. _best!] : _serial.Start;
        var lateness = Lateness(starts.AsSpan());
        return new PortfolioSolution(_problem)
        {
            Status = infeasible ? ScheduleStatus.Infeasible
                : !complete ? ScheduleStatus.Incomplete
                : Goal.IsBetterAnswerThan(_fitness) ? ScheduleStatus.Feasible : ScheduleStatus.Optimal,
            Start = starts,
            NotPlaced = complete ? [.. new NotPlacedReason[starts.Length]] : _serial.NotPlaced,
            Finish = Finish(starts.AsSpan()),
            FinishBound = _bound,
            WeightedLateness = lateness,
            LatenessBound = _latenessBound,
            Conflict = infeasible && _options.ExplainInfeasibility ? Explain() : null,
            StoppedBy = _stop,
            Elapsed = _clock.Elapsed,
            ElapsedToBest = _bestAt,
            Statistics = new(Work, Schedules, _exact?.Conflicts ?? 0, _exact?.Nodes ?? 0, _rounds, _serial.Statistics.CriticalPathBound, _startBound),
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

    private long Lateness(ReadOnlySpan<int> starts)
    {
        var (network, total) = (_problem.Network, 0L);
        for (var a = 0; a < starts.Length; a++)
        {
            var due = network.NotAfter[a];
            if (_problem.MayBeLate[a] && due != CpmProblem.Unset && starts[a] >= 0)
            {
                total += (long)Math.Max(0, starts[a] + network.Durations[a] - due);
            }
        }

        return total;
    }
}

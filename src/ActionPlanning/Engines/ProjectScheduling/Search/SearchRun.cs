namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>One search from its first schedule to its solution.</summary>
internal sealed class SearchRun
{
    private readonly ScheduleProblem _problem;
    private readonly SearchOptions _options;
    private readonly SearchBudget _budget;
    private readonly ScheduleSolution _serial;
    private readonly SearchInstance _instance;
    private readonly int _finishBound;
    private readonly long _latenessBound;

    public SearchRun(ScheduleProblem problem, SearchOptions options, SearchBudget budget)
    {
        (_problem, _options, _budget) = (problem, options, budget);
        _serial = SerialScheduler.Solve(problem, null, budget.Token);
        _instance = new SearchInstance(problem);
        _latenessBound = problem.WeightedLateness(_serial.CriticalPath.EarliestStart.AsSpan());
        _finishBound = _serial.Status == ScheduleStatus.Infeasible || _instance.IsContradictory
            ? Math.Max(_serial.FinishBound, problem.Horizon + 1)
            : DestructiveBound.Finish(problem, _serial.CriticalPath, _serial.FinishBound, budget.Token);
    }

    private bool IsProvedInfeasible => _finishBound > _problem.Horizon;

    private Fitness Goal => Answer(_finishBound, _latenessBound);

    /// <summary>Searches and judges what was found.</summary>
    public SearchSolution Solve()
    {
        var starts = _serial.Start;
        var complete = !starts.Contains(-1);
        var best = complete ? Answer(_serial.Finish, _problem.WeightedLateness(starts.AsSpan())) : Fitness.Worst;
        var (schedules, foundAt, foundAfter, population) = (1L, 1L, _budget.Elapsed, 0);
        _budget.Begin(complete ? _serial.Finish : null, _finishBound, complete ? _problem.WeightedLateness(starts.AsSpan()) : 0, _instance.Count);
        if (!IsProvedInfeasible && Goal.IsBetterAnswerThan(best) && _instance.Count > 0)
        {
            var kernel = ScheduleKernel.For(_instance, _options.Objective, _options.GeneralKernelOnly);
            var search = new PopulationSearch(_instance, kernel, _budget, _options.Seed, _options.Population, !_options.FromStartOnly) { Goal = Goal };
            search.Run();
            schedules += kernel.Schedules;
            population = search.Largest;
            ref readonly var found = ref kernel.Best.Fitness;
            if (found.Violation == 0 && found.IsBetterAnswerThan(best))
            {
                starts = [.. _instance.Restore(kernel.Best.Start)];
                (complete, foundAt, foundAfter) = (true, 1 + kernel.Best.FoundAt, _budget.BestAt);
            }
        }

        _budget.End(schedules);
        var (finish, lateness) = (Finish(starts.AsSpan()), _problem.WeightedLateness(starts.AsSpan()));
        return new SearchSolution(_problem)
        {
            Status = IsProvedInfeasible ? ScheduleStatus.Infeasible
                : !complete ? ScheduleStatus.Incomplete
                : Goal.IsBetterAnswerThan(Answer(finish, lateness)) ? ScheduleStatus.Feasible : ScheduleStatus.Optimal,
            Start = starts,
            NotPlaced = complete ? [.. new NotPlacedReason[starts.Length]] : _serial.NotPlaced,
            Finish = finish,
            FinishBound = _finishBound,
            WeightedLateness = lateness,
            LatenessBound = _latenessBound,
            StoppedBy = _budget.StoppedBy,
            Elapsed = _budget.Elapsed,
            ElapsedToBest = foundAfter,
            Statistics = new(schedules, foundAt, population, _serial.Statistics.CriticalPathBound, _serial.Statistics.ResourceBound),
        };
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

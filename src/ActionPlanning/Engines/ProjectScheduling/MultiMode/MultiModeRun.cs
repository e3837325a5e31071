using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>One solve from the reduction to the solution: when it ends, and the news on the way.</summary>
internal sealed class MultiModeRun
{
    private const int ActivitiesPerCheck = 4096;
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(200);

    private readonly MultiModeProblem _problem;
    private readonly MultiModeOptions _options;
    private readonly IProgress<SearchProgress>? _progress;
    private readonly CancellationToken _token;
    private readonly long _began;
    private readonly long _limit;
    private TimeSpan _reported = -BetweenReports;
    private TimeSpan _bestAt;
    private bool _news;

    public MultiModeRun(MultiModeProblem problem, MultiModeOptions options, IProgress<SearchProgress>? progress, CancellationToken token)
    {
        (_problem, _options, _progress, _token) = (problem, options, progress, token);
        _began = options.TimeProvider.GetTimestamp();
        _limit = options.ScheduleLimit ?? (options.TimeLimit is null ? MultiModeOptions.DefaultScheduleLimit : long.MaxValue);
    }

    private TimeSpan Elapsed => _options.TimeProvider.GetElapsedTime(_began);

    public MultiModeSolution Solve()
    {
        var reduction = ModeReduction.Of(_problem);
        var bound = ModeBound.Finish(_problem, reduction, _token);
        if (bound > _problem.Horizon && _problem.ActivityCount > 0)
        {
            return Answer(reduction, bound, ScheduleStatus.Infeasible, SearchStop.Proved, null);
        }

        if (_problem.ActivityCount == 0)
        {
            return Answer(reduction, _problem.ProjectStart, ScheduleStatus.Optimal, SearchStop.Proved, null);
        }

        var search = new ModeSearch(new ModeModel(_problem, reduction), _options.Seed, bound);
        var stop = Search(search);
        var status = search.IsDone ? ScheduleStatus.Optimal : search.HasSchedule ? ScheduleStatus.Feasible : ScheduleStatus.Incomplete;
        return Answer(reduction, bound, status, stop, search);
    }

    // The first step is taken without a look at the clock, so that little time still gives a schedule.
    private SearchStop Search(ModeSearch search)
    {
        long turn = ModeSearch.SchedulesPerStep;
        var most = turn * Math.Max(1, ActivitiesPerCheck / (_problem.ActivityCount * ModeSearch.SchedulesPerStep));
        while (true)
        {
            var left = _limit - search.Schedules;
            if (search.Run(Math.Min(turn, left)))
            {
                (_news, _bestAt) = (true, Elapsed);
            }

            if (search.IsDone)
            {
                return SearchStop.Proved;
            }

            if (left < turn + ModeSearch.SchedulesPerStep)
            {
                return SearchStop.ScheduleLimit;
            }

            turn = most;
            _token.ThrowIfCancellationRequested();
            if (_options.StopRequested?.Invoke() == true)
            {
                return SearchStop.StopRequested;
            }

            if ((_options.TimeLimit is not null || _progress is not null) && IsTimeOver(search))
            {
                return SearchStop.TimeLimit;
            }
        }
    }

    private bool IsTimeOver(ModeSearch search)
    {
        var now = Elapsed;
        if (_news && _progress is not null && now - _reported >= BetweenReports)
        {
            (_news, _reported) = (false, now);
            _progress.Report(new(search.HasSchedule ? search.Finish : null, search.Bound, 0, search.Schedules, now));
        }

        return _options.TimeLimit is { } limit && now >= limit;
    }

    private MultiModeSolution Answer(ModeReduction reduction, int bound, ScheduleStatus status, SearchStop stop, ModeSearch? search)
    {
        var found = search is { HasSchedule: true };
        var nothing = Enumerable.Repeat(-1, _problem.ActivityCount).ToImmutableArray();
        var critical = reduction.IsInfeasible ? bound : ModeBound.CriticalPath(_problem, reduction);
        var solution = new MultiModeSolution(_problem)
        {
            Status = status,
            Modes = found ? [.. search!.Modes()] : nothing,
            Starts = found ? [.. search!.Starts] : nothing,
            Finish = found ? search!.Finish : _problem.ProjectStart,
            FinishBound = bound,
            StoppedBy = stop,
            Elapsed = Elapsed,
            ElapsedToBest = _bestAt,
            Statistics = new(search?.Schedules ?? 0, found ? search!.FoundAt : 0, reduction.ModesRemoved, reduction.StocksRemoved, critical),
        };
        _progress?.Report(new(found ? solution.Finish : null, bound, 0, solution.Statistics.Schedules, solution.Elapsed));
        return solution;
    }
}

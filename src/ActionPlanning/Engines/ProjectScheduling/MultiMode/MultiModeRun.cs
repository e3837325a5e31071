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
    private readonly long _conflictLimit;
    private TimeSpan _reported = -BetweenReports;
    private TimeSpan _bestAt;
    private bool _news;
    private SearchStop? _stop;

    public MultiModeRun(MultiModeProblem problem, MultiModeOptions options, IProgress<SearchProgress>? progress, CancellationToken token)
    {
        (_problem, _options, _progress, _token) = (problem, options, progress, token);
        _began = options.TimeProvider.GetTimestamp();
        _limit = options.ScheduleLimit ?? (options.TimeLimit is null ? MultiModeOptions.DefaultScheduleLimit : long.MaxValue);
        _conflictLimit = options.ConflictLimit ?? _limit;
    }

    private TimeSpan Elapsed => _options.TimeProvider.GetElapsedTime(_began);

    public MultiModeSolution Solve()
    {
        var reduction = ModeReduction.Of(_problem);
        var bound = ModeBound.Finish(_problem, reduction, _token);
        if (bound > _problem.Horizon && _problem.ActivityCount > 0)
        {
            return Answer(reduction, bound, ScheduleStatus.Infeasible, SearchStop.Proved, null, null);
        }

        if (_problem.ActivityCount == 0)
        {
            return Answer(reduction, _problem.ProjectStart, ScheduleStatus.Optimal, SearchStop.Proved, null, null);
        }

        var search = new ModeSearch(new ModeModel(_problem, reduction), _options.Seed, bound);
        var exact = new ExactModeTurns(_problem, reduction, search);
        var stop = Search(search, exact);
        var status = search.IsDone ? ScheduleStatus.Optimal
            : search.HasSchedule ? ScheduleStatus.Feasible
            : search.Bound > _problem.Horizon ? ScheduleStatus.Infeasible
            : ScheduleStatus.Incomplete;
        return Answer(reduction, search.Bound, status, stop, search, exact);
    }

    // The first step is taken without a look at the clock, so that little time still gives a schedule.
    private SearchStop Search(ModeSearch search, ExactModeTurns exact)
    {
        long turn = ModeSearch.SchedulesPerStep;
        var most = turn * Math.Max(1, ActivitiesPerCheck / (_problem.ActivityCount * ModeSearch.SchedulesPerStep));
        while (true)
        {
            Note(search.Run(Math.Min(turn, _limit - search.Schedules)));
            turn = most;
            var noMore = _limit - search.Schedules < ModeSearch.SchedulesPerStep;
            if (!IsProved(search) && !Stops(search) && (noMore || search.Schedules >= exact.Due))
            {
                if (!exact.IsOver && exact.Conflicts < _conflictLimit)
                {
                    var bound = search.Bound;
                    Note(exact.Run(_conflictLimit, () => Stops(search)));
                    _news |= search.Bound > bound;
                }
                else if (noMore)
                {
                    return SearchStop.ScheduleLimit;
                }
            }

            if (IsProved(search))
            {
                return SearchStop.Proved;
            }

            if (_stop is { } stop)
            {
                return stop;
            }
        }
    }

    private bool IsProved(ModeSearch search) => search.IsDone || search.Bound > _problem.Horizon;

    private void Note(bool better)
    {
        if (better)
        {
            (_news, _bestAt) = (true, Elapsed);
        }
    }

    // Whether to stop for another reason than a counted limit; nobody is asked again after that.
    private bool Stops(ModeSearch search)
    {
        _token.ThrowIfCancellationRequested();
        if (_stop is null && _options.StopRequested?.Invoke() == true)
        {
            _stop = SearchStop.StopRequested;
        }

        if (_stop is null && (_options.TimeLimit is not null || _progress is not null) && IsTimeOver(search))
        {
            _stop = SearchStop.TimeLimit;
        }

        return _stop is not null;
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

    private MultiModeSolution Answer(ModeReduction reduction, int bound, ScheduleStatus status, SearchStop stop, ModeSearch? search, ExactModeTurns? exact)
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
            Statistics = new(
                search?.Schedules ?? 0, found ? search!.FoundAt : 0, reduction.ModesRemoved, reduction.StocksRemoved, critical, exact?.Conflicts ?? 0),
        };
        _progress?.Report(new(found ? solution.Finish : null, bound, 0, solution.Statistics.Schedules, solution.Elapsed));
        return solution;
    }
}

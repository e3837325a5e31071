namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>When a search has to end: its limits, its clock, the wishes of the caller; and the news on the way.</summary>
internal sealed class SearchBudget : ISearchBudget
{
    // The first schedule of a search comes from one pass with a priority rule.
    private const int FirstSchedule = 1;
    private const int ActivitiesPerCheck = 4096;
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(200);

    private readonly SearchOptions _options;
    private readonly IProgress<SearchProgress>? _progress;
    private readonly long _began;
    private readonly long _limit;
    private TimeSpan _reported = -BetweenReports;
    private TimeSpan _looked;
    private bool _news;
    private bool _stopped;
    private int _untilLook;
    private int _looks = 1;
    private SearchProgress _state;

    public SearchBudget(SearchOptions options, IProgress<SearchProgress>? progress, CancellationToken token)
    {
        (_options, _progress, Token) = (options, progress, token);
        _began = options.TimeProvider.GetTimestamp();
        _limit = options.ScheduleLimit ?? (options.TimeLimit is null ? SearchOptions.DefaultScheduleLimit : long.MaxValue);
    }

    /// <summary>Gets why the search ended.</summary>
    public SearchStop StoppedBy { get; private set; } = SearchStop.Proved;

    /// <summary>Gets when the best schedule so far was found.</summary>
    public TimeSpan BestAt { get; private set; }

    public TimeSpan Elapsed => _options.TimeProvider.GetElapsedTime(_began);

    public CancellationToken Token { get; }

    /// <summary>Takes note of where the search begins: its first schedule, its bound and the number of activities, which sets how often the clock is looked at.</summary>
    public void Begin(int? finish, int bound, long lateness, int activities)
    {
        _looks = Math.Max(1, ActivitiesPerCheck / Math.Max(1, activities));
        _looked = Elapsed;
        Note(new(finish, bound, lateness, FirstSchedule, _looked));
    }

    /// <summary>Whether the next step would exceed a limit, or the caller wants to end.</summary>
    /// <param name="kernel">Has counted the schedules so far.</param>
    /// <param name="next">Schedules that the next step takes.</param>
    public bool IsSpent(ScheduleKernel kernel, int next)
    {
        // Asked again after the end (members drawn, children to be bred), the answer stays.
        if (_stopped)
        {
            return true;
        }

        if (FirstSchedule + kernel.Schedules + next > _limit)
        {
            return Stop(SearchStop.ScheduleLimit);
        }

        if (--_untilLook > 0)
        {
            return false;
        }

        _untilLook = _looks;
        Token.ThrowIfCancellationRequested();
        if (_options.StopRequested?.Invoke() == true)
        {
            return Stop(SearchStop.StopRequested);
        }

        if (_options.TimeLimit is null && _progress is null)
        {
            return false;
        }

        _looked = Elapsed;
        Report(kernel.Schedules);
        return _options.TimeLimit is { } limit && _looked >= limit && Stop(SearchStop.TimeLimit);
    }

    /// <summary>How much of the limits is used up, from 0 to 1.</summary>
    public double Used(long schedules)
    {
        var work = (double)(FirstSchedule + schedules) / _limit;
        return Math.Min(1, _options.TimeLimit is { Ticks: > 0 } limit ? Math.Max(work, _looked / limit) : work);
    }

    /// <summary>How many schedules the limits allow in all, generated as fast as the last ones.</summary>
    /// <param name="schedules">The schedules that were generated last.</param>
    /// <param name="took">The time they took.</param>
    public long Foreseen(long schedules, TimeSpan took)
    {
        if (_options.TimeLimit is not { } limit)
        {
            return _limit;
        }

        var foreseen = schedules * (limit / TimeSpan.FromTicks(Math.Max(1, took.Ticks)));
        return foreseen < _limit ? (long)foreseen : _limit;
    }

    /// <summary>Takes note of a better schedule.</summary>
    public void Improved(ScheduleKernel kernel)
    {
        BestAt = Elapsed;
        ref readonly var best = ref kernel.Best.Fitness;
        if (best.Violation == 0)
        {
            var (finish, lateness) = _options.Objective == SearchObjective.Finish ? (best.First, best.Second) : (best.Second, best.First);
            Note(_state with { Finish = (int)finish, WeightedLateness = lateness, Schedules = FirstSchedule + kernel.Schedules, Elapsed = BestAt });
        }
    }

    /// <summary>Reports the end.</summary>
    public void End(long schedules)
    {
        _progress?.Report(_state with { Schedules = schedules, Elapsed = Elapsed });
    }

    private bool Stop(SearchStop why)
    {
        (StoppedBy, _stopped) = (why, true);
        return true;
    }

    private void Note(in SearchProgress state)
    {
        _state = state;
        _news = true;
        _looked = state.Elapsed;
        Report(state.Schedules - FirstSchedule);
    }

    // On improvement, but not too often: what is held back is told at a later look at the clock.
    private void Report(long schedules)
    {
        if (_news && _progress is not null && _looked - _reported >= BetweenReports)
        {
            (_news, _reported) = (false, _looked);
            _progress.Report(_state with { Schedules = FirstSchedule + schedules, Elapsed = _looked });
        }
    }
}

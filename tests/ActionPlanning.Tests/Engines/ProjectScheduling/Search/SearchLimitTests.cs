using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.Search;

/// <summary>How a search ends and what it tells on the way.</summary>
public class SearchLimitTests
{
    private static readonly ScheduleProblem Problem = ScheduleSearchTests.Hard(60);

    [Fact]
    public void A_limit_in_time_is_measured_by_the_clock_given()
    {
        // Every look at the clock takes a tenth of a second.
        var clock = new SteppingClock(TimeSpan.FromMilliseconds(100));
        var solution = ScheduleSearch.Solve(Problem, new SearchOptions { TimeLimit = TimeSpan.FromSeconds(30), TimeProvider = clock });

        Assert.Equal(SearchStop.TimeLimit, solution.StoppedBy);
        Assert.InRange(solution.Elapsed, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(31));
        Assert.InRange(solution.ElapsedToBest, TimeSpan.Zero, solution.Elapsed);
        Assert.True(solution.Statistics.Schedules > 100);
    }

    [Fact]
    public void No_time_at_all_still_gives_a_schedule()
    {
        var solution = ScheduleSearch.Solve(Problem, new SearchOptions { TimeLimit = TimeSpan.Zero });

        Assert.Equal((SearchStop.TimeLimit, 1L), (solution.StoppedBy, solution.Statistics.Schedules));
        Assert.DoesNotContain(-1, solution.Start);
    }

    [Fact]
    public void Without_any_limit_the_default_one_holds()
    {
        var solution = ScheduleSearch.Solve(Problem);

        Assert.InRange(solution.Statistics.Schedules, SearchOptions.DefaultScheduleLimit - 2, SearchOptions.DefaultScheduleLimit);
    }

    [Fact]
    public void Whichever_limit_comes_first_holds()
    {
        var solution = ScheduleSearch.Solve(Problem, new SearchOptions { TimeLimit = TimeSpan.FromHours(1), ScheduleLimit = 500 });

        Assert.Equal(SearchStop.ScheduleLimit, solution.StoppedBy);
    }

    [Fact]
    public void A_request_to_stop_gives_the_best_schedule_so_far()
    {
        var asked = 0;
        var solution = ScheduleSearch.Solve(Problem, new SearchOptions { StopRequested = () => ++asked == 3 });

        Assert.Equal((SearchStop.StopRequested, 3), (solution.StoppedBy, asked));
        Assert.DoesNotContain(-1, solution.Start);
    }

    [Fact]
    public void A_cancelled_token_throws()
    {
        using var source = new CancellationTokenSource();
        var options = new SearchOptions
        {
            StopRequested = () =>
            {
                source.Cancel();
                return false;
            },
        };

        Assert.Throws<OperationCanceledException>(() => ScheduleSearch.Solve(Problem, options, cancellationToken: source.Token));
        Assert.Throws<OperationCanceledException>(() => ScheduleSearch.Solve(Problem, cancellationToken: source.Token));
    }

    [Fact]
    public void Progress_tells_the_first_schedule_every_improvement_when_time_has_passed_and_the_end()
    {
        var told = new Told();
        var clock = new SteppingClock(TimeSpan.FromSeconds(1));
        var solution = ScheduleSearch.Solve(Problem, new SearchOptions { ScheduleLimit = 3000, TimeProvider = clock }, told);

        Assert.Equal(SerialScheduler.Solve(Problem).Finish, told.All[0].Finish);
        Assert.Equal((solution.Finish, solution.FinishBound, solution.Statistics.Schedules), (told.All[^1].Finish, told.All[^1].FinishBound, told.All[^1].Schedules));
        Assert.Equal(told.All.OrderByDescending(p => p.Finish).ThenBy(p => p.Schedules), told.All);
        Assert.True(told.All.Count > 2);
    }

    [Fact]
    public void Improvements_within_a_fifth_of_a_second_are_told_once()
    {
        var told = new Told();
        ScheduleSearch.Solve(Problem, new SearchOptions { ScheduleLimit = 3000, TimeProvider = new SteppingClock(TimeSpan.Zero) }, told);

        // The first schedule, and the end.
        Assert.Equal(2, told.All.Count);
    }

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        Refused<ArgumentOutOfRangeException>(new SearchOptions { ScheduleLimit = -1 });
        Refused<ArgumentOutOfRangeException>(new SearchOptions { TimeLimit = TimeSpan.FromSeconds(-1) });
        Refused<ArgumentOutOfRangeException>(new SearchOptions { Population = 1 });
        Refused<ArgumentOutOfRangeException>(new SearchOptions { Objective = (SearchObjective)9 });
        Assert.Throws<ArgumentNullException>(() => ScheduleSearch.Solve(null!));
    }

    [Fact]
    public void A_population_asked_for_is_the_one_used()
    {
        Assert.Equal(11, ScheduleSearch.Solve(Problem, new SearchOptions { Population = 11, ScheduleLimit = 200 }).Statistics.Population);
        Assert.Equal(96, ScheduleSearch.Solve(Problem, new SearchOptions { ScheduleLimit = 5000 }).Statistics.Population);
    }

    private static void Refused<T>(SearchOptions options)
        where T : ArgumentException
    {
        var fault = Assert.Throws<T>(() => ScheduleSearch.Solve(Problem, options));
        Assert.Contains("options", fault.ParamName, StringComparison.Ordinal);
    }

    private sealed class Told : IProgress<SearchProgress>
    {
        public List<SearchProgress> All { get; } = [];

        public void Report(SearchProgress value) => All.Add(value);
    }

    /// <summary>A clock that goes on by a step whenever it is read.</summary>
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += step.Ticks;
    }
}

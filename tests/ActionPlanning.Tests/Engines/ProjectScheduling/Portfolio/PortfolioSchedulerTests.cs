using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Tests.Engines.ProjectScheduling.Search;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.Portfolio;

/// <summary>Both halves under one limit: what is proved, what each objective means, and how a run ends.</summary>
public class PortfolioSchedulerTests
{
    private static readonly ScheduleProblem Problem = ScheduleSearchTests.Hard(60);

    [Fact]
    public void A_small_problem_is_solved_and_proved()
    {
        var solution = Solve(Problem);

        Assert.Equal((ScheduleStatus.Optimal, SearchStop.Proved), (solution.Status, solution.StoppedBy));
        Assert.Equal(ExactScheduler.Solve(Problem).Finish, solution.Finish);
        Assert.Equal(solution.Finish, solution.FinishBound);
        Assert.All(solution.NotPlaced, reason => Assert.Equal(NotPlacedReason.None, reason));
    }

    [Fact]
    public void A_limit_of_zero_still_gives_a_valid_schedule()
    {
        var solution = Solve(Problem, new PortfolioOptions { WorkLimit = 0 });

        Assert.Equal((ScheduleStatus.Feasible, SearchStop.ScheduleLimit), (solution.Status, solution.StoppedBy));
        Net.Same(SerialScheduler.Solve(Problem).Start, solution.Start);
        Assert.True(solution.FinishBound <= ExactScheduler.Solve(Problem).Finish);
    }

    [Fact]
    public void A_limit_of_zero_says_what_has_no_place()
    {
        // Two activities that need the only unit, and room for one.
        var problem = new ScheduleProblem(new CpmProblem([3, 3], []), 5, Net.Constant(5, 1), [1, 1]);
        var solution = Solve(problem, new PortfolioOptions { WorkLimit = 0 });

        Assert.Equal(ScheduleStatus.Infeasible, solution.Status);
        Assert.Contains(-1, solution.Start);
        Assert.Contains(NotPlacedReason.NoRoomBeforeHorizon, solution.NotPlaced);
    }

    [Fact]
    public void An_infeasible_problem_is_proved_and_on_request_explained()
    {
        // Only together do the two of them not fit before slot 4; the third has nothing to do with it.
        var problem = new ScheduleProblem(
            new CpmProblem([2, 3, 1], [], notAfter: [4, 4, Net.None]), 20, Net.Constant(20, 1), [1, 1, 1]);
        var solution = Solve(problem, new PortfolioOptions { ExplainInfeasibility = true });

        Assert.Equal(ScheduleStatus.Infeasible, solution.Status);
        Assert.True(solution.FinishBound > problem.Horizon);
        Net.Same([0, 1], solution.Conflict!.Activities);
        Net.Same([0, 1], solution.Conflict.NotAfter);
        Assert.True(solution.Conflict.IsMinimal);
        Assert.Null(Solve(problem).Conflict);
    }

    [Fact]
    public void Maximum_lags_are_obeyed()
    {
        // The third waits for the second to be done with the unit, and may start at most two slots after the first has finished.
        var problem = new ScheduleProblem(new CpmProblem([2, 4, 3], [new(0, 2)]), 30, Net.Constant(30, 1), [1, 1, 1], maximumLags: [new(0, 2, 2)]);
        var solution = Solve(problem);

        Assert.Equal((ScheduleStatus.Optimal, 9), (solution.Status, solution.Finish));
        Assert.InRange(solution.Start[2], solution.Start[0] + 2, solution.Start[0] + 4);
    }

    [Fact]
    public void With_maximum_lags_a_limit_of_zero_says_that_no_schedule_is_known()
    {
        var problem = new ScheduleProblem(new CpmProblem([2, 4, 3], [new(0, 2)]), 30, Net.Constant(30, 1), [1, 1, 1], maximumLags: [new(0, 2, 2)]);
        var solution = Solve(problem, new PortfolioOptions { WorkLimit = 0 });

        Assert.Equal(ScheduleStatus.Incomplete, solution.Status);
        Assert.All(solution.NotPlaced, reason => Assert.Equal(NotPlacedReason.NoScheduleFound, reason));
    }

    [Fact]
    public void Lateness_first_means_less_late_even_where_that_ends_later()
    {
        // First the long one: everything ends in slot 10, the short one eight slots late. First the short one: the chain behind the long one ends later.
        var problem = new ScheduleProblem(
            new CpmProblem([8, 2, 4], [new(0, 2)], notAfter: [Net.None, 2, Net.None]), 30, Net.Constant(30, 1, 1), [1, 0, 1, 0, 0, 1], mayBeLate: [false, true, false]);

        var finish = Solve(problem);
        var lateness = Solve(problem, new PortfolioOptions { Objective = SearchObjective.Lateness });

        Assert.Equal((ScheduleStatus.Optimal, 12, 8L), (finish.Status, finish.Finish, finish.WeightedLateness));
        Assert.Equal((ScheduleStatus.Optimal, 14, 0L), (lateness.Status, lateness.Finish, lateness.WeightedLateness));
    }

    [Fact]
    public void Among_schedules_that_finish_in_the_same_slot_the_least_late_is_proved()
    {
        // One unit, no idle slot: every order ends in slot 9; only the order decides how late the two with dates are.
        var problem = new ScheduleProblem(
            new CpmProblem([4, 3, 2], [], notAfter: [Net.None, 4, 3]), 20, Net.Constant(20, 1), [1, 1, 1], mayBeLate: [false, true, true], latenessWeight: [1, 5, 2]);
        var solution = Solve(problem);

        Assert.Equal((ScheduleStatus.Optimal, 9, 4L, 4L), (solution.Status, solution.Finish, solution.WeightedLateness, solution.LatenessBound));
    }

    [Fact]
    public void An_incumbent_is_never_made_worse()
    {
        var best = ExactScheduler.Solve(Problem);
        var solution = Solve(Problem, new PortfolioOptions { Incumbent = best.Start, WorkLimit = 0 });

        Assert.Equal(best.Finish, solution.Finish);
        Net.Same(best.Start, solution.Start);
    }

    [Fact]
    public void A_limit_in_work_is_kept_to_within_a_round()
    {
        var problem = Projects.Random(seed: 5, activities: 60);
        var solution = Solve(problem, new PortfolioOptions { WorkLimit = 20_000 });

        Assert.Equal(SearchStop.ScheduleLimit, solution.StoppedBy);
        Assert.InRange(solution.Statistics.Work, 20_000, 23_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_same_seed_and_work_give_the_same_starts_with_any_number_of_threads(int seed)
    {
        var problem = Projects.Random(seed, activities: 60);
        var options = new PortfolioOptions { WorkLimit = 15_000, Seed = seed };
        var one = Solve(problem, options);
        var two = Solve(problem, options with { Threads = 2 });
        var again = Solve(problem, options with { Threads = 3 });

        Net.Same(one.Start, two.Start);
        Net.Same(one.Start, again.Start);
        Assert.Equal(one.FinishBound, two.FinishBound);
        Assert.Equal(one.Status, two.Status);
    }

    [Fact]
    public void No_time_at_all_still_gives_a_schedule()
    {
        var solution = Solve(Problem, new PortfolioOptions { TimeLimit = TimeSpan.Zero });

        Assert.Equal(SearchStop.TimeLimit, solution.StoppedBy);
        Assert.DoesNotContain(-1, solution.Start);
    }

    [Fact]
    public void The_greatest_limit_there_is_is_no_limit()
    {
        var solution = Solve(Problem, new PortfolioOptions { WorkLimit = long.MaxValue });

        Assert.Equal(ScheduleStatus.Optimal, solution.Status);
    }

    [Fact]
    public void A_clock_that_stands_still_is_no_reason_to_fail()
    {
        var asked = 0;
        var solution = Solve(
            Projects.Random(7, 60),
            new PortfolioOptions { TimeLimit = TimeSpan.FromDays(300), TimeProvider = new StoppedClock(), StopRequested = () => ++asked == 50 });

        Assert.Equal(SearchStop.StopRequested, solution.StoppedBy);
    }

    [Fact]
    public void A_request_to_stop_gives_the_best_schedule_so_far()
    {
        var asked = 0;
        var solution = Solve(Projects.Random(7, 60), new PortfolioOptions { StopRequested = () => ++asked == 5 });

        Assert.Equal((SearchStop.StopRequested, 5), (solution.StoppedBy, asked));
        Assert.DoesNotContain(-1, solution.Start);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_cancelled_token_throws(int threads)
    {
        using var source = new CancellationTokenSource();
        var asked = 0;
        var options = new PortfolioOptions
        {
            Threads = threads,
            StopRequested = () =>
            {
                if (++asked == 20)
                {
                    source.Cancel();
                }

                return false;
            },
        };

        Assert.ThrowsAny<OperationCanceledException>(() => PortfolioScheduler.Solve(Projects.Random(7, 60), options, cancellationToken: source.Token));
        Assert.Equal(20, asked);
    }

    [Fact]
    public void Progress_never_gets_worse_and_ends_with_the_solution()
    {
        var told = new Told();
        var solution = PortfolioScheduler.Solve(Projects.Random(3, 60), new PortfolioOptions { WorkLimit = 15_000 }, told);

        Assert.True(told.All.Count > 1);
        Assert.Equal((solution.Finish, solution.FinishBound), (told.All[^1].Finish, told.All[^1].FinishBound));
        Assert.All(told.All.Zip(told.All.Skip(1)), pair => Assert.True(pair.Second.Finish <= pair.First.Finish && pair.Second.FinishBound >= pair.First.FinishBound));
    }

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        Refused<ArgumentOutOfRangeException>(new PortfolioOptions { WorkLimit = -1 });
        Refused<ArgumentOutOfRangeException>(new PortfolioOptions { TimeLimit = TimeSpan.FromSeconds(-1) });
        Refused<ArgumentOutOfRangeException>(new PortfolioOptions { Threads = 0 });
        Refused<ArgumentOutOfRangeException>(new PortfolioOptions { Objective = (SearchObjective)9 });
        Refused<ArgumentException>(new PortfolioOptions { Incumbent = [.. new int[Problem.Network.ActivityCount]] });
        Refused<ArgumentException>(new PortfolioOptions { Incumbent = [.. Enumerable.Repeat(-1, Problem.Network.ActivityCount)] });
        Assert.Throws<ArgumentNullException>(() => PortfolioScheduler.Solve(null!));
    }

    private static PortfolioSolution Solve(ScheduleProblem problem, PortfolioOptions? options = null)
    {
        var solution = PortfolioScheduler.Solve(problem, (options ?? new PortfolioOptions()) with { Verify = true });
        Assert.Empty(ScheduleChecker.Check(problem, solution.Start.AsSpan()));
        return solution;
    }

    private static void Refused<T>(PortfolioOptions options)
        where T : ArgumentException
    {
        var fault = Assert.Throws<T>(() => PortfolioScheduler.Solve(Problem, options));
        Assert.Contains("options", fault.ParamName, StringComparison.Ordinal);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }

    private sealed class Told : IProgress<PortfolioProgress>
    {
        public List<PortfolioProgress> All { get; } = [];

        public void Report(PortfolioProgress value) => All.Add(value);
    }
}

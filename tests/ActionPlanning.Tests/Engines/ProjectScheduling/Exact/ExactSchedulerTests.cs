using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

public class ExactSchedulerTests
{
    private const int HardSeed = 36;

    [Fact]
    public void Nothing_to_do_is_optimal_and_finishes_when_the_project_starts()
    {
        var solution = ExactScheduler.Solve(new ScheduleProblem(new CpmProblem([], [], projectStart: 3), 5, [], []));

        Assert.Equal((ExactStatus.Optimal, 3, 3), (solution.Status, solution.Finish, solution.FinishBound));
    }

    [Fact]
    public void Without_scarce_resources_the_critical_path_is_the_optimum_and_nothing_is_searched()
    {
        var solution = ExactScheduler.Solve(Problem([3, 2, 4], [new(0, 1), new(1, 2)], 20, [9], [1, 1, 1]));

        Assert.Equal((ExactStatus.Optimal, 9), (solution.Status, solution.Finish));
        Assert.Equal(0, solution.Statistics.Nodes);
    }

    [Fact]
    public void Activities_that_exceed_a_resource_together_do_not_overlap()
    {
        var solution = ExactScheduler.Solve(Problem([3, 3, 3], [], 20, [3], [2, 2, 2]));

        Assert.Equal((ExactStatus.Optimal, 9, 9), (solution.Status, solution.Finish, solution.FinishBound));
        Net.Same([0, 3, 6], solution.Start.Order());
    }

    [Fact]
    public void The_optimum_is_found_where_every_priority_rule_and_the_bounds_miss_it()
    {
        var problem = Hard();
        var solution = ExactScheduler.Solve(problem);

        Assert.Equal(ExactStatus.Optimal, solution.Status);
        Assert.True(solution.Statistics.StartBound < solution.Finish);
        Assert.True(solution.Statistics.Conflicts > 0);
        Assert.All(Enum.GetValues<PriorityRule>(), rule => Assert.True(SerialScheduler.Solve(problem, new SerialOptions { Rule = rule }).Finish > solution.Finish));
        Assert.Empty(ScheduleChecker.Check(problem, solution.Start.AsSpan()));
    }

    [Fact]
    public void Capacity_that_changes_from_slot_to_slot_is_obeyed()
    {
        var problem = new ScheduleProblem(new CpmProblem([2, 2], []), 10, [[2, 1, 0, 1, 1, 2, 2, 2, 2, 2]], [1, 1]);
        var solution = ExactScheduler.Solve(problem);

        // One fits into slots 0 and 1, then both lack a pair of slots until 3; the other takes slots 3 and 4.
        Assert.Equal((ExactStatus.Optimal, 5), (solution.Status, solution.Finish));
        Net.Same([0, 3], solution.Start.Order());
    }

    [Theory]
    [InlineData(LinkType.FinishToStart, 1, 6)]
    [InlineData(LinkType.StartToStart, 1, 5)]
    [InlineData(LinkType.FinishToFinish, 1, 5)]
    [InlineData(LinkType.StartToFinish, 5, 5)]
    [InlineData(LinkType.StartToFinish, 8, 8)]
    [InlineData(LinkType.FinishToStart, -2, 5)]
    public void Every_type_of_link_holds_while_a_resource_is_scarce(LinkType type, int lag, int finish)
    {
        // Both need the one unit, so that five slots are the least.
        var problem = Problem([3, 2], [new(0, 1, type, lag)], 20, [1], [1, 1]);
        var solution = ExactScheduler.Solve(problem);

        Assert.Equal((ExactStatus.Optimal, finish), (solution.Status, solution.Finish));
        Assert.Empty(ScheduleChecker.Check(problem, solution.Start.AsSpan()));
    }

    [Fact]
    public void Lags_in_calendar_days_leave_the_weekend_out()
    {
        var network = new CpmProblem([2, 1, 3], [new(0, 1, LinkType.FinishToStart, 3, LagUnit.CalendarDays)], dayOfSlot: Net.Weekdays(20));
        var problem = new ScheduleProblem(network, 20, Net.Constant(20, 1), [1, 1, 1]);
        var solution = ExactScheduler.Solve(problem);

        // Monday and Tuesday, three whole days between, the next on Monday (slot 5); the third activity fills the gap.
        Assert.Equal((ExactStatus.Optimal, 6), (solution.Status, solution.Finish));
        Net.Same([0, 5, 2], solution.Start);
    }

    [Fact]
    public void A_fixed_start_and_a_not_before_date_are_obeyed()
    {
        var network = new CpmProblem([2, 3, 2], [], notBefore: [Net.None, Net.None, 1], fixedStart: [4, Net.None, Net.None]);
        var solution = ExactScheduler.Solve(new ScheduleProblem(network, 20, Net.Constant(20, 1), [1, 1, 1]));

        // Three slots before the fixed one, then two and the rest: the short one cannot come first and leave room for the long one.
        Assert.Equal((ExactStatus.Optimal, 8), (solution.Status, solution.Finish));
        Net.Same([4, 0, 6], solution.Start);
    }

    [Fact]
    public void A_soft_not_after_date_is_not_looked_at_and_a_hard_one_is()
    {
        var network = new CpmProblem([3, 3], [], notAfter: [4, 4]);

        Assert.Equal(6, ExactScheduler.Solve(new ScheduleProblem(network, 20, Net.Constant(20, 1), [1, 1], mayBeLate: [true, false])).Finish);
        Assert.Equal(ExactStatus.Infeasible, ExactScheduler.Solve(new ScheduleProblem(network, 20, Net.Constant(20, 1), [1, 1])).Status);
    }

    [Fact]
    public void An_infeasible_problem_has_no_starts_and_its_bound_lies_behind_the_horizon()
    {
        var solution = ExactScheduler.Solve(Problem([3, 3, 3], [], 8, [3], [2, 2, 2]));

        Assert.Equal((ExactStatus.Infeasible, null, 9), (solution.Status, solution.Finish, solution.FinishBound));
        Assert.Empty(solution.Start);
        Assert.Null(solution.Conflict);
    }

    [Fact]
    public void An_upper_bound_below_the_optimum_is_proved_impossible()
    {
        var problem = Problem([3, 3, 3], [], 20, [3], [2, 2, 2]);
        var none = ExactScheduler.Solve(problem, new ExactOptions { UpperBound = 8 });

        Assert.Equal((ExactStatus.Infeasible, 9), (none.Status, none.FinishBound));
    }

    [Fact]
    public void An_incumbent_later_than_the_upper_bound_stays_the_best_and_is_not_called_optimal()
    {
        var problem = Hard();
        var optimum = ExactScheduler.Solve(problem);
        var solution = ExactScheduler.Solve(problem, new ExactOptions { Incumbent = Serial(problem), UpperBound = optimum.Finish - 2 });

        Assert.Equal(ExactStatus.Feasible, solution.Status);
        Assert.Equal(optimum.Finish - 1, solution.FinishBound);
        Assert.True(solution.Finish >= optimum.Finish);
    }

    [Fact]
    public void An_optimal_incumbent_is_proved_and_kept()
    {
        var problem = Hard();
        var optimum = ExactScheduler.Solve(problem);
        var again = ExactScheduler.Solve(problem, new ExactOptions { Incumbent = optimum.Start });

        Assert.Equal((ExactStatus.Optimal, optimum.Finish), (again.Status, again.Finish));
        Assert.Equal(0, again.Statistics.Improvements);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, -1)]
    [InlineData(0, 0)]
    public void An_incumbent_that_breaks_a_rule_or_leaves_something_out_is_refused(int first, int second)
    {
        var problem = Problem([3, 3], [], 20, [1], [1, 1]);

        Assert.Throws<ArgumentException>(() => ExactScheduler.Solve(problem, new ExactOptions { Incumbent = [first, second] }));
    }

    [Fact]
    public void An_incumbent_of_the_wrong_length_is_refused() =>
        Assert.Throws<ArgumentException>(() => ExactScheduler.Solve(Problem([3, 3], [], 20, [1], [1, 1]), new ExactOptions { Incumbent = [0] }));

    [Fact]
    public void A_negative_limit_is_refused()
    {
        var problem = Problem([1], [], 5, [1], [1]);

        Assert.Throws<ArgumentOutOfRangeException>(() => ExactScheduler.Solve(problem, new ExactOptions { ConflictLimit = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactScheduler.Solve(problem, new ExactOptions { NodeLimit = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExactScheduler.Solve(problem, new ExactOptions { TimeLimit = TimeSpan.FromTicks(-1) }));
    }

    [Fact]
    public void A_limit_of_zero_still_gives_a_schedule_and_a_bound()
    {
        var problem = Hard();
        foreach (var options in (ExactOptions[])[new() { ConflictLimit = 0 }, new() { NodeLimit = 0 }, new() { TimeLimit = TimeSpan.Zero }])
        {
            var solution = ExactScheduler.Solve(problem, options);

            Assert.Equal((ExactStatus.Feasible, 0), (solution.Status, solution.Statistics.Conflicts));
            Assert.Empty(ScheduleChecker.Check(problem, solution.Start.AsSpan()));
            Assert.True(solution.FinishBound <= solution.Finish);
        }
    }

    [Fact]
    public void Without_a_schedule_or_a_proof_within_the_limit_the_answer_is_unknown()
    {
        // Every rule takes the long activity first and misses the limit of the other.
        var network = new CpmProblem([4, 1, 1], [new(1, 2)], notAfter: [Net.None, Net.None, 3]);
        var problem = new ScheduleProblem(network, 6, [[1, 1, 1, 1, 1, 1]], [1, 1, 1], priority: [0, 1, 1]);
        var options = new ExactOptions { ConflictLimit = 0 };
        var unknown = new ExactRun(problem, options, null, new SearchLimits(options, CancellationToken.None))
        {
            Tuning = new() { StartsWithSchedule = false },
        }.Solve();

        Assert.Equal((ExactStatus.Unknown, null, 6), (unknown.Status, unknown.Finish, unknown.FinishBound));
        Assert.Equal((ExactStatus.Optimal, 6), (ExactScheduler.Solve(problem).Status, ExactScheduler.Solve(problem).Finish));
    }

    [Fact]
    public void A_request_to_stop_gives_the_best_so_far_and_a_cancelled_token_throws()
    {
        var problem = Hard();

        Assert.Equal(ExactStatus.Feasible, ExactScheduler.Solve(problem, new ExactOptions { StopRequested = () => true }).Status);
        Assert.Throws<OperationCanceledException>(() => ExactScheduler.Solve(problem, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void The_time_limit_is_measured_by_the_clock_of_the_options()
    {
        var clock = new SteppingClock();
        var solution = ExactScheduler.Solve(Hard(), new ExactOptions { TimeLimit = TimeSpan.FromSeconds(2), TimeProvider = clock });

        Assert.Equal(ExactStatus.Feasible, solution.Status);
        Assert.InRange(clock.Readings, 2, 10);
    }

    [Fact]
    public void Progress_hears_of_better_finishes_and_bounds_only()
    {
        var heard = new List<ExactProgress>();
        var problem = Hard();
        var solution = ExactScheduler.Solve(problem, new ExactOptions { Incumbent = Serial(problem) }, new Listener(heard));

        Assert.NotEmpty(heard);
        for (var at = 1; at < heard.Count; at++)
        {
            Assert.True(heard[at].Finish <= heard[at - 1].Finish && heard[at].FinishBound >= heard[at - 1].FinishBound);
            Assert.True(heard[at].Finish < heard[at - 1].Finish || heard[at].FinishBound > heard[at - 1].FinishBound);
        }

        Assert.Equal(solution.Finish, heard[^1].Finish);
    }

    [Fact]
    public void The_same_problem_seed_and_counted_limit_give_the_same_starts_and_the_same_work()
    {
        var options = new ExactOptions { ConflictLimit = 40, Seed = 7 };
        var (a, b) = (ExactScheduler.Solve(Hard(), options), ExactScheduler.Solve(Hard(), options));

        Net.Same(a.Start, b.Start);
        Assert.Equal((a.Status, a.FinishBound, a.Statistics), (b.Status, b.FinishBound, b.Statistics));
    }

    [Fact]
    public void More_than_four_resources_and_amounts_beyond_sixteen_bits_are_no_special_case()
    {
        const int Units = 1_000_000_000;
        var demand = new int[3 * 9];
        (demand[5], demand[9 + 5], demand[8], demand[18 + 8]) = (Units, Units, 7, 7);
        var capacity = new int[9];
        (capacity[5], capacity[8]) = (Units + 1, 13);
        var solution = ExactScheduler.Solve(Problem([2, 3, 4], [], 20, capacity, demand));

        // The first cannot overlap the second (resource 5), nor the third (resource 8).
        Assert.Equal((ExactStatus.Optimal, 6), (solution.Status, solution.Finish));
    }

    [Fact]
    public void Slots_far_from_zero_are_no_special_case()
    {
        const int Far = 1_000_000;
        var network = new CpmProblem([3, 3, 3], [], projectStart: Far);
        var solution = ExactScheduler.Solve(new ScheduleProblem(network, Far + 20, Net.Constant(Far + 20, 3), [2, 2, 2]));

        Assert.Equal((ExactStatus.Optimal, Far + 9), (solution.Status, solution.Finish));
    }

    [Fact]
    public void A_problem_that_is_too_large_to_search_gets_a_schedule_and_says_so()
    {
        const int Count = ExactScheduler.MaxActivities + 1;
        var problem = Problem([.. Enumerable.Repeat(1, Count)], [], Count, [3], [.. Enumerable.Repeat(2, Count)]);
        var solution = ExactScheduler.Solve(problem);

        Assert.True(solution.Statistics.TooLarge);
        Assert.Equal((ExactStatus.Feasible, Count), (solution.Status, solution.Finish));
    }

    [Fact]
    public void A_verified_schedule_is_returned_as_it_is() =>
        Assert.Equal(ExactStatus.Optimal, ExactScheduler.Solve(Hard(), new ExactOptions { Verify = true }).Status);

    [Fact]
    public void A_missing_problem_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => ExactScheduler.Solve(null!));

    private static System.Collections.Immutable.ImmutableArray<int> Serial(ScheduleProblem problem) => SerialScheduler.Solve(problem).Start;

    private static ScheduleProblem Problem(int[] durations, PrecedenceLink[] links, int horizon, int[] capacity, int[] demand) =>
        new(new CpmProblem(durations, links), horizon, Net.Constant(horizon, capacity), demand);

    // Twenty activities on two resources: small, but no single rule and no bound finds its optimum.
    private static ScheduleProblem Hard()
    {
        const int Count = 20;
        var random = new Random(HardSeed);
        var durations = Enumerable.Range(0, Count).Select(_ => random.Next(1, 8)).ToArray();
        var links = Enumerable.Range(4, Count - 4).Select(to => new PrecedenceLink(random.Next(0, to - 1), to)).ToArray();
        var demand = Enumerable.Range(0, 2 * Count).Select(_ => random.Next(1, 5)).ToArray();
        return Problem(durations, links, 120, [7, 8], demand);
    }

    private sealed class Listener(List<ExactProgress> heard) : IProgress<ExactProgress>
    {
        public void Report(ExactProgress value) => heard.Add(value);
    }

    // One second passes with each look at the clock.
    private sealed class SteppingClock : TimeProvider
    {
        public int Readings { get; private set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Readings++;
    }
}

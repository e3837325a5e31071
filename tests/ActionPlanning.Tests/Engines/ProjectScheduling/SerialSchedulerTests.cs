using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

public class SerialSchedulerTests
{
    [Fact]
    public void Activities_that_share_a_resource_follow_each_other_and_say_which_slot_held_them_back()
    {
        var solution = Solve(new CpmProblem([3, 2], []), 10, [1], [1, 1], rank: [1, 2]);

        Net.Same([0, 3], solution.Start);
        Net.Same([0, 0], solution.Ready);
        Net.Same([StartCause.ProjectStart, StartCause.Resource], solution.Cause);
        Assert.Equal((0, 2), (solution.BlockingResource[1], solution.BlockingSlot[1]));
    }

    [Fact]
    public void A_schedule_as_short_as_the_work_of_a_resource_needs_is_optimal()
    {
        var solution = Solve(new CpmProblem([3, 2], []), 10, [1], [1, 1]);

        Assert.Equal((ScheduleStatus.Optimal, 5, 5), (solution.Status, solution.Finish, solution.FinishBound));
        Assert.Equal((3, 5), (solution.Statistics.CriticalPathBound, solution.Statistics.ResourceBound));
    }

    [Fact]
    public void A_schedule_longer_than_its_bound_is_only_called_feasible()
    {
        // Two activities of two units on a resource of three: one unit stays idle, which the bound cannot see.
        var solution = Solve(new CpmProblem([3, 3], []), 10, [3], [2, 2]);

        Assert.Equal((ScheduleStatus.Feasible, 6, 4), (solution.Status, solution.Finish, solution.FinishBound));
    }

    [Fact]
    public void Capacity_that_changes_over_time_is_respected()
    {
        var problem = new ScheduleProblem(new CpmProblem([2], []), 8, [[1, 0, 1, 0, 0, 1, 1, 1]], [1]);
        var solution = SerialScheduler.Solve(problem);

        Net.Same([5], solution.Start);
        Assert.Equal(4, solution.BlockingSlot[0]);
    }

    [Fact]
    public void A_milestone_needs_no_capacity_whatever_its_demand()
    {
        var solution = Solve(new CpmProblem([0, 1], [new(1, 0)]), 1, [1], [9, 1]);

        Net.Same([1, 0], solution.Start);
        Assert.Equal(ScheduleStatus.Optimal, solution.Status);
    }

    [Fact]
    public void Without_room_before_a_hard_limit_an_activity_is_left_out_and_names_resource_and_slot()
    {
        var solution = Solve(new CpmProblem([3, 2], [], notAfter: [Net.None, 4]), 10, [1], [1, 1], priority: [0, 1], rule: PriorityRule.GivenPriority);

        Net.Same([0, -1], solution.Start);
        Assert.Equal(NotPlacedReason.NoRoomBeforeLatest, solution.NotPlaced[1]);
        Assert.Equal((0, 2), (solution.BlockingResource[1], solution.BlockingSlot[1]));
        Assert.Equal(ScheduleStatus.Incomplete, solution.Status);
    }

    [Fact]
    public void A_soft_limit_is_exceeded_and_the_lateness_reported()
    {
        var problem = new ScheduleProblem(
            new CpmProblem([3, 2], [], notAfter: [Net.None, 4]), 10, Net.Constant(10, 1), [1, 1], priority: [0, 1], mayBeLate: [false, true]);
        var solution = SerialScheduler.Solve(problem, new SerialOptions { Rule = PriorityRule.GivenPriority });

        Net.Same([0, 3], solution.Start);
        Net.Same([0, 1], solution.Lateness);
        Assert.Equal((1L, 0L, ScheduleStatus.Feasible), (solution.TotalLateness, solution.LatenessBound, solution.Status));
    }

    [Fact]
    public void Lateness_that_links_alone_enforce_does_not_hide_that_the_schedule_is_the_best()
    {
        var problem = new ScheduleProblem(
            new CpmProblem([3, 2], [new(0, 1)], notAfter: [Net.None, 4]), 10, Net.Constant(10, 1), [1, 1], mayBeLate: [true, true]);
        var solution = SerialScheduler.Solve(problem);

        Assert.Equal((1L, 1L, ScheduleStatus.Optimal), (solution.TotalLateness, solution.LatenessBound, solution.Status));
    }

    [Fact]
    public void Without_room_before_the_horizon_the_successors_are_left_out_too_and_the_rest_goes_on()
    {
        var solution = Solve(new CpmProblem([3, 2, 1, 1], [new(1, 2)]), 4, [1], [1, 1, 1, 0], priority: [0, 1, 2, 3], rule: PriorityRule.GivenPriority);

        Net.Same([0, -1, -1, 0], solution.Start);
        Net.Same(
            [NotPlacedReason.None, NotPlacedReason.NoRoomBeforeHorizon, NotPlacedReason.PredecessorNotPlaced, NotPlacedReason.None],
            solution.NotPlaced);
        Assert.Equal(0, solution.DrivingLink[2]);
    }

    [Fact]
    public void Work_that_exceeds_all_capacity_before_the_horizon_is_proved_infeasible()
    {
        var solution = Solve(new CpmProblem([3, 2], []), 4, [1], [1, 1]);

        Assert.Equal(ScheduleStatus.Infeasible, solution.Status);
        Assert.True(solution.FinishBound > 4);
    }

    [Fact]
    public void A_demand_that_no_slot_can_meet_is_proved_infeasible()
    {
        var solution = Solve(new CpmProblem([1], []), 50, [1], [2]);

        Assert.Equal((ScheduleStatus.Infeasible, NotPlacedReason.NoRoomBeforeHorizon), (solution.Status, solution.NotPlaced[0]));
        Assert.Equal((0, 49), (solution.BlockingResource[0], solution.BlockingSlot[0]));
    }

    [Fact]
    public void Links_that_overrun_a_hard_limit_are_proved_infeasible()
    {
        var solution = Solve(new CpmProblem([3, 2], [new(0, 1)], notAfter: [Net.None, 4]), 10, [1], [1, 1]);

        Assert.Equal((ScheduleStatus.Infeasible, NotPlacedReason.ReadyAfterLatest), (solution.Status, solution.NotPlaced[1]));
    }

    [Fact]
    public void Links_that_overrun_the_horizon_say_so()
    {
        var solution = Solve(new CpmProblem([3, 2], [new(0, 1)]), 4, [], []);

        Assert.Equal((ScheduleStatus.Infeasible, NotPlacedReason.ReadyAfterHorizon), (solution.Status, solution.NotPlaced[1]));
    }

    [Fact]
    public void A_fixed_start_takes_its_place_before_anything_that_can_move()
    {
        var solution = Solve(new CpmProblem([3, 2], [], fixedStart: [Net.None, 1]), 10, [1], [1, 1], priority: [0, 1], rule: PriorityRule.GivenPriority);

        Net.Same([3, 1], solution.Start);
        Assert.Equal(StartCause.FixedStart, solution.Cause[1]);
    }

    [Fact]
    public void Of_two_fixed_starts_that_collide_the_more_urgent_one_stays()
    {
        var solution = Solve(new CpmProblem([3, 2], [], fixedStart: [1, 2]), 10, [1], [1, 1], priority: [1, 0], rule: PriorityRule.GivenPriority);

        Net.Same([-1, 2], solution.Start);
        Assert.Equal(NotPlacedReason.NoRoomBeforeLatest, solution.NotPlaced[0]);
        Assert.Equal((0, 3), (solution.BlockingResource[0], solution.BlockingSlot[0]));
    }

    [Fact]
    public void The_place_of_a_fixed_start_whose_predecessor_runs_over_is_free_again()
    {
        // 4 holds the first resource, so 1 runs to 4 and 2, fixed to 2, comes too late; 3 may then have its place on the second resource.
        var solution = Solve(
            new CpmProblem([2, 2, 2, 2], [new(0, 1)], notBefore: Net.Only(4, 3, 2), fixedStart: Net.Only(4, 2, 2)),
            10, [1, 1], [1, 0, 0, 1, 0, 1, 1, 0], priority: [1, 2, 3, 0], rule: PriorityRule.GivenPriority);

        Net.Same([2, -1, 2, 0], solution.Start);
        Assert.Equal((NotPlacedReason.ReadyAfterLatest, 0), (solution.NotPlaced[1], solution.DrivingLink[1]));
    }

    [Fact]
    public void A_fixed_start_that_cannot_be_kept_pushes_nobody_away()
    {
        // Slot 0 is closed, so 1 needs 1–2 and 2, fixed to 2, comes too late. Keeping slot 2 for it would only push 1 to 3.
        var network = new CpmProblem([2, 1], [new(0, 1)], fixedStart: [Net.None, 2]);
        var solution = SerialScheduler.Solve(new ScheduleProblem(network, 6, [[0, 1, 1, 1, 1, 1]], [1, 1]));

        Net.Same([1, -1], solution.Start);
        Assert.Equal((NotPlacedReason.ReadyAfterLatest, 2), (solution.NotPlaced[1], solution.Statistics.Schedules));
    }

    [Fact]
    public void A_prerequisite_is_as_urgent_as_what_waits_for_it()
    {
        // 3 is urgent and waits for 1, which is not; 2 is in between and must not be taken first.
        var solution = Solve(new CpmProblem([2, 2, 2], [new(0, 2)]), 10, [1], [1, 1, 1], priority: [9, 5, 0], rule: PriorityRule.GivenPriority);

        Net.Same([0, 4, 2], solution.Start);
    }

    [Theory]
    [InlineData(PriorityRule.MostTotalSuccessors, 0)] // waited for by two
    [InlineData(PriorityRule.GreatestRankPositionalWeight, 1)] // 1 + 5 against 2 + 1
    [InlineData(PriorityRule.LatestFinishTime, 1)]
    [InlineData(PriorityRule.LatestStartTime, 1)]
    [InlineData(PriorityRule.MinimumSlack, 1)]
    [InlineData(PriorityRule.GivenPriority, 0)]
    public void Each_rule_takes_its_own_activity_first(PriorityRule rule, int first)
    {
        var solution = Solve(
            new CpmProblem([2, 1, 1, 1, 5], Net.FinishToStart("1-3", "3-4", "2-5")), 20, [1], [1, 1, 0, 0, 0], priority: [0, 1, 1, 1, 1], rule: rule);

        Assert.Equal(0, solution.Start[first]);
    }

    [Fact]
    public void Transitive_successors_are_counted_across_blocks_of_64()
    {
        // A chain of 200 beside one activity with 150 direct successors: the chain's head is waited for by 199.
        var links = Enumerable.Range(0, 199).Select(i => new PrecedenceLink(i, i + 1))
            .Concat(Enumerable.Range(201, 150).Select(i => new PrecedenceLink(200, i))).ToArray();
        var demand = new int[351];
        (demand[0], demand[200]) = (1, 1);
        var solution = Solve(new CpmProblem(Enumerable.Repeat(1, 351).ToArray(), links), 400, [1], demand, rule: PriorityRule.MostTotalSuccessors);

        Assert.Equal((0, 1), (solution.Start[0], solution.Start[200]));
    }

    [Fact]
    public void Calendar_lags_hold_under_capacity_too()
    {
        // Capacity pushes the first to Wednesday and Thursday; two days after Thursday evening is Sunday: Monday.
        var network = new CpmProblem([2, 1], [new(0, 1, LinkType.FinishToStart, 2, LagUnit.CalendarDays)], dayOfSlot: Net.Weekdays(10));
        var solution = SerialScheduler.Solve(new ScheduleProblem(network, 10, [[0, 0, 1, 1, 1, 1, 1, 1, 1, 1]], [1, 1]));

        Net.Same([2, 5], solution.Start);
    }

    [Fact]
    public void A_cancelled_token_throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => SerialScheduler.Solve(new ScheduleProblem(new CpmProblem([1], []), 1, [], []), cancellationToken: source.Token));
    }

    private static ScheduleSolution Solve(
        CpmProblem network, int horizon, int[] capacities, int[] demand, int[]? priority = null, int[]? rank = null, PriorityRule rule = PriorityRule.LatestStartTime)
    {
        var problem = new ScheduleProblem(network, horizon, Net.Constant(horizon, capacities), demand, priority, rank);
        var solution = SerialScheduler.Solve(problem, new SerialOptions { Rule = rule });
        Assert.Empty(ScheduleChecker.Check(problem, solution.Start.AsSpan()));
        return solution;
    }
}

using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.Search;

public class ScheduleSearchTests
{
    private static ScheduleProblem Knapsack => new(
        new CpmProblem([2, 3, 1, 2, 2], []), 20, Net.Constant(20, 4), [2, 2, 4, 2, 3]);

    [Fact]
    public void The_search_never_returns_less_than_one_pass_and_never_beats_its_bound()
    {
        var serial = SerialScheduler.Solve(Knapsack);
        var solution = Solve(Knapsack);

        Assert.InRange(solution.Finish, solution.FinishBound, serial.Finish);
        Assert.Equal(solution.Finish, solution.Problem.Network.Durations.Select((d, i) => solution.Start[i] + d).Max());
    }

    [Fact]
    public void A_limit_of_zero_gives_the_schedule_of_one_priority_rule()
    {
        var problem = Hard(horizon: 60);
        var solution = Solve(problem, new SearchOptions { ScheduleLimit = 0 });

        Net.Same(SerialScheduler.Solve(problem).Start, solution.Start);
        Assert.Equal((SearchStop.ScheduleLimit, 1L, ScheduleStatus.Feasible), (solution.StoppedBy, solution.Statistics.Schedules, solution.Status));
    }

    [Fact]
    public void A_limit_in_schedules_is_never_exceeded()
    {
        var solution = Solve(Hard(horizon: 60), new SearchOptions { ScheduleLimit = 100 });

        Assert.Equal(SearchStop.ScheduleLimit, solution.StoppedBy);
        Assert.InRange(solution.Statistics.Schedules, 98, 100);
        Assert.InRange(solution.Statistics.SchedulesToBest, 1, solution.Statistics.Schedules);
    }

    [Fact]
    public void The_same_seed_and_limit_give_the_same_starts_and_the_same_statistics()
    {
        var options = new SearchOptions { ScheduleLimit = 2000, Seed = 7 };
        var (one, other) = (Solve(Hard(horizon: 60), options), Solve(Hard(horizon: 60), options));

        Net.Same(one.Start, other.Start);
        Assert.Equal(one.Statistics, other.Statistics);
    }

    [Fact]
    public void A_schedule_that_meets_its_bound_is_optimal_and_ends_the_search()
    {
        var solution = Solve(new ScheduleProblem(new CpmProblem([3, 2], []), 10, Net.Constant(10, 1), [1, 1]));

        Assert.Equal((ScheduleStatus.Optimal, SearchStop.Proved, 5, 5), (solution.Status, solution.StoppedBy, solution.Finish, solution.FinishBound));
        Assert.Equal((1L, 0), (solution.Statistics.Schedules, solution.Statistics.Population));
    }

    [Fact]
    public void Activities_that_cannot_overlap_are_proved_to_follow_each_other()
    {
        // Two of three units each: the work of 6 fits before 5 in units, but not in slots.
        var solution = Solve(new ScheduleProblem(new CpmProblem([3, 3], []), 20, Net.Constant(20, 3), [2, 2]));

        Assert.Equal((ScheduleStatus.Optimal, 6), (solution.Status, solution.FinishBound));
    }

    [Fact]
    public void A_hard_limit_that_one_pass_misses_is_met()
    {
        // The rule takes the long activity with the long tail first; 2 must be over by then.
        var network = new CpmProblem([4, 2, 5], [new(0, 2)], notAfter: [Net.None, 5, Net.None]);
        var problem = new ScheduleProblem(network, 20, Net.Constant(20, 1), [1, 1, 0], priority: [0, 1, 0]);
        var solution = Solve(problem);

        Net.Same([2, 0, 6], solution.Start);
        Assert.Equal(11, solution.Finish);
    }

    [Fact]
    public void A_fixed_start_stays_and_the_rest_is_arranged_around_it()
    {
        var network = new CpmProblem([3, 2, 2], [new(1, 2)], fixedStart: [2, Net.None, Net.None]);
        var solution = Solve(new ScheduleProblem(network, 20, Net.Constant(20, 1), [1, 1, 1]));

        Net.Same([2, 0, 5], solution.Start);
        Assert.Equal(7, solution.Finish);
    }

    [Fact]
    public void What_precedes_a_fixed_start_is_over_by_then()
    {
        // 0 has the longer tail, but 1 has to be done before 2 starts in slot 3.
        var network = new CpmProblem([3, 3, 1, 9], [new(0, 3), new(1, 2)], fixedStart: Net.Only(4, 3, 3));
        var solution = Solve(new ScheduleProblem(network, 40, Net.Constant(40, 1), [1, 1, 0, 0]));

        Net.Same([3, 0, 3, 6], solution.Start);
    }

    [Fact]
    public void Fixed_starts_that_collide_are_proved_infeasible()
    {
        var network = new CpmProblem([3, 2], [], fixedStart: [1, 2]);
        var solution = Solve(new ScheduleProblem(network, 10, Net.Constant(10, 1), [1, 1]));

        Assert.Equal((ScheduleStatus.Infeasible, SearchStop.Proved), (solution.Status, solution.StoppedBy));
        Assert.True(solution.FinishBound > 10);
        Assert.Contains(NotPlacedReason.NoRoomBeforeLatest, solution.NotPlaced);
    }

    [Fact]
    public void Pairs_without_room_for_either_order_are_proved_infeasible()
    {
        // Units would suffice: the work of 8 against 3 × 5 slots. But two of three units at once is too much, and 2 + 2 slots exceed 3.
        var network = new CpmProblem([2, 2], [], notAfter: [3, 3]);
        var solution = Solve(new ScheduleProblem(network, 5, Net.Constant(5, 3), [2, 2]));

        Assert.Equal(ScheduleStatus.Infeasible, solution.Status);
    }

    [Fact]
    public void What_is_neither_placed_nor_refuted_is_incomplete_with_the_reasons_of_one_pass()
    {
        // Six activities of 2 of 5 units, three slots each, in eight slots: two at a time need nine. No energy and no pair shows it.
        var problem = new ScheduleProblem(new CpmProblem(Enumerable.Repeat(3, 6).ToArray(), []), 8, Net.Constant(8, 5), Enumerable.Repeat(2, 6).ToArray());
        var solution = Solve(problem, new SearchOptions { ScheduleLimit = 500 });

        Assert.Equal((ScheduleStatus.Incomplete, SearchStop.ScheduleLimit), (solution.Status, solution.StoppedBy));
        Assert.Contains(-1, solution.Start);
        Assert.Contains(NotPlacedReason.NoRoomBeforeHorizon, solution.NotPlaced);
    }

    [Fact]
    public void Capacity_that_varies_is_used_where_it_is()
    {
        // Both fit beside each other only in slots 4 and 5.
        var problem = new ScheduleProblem(new CpmProblem([2, 2, 1], [new(0, 2)]), 9, [[1, 0, 1, 0, 2, 2, 1, 1, 1]], [1, 1, 1]);
        var solution = Solve(problem);

        Net.Same([4, 4, 6], solution.Start);
    }

    [Fact]
    public void Leads_and_all_four_types_of_links_hold()
    {
        var links = new PrecedenceLink[]
        {
            new(0, 1, LinkType.FinishToStart, -2), new(1, 2, LinkType.StartToStart, 1), new(2, 3, LinkType.FinishToFinish, 3), new(0, 4, LinkType.StartToFinish, 9),
        };
        var problem = new ScheduleProblem(new CpmProblem([5, 4, 3, 2, 1], links), 40, Net.Constant(40, 2), [1, 1, 1, 1, 2]);
        var solution = Solve(problem);

        Assert.DoesNotContain(-1, solution.Start);
        Assert.Equal(solution.Problem.Network.ActivityCount, solution.Start.Length);
    }

    [Fact]
    public void Calendar_lags_hold()
    {
        // Two full days after Thursday evening is Sunday: Monday, slot 5.
        var network = new CpmProblem([2, 1], [new(0, 1, LinkType.FinishToStart, 2, LagUnit.CalendarDays)], dayOfSlot: Net.Weekdays(10));
        var solution = Solve(new ScheduleProblem(network, 10, [[0, 0, 1, 1, 1, 1, 1, 1, 1, 1]], [1, 1]));

        Net.Same([2, 5], solution.Start);
    }

    [Fact]
    public void By_finish_lateness_decides_among_equally_short_schedules()
    {
        // Either first gives 5; 1 is due in 2.
        var problem = new ScheduleProblem(
            new CpmProblem([3, 2], [], notAfter: [Net.None, 2]), 10, Net.Constant(10, 1), [1, 1], mayBeLate: [false, true]);
        var solution = Solve(problem);

        Net.Same([2, 0], solution.Start);
        Assert.Equal((ScheduleStatus.Optimal, 5, 0L), (solution.Status, solution.Finish, solution.WeightedLateness));
    }

    [Fact]
    public void By_lateness_a_longer_project_is_accepted()
    {
        // The long tail of 0 wants it first; 2 is due in 3 and needs the same person.
        var problem = Due();
        var shortest = Solve(problem);
        var punctual = Solve(problem, new SearchOptions { Objective = SearchObjective.Lateness });

        Assert.Equal((12, 2L), (shortest.Finish, shortest.WeightedLateness));
        Assert.Equal((15, 0L), (punctual.Finish, punctual.WeightedLateness));
    }

    [Fact]
    public void Weights_say_whose_lateness_costs_more()
    {
        var network = new CpmProblem([3, 3], [], notAfter: [3, 3]);
        var options = new SearchOptions { Objective = SearchObjective.Lateness, ScheduleLimit = 300 };
        var first = Solve(new ScheduleProblem(network, 10, Net.Constant(10, 1), [1, 1], mayBeLate: [true, true], latenessWeight: [2, 1]), options);
        var second = Solve(new ScheduleProblem(network, 10, Net.Constant(10, 1), [1, 1], mayBeLate: [true, true], latenessWeight: [1, 2]), options);

        Net.Same([0, 3], first.Start);
        Net.Same([3, 0], second.Start);
        Assert.Equal((3L, 3L), (first.WeightedLateness, second.WeightedLateness));
    }

    [Fact]
    public void A_fixed_start_that_is_late_is_no_fault_of_the_rest()
    {
        var network = new CpmProblem([2, 3, 3], [], notAfter: [1, Net.None, Net.None], fixedStart: [0, Net.None, Net.None]);
        var problem = new ScheduleProblem(network, 20, Net.Constant(20, 2), [1, 1, 1], mayBeLate: [true, false, false]);
        var solution = Solve(problem, new SearchOptions { Objective = SearchObjective.Lateness });

        Assert.Equal((1L, 1L, ScheduleStatus.Optimal, 5), (solution.WeightedLateness, solution.LatenessBound, solution.Status, solution.Finish));
    }

    [Fact]
    public void A_milestone_with_a_date_is_not_taken_for_a_dummy()
    {
        var network = new CpmProblem([0, 2, 0], [new(0, 1), new(1, 2)], notBefore: [4, Net.None, Net.None]);
        var solution = Solve(new ScheduleProblem(network, 10, [], []));

        Net.Same([4, 4, 6], solution.Start);
    }

    [Fact]
    public void Milestones_between_activities_that_share_their_slots_are_kept_in_order()
    {
        // Work, milestone, milestone, work: both milestones stand in the slot in which the work before them ends and the work after them may start.
        int[] durations = [3, 0, 0, 2, 4, 0, 3, 2];
        PrecedenceLink[] links = [new(7, 0), new(0, 1), new(1, 2), new(2, 3), new(7, 4), new(4, 5), new(5, 6)];
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var problem = new ScheduleProblem(new CpmProblem(durations, links), 30, Net.Constant(30, 3), [2, 0, 0, 2, 2, 0, 2, 1]);
            Assert.Equal(14, Solve(problem, new SearchOptions { Seed = seed, ScheduleLimit = 200 }).Finish);
        }
    }

    [Fact]
    public void Without_activities_there_is_nothing_to_search()
    {
        var solution = Solve(new ScheduleProblem(new CpmProblem([], []), 10, Net.Constant(10, 1), []));

        Assert.Equal((ScheduleStatus.Optimal, 0), (solution.Status, solution.Finish));
    }

    [Fact]
    public void Many_resources_of_any_capacity_are_searched_too()
    {
        const int Resources = 9;
        var demand = new int[4 * Resources];
        for (var k = 0; k < Resources; k++)
        {
            (demand[k], demand[(2 * Resources) + k]) = (1_000_000, 600_000);
        }

        (demand[Resources], demand[(3 * Resources) + 8]) = (1, 700_000);
        var solution = Solve(new ScheduleProblem(
            new CpmProblem([2, 3, 4, 100], []), 300, Net.Constant(300, Enumerable.Repeat(1_000_000, Resources).ToArray()), demand));

        // The first, the third and the last exclude each other in pairs.
        Assert.Equal(106, solution.Finish);
    }

    /// <summary>An instance that no bound closes: seven twos and a three of five units over three slots each, with a chain.</summary>
    internal static ScheduleProblem Hard(int horizon)
    {
        int[] durations = [3, 3, 3, 3, 3, 3, 3, 4, 2, 5];
        return new ScheduleProblem(
            new CpmProblem(durations, [new(7, 8), new(8, 9)]), horizon, Net.Constant(horizon, 5, 3), [2, 1, 2, 0, 2, 1, 2, 0, 2, 1, 2, 0, 2, 1, 3, 1, 2, 2, 2, 1]);
    }

    private static ScheduleProblem Due() => new(
        new CpmProblem([2, 10, 3], [new(0, 1)], notAfter: [Net.None, Net.None, 3]), 30, Net.Constant(30, 1), [1, 0, 1], mayBeLate: [false, false, true]);

    private static SearchSolution Solve(ScheduleProblem problem, SearchOptions? options = null)
    {
        var solution = ScheduleSearch.Solve(problem, (options ?? new SearchOptions { ScheduleLimit = 3000 }) with { Verify = true });
        Assert.Empty(ScheduleChecker.Check(problem, solution.Start.AsSpan()));
        return solution;
    }
}

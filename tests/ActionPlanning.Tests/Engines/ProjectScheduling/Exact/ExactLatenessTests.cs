using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.Exact;

public class ExactLatenessTests
{
    private static readonly ExactOptions Punctual = new() { Objective = SearchObjective.Lateness, Verify = true };

    [Fact]
    public void Weights_say_whose_lateness_costs_more()
    {
        Net.Same([0, 3], ExactScheduler.Solve(TwoAtOnce([2, 1]), Punctual).Start);
        Net.Same([3, 0], ExactScheduler.Solve(TwoAtOnce([1, 2]), Punctual).Start);
    }

    [Fact]
    public void The_least_late_schedule_is_taken_although_it_finishes_later_and_of_those_the_earliest()
    {
        var problem = Crossing();
        var soon = ExactScheduler.Solve(problem);
        var punctual = ExactScheduler.Solve(problem, Punctual);

        Assert.Equal((ExactStatus.Optimal, 7), (soon.Status, soon.Finish));
        Assert.Equal((ExactStatus.Optimal, 0L, 0L, 10, 10), (punctual.Status, punctual.WeightedLateness, punctual.LatenessBound, punctual.Finish, punctual.FinishBound));
    }

    [Fact]
    public void What_is_found_on_time_is_not_made_late_by_shifting_it_to_the_end_and_back()
    {
        // 0 and 1 share a machine; 1 has a successor, so that 0, shifted as late as it can be, comes back behind it. 2 alone decides the finish.
        var network = new CpmProblem([1, 1, 4, 1], [new(1, 3)], notAfter: [1, Net.None, Net.None, Net.None]);
        var problem = new ScheduleProblem(network, 10, Net.Constant(10, 1), [1, 1, 0, 0], mayBeLate: [true, false, false, false]);
        var s = ExactScheduler.Solve(problem, Punctual with { NodeLimit = 1000 });

        Assert.Equal((ExactStatus.Optimal, 0L, 4), (s.Status, s.WeightedLateness, s.Finish));
    }

    [Fact]
    public void With_the_finish_as_objective_the_lateness_is_reported_and_bounded_by_the_dates_alone()
    {
        var s = ExactScheduler.Solve(TwoAtOnce([5, 5]));

        Assert.Equal((ExactStatus.Optimal, 6), (s.Status, s.Finish));
        Assert.Equal((15L, 0L), (s.WeightedLateness, s.LatenessBound));
    }

    [Fact]
    public void Lateness_that_dates_enforce_is_proved_without_a_search()
    {
        var network = new CpmProblem([4, 3], [new(0, 1)], notAfter: [Net.None, 5]);
        var s = ExactScheduler.Solve(new ScheduleProblem(network, 20, [], [], mayBeLate: [false, true], latenessWeight: [1, 7]), Punctual);

        Assert.Equal((ExactStatus.Optimal, 14L, 0L), (s.Status, s.WeightedLateness, s.Statistics.Conflicts));
    }

    [Fact]
    public void A_limit_of_nothing_gives_a_schedule_and_bounds_that_hold()
    {
        var problem = new ScheduleProblem(
            new CpmProblem([3, 4, 5, 2, 6, 3, 4], [], notAfter: [10, 8, 12, 9, 7, 6, 20]),
            40,
            Net.Constant(40, 1),
            [1, 1, 1, 1, 1, 1, 1],
            mayBeLate: [true, true, true, true, true, true, true],
            latenessWeight: [1, 3, 2, 5, 1, 4, 2]);
        var limited = ExactScheduler.Solve(problem, Punctual with { ConflictLimit = 0 });
        var proved = ExactScheduler.Solve(problem, Punctual);

        Assert.Equal((ExactStatus.Feasible, ExactStatus.Optimal), (limited.Status, proved.Status));
        Assert.True(limited.LatenessBound <= proved.WeightedLateness && proved.WeightedLateness <= limited.WeightedLateness);
        Assert.Equal(27, limited.Finish);
    }

    [Fact]
    public void An_upper_bound_may_cost_lateness_and_an_incumbent_beyond_it_is_not_used()
    {
        var s = ExactScheduler.Solve(Crossing(), Punctual with { UpperBound = 9, Incumbent = [0, 2, 3, 8] });

        Assert.Equal((ExactStatus.Optimal, 3L, 9), (s.Status, s.WeightedLateness, s.Finish));
    }

    [Fact]
    public void What_must_not_be_late_is_infeasible_whatever_the_objective()
    {
        var problem = new ScheduleProblem(new CpmProblem([3, 3], [], notAfter: [3, 3]), 10, Net.Constant(10, 1), [1, 1], mayBeLate: [false, false]);

        Assert.Equal(ExactStatus.Infeasible, ExactScheduler.Solve(problem, Punctual).Status);
    }

    [Fact]
    public void An_objective_that_does_not_exist_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => ExactScheduler.Solve(Crossing(), new ExactOptions { Objective = (SearchObjective)2 }));

    private static ScheduleProblem TwoAtOnce(int[] weights) => new(
        new CpmProblem([3, 3], [], notAfter: [3, 3]), 10, Net.Constant(10, 1), [1, 1], mayBeLate: [true, true], latenessWeight: weights);

    // One machine: the long chain 2 → 3 should begin at once, but 0 and 1 are due first.
    private static ScheduleProblem Crossing() => new(
        new CpmProblem([2, 1, 3, 2], [new(2, 3, LinkType.FinishToStart, 2)], notAfter: [2, 3, Net.None, Net.None]),
        20,
        Net.Constant(20, 1),
        [1, 1, 1, 0],
        mayBeLate: [true, true, false, false]);
}

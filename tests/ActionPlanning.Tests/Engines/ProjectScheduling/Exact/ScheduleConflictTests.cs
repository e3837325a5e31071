using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

public class ScheduleConflictTests
{
    private static readonly ExactOptions Explain = new() { ExplainInfeasibility = true };

    [Fact]
    public void A_chain_that_is_too_long_for_a_date_is_named_without_what_has_no_part_in_it()
    {
        // 0 → 1 → 2 takes eight slots, and 2 must finish by 7; 3 waits for 0 in vain, the resource suffices.
        var network = new CpmProblem([3, 3, 2, 1], [new(0, 1), new(0, 3), new(1, 2)], notAfter: [Net.None, Net.None, 7, 19]);
        var conflict = Conflict(new ScheduleProblem(network, 20, Net.Constant(20, 4), [1, 1, 1, 1]));

        Net.Same([0, 1, 2], conflict.Activities);
        Net.Same([0, 2], conflict.Links);
        Net.Same([2], conflict.NotAfter);
        Assert.Empty(conflict.Resources);
        Assert.False(conflict.End);
        Assert.True(conflict.IsMinimal);
    }

    [Fact]
    public void Work_that_does_not_fit_before_the_horizon_names_the_resource_and_the_end()
    {
        var problem = new ScheduleProblem(new CpmProblem([3, 3, 3, 1], []), 8, Net.Constant(8, 3, 9), [2, 1, 2, 1, 2, 1, 0, 1]);
        var conflict = Conflict(problem);

        Net.Same([0, 1, 2], conflict.Activities);
        Net.Same([0], conflict.Resources);
        Assert.Empty(conflict.Links);
        Assert.True(conflict.End);
        Assert.True(conflict.IsMinimal);
    }

    [Fact]
    public void Two_fixed_starts_on_one_place_name_each_other()
    {
        var network = new CpmProblem([2, 2, 2], [], notBefore: [Net.None, 1, Net.None], fixedStart: [3, 4, 9]);
        var conflict = Conflict(new ScheduleProblem(network, 20, Net.Constant(20, 1), [1, 1, 1]));

        Net.Same([0, 1], conflict.Activities);
        Net.Same([0, 1], conflict.FixedStart);
        Assert.Empty(conflict.NotBefore);
        Assert.False(conflict.End);
    }

    [Fact]
    public void A_not_before_date_after_a_not_after_date_is_a_conflict_of_one_activity()
    {
        var network = new CpmProblem([2, 2], [new(0, 1)], notBefore: [5, Net.None], notAfter: [6, Net.None]);
        var conflict = Conflict(new ScheduleProblem(network, 20, Net.Constant(20, 2), [1, 1]));

        Net.Same([0], conflict.Activities);
        Net.Same([0], conflict.NotBefore);
        Net.Same([0], conflict.NotAfter);
        Assert.Empty(conflict.Links);
    }

    [Fact]
    public void An_upper_bound_that_cannot_be_met_counts_as_the_end()
    {
        var problem = new ScheduleProblem(new CpmProblem([3, 3], []), 20, Net.Constant(20, 1), [1, 1]);
        var conflict = ExactScheduler.Solve(problem, Explain with { UpperBound = 5 }).Conflict;

        Assert.NotNull(conflict);
        Assert.True(conflict.End);
        Net.Same([0, 1], conflict.Activities);
        Net.Same([0], conflict.Resources);
    }

    [Fact]
    public void A_feasible_problem_has_no_conflict_and_none_is_sought_unless_asked()
    {
        var feasible = new ScheduleProblem(new CpmProblem([3], []), 5, Net.Constant(5, 1), [1]);
        var infeasible = new ScheduleProblem(new CpmProblem([3], []), 2, Net.Constant(2, 1), [1]);

        Assert.Null(ExactScheduler.Solve(feasible, Explain).Conflict);
        Assert.Null(ExactScheduler.Solve(infeasible).Conflict);
    }

    [Fact]
    public void A_limit_that_is_reached_leaves_a_conflict_that_is_not_called_minimal()
    {
        // The work alone shows that there is no schedule, so that no time is needed to know it.
        var problem = new ScheduleProblem(new CpmProblem([3, 3, 3, 1], []), 8, Net.Constant(8, 3), [3, 3, 3, 0]);
        var conflict = ExactScheduler.Solve(problem, Explain with { TimeLimit = TimeSpan.Zero }).Conflict;

        Assert.NotNull(conflict);
        Assert.False(conflict.IsMinimal);
        Net.Same([0, 1, 2, 3], conflict.Activities);
    }

    private static ScheduleConflict Conflict(ScheduleProblem problem)
    {
        var solution = ExactScheduler.Solve(problem, Explain);

        Assert.Equal(ExactStatus.Infeasible, solution.Status);
        Assert.NotNull(solution.Conflict);
        return solution.Conflict;
    }
}

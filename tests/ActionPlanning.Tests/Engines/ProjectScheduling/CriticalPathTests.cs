using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

public class CriticalPathTests
{
    [Fact]
    public void A_project_without_activities_finishes_where_it_starts()
    {
        var solution = CriticalPath.Solve(new CpmProblem([], [], projectStart: 7));

        Assert.Equal((7, 7, 0), (solution.ProjectFinish, solution.ProjectEnd, solution.LeastTotalFloat));
        Assert.Empty(solution.CriticalChain);
    }

    [Fact]
    public void A_start_tells_whether_a_link_a_date_or_the_project_holds_it_back()
    {
        var solution = CriticalPath.Solve(new CpmProblem(
            [3, 2, 2, 1],
            [new(0, 1)],
            notBefore: Net.Only(4, 3, 9),
            fixedStart: Net.Only(4, 4, 5)));

        Net.Same([StartCause.ProjectStart, StartCause.Link, StartCause.NotBefore, StartCause.FixedStart], solution.StartCause);
        Net.Same([-1, 0, -1, -1], solution.DrivingLink);
    }

    [Fact]
    public void A_link_that_binds_together_with_a_date_is_named_before_it()
    {
        var solution = CriticalPath.Solve(new CpmProblem([3, 2], [new(0, 1)], notBefore: [Net.None, 3]));

        Assert.Equal(StartCause.Link, solution.StartCause[1]);
    }

    [Fact]
    public void A_lead_lets_the_second_activity_overlap_but_not_start_before_the_project()
    {
        var solution = CriticalPath.Solve(new CpmProblem([3, 2, 2], [new(0, 1, Lag: -2), new(0, 2, Lag: -9)]));

        Net.Same([0, 1, 0], solution.EarliestStart);
    }

    [Fact]
    public void A_required_end_later_than_necessary_gives_everything_float_and_the_least_is_critical()
    {
        var solution = CriticalPath.Solve(new CpmProblem([3, 2, 1], [new(0, 1)], requiredEnd: 9));

        Net.Same([4, 4, 8], solution.TotalFloat);
        Net.Same([true, true, false], solution.IsCritical);
        Assert.False(solution.IsOverConstrained);
    }

    [Fact]
    public void A_required_end_that_cannot_be_met_is_negative_float_with_the_chain_that_causes_it()
    {
        var solution = CriticalPath.Solve(new CpmProblem([3, 2, 1, 4], [new(0, 1), new(0, 2), new(1, 3)], requiredEnd: 7));

        Assert.True(solution.IsOverConstrained);
        Net.Same([-2, -2, 3, -2], solution.TotalFloat);
        Net.Same([new(0, -1), new(1, 0), new(3, 2)], solution.CriticalChain);
    }

    [Fact]
    public void A_chain_between_two_contradicting_dates_reaches_from_the_one_to_the_other()
    {
        // 1 may not begin before 10, 2 lasts 5, 3 must be over by 12; activity 4 has nothing to do with it.
        var solution = CriticalPath.Solve(new CpmProblem(
            [2, 5, 1, 30],
            Net.FinishToStart("1-2", "2-3"),
            notBefore: Net.Only(4, 1, 10),
            notAfter: Net.Only(4, 3, 12)));

        Net.Same([-6, -6, -6, 0], solution.TotalFloat);
        Net.Same([0, 1, 2], solution.CriticalChain.Select(step => step.Activity));
        Assert.Equal(StartCause.NotBefore, solution.StartCause[0]);
        Assert.Equal(LatestCause.NotAfter, solution.LatestCause[2]);
    }

    [Fact]
    public void A_fixed_start_that_links_overrun_is_negative_float_and_links_win()
    {
        var solution = CriticalPath.Solve(new CpmProblem([5, 1], [new(0, 1)], fixedStart: [Net.None, 3]));

        Assert.Equal(5, solution.EarliestStart[1]);
        Assert.Equal(3, solution.LatestStart[1]);
        Net.Same([-2, -2], solution.TotalFloat);
        Assert.Equal(LatestCause.FixedStart, solution.LatestCause[1]);
    }

    [Fact]
    public void Free_float_is_never_negative_and_never_more_than_the_total()
    {
        // 3 waits for 2 and is already late; 1 could slip before it without delaying it, but then its own latest date would be broken.
        var solution = CriticalPath.Solve(new CpmProblem([1, 5, 1], Net.FinishToStart("1-3", "2-3"), notAfter: Net.Only(3, 3, 3)));

        Net.Same([1, -3, -3], solution.TotalFloat);
        Net.Same([1, 0, 0], solution.FreeFloat);
    }

    [Fact]
    public void The_chain_to_an_activity_lists_the_links_that_drive_it()
    {
        var solution = CriticalPath.Solve(new CpmProblem([3, 2, 1], [new(1, 2), new(0, 1)]));

        Net.Same([new(0, -1), new(1, 1), new(2, 0)], solution.ChainTo(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => solution.ChainTo(3));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_activities_is_no_deeper_than_one()
    {
        const int Count = 100_000;
        var durations = Enumerable.Repeat(1, Count).ToArray();
        var links = Enumerable.Range(0, Count - 1).Select(i => new PrecedenceLink(i, i + 1)).ToArray();

        var solution = CriticalPath.Solve(new CpmProblem(durations, links));

        Assert.Equal(Count, solution.ProjectFinish);
        Assert.Equal(Count, solution.CriticalChain.Length);
    }
}

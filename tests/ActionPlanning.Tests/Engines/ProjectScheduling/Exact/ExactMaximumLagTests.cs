using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.Exact;

public class ExactMaximumLagTests
{
    [Theory]
    [InlineData(LinkType.FinishToStart, 4)]
    [InlineData(LinkType.StartToStart, 6)]
    [InlineData(LinkType.FinishToFinish, 5)]
    [InlineData(LinkType.StartToFinish, 7)]
    public void An_activity_waits_for_one_that_must_not_lag_behind(LinkType type, int firstStart)
    {
        // The second cannot start before slot 7: with at most 1 slot from the named end of the first to that of the second, the first has to wait.
        var s = Proved([2, 1], [], [new(0, 1, 1, type)], notBefore: [Net.None, 7]);

        Assert.Equal((firstStart, 7), (s.Start[0], s.Start[1]));
    }

    [Fact]
    public void A_lag_below_0_puts_the_second_before_the_first()
    {
        var s = Proved([1, 1], [], [new(0, 1, -3, LinkType.StartToStart)]);

        Assert.Equal((3, 0, 4), (s.Start[0], s.Start[1], s.Finish));
    }

    [Fact]
    public void A_lag_holds_activities_together_although_a_resource_would_part_them()
    {
        // Worked one after the other on one machine, 0 and 2 within a slot of each other: 1 cannot come between them.
        var s = ExactScheduler.Solve(new ScheduleProblem(
            new CpmProblem([2, 3, 2], [new(0, 2)]), 20, Net.Constant(20, 1), [1, 1, 1], maximumLags: [new(0, 2, 1)]));

        Assert.Equal((ExactStatus.Optimal, 7), (s.Status, s.Finish));
        Assert.InRange(s.Start[2] - (s.Start[0] + 2), 0, 1);
    }

    [Fact]
    public void Links_and_maximum_lags_that_contradict_each_other_are_infeasible_at_any_horizon()
    {
        const int Far = 1 << 28;
        var problem = new ScheduleProblem(
            new CpmProblem([1, 1, 1], [new(0, 1, Lag: 3), new(1, 2)]), Far, [], [], maximumLags: [new(0, 2, 3)]);
        var s = ExactScheduler.Solve(problem);

        Assert.Equal((ExactStatus.Infeasible, Far + 1), (s.Status, s.FinishBound));
    }

    [Fact]
    public void A_contradiction_through_the_calendar_ends_with_the_axis()
    {
        // Two calendar days between, but at most none in working slots: only over a weekend, and the axis has none.
        var network = new CpmProblem([1, 1], [new(0, 1, LinkType.FinishToStart, 2, LagUnit.CalendarDays)], dayOfSlot: [.. Enumerable.Range(0, 50)]);
        Assert.Equal(ExactStatus.Infeasible, ExactScheduler.Solve(new ScheduleProblem(network, 50, [], [], maximumLags: [new(0, 1, 0)])).Status);

        var week = new CpmProblem([1, 1], [new(0, 1, LinkType.FinishToStart, 2, LagUnit.CalendarDays)], dayOfSlot: Net.Weekdays(50));
        var s = ExactScheduler.Solve(new ScheduleProblem(week, 50, [], [], maximumLags: [new(0, 1, 0)]));

        Assert.Equal((4, 5), (s.Start[0], s.Start[1]));
    }

    [Fact]
    public void A_lag_of_an_activity_to_itself_always_holds_or_never()
    {
        Assert.Equal(ExactStatus.Optimal, Solve([3], [], [new(0, 0, 3, LinkType.StartToFinish)]).Status);
        Assert.Equal(ExactStatus.Infeasible, Solve([3], [], [new(0, 0, 2, LinkType.StartToFinish)]).Status);
    }

    [Fact]
    public void The_conflict_names_the_maximum_lag_and_nothing_that_has_no_part_in_it()
    {
        var problem = new ScheduleProblem(
            new CpmProblem([2, 2, 2], [new(0, 1), new(1, 2, Lag: 4)]), 30, Net.Constant(30, 3), [1, 1, 1], maximumLags: [new(0, 2, 9), new(1, 2, 3), new(1, 2, 5)]);
        var conflict = ExactScheduler.Solve(problem, new ExactOptions { ExplainInfeasibility = true }).Conflict!;

        Assert.True(conflict.IsMinimal);
        Net.Same([1, 2], conflict.Activities);
        Net.Same([1], conflict.MaximumLags);
        Net.Same([1], conflict.Links);
        Assert.True(conflict.Resources.IsEmpty && !conflict.End);
    }

    [Fact]
    public void An_incumbent_that_breaks_a_maximum_lag_is_refused()
    {
        var problem = new ScheduleProblem(new CpmProblem([1, 1], []), 9, [], [], maximumLags: [new(0, 1, 1)]);

        Assert.Throws<ArgumentException>(() => ExactScheduler.Solve(problem, new ExactOptions { Incumbent = [0, 3] }));
    }

    [RcpspMaxFact]
    public void Every_verdict_on_ubo10_and_ubo20_is_right_and_every_finish_the_optimum()
    {
        foreach (var instance in RcpspMax.Of("ubo10").Concat(RcpspMax.Of("ubo20")))
        {
            var s = ExactScheduler.Solve(instance.Problem, new ExactOptions { Verify = true });

            Assert.Equal((instance.Name, instance.Best is null ? ExactStatus.Infeasible : ExactStatus.Optimal), (instance.Name, s.Status));
            Assert.True(instance.IsProved ? s.Finish == instance.Best : s.Finish <= instance.Best, $"{instance.Name}: {s.Finish} instead of {instance.Best}");
        }
    }

    private static ExactSolution Proved(int[] durations, PrecedenceLink[] links, MaximumLag[] lags, int[]? notBefore = null)
    {
        var s = Solve(durations, links, lags, notBefore);
        Assert.Equal(ExactStatus.Optimal, s.Status);
        return s;
    }

    private static ExactSolution Solve(int[] durations, PrecedenceLink[] links, MaximumLag[] lags, int[]? notBefore = null) =>
        ExactScheduler.Solve(new ScheduleProblem(new CpmProblem(durations, links, notBefore), 30, [], [], maximumLags: lags), new ExactOptions { Verify = true });
}

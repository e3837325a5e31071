using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>One deliberately broken schedule per rule.</summary>
public class ScheduleCheckerTests
{
    [Fact]
    public void A_schedule_that_keeps_every_rule_has_no_violations() => Assert.Empty(Check([0, 2, 4]));

    [Fact]
    public void A_broken_link_is_reported_with_the_slots_missing() =>
        Net.Same([new(ViolationKind.Link, 1, 0, -1, -1, 1)], Check([0, 1, 4], capacity: 2));

    [Theory]
    [InlineData(LinkType.FinishToStart, 5)]
    [InlineData(LinkType.StartToStart, 3)]
    [InlineData(LinkType.FinishToFinish, 4)]
    [InlineData(LinkType.StartToFinish, 2)]
    public void Every_type_of_link_is_checked_to_the_slot(LinkType type, int least)
    {
        var problem = new ScheduleProblem(new CpmProblem([2, 1], [new(0, 1, type, 3)]), 9, [], []);

        Assert.Empty(ScheduleChecker.Check(problem, [0, least]));
        Assert.Equal(ViolationKind.Link, Assert.Single(ScheduleChecker.Check(problem, [0, least - 1])).Kind);
    }

    [Fact]
    public void A_lag_in_calendar_days_is_reported_with_the_days_missing()
    {
        var network = new CpmProblem([3, 1], [new(0, 1, LinkType.FinishToStart, 2, LagUnit.CalendarDays)], dayOfSlot: Net.Weekdays(10));

        Net.Same(
            [new(ViolationKind.Link, 1, 0, -1, -1, 1)],
            ScheduleChecker.Check(new ScheduleProblem(network, 10, [], []), [0, 4]));
    }

    [Fact]
    public void A_missing_predecessor_is_reported() =>
        Net.Same([new(ViolationKind.PredecessorMissing, 1, 0, -1, -1, 0)], Check([-1, 2, 4]));

    [Fact]
    public void An_activity_that_is_not_placed_breaks_no_rule() => Assert.Empty(Check([0, -1, 4]));

    [Fact]
    public void A_start_before_its_date_is_reported() =>
        Net.Same([new(ViolationKind.TooEarly, 2, -1, -1, -1, 1)], Check([0, 2, 3], notBefore: [Net.None, Net.None, 4], capacity: 2));

    [Fact]
    public void A_start_before_the_project_is_reported()
    {
        var problem = new ScheduleProblem(new CpmProblem([1], [], projectStart: 3), 9, [], []);

        Net.Same([new(ViolationKind.TooEarly, 0, -1, -1, -1, 2)], ScheduleChecker.Check(problem, [1]));
    }

    [Fact]
    public void A_finish_after_a_hard_limit_is_reported_and_after_a_soft_one_is_not()
    {
        Net.Same([new(ViolationKind.TooLate, 2, -1, -1, -1, 1)], Check([0, 2, 5], notAfter: [Net.None, Net.None, 5]));
        Assert.Empty(Check([0, 2, 5], notAfter: [Net.None, Net.None, 5], mayBeLate: [false, false, true]));
    }

    [Fact]
    public void A_moved_fixed_start_is_reported() =>
        Net.Same([new(ViolationKind.FixedStartMoved, 0, -1, -1, -1, 2)], Check([0, 4, 6], fixedStart: [2, Net.None, Net.None]));

    [Fact]
    public void A_finish_after_the_horizon_is_reported() =>
        Net.Same([new(ViolationKind.OutsideHorizon, 2, -1, -1, -1, 1)], Check([0, 2, 9]));

    [Fact]
    public void An_overloaded_slot_is_reported_with_the_units_missing() =>
        Net.Same([new(ViolationKind.Capacity, -1, -1, 0, 3, 1)], Check([0, 2, 3]));

    [Theory]
    [InlineData(LinkType.FinishToStart, 5)]
    [InlineData(LinkType.StartToStart, 3)]
    [InlineData(LinkType.FinishToFinish, 4)]
    [InlineData(LinkType.StartToFinish, 2)]
    public void Every_type_of_maximum_lag_is_checked_to_the_slot(LinkType type, int most)
    {
        var problem = new ScheduleProblem(new CpmProblem([2, 1], []), 9, [], [], maximumLags: [new(1, 0, 99), new(0, 1, 3, type)]);

        Assert.Empty(ScheduleChecker.Check(problem, [0, most]));
        Net.Same([new(ViolationKind.MaximumLag, 1, 1, -1, -1, 2)], ScheduleChecker.Check(problem, [0, most + 2]));
        Assert.Empty(ScheduleChecker.Check(problem, [-1, most + 1]));
        Assert.Empty(ScheduleChecker.Check(problem, [0, -1]));
    }

    [Fact]
    public void As_many_starts_as_activities_are_needed() => Assert.Throws<ArgumentException>(() => Check([0]));

    private static ScheduleViolation[] Check(
        int[] starts, int[]? notBefore = null, int[]? notAfter = null, int[]? fixedStart = null, bool[]? mayBeLate = null, int capacity = 1)
    {
        var network = new CpmProblem([2, 2, 1], [new(0, 1)], notBefore, notAfter, fixedStart);
        return [.. ScheduleChecker.Check(new ScheduleProblem(network, 9, Net.Constant(9, capacity), [1, 1, 1], mayBeLate: mayBeLate), starts)];
    }
}

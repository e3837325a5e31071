using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>Lags over weekends. Slots 0–4 are Monday to Friday of the first week (days 0–4), slot 5 is Monday of the second (day 7).</summary>
public class CalendarLagTests
{
    [Theory]
    [InlineData(3, 0, 3)] // finished on Wednesday evening, next day Thursday
    [InlineData(3, 1, 4)] // one full day between: Friday
    [InlineData(3, 2, 5)] // would be Saturday: Monday
    [InlineData(3, 4, 5)] // Monday exactly
    [InlineData(3, 5, 6)] // Tuesday
    [InlineData(5, 0, 5)] // finished on Friday evening
    [InlineData(5, 2, 5)] // Saturday and Sunday are the two days
    [InlineData(5, 3, 6)] // Saturday to Monday: Tuesday
    [InlineData(5, 14, 15)] // two weeks after Friday evening begins a weekend: Monday
    public void After_a_finish_the_days_of_the_calendar_are_counted(int duration, int days, int start)
    {
        var solution = Solve([duration, 1], new PrecedenceLink(0, 1, LinkType.FinishToStart, days, LagUnit.CalendarDays));

        Assert.Equal(start, solution.EarliestStart[1]);
    }

    [Theory]
    [InlineData(LinkType.StartToStart, 4, 4)] // Monday + 4 = Friday
    [InlineData(LinkType.StartToStart, 5, 5)] // Saturday: Monday
    [InlineData(LinkType.FinishToFinish, 2, 2)] // finishes Tuesday evening; Thursday evening at the earliest: Wednesday and Thursday
    [InlineData(LinkType.FinishToFinish, 4, 4)] // Saturday evening: Monday evening, so Friday and Monday
    [InlineData(LinkType.StartToFinish, 4, 2)] // Monday morning + 4 = Friday morning = Thursday evening
    [InlineData(LinkType.StartToFinish, 6, 4)] // Sunday morning = Saturday evening: Monday evening
    public void Starts_are_mornings_and_finishes_are_evenings(LinkType type, int days, int start)
    {
        var solution = Solve([2, 2], new PrecedenceLink(0, 1, type, days, LagUnit.CalendarDays));

        Assert.Equal(start, solution.EarliestStart[1]);
    }

    [Fact]
    public void No_calendar_days_after_a_finish_is_the_same_as_no_working_days()
    {
        for (var duration = 1; duration <= 12; duration++)
        {
            var calendar = Solve([duration, 2], new PrecedenceLink(0, 1, LinkType.FinishToStart, 0, LagUnit.CalendarDays));
            var working = Solve([duration, 2], new PrecedenceLink(0, 1));
            Assert.Equal(working.EarliestStart[1], calendar.EarliestStart[1]);
        }
    }

    [Theory]
    [InlineData(-1, 4)] // finished Friday evening (Saturday morning), a day earlier is Friday morning
    [InlineData(-5, 0)]
    [InlineData(-9, 0)] // not before the project starts
    public void A_lead_counts_days_backwards(int days, int start)
    {
        var solution = Solve([5, 1], new PrecedenceLink(0, 1, LinkType.FinishToStart, days, LagUnit.CalendarDays));

        Assert.Equal(start, solution.EarliestStart[1]);
    }

    [Fact]
    public void A_lead_into_a_weekend_means_the_first_working_day_after_it()
    {
        // Finished on Monday evening (day 8); two days earlier is Sunday morning.
        var solution = Solve([6, 1], new PrecedenceLink(0, 1, LinkType.FinishToStart, -2, LagUnit.CalendarDays));

        Assert.Equal(5, solution.EarliestStart[1]);
    }

    [Fact]
    public void A_milestone_counts_from_the_morning_of_its_slot()
    {
        // Work until Friday evening, then the milestone at the boundary to Monday; two days after Monday morning is Wednesday.
        var solution = CriticalPath.Solve(new CpmProblem(
            [5, 0, 1], [new(0, 1), new(1, 2, LinkType.FinishToStart, 2, LagUnit.CalendarDays)], dayOfSlot: Net.Weekdays(20)));

        Net.Same([0, 5, 7], solution.EarliestStart);
    }

    [Fact]
    public void The_latest_finish_before_a_calendar_lag_is_the_last_slot_with_which_it_still_holds()
    {
        // The second is fixed to Tuesday of the second week (day 8). Three full days before it: Saturday to Monday, so Friday is the last worked day.
        var solution = CriticalPath.Solve(new CpmProblem(
            [2, 1], [new(0, 1, LinkType.FinishToStart, 3, LagUnit.CalendarDays)], fixedStart: [Net.None, 6], dayOfSlot: Net.Weekdays(20)));

        Assert.Equal(5, solution.LatestFinish[0]);
        Assert.Equal(3, solution.TotalFloat[0]);
    }

    [Fact]
    public void Days_swallowed_by_a_weekend_are_float_of_the_activity_before_it()
    {
        // Finished Wednesday, two days of waiting end on a Saturday: Monday. Finishing on Thursday or Friday would do as well.
        var solution = Solve([3, 1], new PrecedenceLink(0, 1, LinkType.FinishToStart, 2, LagUnit.CalendarDays));

        Assert.Equal(2, solution.FreeFloat[0]);
        Assert.Equal(2, solution.TotalFloat[0]);
        Assert.Equal(0, solution.TotalFloat[1]);
        Net.Same([0, 1], solution.CriticalChain.Select(step => step.Activity));
    }

    [Fact]
    public void A_lag_that_ends_behind_the_axis_goes_on_with_one_slot_a_day_and_says_so()
    {
        var solution = CriticalPath.Solve(new CpmProblem(
            [3, 1], [new(0, 1, LinkType.FinishToStart, 10, LagUnit.CalendarDays)], dayOfSlot: Net.Weekdays(5)));

        // Wednesday evening = day 3, + 10 = day 13; slot 4 is day 4, so day 13 is slot 13.
        Assert.Equal(13, solution.EarliestStart[1]);
        Assert.True(solution.LeavesAxis);
    }

    [Fact]
    public void Dates_within_the_axis_do_not_leave_it()
    {
        Assert.False(Solve([5, 1], new PrecedenceLink(0, 1, LinkType.FinishToStart, 3, LagUnit.CalendarDays)).LeavesAxis);
    }

    // Oracle T9: opf/openproject @1181bde2, set_schedule_service_working_days_spec.rb (used as facts).
    [Theory]
    [InlineData(2, 0, 3, 2, "234")] // pred XX, follower ··XXX
    [InlineData(4, 0, 3, 4, "478")] // pred XXXX, follower ····X..XX: Friday, then Monday and Tuesday
    [InlineData(6, 3, 3, 9, "111415")] // pred XXXXX..X, delay 3, follower starts on Friday of the second week and spans the weekend
    public void A_follower_moves_by_working_days_and_spans_weekends(int predecessor, int delay, int duration, int start, string days)
    {
        var axis = Net.Weekdays(20);
        var solution = CriticalPath.Solve(new CpmProblem([predecessor, duration], [new(0, 1, Lag: delay)], dayOfSlot: axis));

        Assert.Equal(start, solution.EarliestStart[1]);
        Assert.Equal(days, string.Concat(Enumerable.Range(start, duration).Select(t => axis[t])));
    }

    [Theory]
    [InlineData(1)] // predecessor moved earlier
    [InlineData(3)] // room enough
    public void A_follower_that_need_not_move_stays_where_its_not_before_date_holds_it(int predecessor)
    {
        var solution = CriticalPath.Solve(new CpmProblem([predecessor, 3], [new(0, 1)], notBefore: [Net.None, 5]));

        Assert.Equal(5, solution.EarliestStart[1]);
    }

    private static CpmSolution Solve(int[] durations, params PrecedenceLink[] links) =>
        CriticalPath.Solve(new CpmProblem(durations, links, dayOfSlot: Net.Weekdays(40)));
}

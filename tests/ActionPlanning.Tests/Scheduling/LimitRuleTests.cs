using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using static ActionPlanning.Tests.Scheduling.SmallPlans;

namespace ActionPlanning.Tests.Scheduling;

/// <summary>Who comes first, who is late, and what is never broken: limits, priorities, rules of yielding and of notice.</summary>
public class LimitRuleTests
{
    /// <summary>Two activities that each take the whole office for a week.</summary>
    private static ActionPlanBuilder Two(int? first = null, int? second = null) => Office()
        .Add(Week("first") with { Priority = first is { } a ? new(a) : null })
        .Add(Week("second") with { Priority = second is { } b ? new(b) : null });

    private static Activity Week(string id) => new(id, id) { When = PlanDate.Parse("marts 2021"), Duration = 5, Effort = [new("office", 10)] };

    private static Deadline Limit(string id, string when, bool isHard, params ItemId[] limits) => new(id, id) { When = PlanDate.Parse(when), IsHard = isHard, Limits = [.. limits] };

    [Theory]
    [InlineData(null, null, "1/3–5/3", "8/3–12/3")]
    [InlineData(null, 1, "8/3–12/3", "1/3–5/3")]
    [InlineData(2, 1, "8/3–12/3", "1/3–5/3")]
    [InlineData(1, 2, "1/3–5/3", "8/3–12/3")]
    public void The_higher_priority_has_the_hours_first(int? first, int? second, string days, string others)
    {
        PlanOutcome outcome = Two(first, second).Work();
        Assert.Equal((days, others), (outcome.Days("first"), outcome.Days("second")));
    }

    [Fact]
    public void What_yields_comes_second_while_there_is_too_little()
    {
        PlanOutcome outcome = Two().Add(new YieldRule("first", "second")).Work();
        Assert.Equal(("8/3–12/3", "1/3–5/3"), (outcome.Days("first"), outcome.Days("second")));
    }

    [Fact]
    public void What_yields_waits_for_nobody_while_there_is_enough()
    {
        ActionPlan plan = Two().Add(new YieldRule("first", "second")).Build();
        PlanOutcome outcome = new SetCapacity("office", 20).ApplyTo(plan).Work();
        Assert.Equal(("1/3–5/3", "1/3–5/3"), (outcome.Days("first"), outcome.Days("second")));
    }

    [Theory]
    [InlineData(null, null, 5)]
    [InlineData(3, 5, 5 * 4)]
    public void When_two_cannot_both_be_in_time_the_lower_priority_is_late(int? first, int? second, int lateness)
    {
        PlanOutcome outcome = Two(first, second).Add(Limit("limit", "5.3.2021", false, "first", "second")).Work();
        Assert.Equal((0, 5), (outcome.Of("first").LateBy, outcome.Of("second").LateBy));
        // Rank 1 weighs 64, rank 3 16, rank 5 4, and no priority 1.
        Assert.Equal((lateness, ScheduleStatus.Optimal), (outcome.Schedule.WeightedLateness, outcome.Schedule.Status));
    }

    [Fact]
    public void Lateness_that_weighs_more_decides_against_the_order_of_priority_of_dates()
    {
        // In order of dates the first would be in time and the second five days late, at 64 a day.
        PlanOutcome outcome = Two(null, 1).Add(Limit("one", "5.3.2021", false, "first")).Add(Limit("two", "8.3.2021", false, "second")).Work();
        Assert.Equal((5, 0, 5L), (outcome.Of("first").LateBy, outcome.Of("second").LateBy, outcome.Schedule.WeightedLateness));
    }

    [Theory]
    [InlineData(null, -29, "22/12")]
    [InlineData(null, 0, "ReadyTooLate")]
    [InlineData("whole", 0, "ReadyTooLate")]
    public void A_limit_that_has_its_day_from_what_it_waits_for_lies_in_the_plans_period_and_in_what_it_is_part_of(string? whole, int lag, string days)
    {
        PlanOutcome outcome = Empty()
            .Add(new Activity("whole", "whole") { When = PlanDate.Parse("november 2021") })
            .Add(Limit("first", "31.1.2022", false))
            .Add(new Deadline("second", "second") { PartOf = whole is null ? (ItemId?)null : whole })
            .Add(new Link("first", "second") { Lag = new(lag) }).Work();
        Assert.Equal(days, outcome.Days("second"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void What_takes_no_time_may_stand_on_the_morning_after_a_period_without_a_working_day(int duration)
    {
        // 17 July 2021 is a Saturday.
        ActionPlanBuilder plan = new ActionPlanBuilder("p", "Plan").Covers("17.7.2021").InYear(2021).Add(new Activity("work", "work") { Duration = duration });
        Assert.Equal("19/7", plan.Event("other", "Møde", item => item.When("juli 2021")).Work().Days("work"));
    }

    [Fact]
    public void A_hard_limit_goes_before_any_priority()
    {
        PlanOutcome outcome = Two(1).Add(Limit("limit", "5.3.2021", true, "second")).Work();
        Assert.Equal(("8/3–12/3", "1/3–5/3"), (outcome.Days("first"), outcome.Days("second")));
    }

    [Fact]
    public void What_is_ready_too_late_for_its_limit_has_no_place_and_neither_has_what_waits_for_it()
    {
        PlanOutcome outcome = Empty().Event("e", "Møde", item => item.When("10.3.")).Activity("work", "Arbejde", item => item.When("1.3.-12.3.").Takes(3).After("e")).Activity("then", "Så", item => item.When("marts").Takes(1).After("work")).Work();
        Assert.Equal(("ReadyTooLate", "PredecessorNotPlaced"), (outcome.Days("work"), outcome.Days("then")));
        Assert.Equal(ScheduleStatus.Infeasible, outcome.Schedule.Status);
    }

    [Fact]
    public void As_late_as_possible_ends_just_before_what_comes_after()
    {
        ActionPlanBuilder plan = Empty().Event("e", "Møde", item => item.When("26.3.").After("work")).Activity("work", "Arbejde", item => item.When("marts").Takes(5).AsLateAsPossible());
        Assert.Equal("19/3–25/3", plan.Work().Days("work"));
    }

    [Fact]
    public void As_late_as_possible_lies_where_there_are_hours()
    {
        Resource office = new("office", "Sekretariatet") { Capacity = [new(10)], Absences = [new(PlanDate.Parse("22.3.-25.3.2021"), "ferie")] };
        PlanOutcome outcome = Empty().Add(office).Event("e", "Møde", item => item.When("26.3.").After("work")).Activity("work", "Arbejde", item => item.When("marts").Takes(5).Needs("office", 10).AsLateAsPossible()).Work();
        Assert.Equal("15/3–19/3", outcome.Days("work"));
    }

    [Fact]
    public void Notice_is_given_so_many_days_before_the_meeting()
    {
        PlanOutcome outcome = Empty().Event("summons", "Indkaldelse", item => item.When("8.3.")).Event("meeting", "Møde", item => item.When("marts")).Add(new NoticeRule("summons", "meeting", 14)).Work();
        Assert.Equal("22/3", outcome.Days("meeting"));
        Assert.Equal(LinkOrigin.Notice, outcome.Of("meeting").DrivenBy!.Origin);
    }

    [Fact]
    public void Notice_that_cannot_be_given_in_time_leaves_the_meeting_without_a_place()
    {
        PlanOutcome outcome = Empty().Event("summons", "Indkaldelse", item => item.When("8.3.")).Event("meeting", "Møde", item => item.When("15.3.")).Add(new NoticeRule("summons", "meeting", 14)).Work();
        Assert.Equal("ReadyTooLate", outcome.Days("meeting"));
    }
}

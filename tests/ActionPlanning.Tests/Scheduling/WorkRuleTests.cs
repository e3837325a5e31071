using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;
using static ActionPlanning.Tests.Scheduling.SmallPlans;

namespace ActionPlanning.Tests.Scheduling;

/// <summary>What hours do to days: pace, calendars of resources, work that goes on, work that takes what is left.</summary>
public class WorkRuleTests
{
    private static Resource WithSteps(params CapacityStep[] steps) => new("office", "Sekretariatet") { Capacity = [.. steps] };

    private static CapacityStep From(string date, decimal hours, CapacityCause cause) => new(hours) { From = PlanDate.Parse(date), Cause = cause };

    private static Activity PerWeek(Nature nature, decimal hours) => new("daily", "Daglig drift") { Nature = nature, When = PlanDate.Parse("2021"), Effort = [new("office", hours) { Basis = EffortBasis.PerWeek }] };

    [Fact]
    public void The_duration_of_work_of_known_hours_follows_from_what_is_free()
    {
        PlanOutcome outcome = Office().Activity("work", "Arbejde", item => item.When("marts").Needs("office", 9)).Work();
        Assert.Equal("1/3–5/3", outcome.Days("work"));
        Assert.Equal((2m, 1m), (outcome.Taken(1, 1), outcome.Taken(5, 5)));
        Assert.False(outcome.Of("work").DurationAssumed);
    }

    [Theory]
    [InlineData(Nature.Continuous)]
    [InlineData(Nature.DemandDriven)]
    [InlineData(Nature.Recurring)]
    public void Work_that_goes_on_takes_its_hours_every_week_before_anything_else(Nature nature)
    {
        PlanOutcome outcome = Office().Add(PerWeek(nature, 5)).Activity("work", "Arbejde", item => item.When("marts").Needs("office", 9)).Work();
        Assert.Equal("1/3–11/3", outcome.Days("work"));
        Assert.Equal(PlacementState.Ongoing, outcome.Of("daily").State);
        ResourceUse use = Assert.Single(outcome.Schedule.Resources);
        Assert.Equal((10m, 5m, 10m), (use.Capacity(March(1, 7)), use.Ongoing(March(1, 7)), use.Taken(March(1, 7))));
        Assert.Equal([new ItemHours("work", 5)], use.Takers(March(1, 7)));
    }

    [Fact]
    public void Hours_in_all_of_work_that_goes_on_are_spread_over_its_window()
    {
        PlanOutcome outcome = Office().Add(PerWeek(Nature.Continuous, 0) with { When = PlanDate.Parse("marts 2021"), Effort = [new("office", 23)] })
            .Activity("work", "Arbejde", item => item.When("marts").Needs("office", 3)).Work();
        Assert.Equal("1/3–3/3", outcome.Days("work"));
        Assert.Equal(23m, Assert.Single(outcome.Schedule.Resources).Ongoing(March(1, 31)));
    }

    [Theory]
    [InlineData(5, CapacityCause.Reduction, "1/3–10/3")]
    [InlineData(20, CapacityCause.Extension, "1/3–4/3")]
    public void Elastic_work_stretches_when_capacity_falls_and_shrinks_when_it_rises(int hours, CapacityCause cause, string expected)
    {
        // Two days of two hours, and then one or four a day.
        PlanOutcome outcome = Empty().Add(WithSteps(new(10), From("3.3.2021", hours, cause))).Activity("work", "Arbejde", item => item.When("marts").Takes(5).AtElasticPace().Needs("office", 10)).Work();
        Assert.Equal(expected, outcome.Days("work"));
        Assert.Equal([new PlannedHours("office", 10)], outcome.Of("work").Hours);
    }

    [Fact]
    public void Work_at_a_given_pace_does_not_stretch_and_is_refused()
    {
        PlanOutcome outcome = Empty().Add(WithSteps(new(10), From("3.3.2021", 5, CapacityCause.Reduction))).Activity("work", "Arbejde", item => item.When("marts").Takes(5).Needs("office", 10)).Work();
        Assert.Equal("NoRoom", outcome.Days("work"));
    }

    [Fact]
    public void A_part_time_week_is_worked_on_its_own_days()
    {
        Resource office = WithSteps(new CapacityStep(10)) with { WorkDays = [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday] };
        PlanOutcome outcome = Empty().Add(office).Activity("work", "Arbejde", item => item.When("marts").Needs("office", 15)).Work();
        Assert.Equal("1/3–8/3", outcome.Days("work"));
        Assert.Equal((5m, 0m, 5m, 0m, 5m), (outcome.Taken(1, 1), outcome.Taken(2, 2), outcome.Taken(3, 3), outcome.Taken(4, 7), outcome.Taken(8, 8)));
    }

    [Fact]
    public void Nobody_works_while_away()
    {
        Resource office = WithSteps(new CapacityStep(10)) with { Absences = [new(PlanDate.Parse("2.3.-3.3.2021"), "ferie")] };
        PlanOutcome outcome = Empty().Add(office).Activity("work", "Arbejde", item => item.When("marts").Needs("office", 6)).Work();
        Assert.Equal("1/3–5/3", outcome.Days("work"));
        Assert.Equal(0m, outcome.Taken(2, 3));
    }

    [Fact]
    public void The_hours_of_a_span_are_spread_evenly_over_the_days_on_which_the_resource_works()
    {
        Resource office = WithSteps(new CapacityStep(10)) with { WorkDays = [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday] };
        PlanOutcome outcome = Empty().Add(office).Activity("work", "Arbejde", item => item.When("marts").Takes(5).Needs("office", 7)).Work();
        Assert.Equal("1/3–5/3", outcome.Days("work"));
        Assert.Equal((3.5m, 3.5m, 7m), (outcome.Taken(2, 2), outcome.Taken(4, 4), outcome.Taken(1, 5)));
    }

    [Fact]
    public void Hours_that_do_not_divide_are_given_to_the_minute()
    {
        PlanOutcome outcome = Office().Activity("work", "Arbejde", item => item.When("marts").Takes(7).Needs("office", 1)).Work();
        Assert.Equal([new PlannedHours("office", 1)], outcome.Of("work").Hours);
        Assert.All(Enumerable.Range(1, 5), day => Assert.InRange(Math.Round(outcome.Taken(day, day) * 60m, 6), 8m, 9m));
    }

    [Fact]
    public void The_work_of_an_event_is_done_on_its_day_and_the_days_before_it_and_never_after()
    {
        PlanOutcome outcome = Office().Event("event", "Møde", item => item.When("10.3.").Needs("office", 9)).Work();
        Assert.Equal("10/3", outcome.Days("event"));
        Assert.Equal((2m, 9m, 1m, 0m, 0m), (outcome.Taken(10, 10), outcome.Taken(4, 10), outcome.Taken(4, 4), outcome.Taken(1, 3), outcome.Taken(11, 31)));
    }

    [Fact]
    public void An_event_waits_until_the_hours_for_it_were_there()
    {
        PlanOutcome outcome = Empty().Add(WithSteps(new(0), From("8.3.2021", 10, CapacityCause.Extension))).Event("event", "Møde", item => item.When("marts").Needs("office", 6)).Work();
        Assert.Equal("10/3", outcome.Days("event"));
    }

    [Fact]
    public void Best_effort_takes_what_others_leave_and_says_what_it_lacks()
    {
        ActionPlanBuilder plan = Office().Activity("left", "Hvis der er tid", item => item.When("marts").Is(Nature.BestEffort).Needs("office", 50))
            .Activity("work", "Arbejde", item => item.When("marts").Takes(5).Needs("office", 10));
        PlanOutcome outcome = plan.Work();
        Assert.Equal("1/3–5/3", outcome.Days("work"));
        // Of 46 hours in March 10 are taken.
        Assert.Equal((PlacementState.LeftOver, 14m), (outcome.Of("left").State, outcome.Of("left").HoursMissing));
        Assert.Equal("8/3–31/3", outcome.Days("left"));
    }

    [Fact]
    public void Best_effort_that_finds_no_hours_is_a_legal_outcome_and_delays_nobody()
    {
        ActionPlanBuilder plan = Office().Activity("left", "Hvis der er tid", item => item.When("1.3.-5.3.").Is(Nature.BestEffort).Needs("office", 5))
            .Activity("work", "Arbejde", item => item.When("marts").Takes(5).Needs("office", 10));
        PlanOutcome outcome = plan.Work();
        Assert.Equal("1/3–5/3", outcome.Days("work"));
        PlannedItem left = outcome.Of("left");
        Assert.Equal((PlacementState.NothingLeft, false, 5m), (left.State, left.IsPlaced, left.HoursMissing));
        Assert.Equal(ScheduleStatus.Optimal, outcome.Schedule.Status);
    }

    [Fact]
    public void What_waits_for_best_effort_does_not_wait()
    {
        PlanOutcome outcome = Office().Activity("left", "Hvis der er tid", item => item.When("marts").Is(Nature.BestEffort).Needs("office", 40))
            .Activity("then", "Så", item => item.When("marts").Takes(1).After("left")).Work();
        Assert.Equal("1/3", outcome.Days("then"));
    }

    [Theory]
    [InlineData(6, "6/4")]
    [InlineData(40, "6/4")]
    [InlineData(50, "Dormant")]
    public void What_waits_on_a_condition_for_best_effort_to_be_done_lies_dormant_unless_there_are_hours_for_all_of_it(int hours, string days)
    {
        PlanOutcome outcome = Office().Activity("left", "Hvis der er tid", item => item.When("marts").Is(Nature.BestEffort).Needs("office", hours))
            .Activity("then", "Så", item => item.When("april").Takes(1).If(new ItemCompleted("left"))).Work();
        Assert.Equal(days, outcome.Days("then"));
    }

    [Fact]
    public void Work_without_a_date_but_with_known_hours_is_placed_in_the_plans_period() =>
        Assert.Equal("4/1–8/1", Office().Activity("work", "Arbejde", item => item.Needs("office", 10)).Work().Days("work"));

    [Fact]
    public void Work_without_date_duration_or_hours_stays_undated() =>
        Assert.Equal("Undated", Office().Activity("work", "Arbejde").Event("e", "Møde", item => item.When("maj")).Work().Days("work"));

    [Fact]
    public void Hours_that_the_plan_does_not_give_bound_nothing_and_are_named_as_missing()
    {
        PlanOutcome outcome = Office().Activity("work", "Arbejde", item => item.When("marts").Takes(2).Needs("office")).Work();
        Assert.Equal("1/3–2/3", outcome.Days("work"));
        Assert.Equal("items[work].effort[office].hours", Assert.Single(outcome.Schedule.Missing).Path);
    }

    [Fact]
    public void Of_a_range_of_hours_the_upper_end_counts_and_of_a_range_of_capacity_the_lower()
    {
        PlanOutcome outcome = Empty().Add(WithSteps(new CapacityStep(ActionPlanning.Amounts.Quantity.Between(10, 20)))).Activity("work", "Arbejde", item => item.When("marts").Needs("office", ActionPlanning.Amounts.Quantity.Between(4, 8))).Work();
        Assert.Equal("1/3–4/3", outcome.Days("work"));
    }

    [Fact]
    public void Capacity_on_a_condition_counts_from_the_day_on_which_it_holds()
    {
        Gate gate = new("gate", "Beslutning") { When = PlanDate.Parse("10.3.2021"), Outcome = new(GateResult.Approved, March(10)) };
        ActionPlanBuilder plan = Empty().Add(WithSteps(new(10), new CapacityStep(10) { When = new GateApproved("gate"), Cause = CapacityCause.Extension })).Activity("work", "Arbejde", item => item.When("marts").Takes(2).Needs("office", 8));
        Assert.Equal("10/3–11/3", plan.Add(gate).Work().Days("work"));
        Assert.Equal("NoRoom", new SetOutcome("gate", GateResult.Rejected) { On = March(10) }.ApplyTo(plan.Build()).Work().Days("work"));
    }

    [Fact]
    public void A_schedule_that_ends_where_the_hours_alone_let_it_is_proved_best()
    {
        PlanOutcome outcome = Office().Activity("a", "A", item => item.When("marts").Takes(5).Needs("office", 10)).Activity("b", "B", item => item.When("marts").Takes(5).Needs("office", 10)).Work();
        Assert.Equal((ScheduleStatus.Optimal, March(12), March(12)), (outcome.Schedule.Status, outcome.Schedule.Finish!.Value, outcome.Schedule.FinishBound!.Value));
    }

    [Fact]
    public void More_work_than_hours_is_proved_to_be_infeasible()
    {
        PlanOutcome outcome = Office().Activity("a", "A", item => item.When("1.3.-8.3.").Takes(5).Needs("office", 10)).Activity("b", "B", item => item.When("1.3.-8.3.").Takes(5).Needs("office", 10)).Work();
        Assert.Equal(ScheduleStatus.Infeasible, outcome.Schedule.Status);
        Assert.Equal(["1/3–5/3", "NoRoom"], new[] { outcome.Days("a"), outcome.Days("b") }.Order(StringComparer.Ordinal));
    }
}

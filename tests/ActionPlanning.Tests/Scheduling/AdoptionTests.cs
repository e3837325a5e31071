using ActionPlanning.Json;
using ActionPlanning.Reporting;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using static ActionPlanning.Tests.Scheduling.SmallPlans;

namespace ActionPlanning.Tests.Scheduling;

/// <summary>A schedule is applied to the plan it was worked out from, holds from then on, and outcomes are compared.</summary>
public class AdoptionTests
{
    private static ActionPlan Two() => Office().Body("board", "Bestyrelsen").Add(new Decision("adopted", "Vedtaget") { Body = "board" })
        .Activity("first", "Først", item => item.When("marts").Takes(5).Needs("office", 10)).Activity("then", "Så", item => item.When("marts").Takes(5).Needs("office", 10))
        .Event("shop", "Værksted", item => item.When("maj").Occurs(new(2)))
        .Activity("asleep", "Hviler", item => item.When("maj").OnStandBy(StandByReason.Other, "x")).Build();

    [Fact]
    public void Adopting_records_the_days_as_a_baseline_and_changes_nothing_else()
    {
        ActionPlan plan = Two();
        PlanOutcome outcome = plan.Work(new() { AsOf = March(1) });
        ActionPlan adopted = ActionPlanner.Adopt(plan, outcome, "vedtaget", "adopted");
        Baseline baseline = Assert.Single(adopted.Baselines);
        Assert.Equal(("vedtaget", March(1), new DecisionId("adopted")), (baseline.Name, baseline.On!.Value, baseline.Decision!.Value));
        Assert.Equal([new("first"), new("then"), new ItemId("shop")], baseline.Dates.Select(date => date.Item));
        Assert.Equal(PlanDate.Range(PlanDate.Day(March(8)), PlanDate.Day(March(12))), baseline.Dates[1].When);
        Assert.Equal(plan.Items, adopted.Items);
        Assert.Empty(plan.Baselines);
    }

    [Fact]
    public void Adopting_again_under_the_same_name_replaces_the_baseline()
    {
        ActionPlan plan = ActionPlanner.Adopt(Two(), Two().Work(), "plan");
        plan = new SetDate("first", PlanDate.Parse("15.3.2021-31.3.2021")).ApplyTo(plan);
        ActionPlan again = ActionPlanner.Adopt(plan, plan.Work(), "plan");
        Assert.Equal(PlanDate.Range(PlanDate.Day(March(15)), PlanDate.Day(March(19))), Assert.Single(again.Baselines).Dates[0].When);
    }

    [Fact]
    public void An_outcome_of_another_state_of_the_plan_is_refused()
    {
        ActionPlan plan = Two();
        PlanOutcome outcome = plan.Work();
        ActionPlan edited = new SetDuration("first", 6).ApplyTo(plan);
        StaleOutcomeException refused = Assert.Throws<StaleOutcomeException>(() => ActionPlanner.Adopt(edited, outcome, "plan"));
        Assert.Contains(PlanJson.Revision(edited).ToString(), refused.Message, StringComparison.Ordinal);
        Assert.Throws<StaleOutcomeException>(() => ActionPlanner.Adopt(ActionPlanner.Adopt(plan, outcome, "plan"), outcome, "plan"));
        Assert.NotNull(ActionPlanner.Adopt(Two(), outcome, "plan"));
    }

    [Fact]
    public void A_baseline_rests_on_a_decision_that_the_plan_has() =>
        Assert.Throws<ActionPlanException>(() => ActionPlanner.Adopt(Two(), Two().Work(), "plan", "other"));

    [Fact]
    public void A_baseline_holds_as_the_schedule_before_does()
    {
        ActionPlan adopted = ActionPlanner.Adopt(Two(), Two().Work(), "plan");
        ActionPlan freed = new SetEffort("first", "office", 0).ApplyTo(adopted);
        PlanOutcome held = freed.Work(new() { Baseline = "plan" });
        Assert.Equal(("1/3–5/3", "8/3–12/3"), (held.Days("first"), held.Days("then")));
        Assert.Empty(held.Schedule.Moves);
        Assert.Equal("1/3–5/3", freed.Work().Days("then"));
        ActionPlan longer = new SetDuration("first", 7).ApplyTo(adopted);
        Assert.Equal([new ItemMove("then", null, March(8), March(10), 2)], longer.Work(new() { Baseline = "plan" }).Schedule.Moves);
    }

    [Fact]
    public void A_baseline_that_the_plan_lacks_is_refused() =>
        Assert.Throws<ArgumentException>(() => Two().Work(new() { Baseline = "other" }));

    [Fact]
    public void Two_equal_outcomes_have_nothing_different()
    {
        PlanComparison comparison = PlanComparison.Of(Two().Work(), Two().Work());
        Assert.True(comparison.IsEmpty);
        Assert.Empty(comparison.Items);
    }

    [Fact]
    public void A_difference_has_days_states_and_the_working_days_between()
    {
        PlanOutcome before = Two().Work();
        PlanOutcome after = new SetState("asleep", new Planned()).ApplyTo(new SetDate("first", PlanDate.Parse("15.3.2021-31.3.2021")).ApplyTo(Two())).Work();
        PlanComparison comparison = PlanComparison.Of(before, after);
        Assert.Equal([new("first"), new("then"), new ItemId("asleep")], comparison.Items.Select(item => item.Item));
        Assert.Equal([10, -5, null], comparison.Items.Select(item => item.WorkingDays));
        Assert.Equal((PlacementState.StandBy, PlacementState.Placed), (comparison.Items[2].Before.State, comparison.Items[2].After.State));
        Assert.False(comparison.IsEmpty);
        Assert.Equal([-10, 5, null], PlanComparison.Of(after, before).Items.Select(item => item.WorkingDays));
    }

    [Fact]
    public void An_item_that_only_one_of_the_plans_has_is_left_out()
    {
        ActionPlanBuilder builder = Two().ToBuilder();
        PlanOutcome more = builder.Event("new", "Nyt", item => item.When("marts 2021")).Build().Work();
        Assert.Empty(PlanComparison.Of(Two().Work(), more).Items);
    }
}

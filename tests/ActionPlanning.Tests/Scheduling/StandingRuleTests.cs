using ActionPlanning.Governance;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using static ActionPlanning.Tests.Scheduling.SmallPlans;

namespace ActionPlanning.Tests.Scheduling;

/// <summary>What the state of things does to a schedule: the day from which is looked, what has begun, is done or frozen, gates and conditions.</summary>
public class StandingRuleTests
{
    private static readonly PlanningOptions OnThe10th = new() { AsOf = March(10) };

    private static Activity Work(ItemState state, string when = "marts 2021") => new("work", "Arbejde") { When = PlanDate.Parse(when), Duration = 5, State = state };

    [Fact]
    public void Nothing_new_begins_before_the_day_from_which_is_looked() =>
        Assert.Equal("10/3–16/3", Empty().Add(Work(new Planned())).Work(OnThe10th).Days("work"));

    [Theory]
    [InlineData(8, "8/3–12/3")]
    [InlineData(1, "1/3–10/3")]
    public void What_has_begun_stays_and_lasts_at_least_until_that_day(int since, string expected) =>
        Assert.Equal(expected, Empty().Add(Work(new InProgress { Since = March(since) })).Work(OnThe10th).Days("work"));

    [Fact]
    public void What_has_begun_takes_its_hours_from_that_day_on()
    {
        PlanOutcome outcome = Office().Add(Work(new InProgress { Since = March(8) }) with { Effort = [new("office", 6)] }).Work(OnThe10th);
        Assert.Equal((0m, 6m), (outcome.Taken(1, 9), outcome.Taken(10, 12)));
    }

    [Fact]
    public void What_is_done_has_the_days_up_to_the_one_on_which_it_was_and_takes_no_hours()
    {
        PlanOutcome outcome = Office().Add(Work(new Completed { On = March(5) }) with { Effort = [new("office", 6)] }).Work(OnThe10th);
        Assert.Equal((PlacementState.Done, "1/3–5/3", 0m), (outcome.Of("work").State, outcome.Days("work"), outcome.Taken(1, 31)));
    }

    [Fact]
    public void What_has_begun_or_is_done_has_a_date_although_the_plan_gives_none()
    {
        PlanOutcome outcome = Empty().Add(Work(new InProgress { Since = March(8) }) with { When = null }).Add(Work(new Completed { On = March(5) }) with { Id = "done", When = null }).Activity("then", "Så", item => item.Takes(1).After("work")).Work(OnThe10th);
        Assert.Equal(("8/3–12/3", "1/3–5/3", "15/3"), (outcome.Days("work"), outcome.Days("done"), outcome.Days("then")));
    }

    [Fact]
    public void What_comes_after_something_done_may_begin_on_the_next_day() =>
        Assert.Equal("8/3", Empty().Add(Work(new Completed { On = March(5) })).Activity("then", "Så", item => item.When("marts").Takes(1).After("work")).Work().Days("then"));

    [Fact]
    public void A_window_that_is_over_has_passed_and_is_not_extended()
    {
        PlanOutcome outcome = Empty().Event("e", "Møde", item => item.When("9.3.")).Activity("then", "Så", item => item.When("marts").Takes(1).After("e")).Work(OnThe10th);
        Assert.Equal(("WindowPassed", "PredecessorNotPlaced"), (outcome.Days("e"), outcome.Days("then")));
    }

    [Fact]
    public void What_is_frozen_stays_although_what_it_waits_for_is_late()
    {
        ActionPlan plan = Empty().Activity("first", "Først", item => item.When("marts").Takes(5)).Activity("then", "Så", item => item.When("marts").Takes(5).After("first")).Build();
        PlanOutcome before = plan.Work();
        ActionPlan longer = new SetDuration("first", 8).ApplyTo(plan);
        Assert.Equal("8/3–12/3", longer.Work(new() { Previous = before.Schedule, FrozenUntil = March(8) }).Days("then"));
        Assert.Equal("11/3–17/3", longer.Work(new() { Previous = before.Schedule, FrozenUntil = March(7) }).Days("then"));
    }

    [Fact]
    public void What_is_frozen_stays_although_what_it_waits_for_lies_dormant_now()
    {
        ActionPlan plan = Office().Activity("first", "Først", item => item.Is(Nature.Recurring).If(new CapacityAtLeast("office", 10))).Activity("then", "Så", item => item.When("marts").Takes(5).After("first")).Build();
        PlanOutcome before = plan.Work();
        ActionPlan poorer = new SetCapacity("office", 5).ApplyTo(plan);
        Assert.Equal("1/3–5/3", poorer.Work(new() { Previous = before.Schedule, FrozenUntil = March(1) }).Days("then"));
        Assert.Equal("PredecessorNotPlaced", poorer.Work(new() { Previous = before.Schedule }).Days("then"));
    }

    [Fact]
    public void What_can_never_be_in_time_moves_nothing_that_it_waits_for()
    {
        ActionPlan plan = Office().Activity("first", "Først", item => item.When("1.3.-5.3.").Takes(5).Needs("office", 10)).Activity("then", "Så", item => item.When("marts").Takes(5).Needs("office", 10))
            .Activity("late", "Forsent", item => item.When("februar").Takes(1).After("then")).Build();
        PlanOutcome before = plan.Work();
        Assert.Equal(("8/3–12/3", "ReadyTooLate"), (before.Days("then"), before.Days("late")));
        Assert.Empty(new SetEffort("first", "office", 0).ApplyTo(plan).Work(new() { Previous = before.Schedule }).Schedule.Moves);
    }

    [Fact]
    public void What_need_not_move_stays_where_it_was_and_what_moves_is_listed()
    {
        ActionPlan plan = Office().Activity("first", "Først", item => item.When("marts").Takes(5).Needs("office", 10)).Activity("then", "Så", item => item.When("marts").Takes(5).Needs("office", 10)).Build();
        PlanOutcome before = plan.Work();
        PlanOutcome freed = new SetEffort("first", "office", 0).ApplyTo(plan).Work(new() { Previous = before.Schedule });
        Assert.Empty(freed.Schedule.Moves);
        PlanOutcome held = new SetState("first", new StandBy(StandByReason.Staffing, "syg")).ApplyTo(plan).Work(new() { Previous = before.Schedule });
        Assert.Equal([new ItemMove("first", null, March(1), null, null)], held.Schedule.Moves);
        PlanOutcome away = new SetDate("first", PlanDate.Parse("3.3.2021-31.3.2021")).ApplyTo(plan).Work(new() { Previous = before.Schedule });
        // Two by two days are fewer than ten for the first alone.
        Assert.Equal([new ItemMove("first", null, March(1), March(3), 2), new ItemMove("then", null, March(8), March(10), 2)], away.Schedule.Moves);
    }

    [Fact]
    public void What_a_gate_decides_on_lies_after_the_gate_and_is_provisional()
    {
        PlanOutcome outcome = Empty().Gate("gate", "Beslutning", item => item.When("10.3.").Decides("work")).Activity("work", "Arbejde", item => item.Takes(2)).Work();
        Assert.Equal((PlacementState.Provisional, "11/3–12/3"), (outcome.Of("work").State, outcome.Days("work")));
        Assert.Equal((LinkOrigin.Gate, new ItemId("gate")), (outcome.Of("work").DrivenBy!.Origin, outcome.Of("work").DrivenBy!.From));
    }

    [Theory]
    [InlineData(GateResult.Approved, PlacementState.Placed)]
    [InlineData(GateResult.Amended, PlacementState.Placed)]
    [InlineData(GateResult.Deferred, PlacementState.Provisional)]
    [InlineData(GateResult.Rejected, PlacementState.Dormant)]
    public void The_outcome_of_the_gate_settles_what_becomes_of_it(GateResult result, PlacementState expected)
    {
        ActionPlan plan = Office().Gate("gate", "Beslutning", item => item.When("10.3.").Decides("work")).Activity("work", "Arbejde", item => item.When("marts").Takes(2).Needs("office", 4)).Build();
        PlanOutcome outcome = new SetOutcome("gate", result) { On = March(10) }.ApplyTo(plan).Work();
        Assert.Equal(expected, outcome.Of("work").State);
        Assert.Equal(result == GateResult.Rejected ? 0m : 4m, outcome.Taken(1, 31));
    }

    [Fact]
    public void What_may_be_done_and_whose_condition_holds_is_a_proposal_that_takes_no_hours()
    {
        PlanOutcome outcome = Office(30).Activity("may", "Kan", item => item.When("marts").Takes(2).Needs("office", 4).Meant(Modality.May).If(new CapacityAtLeast("office", 20))).Work();
        Assert.Equal((PlacementState.Proposal, ItemStanding.MayBeProposed, 0m), (outcome.Of("may").State, outcome.Statuses[0].Standing, outcome.Taken(1, 31)));
    }

    [Fact]
    public void A_condition_begins_to_hold_on_a_day_and_the_item_waits_for_it()
    {
        Resource office = new("office", "Sekretariatet") { Capacity = [new(10), new(30) { From = PlanDate.Parse("15.3.2021"), Cause = CapacityCause.Extension }] };
        ActionPlanBuilder plan = Empty().Add(office).Activity("work", "Arbejde", item => item.When("marts").Takes(2).If(new CapacityAtLeast("office", 20)));
        Assert.Equal("15/3–16/3", plan.Work().Days("work"));
        Assert.Equal("Dormant", new SetCapacity("office", 10).ApplyTo(plan.Build()).Work().Days("work"));
    }

    [Fact]
    public void What_is_on_stand_by_or_cancelled_takes_neither_days_nor_hours()
    {
        PlanOutcome outcome = Office().Add(Work(new StandBy(StandByReason.Staffing, "personale")) with { Effort = [new("office", 6)] }).Add(Work(new Cancelled("aflyst")) with { Id = "off", Effort = [new("office", 6)] }).Work();
        Assert.Equal(("StandBy", "Cancelled"), (outcome.Days("work"), outcome.Days("off")));
        Assert.All(outcome.Schedule.Resources, use => Assert.Equal(0m, use.Taken(March(1, 31))));
    }
}

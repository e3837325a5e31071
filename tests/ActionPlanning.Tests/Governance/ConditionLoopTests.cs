using ActionPlanning.Amounts;
using ActionPlanning.Governance;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Tests.Governance;

/// <summary>Conditions in the loop of budget, conditions and schedule: when they hold first, and that none is answered greener than the loop can keep.</summary>
public class ConditionLoopTests
{
    private static readonly ActionPlanner Planner = new();

    private static ActionPlanBuilder Plan(Quantity opening, Quantity reserve)
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "Plan").Covers("2021");
        builder.Budget = new(Currency.Dkk) { OpeningBalance = opening, Reserve = reserve };
        return builder;
    }

    private static BudgetLine Line(string id, BudgetDirection direction, Quantity amount, string? when, ItemId? item = null) =>
        new(id, id, direction, new FixedAmount(new(amount, Currency.Dkk))) { When = when is null ? null : PlanDate.Parse(when), Item = item };

    private static PlanOutcome Work(ActionPlanBuilder builder)
    {
        PlanOutcome outcome = Planner.Plan(builder.Build(), new() { Verify = true });
        Assert.True(outcome.IsSettled);
        return outcome;
    }

    private static ItemStatus Of(PlanOutcome outcome, ItemId item) => outcome.Statuses.Single(status => status.Item == item);

    private static PlannedItem Planned(PlanOutcome outcome, ItemId item) => outcome.Schedule.Items.Single(planned => planned.Item == item);

    [Fact]
    public void An_item_may_begin_in_the_first_month_in_which_its_own_cost_leaves_the_reserve_untouched_to_the_end()
    {
        // 500 in the course of August, 200 to pay: at the end of August there are 600, and from September on 400 are left.
        PlanOutcome outcome = Work(Plan(100, 100).Add(Line("fees", BudgetDirection.Income, 500, "august 2021"))
            .Activity("extension", "Udvidelse", item => item.When("2021").Takes(5).If(new LiquidityAtLeast())).Cost("office", "Kontor", 200, "extension"));
        Assert.Equal(new ConditionAnswer(Verdict.Yes, new LocalDate(2021, 9, 1)), Of(outcome, "extension").Condition);
        Assert.Equal(new LocalDate(2021, 9, 1), Planned(outcome, "extension").Days[0]);
        Assert.Equal(Answer.Yes, outcome.Budget.Cash.KeepsReserve.Answer);
    }

    [Fact]
    public void With_money_enough_from_the_beginning_it_holds_from_the_first_day_of_the_plan()
    {
        PlanOutcome outcome = Work(Plan(300, 100).Activity("extension", "Udvidelse", item => item.When("2021").Takes(5).If(new LiquidityAtLeast())).Cost("office", "Kontor", 200, "extension"));
        Assert.Equal(new LocalDate(2021, 1, 1), Of(outcome, "extension").Condition!.FirstDate);
    }

    [Fact]
    public void A_later_payment_under_the_reserve_keeps_it_waiting_until_after_it()
    {
        PlanOutcome outcome = Work(Plan(400, 100).Add(Line("fees", BudgetDirection.Income, 500, "1.11.2021")).Add(Line("rent", BudgetDirection.Cost, 250, "1.6.2021"))
            .Activity("extension", "Udvidelse", item => item.When("2021").Takes(5).If(new LiquidityAtLeast())).Cost("office", "Kontor", 100, "extension"));
        // 400, from June 150 and 50 with the office, and from the evening of 1 November 650: in November the first day still counts.
        Assert.Equal(new LocalDate(2021, 12, 1), Of(outcome, "extension").Condition!.FirstDate);
    }

    [Fact]
    public void Money_that_never_suffices_is_a_no_with_what_is_lacking()
    {
        PlanOutcome outcome = Work(Plan(250, 100).Activity("extension", "Udvidelse", item => item.When("2021").Takes(5).If(new LiquidityAtLeast())).Cost("office", "Kontor", 200, "extension"));
        ConditionAnswer answer = Of(outcome, "extension").Condition!;
        Assert.Equal((Answer.No, Amount.Exactly(50, Currency.Dkk)), (answer.Verdict.Answer, answer.Shortfall!.Value));
        Assert.Equal((ItemStanding.Blocked, PlacementState.Dormant), (Of(outcome, "extension").Standing, Planned(outcome, "extension").State));
        Assert.Empty(outcome.Budget.Lines);
    }

    [Fact]
    public void What_an_item_earns_itself_is_not_relied_on()
    {
        PlanOutcome outcome = Work(Plan(100, 100).Activity("course", "Kursus", item => item.When("2021").Takes(5).If(new LiquidityAtLeast()))
            .Cost("room", "Lokale", 50, "course").Income("tickets", "Billetter", 500, "course"));
        Assert.Equal(Answer.No, Of(outcome, "course").Condition!.Verdict.Answer);
    }

    [Fact]
    public void An_amount_that_could_break_the_reserve_leaves_it_open_and_is_named()
    {
        PlanOutcome outcome = Work(Plan(400, 100).Add(Line("rent", BudgetDirection.Cost, Quantity.Between(100, 350), "1.6.2021"))
            .Activity("extension", "Udvidelse", item => item.When("januar-maj 2021").Takes(5).If(new LiquidityAtLeast())).Cost("office", "Kontor", 10, "extension"));
        Verdict verdict = Of(outcome, "extension").Condition!.Verdict;
        Assert.Equal(Answer.Undetermined, verdict.Answer);
        Assert.Equal(["budgetLines[rent].amount"], verdict.Because.Select(input => input.Path));
        Assert.Equal(Quantity.Between(0, 10), outcome.Budget.Lines.Single(line => line.Title == "Kontor").Amount);
    }

    [Fact]
    public void Added_capacity_costs_from_the_month_in_which_there_is_money_for_it_to_the_end()
    {
        // 100 a month. On 1 July 1000 come in: from August on five months of it can be paid, from July on the first day of July would be short.
        Resource office = new("office", "Kontoret") { Capacity = [new(10), new(5) { Cause = CapacityCause.Extension, When = new LiquidityAtLeast(), MonthlyCost = Amount.Exactly(100, Currency.Dkk) }] };
        PlanOutcome outcome = Work(Plan(150, 100).Add(office).Add(Line("fees", BudgetDirection.Income, 1000, "1.7.2021")));
        CapacityAnswer answer = Assert.Single(outcome.Capacity);
        Assert.Equal((1, Answer.Yes, new LocalDate(2021, 8, 1)), (answer.Step, answer.Answer.Verdict.Answer, answer.Answer.FirstDate!.Value));
        Assert.Equal(Quantity.Exactly(500), outcome.Budget.Lines.Single(line => line.Path == "resources[office].capacity[1]").Amount);
        Assert.Equal((Answer.Yes, Quantity.Exactly(650)), (outcome.Budget.Cash.KeepsReserve.Answer, outcome.Budget.Cash.Months[^1].Balance));
    }

    [Fact]
    public void Of_two_that_wait_for_the_same_money_the_first_gets_it_and_the_other_when_there_is_enough_for_both()
    {
        static ActionPlanBuilder Two(Quantity opening) => Plan(opening, 100)
            .Activity("late", "Den anden", item => item.When("2021").Takes(5).If(new LiquidityAtLeast())).Cost("a", "A", 100, "late")
            .Activity("first", "Den første", item => item.When("2021").Takes(5).If(new LiquidityAtLeast())).Cost("b", "B", 100, "first");
        static ActionPlanBuilder Ranked(Quantity opening)
        {
            ActionPlanBuilder builder = Two(opening);
            ActionPlan plan = builder.Build();
            return plan.ToBuilder().Replace((Activity)plan.Item("first") with { Priority = new(1) });
        }

        (Answer, Answer) Answers(ActionPlanBuilder builder) => Work(builder) is var outcome ? (Of(outcome, "first").Condition!.Verdict.Answer, Of(outcome, "late").Condition!.Verdict.Answer) : default;
        Assert.Equal((Answer.Yes, Answer.No), Answers(Ranked(200)));
        Assert.Equal((Answer.No, Answer.Yes), Answers(Two(200)));
        Assert.Equal((Answer.Yes, Answer.Yes), Answers(Ranked(300)));
        Assert.Equal((Answer.No, Answer.No), Answers(Ranked(199)));
    }

    [Theory]
    [InlineData("september-december 2021", Answer.No, null)]
    [InlineData("januar-april 2021", Answer.Yes, 1)]
    [InlineData("2021", Answer.Yes, 1)]
    public void Hours_that_were_there_once_are_not_enough_unless_the_item_lies_while_they_are(string when, Answer expected, int? month)
    {
        Resource office = new("office", "Kontoret") { Capacity = [new(32), new(18) { From = PlanDate.Parse("1.6.2021"), Cause = CapacityCause.Reduction }] };
        PlanOutcome outcome = Work(Plan(0, 0).Add(office).Activity("study", "Undersøgelse", item => item.When(when).Takes(10).Needs("office", 20).If(new CapacityAtLeast("office", 20))));
        ConditionAnswer answer = Of(outcome, "study").Condition!;
        Assert.Equal((expected, month), (answer.Verdict.Answer, answer.FirstDate?.Month));
        Assert.Equal(expected == Answer.Yes, Planned(outcome, "study").IsPlaced);
    }

    [Fact]
    public void An_item_that_would_reach_into_the_time_with_too_few_hours_lies_dormant()
    {
        Resource office = new("office", "Kontoret") { Capacity = [new(32), new(18) { From = PlanDate.Parse("1.6.2021"), Cause = CapacityCause.Reduction }] };
        PlanOutcome outcome = Work(Plan(0, 0).Add(office).Activity("study", "Undersøgelse", item => item.When("maj-december 2021").Takes(60).If(new CapacityAtLeast("office", 20))));
        Assert.Equal((Answer.No, PlacementState.Dormant), (Of(outcome, "study").Condition!.Verdict.Answer, Planned(outcome, "study").State));
    }

    [Fact]
    public void More_hours_hold_from_the_day_on_which_they_go_on_to_be_there()
    {
        Resource office = new("office", "Kontoret") { Capacity = [new(10), new(30) { From = PlanDate.Parse("1.3.2021"), Cause = CapacityCause.Extension }, new(20) { From = PlanDate.Parse("1.5.2021"), Cause = CapacityCause.Reduction }, new(30) { From = PlanDate.Parse("1.9.2021"), Cause = CapacityCause.Extension }] };
        PlanOutcome outcome = Work(Plan(0, 0).Add(office).Activity("study", "Undersøgelse", item => item.When("2021").Takes(10).If(new CapacityAtLeast("office", 30))));
        Assert.Equal(new LocalDate(2021, 9, 1), Of(outcome, "study").Condition!.FirstDate);
    }

    [Fact]
    public void Hours_that_are_added_on_a_condition_count_for_others_once_it_holds()
    {
        static PlanOutcome With(Quantity opening) => Work(Plan(opening, 100).Cost("rent", "Leje", 1)
            .Add(new Resource("office", "Kontoret") { Capacity = [new(10), new(10) { Cause = CapacityCause.Extension, When = new LiquidityAtLeast(), MonthlyCost = Amount.Exactly(10, Currency.Dkk) }] })
            .Activity("study", "Undersøgelse", item => item.When("2021").Takes(10).If(new CapacityAtLeast("office", 20))));
        Assert.Equal((Answer.Yes, ItemStanding.Planned), With(1000) is var rich ? (rich.Capacity[0].Answer.Verdict.Answer, Of(rich, "study").Standing) : default);
        Assert.Equal((Answer.No, ItemStanding.Blocked), With(50) is var poor ? (poor.Capacity[0].Answer.Verdict.Answer, Of(poor, "study").Standing) : default);
        PlanOutcome open = With(Quantity.Unknown);
        Assert.Equal((Answer.Undetermined, "resources[office].capacity[1].when"), (open.Capacity[0].Answer.Verdict.Answer, Assert.Single(Of(open, "study").Condition!.Verdict.Because).Path));
    }

    [Fact]
    public void What_waits_for_an_item_and_for_money_begins_after_both()
    {
        PlanOutcome outcome = Work(Plan(100, 100).Add(Line("fees", BudgetDirection.Income, 500, "august 2021"))
            .Activity("study", "Undersøgelse", item => item.When("2021").Takes(10))
            .Activity("extension", "Udvidelse", item => item.When("2021").Takes(5).If(new AllOf([new ItemCompleted("study"), new LiquidityAtLeast()]))).Cost("office", "Kontor", 200, "extension"));
        Assert.Equal((Answer.Yes, new LocalDate(2021, 9, 1)), (Of(outcome, "extension").Condition!.Verdict.Answer, Planned(outcome, "extension").Days[0]));
        PlanOutcome later = Work(Plan(1000, 100).Cost("rent", "Leje", 1)
            .Activity("study", "Undersøgelse", item => item.When("oktober 2021").Takes(10))
            .Activity("extension", "Udvidelse", item => item.When("2021").Takes(5).If(new AllOf([new ItemCompleted("study"), new LiquidityAtLeast()]))));
        Assert.Equal(Planned(later, "study").Days[^1], Of(later, "extension").Condition!.FirstDate);
        Assert.True(Planned(later, "extension").Days[0] > Planned(later, "study").Days[^1]);
    }

    [Fact]
    public void A_condition_with_a_part_that_has_no_date_still_waits_for_the_part_that_has()
    {
        PlanOutcome outcome = Work(Plan(100, 100).Add(Line("fees", BudgetDirection.Income, 500, "august 2021"))
            .Activity("extension", "Udvidelse", item => item.When("2021").Takes(5).If(new AllOf([new Circumstance("roligt") { Holds = true }, new LiquidityAtLeast()]))).Cost("office", "Kontor", 200, "extension"));
        Assert.Equal(new LocalDate(2021, 9, 1), Planned(outcome, "extension").Days[0]);
    }

    [Fact]
    public void Income_without_a_known_cost_does_not_break_even() =>
        Assert.Equal(Answer.Undetermined, Of(Work(Plan(0, 0).Activity("course", "Kursus", item => item.If(new BreaksEven("course"))).Income("fees", "Betaling", 100, "course")), "course").Condition!.Verdict.Answer);

    [Fact]
    public void What_hangs_on_a_decision_earns_nothing_for_certain()
    {
        static ActionPlanBuilder With(GateResult? result) => Plan(0, 0).Body("board", "Bestyrelsen")
            .Add(new Gate("strategy", "Drøftelse") { Body = "board", When = PlanDate.Parse("marts 2021"), Decides = ["conference"], Outcome = result is { } known ? new(known, new(2021, 3, 1)) : null })
            .Event("conference", "Konference", item => item.When("august 2021")).Income("fees", "Betaling", 100, "conference");
        Assert.Equal(Quantity.Between(0, 100), Work(With(null)).Budget.Income);
        Assert.Equal(Quantity.Exactly(100), Work(With(GateResult.Approved)).Budget.Income);
        Assert.Equal(Quantity.Zero, Work(With(GateResult.Rejected)).Budget.Income);
    }

    [Fact]
    public void What_finds_no_place_earns_nothing_for_certain()
    {
        Resource office = new("office", "Kontoret") { Capacity = [new(10)] };
        PlanOutcome outcome = Work(Plan(0, 0).Add(office).Activity("course", "Kursus", item => item.When("august 2021").Takes(5).Needs("office", 200)).Income("fees", "Betaling", 100, "course").Cost("hall", "Lokale", 0, "course"));
        Assert.Equal(PlacementState.NoRoom, Planned(outcome, "course").State);
        Assert.Equal(Quantity.Between(0, 100), outcome.Budget.Income);
        Assert.Equal(["items[course].when"], outcome.Budget.Missing.Select(input => input.Path));
    }

    [Fact]
    public void Money_falls_on_the_days_of_the_schedule()
    {
        PlanOutcome outcome = Work(Plan(0, 0).Activity("study", "Undersøgelse", item => item.When("2021").Takes(5)).Event("conference", "Konference", item => item.When("2021").After("study")).Income("fees", "Betaling", 100, "conference").Cost("hall", "Lokale", 0, "conference"));
        LocalDate day = Planned(outcome, "conference").Days[0];
        Assert.Equal(new DateWindow(day, day), outcome.Budget.Lines[0].When);
        Assert.Equal(1, outcome.Rounds);
    }
}

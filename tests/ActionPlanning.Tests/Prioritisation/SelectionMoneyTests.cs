using ActionPlanning.Amounts;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Prioritisation;
using ActionPlanning.Time;
using static ActionPlanning.Tests.Prioritisation.SelectionPlans;

namespace ActionPlanning.Tests.Prioritisation;

/// <summary>Items that cost money in March 2021 out of 1,000 kroner, of which 200 are the reserve.</summary>
public class SelectionMoneyTests
{
    [Theory]
    [InlineData(400, 400, "b a", "")]
    [InlineData(401, 400, "b", "a")]
    public void What_can_be_paid_and_leaves_the_reserve_is_in(int a, int b, string chosen, string left) =>
        Assert.Equal((chosen, left), Names(Of(Plan(1000, 200, Work("a"), Work("b", 1)).Add(Cost("a", a)).Add(Cost("b", b)))));

    [Fact]
    public void What_is_left_out_lacks_money_by_the_end_of_a_period_and_the_least_that_lets_it_in_is_found()
    {
        LeftOutItem left = Assert.Single(Of(Plan(1000, 200, Work("a"), Work("b", 1)).Add(Cost("a", 500)).Add(Cost("b", 400))).LeftOut);
        Assert.Empty(left.Lacking);
        MoneyShort lacking = Assert.Single(left.LackingMoney);
        Assert.Equal((null, new NodaTime.LocalDate(2021, 3, 31), 100m), (lacking.Funding, lacking.By, lacking.Amount));
        AddedMoney change = Assert.IsType<AddedMoney>(Assert.Single(left.Changes));
        Assert.Equal((null, new NodaTime.LocalDate(2021, 3, 1), 100m, true), (change.Funding, change.From, change.Amount, change.IsProved));
    }

    [Fact]
    public void The_income_of_what_is_chosen_pays_for_what_comes_later_and_not_for_what_comes_before()
    {
        Activity fair = Work("fair") with { When = PlanDate.Parse("april 2021") };
        ActionPlanBuilder plan = Plan(1000, 1000, fair, Work("before"), Work("after") with { When = PlanDate.Parse("maj 2021") })
            .Add(Income("fair", 300)).Add(Cost("before", 100)).Add(Cost("after", 300));
        Assert.Equal(("after fair", "before"), Names(Of(plan)));
    }

    [Fact]
    public void Money_earmarked_to_a_track_pays_for_nothing_else()
    {
        ActionPlanBuilder plan = Plan(200, 200, Work("a") with { Track = "in" }, Work("b") with { Track = "out" }).Track("in", "In").Track("out", "Out")
            .Add(Cost("a", 100)).Add(Cost("b", 100))
            .Add(new Funding("pool", "Pulje", Amount.Exactly(200, Currency.Dkk)) { EarmarkedTo = ["in"], Steps = [new(FundingState.Drawn)] });
        Assert.Equal(("a", "b"), Names(Of(plan)));
        plan.Budget = plan.Budget with { OpeningBalance = 300 };
        Assert.Equal(("a b", ""), Names(Of(plan)));
    }

    [Theory]
    [InlineData(FundingState.Granted, "a", "")]
    [InlineData(FundingState.Applied, "", "a")]
    public void A_cost_that_names_a_funding_is_paid_by_it_alone_and_only_when_it_is_granted(FundingState state, string chosen, string left)
    {
        ActionPlanBuilder plan = Plan(1000, 0, Work("a")).Add(Cost("a", 100) with { Funding = "pool" }).Add(new Funding("pool", "Pulje", Amount.Exactly(100, Currency.Dkk)) { Steps = [new(state)] });
        PlanSelection selection = Of(plan);
        Assert.Equal((chosen, left), Names(selection));
        Assert.All(selection.LeftOut, one => Assert.Equal(new FundingId("pool"), Assert.IsType<AddedMoney>(Assert.Single(one.Changes)).Funding));
    }

    [Fact]
    public void A_cost_that_is_not_known_is_awaited_and_counts_for_what_is_known_of_it()
    {
        ActionPlanBuilder plan = Plan(1000, 200, Work("a"), Work("b")).Add(Cost("a", 0) with { Amount = new FixedAmount(new(Quantity.AtLeast(900), Currency.Dkk)) }).Add(Cost("b", 0) with { Amount = new FixedAmount(Amount.Unknown(Currency.Dkk)) });
        PlanSelection selection = Of(plan);
        Assert.Equal(("b", "a"), Names(selection));
        Assert.Equal("budgetLines[b-cost].amount", Assert.Single(selection.Chosen[0].Awaits).Path);
    }

    [Fact]
    public void Means_that_are_not_known_are_named_and_bound_nothing()
    {
        ActionPlanBuilder plan = Plan(0, 0, Work("a")).Add(Cost("a", 100));
        plan.Budget = new(Currency.Dkk);
        PlanSelection selection = Of(plan);
        Assert.Equal(("a", ""), Names(selection));
        Assert.Equal(["budget.openingBalance", "budget.reserve"], selection.Missing.Select(one => one.Path));
    }

    [Fact]
    public void Where_money_is_short_before_anything_is_chosen_what_costs_is_out_and_what_is_free_is_in()
    {
        PlanSelection selection = Of(Plan(100, 200, Work("a"), Work("b")).Add(Cost("a", 1)));
        Assert.Equal(("b", "a"), Names(selection));
        Assert.Equal(100m, selection.MoneyShort!.Amount);
    }

    [Fact]
    public void What_is_no_candidate_costs_and_earns_in_its_own_window()
    {
        Activity courses = new("courses", "Kurser") { Nature = Nature.Recurring, When = PlanDate.Parse("september 2021") };
        ActionPlanBuilder plan = Plan(100, 50, courses, Work("a")).Add(Cost("a", 50)).Add(Cost("courses", 60)).Add(Income("courses", 90));
        Assert.Null(Of(plan).MoneyShort);
        Assert.NotNull(Of(plan.Replace(courses with { When = PlanDate.Parse("januar - december 2021") })).MoneyShort);
    }

    [Fact]
    public void How_far_hours_and_money_can_fall_is_told_to_the_last_step()
    {
        PlanSelection selection = Of(Plan(1000, 200, Work("a"), Work("b")).Add(Cost("a", 500)));
        HoursMargin hours = Assert.Single(selection.HoursMargins);
        Assert.Equal((44, true), (hours.MayFallBy, hours.IsProved));
        MoneyMargin money = Assert.Single(selection.MoneyMargins);
        Assert.Equal((300m, true), (money.MayFallBy, money.IsProved));
    }

    [Fact]
    public void A_score_can_move_until_the_selection_in_which_it_is_turned_round_is_the_best()
    {
        PlanSelection selection = Of(Plan(1000, 200, Work("a", 1), Work("b", 2)).Add(Cost("a", 500)).Add(Cost("b", 500)));
        Assert.Equal(new ScoreMargin(32m, 32m), selection.Chosen[0].Margin);
        Assert.Equal(new ScoreMargin(32m, 32m), selection.LeftOut[0].Margin);
    }

    [Theory]
    [InlineData(SteeredNumber.Cost, Direction.Decrease, "a", 300)]
    [InlineData(SteeredNumber.Cost, Direction.Increase, "b", 400)]
    [InlineData(SteeredNumber.Participants, Direction.Increase, "b", 50)]
    [InlineData(SteeredNumber.Participants, Direction.Decrease, "a", 10)]
    public void Of_selections_with_the_same_score_the_one_steered_to_is_chosen(SteeredNumber number, Direction direction, string chosen, int amount)
    {
        ActionPlanBuilder plan = Plan(400, 0, Work("a", 2), Work("b", 2)).Add(Cost("a", 300)).Add(Cost("b", 400)).Add(Fees("a", 10)).Add(Fees("b", 50));
        PlanSelection selection = Of(plan, Months with { Steering = [new(number, direction)] });
        Assert.Equal(chosen, Names(selection).Chosen);
        Assert.Equal(amount, Assert.Single(selection.Steered).Selected);

        static BudgetLine Fees(string item, int count) => Income(item, 0) with { Amount = new DrivenAmount([new("deltagere", count, Amount.Exactly(0, Currency.Dkk))]) };
    }

    [Fact]
    public void Steering_never_lowers_the_score() =>
        Assert.Equal("b", Names(Of(Plan(400, 0, Work("a", 3), Work("b", 2)).Add(Cost("a", 300)).Add(Cost("b", 400)), Months with { Steering = [new(SteeredNumber.Cost, Direction.Decrease)] })).Chosen);

    [Fact]
    public void What_lies_dormant_is_tried_with_its_condition_met_and_so_is_what_needs_it()
    {
        Activity dormant = Work("d", 1) with { Condition = new Circumstance("smitte") { Holds = false } };
        PlanSelection selection = Of(Plan(1000, 200, dormant, Work("a"), Work("n", 1)).Add(Cost("d", 500)).Add(Cost("a", 500)).Add(new Link("d", "n")));
        NonCandidate none = Assert.Single(selection.NonCandidates);
        Assert.Equal((true, new ItemId("a")), (none.WouldBeIn, Assert.Single(none.PushesOut)));
        ConditionMet met = Assert.IsType<ConditionMet>(Assert.Single(selection.LeftOut.Single(one => one.Item == "n").Changes));
        Assert.Equal(new ItemId("d"), met.Item);
    }

    [Fact]
    public void What_the_limit_of_work_cuts_off_is_said()
    {
        PlanSelection selection = Of(Plan(1000, 200, Work("a"), Work("b", 1)).Add(Cost("a", 500)).Add(Cost("b", 400)), Months with { WorkLimit = 0 });
        Assert.Contains(SelectionQuestion.Changes, selection.CutOff);
        Assert.All(selection.LeftOut, one => Assert.True(one.IsCutOff));
        Assert.Empty(Of(Plan(1000, 200, Work("a"), Work("b", 1)).Add(Cost("a", 500)).Add(Cost("b", 400))).CutOff);
    }

    [Fact]
    public void A_rule_of_yielding_tells_what_it_keeps_out_and_what_that_costs()
    {
        ActionPlanBuilder plan = Plan(1000, 200, Work("a", 1), Work("b")).Add(Cost("a", 500)).Add(Cost("b", 400)).Add(new YieldRule("a", "b"));
        YieldEffect effect = Assert.Single(Of(plan).Yielding);
        Assert.Equal((1m, 63m, new ItemId("a"), new ItemId("b")), (effect.Hours, effect.Cost, Assert.Single(effect.Gains), Assert.Single(effect.Loses)));
    }

    [Fact]
    public void Nothing_yields_to_what_there_is_no_money_for()
    {
        ActionPlanBuilder plan = Plan(1000, 200, Work("a", 1), Work("b")).Add(Cost("b", 900)).Add(new YieldRule("a", "b"));
        PlanSelection selection = Of(plan);
        Assert.Equal(("a", "b"), Names(selection));
        Assert.Empty(selection.Yielding);
        Assert.Empty(selection.LeftOut[0].Needs);
    }

    private static ActionPlanBuilder Plan(decimal opening, decimal reserve, params PlanItem[] items)
    {
        ActionPlanBuilder builder = Builder(items);
        builder.Budget = new(Currency.Dkk) { OpeningBalance = opening, Reserve = reserve };
        return builder;
    }

    private static Activity Work(string id, int? priority = null) => SelectionPlans.Work(id, 1, priority);

    private static BudgetLine Cost(string item, decimal amount) => new($"{item}-cost", item, BudgetDirection.Cost, new FixedAmount(Amount.Exactly(amount, Currency.Dkk))) { Item = item };

    private static BudgetLine Income(string item, decimal amount) => new($"{item}-income", item, BudgetDirection.Income, new FixedAmount(Amount.Exactly(amount, Currency.Dkk))) { Item = item };

    private static PlanSelection Of(ActionPlanBuilder plan, PlanSelectionOptions? options = null)
    {
        PlanSelection selection = new ActionPlanner().Prioritise(plan.Build(), options ?? Months);
        Assert.Empty(SelectionChecker.Check(selection.Problem!, selection.Solution!.Chosen.AsSpan()));
        return selection;
    }
}

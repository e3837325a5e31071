using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Windows;

namespace ActionPlanning.Tests.Budgeting;

public class BudgetCalculatorTests
{
    private static ActionPlanBuilder Plan() => new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021);

    private static BudgetSummary Of(ActionPlanBuilder builder) => BudgetCalculator.Summarise(PlanWindows.Of(builder.Build()));

    [Fact]
    public void Known_amounts_balance_or_do_not()
    {
        Assert.Equal(Verdict.Yes, Of(Plan().Income("fees", "Kontingent", 100).Cost("rent", "Leje", 100)).Balanced);
        Assert.Equal(Verdict.No, Of(Plan().Income("fees", "Kontingent", 100).Cost("rent", "Leje", 101)).Balanced);
    }

    [Fact]
    public void An_unknown_amount_leaves_the_balance_undetermined_and_is_named()
    {
        Verdict balanced = Of(Plan().Income("fees", "Kontingent", 100).Cost("rent", "Leje")).Balanced;
        Assert.Equal(Answer.Undetermined, balanced.Answer);
        Assert.Equal("budgetLines[rent].amount", Assert.Single(balanced.Because).Path);
    }

    [Fact]
    public void An_unknown_income_cannot_rescue_what_is_certain_nor_an_unknown_cost_be_negative()
    {
        BudgetSummary summary = Of(Plan().Income("gift", "Gave").Cost("rent", "Leje", 100));
        Assert.Equal(Quantity.AtLeast(0), summary.Income);
        Assert.Equal(Quantity.AtLeast(-100), summary.Result);
        Assert.Equal(Answer.No, Of(Plan().Income("fees", "Kontingent", 50).Cost("rent", "Leje", 100).Cost("more", "Andet")).Balanced.Answer);
    }

    [Fact]
    public void A_plan_without_a_budget_is_undetermined_rather_than_balanced() => Assert.Equal(Answer.Undetermined, Of(Plan()).Balanced.Answer);

    [Fact]
    public void What_a_cancelled_item_or_one_on_stand_by_would_cost_does_not_count()
    {
        ActionPlanBuilder plan = Plan().Income("fees", "Kontingent", 10)
            .Add(new PlanEvent("off", "Aflyst") { State = new Cancelled("covid") }).Cost("venue", "Lokale", 500, "off")
            .Activity("rest", "Hviler", item => item.OnStandBy(StandByReason.Staffing, "personale")).Cost("study", "Undersøgelse", 500, "rest");
        Assert.Equal(Verdict.Yes, Of(plan).Balanced);
    }

    [Fact]
    public void What_a_conditional_item_would_cost_counts_from_nothing_to_all()
    {
        ActionPlanBuilder plan = Plan().Income("fees", "Kontingent", 100)
            .Activity("maybe", "Måske", item => item.If(new Circumstance("hvis muligt"))).Cost("course", "Kursus", 150, "maybe");
        BudgetSummary summary = Of(plan);
        Assert.Equal(Quantity.Between(0, 150), summary.Cost);
        Assert.Equal("items[maybe].condition", Assert.Single(summary.Balanced.Because).Path);
    }

    [Fact]
    public void Funding_counts_when_granted_maybe_when_applied_for_and_not_when_rejected()
    {
        static ActionPlanBuilder With(params FundingState[] states) => Plan().Cost("rent", "Leje", 100).Add(new Funding("grant", "Tilskud", Amount.Exactly(100, Currency.Dkk)) { Steps = [.. states.Select(state => new FundingStep(state))] });
        Assert.Equal(Answer.Yes, Of(With(FundingState.Applied, FundingState.Granted)).Balanced.Answer);
        Assert.Equal(Answer.Undetermined, Of(With(FundingState.Applied)).Balanced.Answer);
        Assert.Equal(Answer.No, Of(With(FundingState.Applied, FundingState.Rejected)).Balanced.Answer);
    }

    [Fact]
    public void Driven_income_is_number_times_price_by_group()
    {
        BudgetLine line = new("fees", "Deltagerbetaling", BudgetDirection.Income, new DrivenAmount(
        [
            new("medlemmer", Quantity.Between(80, 120), Amount.Exactly(1000, Currency.Dkk)),
            new("andre", 20, Amount.Exactly(1500, Currency.Dkk)),
        ]));
        Assert.Equal(Quantity.Between(110_000, 150_000), Of(Plan().Add(line)).Income);
    }

    [Fact]
    public void Bought_out_time_costs_heads_times_hours_times_rate()
    {
        ActionPlanBuilder plan = Plan()
            .Add(new Resource("time", "Frikøb") { BoughtOut = new(24, Quantity.Between(20, 30), Amount.Exactly(250, Currency.Dkk)) })
            .Add(new BudgetLine("cost", "Frikøb", BudgetDirection.Cost, new BoughtOutAmount("time")));
        Assert.Equal(Quantity.Between(120_000, 180_000), Of(plan).Cost);
    }

    [Theory]
    [InlineData(Recurrence.Monthly, 12)]
    [InlineData(Recurrence.Quarterly, 4)]
    [InlineData(Recurrence.Yearly, 1)]
    public void A_recurring_line_counts_once_for_each_time_it_falls_due(Recurrence recurrence, int times)
    {
        BudgetLine rent = new("rent", "Leje", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(10, Currency.Dkk))) { Recurs = recurrence };
        Assert.Equal(Quantity.Exactly(10 * times), Of(Plan().Add(rent)).Cost);
    }

    [Fact]
    public void A_line_that_recurs_without_saying_how_often_counts_at_least_once()
    {
        BudgetLine rent = new("rent", "Leje", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(10, Currency.Dkk))) { Recurs = Recurrence.Unstated };
        Assert.Equal(Quantity.AtLeast(10), Of(Plan().Add(rent)).Cost);
    }

    [Fact]
    public void An_amount_in_another_currency_is_unknown_in_the_plan_s()
    {
        BudgetLine trip = new("trip", "Rejse", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(10, Currency.Eur)));
        Assert.Equal(Answer.Undetermined, Of(Plan().Income("fees", "Kontingent", 1000).Add(trip)).Balanced.Answer);
    }

    [Fact]
    public void The_lowest_point_of_cash_takes_cost_early_and_income_late_at_worst()
    {
        ActionPlanBuilder plan = Plan()
            .Add(new BudgetLine("venue", "Lokale", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(80, Currency.Dkk))) { When = ActionPlanning.Time.PlanDate.Parse("maj 2021") })
            .Add(new BudgetLine("fees", "Betaling", BudgetDirection.Income, new FixedAmount(Amount.Exactly(100, Currency.Dkk))) { When = ActionPlanning.Time.PlanDate.Parse("maj 2021") });
        Assert.Equal(Quantity.Between(-30, 50), CashPosition.LowestPoint(50, Of(plan)));
    }
}

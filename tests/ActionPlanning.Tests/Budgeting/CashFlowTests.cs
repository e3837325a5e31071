using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Tests.Budgeting;

public class CashFlowTests
{
    private static ActionPlanBuilder Plan(Quantity opening = default, Quantity reserve = default)
    {
        ActionPlanBuilder plan = new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021);
        plan.Budget = new(Currency.Dkk) { OpeningBalance = opening, Reserve = reserve };
        return plan;
    }

    private static CashFlow Of(ActionPlanBuilder builder, IReadOnlyDictionary<ItemId, DateWindow>? scheduled = null) =>
        BudgetCalculator.Summarise(PlanWindows.Of(builder.Build()), scheduled).Cash;

    private static BudgetLine Line(string id, BudgetDirection direction, Quantity amount, string? when = null) =>
        new(id, id, direction, new FixedAmount(new(amount, Currency.Dkk))) { When = when is null ? null : PlanDate.Parse(when) };

    private static BudgetLine Cost(string id, Quantity amount, string? when = null) => Line(id, BudgetDirection.Cost, amount, when);

    private static BudgetLine Income(string id, Quantity amount, string? when = null) => Line(id, BudgetDirection.Income, amount, when);

    private static CashMonth Month(CashFlow cash, int month) => cash.Months.Single(one => one.Month == new YearMonth(2021, month));

    [Fact]
    public void The_months_are_those_of_the_period_with_what_comes_in_what_is_paid_and_what_is_left()
    {
        CashFlow cash = Of(Plan(1000, 100).Add(Cost("venue", 950, "10.5.2021")).Add(Income("fees", 500, "20.6.2021")));
        Assert.Equal(12, cash.Months.Count);
        Assert.Equal(new CashMonth(new(2021, 5), 0, 950, 50, 50), Month(cash, 5));
        Assert.Equal(new CashMonth(new(2021, 6), 500, 0, 50, 550), Month(cash, 6));
        Assert.Equal(new CashMonth(new(2021, 7), 0, 0, 550, 550), Month(cash, 7));
        Assert.Equal(50, cash.Lowest);
        Assert.Equal(new YearMonth(2021, 5), cash.LowestAtWorst);
        Assert.Equal(new YearMonth(2021, 5), cash.FirstCertainlyUnder);
        Assert.Equal(Verdict.No, cash.KeepsReserve);
    }

    [Theory]
    [InlineData(Recurrence.Monthly, 10, 10, 10, 30)]
    [InlineData(Recurrence.Quarterly, 0, 0, 0, 10)]
    [InlineData(Recurrence.Yearly, 0, 0, 0, 0)]
    public void A_recurring_line_falls_due_once_in_each_month_quarter_or_year(Recurrence recurs, int february, int march, int april, int quarter)
    {
        CashFlow cash = Of(Plan(0).Add(Cost("rent", 10) with { Recurs = recurs }));
        Assert.Equal(february, Month(cash, 2).Cost.Low);
        Assert.Equal(march, Month(cash, 3).Cost.Low);
        Assert.Equal(april, Month(cash, 4).Cost.Low);
        Assert.All(cash.Months, month => Assert.Equal(10, month.Cost.High));
        Assert.Equal(-quarter, Month(cash, 3).Balance.High);
        Assert.Equal(recurs == Recurrence.Monthly ? -120 : recurs == Recurrence.Quarterly ? -40 : -10, cash.Months[11].Balance.Low);
    }

    [Fact]
    public void A_line_tied_to_an_item_falls_in_the_item_s_window_or_on_its_scheduled_days()
    {
        ActionPlanBuilder plan = Plan(0).Add(new PlanEvent("day", "Temadag") { When = PlanDate.Parse("maj-juni 2021") }).Add(Cost("venue", 80) with { Item = "day" });
        Assert.Equal(Quantity.Between(0, 80), Month(Of(plan), 5).Cost);
        CashFlow scheduled = Of(plan, new Dictionary<ItemId, DateWindow> { ["day"] = DateWindow.On(new(2021, 6, 3)) });
        Assert.Equal(0, Month(scheduled, 5).Cost);
        Assert.Equal(80, Month(scheduled, 6).Cost);
    }

    [Fact]
    public void Before_an_unknown_cost_can_fall_the_balance_is_known_and_after_it_has_no_floor()
    {
        CashFlow cash = Of(Plan(100, 20).Add(Cost("venue", Quantity.Unknown, "maj 2021")));
        Assert.Equal(100, Month(cash, 4).Balance);
        Assert.Equal(Quantity.AtMost(100), Month(cash, 5).Balance);
        Assert.Equal(new YearMonth(2021, 5), cash.FirstPossiblyUnder);
        Assert.Null(cash.FirstCertainlyUnder);
        Assert.Equal("budgetLines[venue].amount", Assert.Single(cash.KeepsReserve.Because).Path);
    }

    [Fact]
    public void An_unknown_income_never_lifts_the_lowest_point_above_the_opening_balance()
    {
        CashFlow cash = Of(Plan(50, 100).Add(Income("gift", Quantity.Unknown)));
        Assert.Equal(50, cash.Lowest);
        Assert.Equal(Verdict.No, cash.KeepsReserve);
    }

    [Fact]
    public void A_line_without_a_date_may_fall_on_any_day_and_is_named_when_that_matters()
    {
        CashFlow cash = Of(Plan(100, 50).Add(Cost("venue", 80)).Add(Income("fees", 80)));
        Assert.Equal(Quantity.Between(20, 100), cash.Lowest);
        Assert.Equal(new YearMonth(2021, 1), cash.FirstPossiblyUnder);
        Assert.Equal(["budgetLines[venue].when", "budgetLines[fees].when"], cash.KeepsReserve.Because.Select(input => input.Path));
    }

    [Fact]
    public void An_unknown_opening_balance_or_reserve_leaves_the_reserve_undetermined()
    {
        Assert.Equal("budget.openingBalance", Assert.Single(Of(Plan(reserve: 10).Add(Cost("rent", 5, "3.3.2021"))).KeepsReserve.Because).Path);
        Assert.Equal("budget.reserve", Assert.Single(Of(Plan(10).Add(Cost("rent", 5, "3.3.2021"))).KeepsReserve.Because).Path);
    }

    [Fact]
    public void A_plan_without_budget_lines_does_not_keep_its_reserve_for_certain()
    {
        CashFlow cash = Of(Plan(100, 50));
        Assert.Equal("budgetLines", Assert.Single(cash.KeepsReserve.Because).Path);
        Assert.Equal(new YearMonth(2021, 1), cash.FirstPossiblyUnder);
        Assert.Equal(Verdict.No, Of(Plan(100, 150)).KeepsReserve);
    }

    [Fact]
    public void Granted_money_comes_on_the_day_of_the_grant_at_the_earliest_and_drawn_money_on_the_day_it_is_drawn()
    {
        static CashFlow With(FundingState state) => Of(Plan(0).Add(new Funding("grant", "Tilskud", Amount.Exactly(100, Currency.Dkk)) { Steps = [new(state) { When = PlanDate.Parse("5.5.2021") }] }));
        Assert.Equal(Quantity.Between(0, 100), Month(With(FundingState.Granted), 5).Income);
        Assert.Equal(Quantity.Between(0, 100), Month(With(FundingState.Granted), 12).Income);
        Assert.Equal(100, Month(With(FundingState.Drawn), 5).Income);
    }

    [Fact]
    public void A_line_outside_the_period_gets_its_month_and_year()
    {
        CashFlow cash = Of(Plan(0).Add(Cost("audit", 70, "10.2.2022")).Add(Cost("rent", 10, "maj 2021")));
        Assert.Equal(new YearMonth(2022, 2), cash.Months[^1].Month);
        Assert.Equal([new YearSummary(2021, 0, 10), new YearSummary(2022, 0, 70)], cash.Years);
        Assert.Equal(-70, cash.Years[1].Result);
    }

    [Fact]
    public void Without_any_date_there_are_no_months_but_still_a_lowest_point()
    {
        ActionPlanBuilder plan = new("p", "Plan") { Budget = new(Currency.Dkk) { OpeningBalance = 100, Reserve = 30 } };
        CashFlow cash = Of(plan.Add(Cost("venue", 80)));
        Assert.Empty(cash.Months);
        Assert.Equal(20, cash.Lowest);
        Assert.Equal(Verdict.No, cash.KeepsReserve);
    }

    [Fact]
    public void Sums_beyond_decimal_are_open_and_never_thrown() =>
        Assert.Equal(Answer.Undetermined, Of(Plan(0, 0).Add(Income("a", decimal.MaxValue, "3.3.2021")).Add(Income("b", decimal.MaxValue, "4.3.2021"))).KeepsReserve.Answer);
}

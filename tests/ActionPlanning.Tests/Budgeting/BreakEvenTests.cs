using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Windows;

namespace ActionPlanning.Tests.Budgeting;

public class BreakEvenTests
{
    private static ActionPlanBuilder Plan(ItemState? state = null) =>
        new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021).Add(new PlanEvent("conference", "Konference") { State = state ?? new Planned() });

    private static BudgetLine Driven(string id, BudgetDirection direction, params (string Label, Quantity Count, Quantity Price)[] terms) =>
        new(id, id, direction, new DrivenAmount([.. terms.Select(term => new DriverTerm(term.Label, term.Count, new(term.Price, Currency.Dkk)))])) { Item = "conference" };

    private static BudgetLine Fees(Quantity count, Quantity price) => Driven("fees", BudgetDirection.Income, ("deltagere", count, price));

    private static ItemBreakEven Of(ActionPlanBuilder builder) => Assert.Single(BudgetCalculator.Summarise(PlanWindows.Of(builder.Build())).BreakEvens);

    [Theory]
    [InlineData(1000, 5000, 5)]
    [InlineData(1000, 5001, 6)]
    [InlineData(3, 10, 4)]
    [InlineData(1000, 0, 0)]
    public void The_least_number_is_cost_by_price_rounded_up(int price, int cost, int least)
    {
        ItemBreakEven answer = Of(Plan().Add(Fees(5, price)).Cost("venue", "Lokale", cost, "conference"));
        Assert.Equal(Quantity.Exactly(least), answer.Participants);
        Assert.Equal(5 >= least ? Verdict.Yes : Verdict.No, answer.Reached);
        Assert.Equal(5, answer.Expected);
    }

    [Fact]
    public void What_each_participant_costs_is_taken_off_the_price()
    {
        ItemBreakEven answer = Of(Plan().Add(Fees(Quantity.Between(80, 120), 1000)).Add(Driven("food", BudgetDirection.Cost, ("Deltagere", Quantity.Between(80, 120), 400))).Cost("venue", "Lokale", 30_000, "conference"));
        Assert.Equal(Quantity.Exactly(50), answer.Participants);
        Assert.Equal(Verdict.Yes, answer.Reached);
    }

    [Fact]
    public void A_cost_driven_by_another_number_stands_whatever_the_attendance()
    {
        ItemBreakEven answer = Of(Plan().Add(Fees(80, 1000)).Add(Driven("speakers", BudgetDirection.Cost, ("oplægsholdere", 4, 5000))));
        Assert.Equal(Quantity.Exactly(20), answer.Participants);
    }

    [Fact]
    public void Groups_with_different_prices_leave_a_range_between_the_dearest_and_the_cheapest()
    {
        ItemBreakEven answer = Of(Plan().Add(Driven("fees", BudgetDirection.Income, ("medlemmer", 10, 1000), ("andre", 4, 1500))).Cost("venue", "Lokale", 15_000, "conference"));
        Assert.Equal(Quantity.Between(10, 15), answer.Participants);
        Assert.Equal(14, answer.Expected);
        Assert.Equal(Verdict.Yes, answer.Reached);
    }

    [Fact]
    public void An_unknown_cost_leaves_the_number_open_above_and_is_named()
    {
        ItemBreakEven answer = Of(Plan().Add(Fees(100, 1000)).Cost("venue", "Lokale", 5000, "conference").Cost("food", "Mad", item: "conference"));
        Assert.Equal(Quantity.AtLeast(5), answer.Participants);
        Assert.Equal("budgetLines[food].amount", Assert.Single(answer.Reached.Because).Path);
    }

    [Fact]
    public void An_unknown_price_or_number_is_named()
    {
        ItemBreakEven price = Of(Plan().Add(Fees(100, Quantity.Unknown)).Cost("venue", "Lokale", 5000, "conference"));
        Assert.Equal(Quantity.AtLeast(1), price.Participants);
        Assert.Equal("the price for «deltagere»", Assert.Single(price.Reached.Because).What.English);
        ItemBreakEven number = Of(Plan().Add(Fees(Quantity.Unknown, 1000)).Cost("venue", "Lokale", 5000, "conference"));
        Assert.Equal(Quantity.Exactly(5), number.Participants);
        Assert.Equal(Quantity.AtLeast(0), number.Expected);
        Assert.Equal("the number of «deltagere»", Assert.Single(number.Reached.Because).What.English);
    }

    [Fact]
    public void An_item_without_any_line_of_cost_does_not_break_even_for_certain()
    {
        ItemBreakEven answer = Of(Plan().Add(Fees(100, 1000)));
        Assert.Equal(Quantity.AtLeast(0), answer.Participants);
        Assert.Equal("items[conference]", Assert.Single(answer.Reached.Because).Path);
    }

    [Fact]
    public void No_number_is_enough_when_a_participant_costs_as_much_as_he_pays()
    {
        ItemBreakEven answer = Of(Plan().Add(Fees(100, 400)).Add(Driven("food", BudgetDirection.Cost, ("deltagere", 100, 400))).Cost("venue", "Lokale", 1, "conference"));
        Assert.Null(answer.Participants);
        Assert.Equal(Verdict.No, answer.Reached);
    }

    [Fact]
    public void Other_income_of_the_item_counts_first()
    {
        ItemBreakEven answer = Of(Plan().Add(Fees(0, 1000)).Income("gift", "Gave", 3000, "conference").Cost("venue", "Lokale", 5000, "conference"));
        Assert.Equal(Quantity.Exactly(2), answer.Participants);
    }

    [Fact]
    public void A_cancelled_item_and_one_without_driven_income_are_left_out()
    {
        Assert.Empty(BudgetCalculator.Summarise(PlanWindows.Of(Plan(new Cancelled("covid")).Add(Fees(1, 1)).Build())).BreakEvens);
        Assert.Empty(BudgetCalculator.Summarise(PlanWindows.Of(Plan().Income("fees", "Betaling", 100, "conference").Build())).BreakEvens);
    }
}

using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Windows;

namespace ActionPlanning.Tests.Budgeting;

public class DecidingAmountTests
{
    private static ActionPlanBuilder Plan() => new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021);

    private static PlanList<DecidingAmount> Of(ActionPlanBuilder builder) => BudgetCalculator.Summarise(PlanWindows.Of(builder.Build())).Deciding;

    [Fact]
    public void The_only_unknown_cost_decides_and_what_is_left_for_it_is_the_threshold()
    {
        DecidingAmount only = Assert.Single(Of(Plan().Income("fees", "Kontingent", 100).Cost("rent", "Leje", 60).Cost("venue", "Lokale")));
        Assert.Equal(("budgetLines[venue]", 40m, 40m, true), (only.Line.Path, only.YesAt, only.NoBeyond, only.Always));
    }

    [Fact]
    public void The_only_unknown_income_decides_and_what_is_lacking_is_the_threshold()
    {
        DecidingAmount only = Assert.Single(Of(Plan().Income("fees", "Kontingent", 100).Cost("rent", "Leje", 160).Income("gift", "Gave")));
        Assert.Equal((60m, 60m, true), (only.YesAt, only.NoBeyond, only.Always));
    }

    [Fact]
    public void With_a_range_beside_it_the_amount_decides_outside_a_gap()
    {
        PlanList<DecidingAmount> deciding = Of(Plan().Income("fees", "Kontingent", Quantity.Between(90, 110)).Cost("venue", "Lokale"));
        Assert.Equal((90m, 110m, false), (deciding[0].YesAt, deciding[0].NoBeyond, deciding[0].Always));
        Assert.Equal("budgetLines[venue]", Assert.Single(deciding).Line.Path);
    }

    [Fact]
    public void Of_two_unknown_costs_each_alone_can_only_break_the_balance()
    {
        PlanList<DecidingAmount> deciding = Of(Plan().Income("fees", "Kontingent", 100).Cost("venue", "Lokale").Cost("food", "Mad"));
        Assert.Equal(2, deciding.Count);
        Assert.All(deciding, one => Assert.Equal((null, 100m, false), (one.YesAt, one.NoBeyond, one.Always)));
    }

    [Fact]
    public void When_income_and_cost_are_both_unknown_no_single_amount_can_decide() =>
        Assert.Empty(Of(Plan().Income("fees", "Kontingent").Income("gift", "Gave").Cost("venue", "Lokale").Cost("food", "Mad")));

    [Fact]
    public void A_settled_balance_has_no_deciding_amount()
    {
        Assert.Empty(Of(Plan().Income("fees", "Kontingent", 100).Income("gift", "Gave").Cost("rent", "Leje", 60)));
        Assert.Empty(Of(Plan()));
    }

    [Fact]
    public void The_answer_on_a_grant_decides_when_it_does_so_both_ways_though_other_amounts_are_ranges()
    {
        PlanList<DecidingAmount> deciding = Of(Plan().Income("fees", "Kontingent", 50).Cost("venue", "Lokale", Quantity.Between(80, 90))
            .Add(new Funding("grant", "Tilskud", Amount.Exactly(100, Currency.Dkk)) { Steps = [new(FundingState.Applied)] }));
        Assert.Equal(("funding[grant]", 40m, 30m, true), (deciding[0].Line.Path, deciding[0].YesAt, deciding[0].NoBeyond, deciding[0].Always));
    }
}

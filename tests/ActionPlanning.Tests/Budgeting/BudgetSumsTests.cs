using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning.Tests.Budgeting;

public class BudgetSumsTests
{
    private static ActionPlanBuilder Plan() => new ActionPlanBuilder("p", "Plan").Covers("2021-2022").InYear(2021).Add(new Track("a", "A")).Add(new Track("b", "B"));

    private static BudgetSummary Of(ActionPlanBuilder builder) => BudgetCalculator.Summarise(PlanWindows.Of(builder.Build()));

    private static BudgetLine Line(string id, BudgetDirection direction, Quantity amount, string? when = null, string? track = null) =>
        new(id, id, direction, new FixedAmount(new(amount, Currency.Dkk))) { When = when is null ? null : PlanDate.Parse(when), Track = track is null ? null : (TrackId?)new TrackId(track) };

    [Fact]
    public void Each_payment_stands_in_its_month_else_in_its_year_else_in_neither()
    {
        BudgetSummary summary = Of(Plan()
            .Add(Line("rent", BudgetDirection.Cost, 10, "2021-2022") with { Recurs = Recurrence.Yearly })
            .Add(Line("venue", BudgetDirection.Cost, 7, "maj 2021"))
            .Add(Line("fees", BudgetDirection.Income, 5, "december 2021 - januar 2022"))
            .Add(Line("gift", BudgetDirection.Income, 3)));
        Assert.Equal([new PeriodSums(2021, 5, 0, 7), new(2021, null, 0, 10), new(2022, null, 0, 10), new(null, null, 8, 0)], summary.Periods);
        Assert.Equal([new YearSummary(2021, 0, 17), new(2022, 0, 10)], summary.Years);
    }

    [Fact]
    public void A_line_belongs_to_its_track_or_that_of_its_item_and_what_belongs_to_none_is_told()
    {
        BudgetSummary summary = Of(Plan().Add(new PlanEvent("day", "Day") { Track = "b" })
            .Add(Line("venue", BudgetDirection.Cost, 7, track: "a"))
            .Add(Line("food", BudgetDirection.Cost, 2) with { Item = "day" })
            .Add(Line("rent", BudgetDirection.Cost, 1))
            .Add(new Funding("grant", "Grant", Amount.Exactly(4, Currency.Dkk)) { Steps = [new(FundingState.Granted)], EarmarkedTo = ["a"] })
            .Add(new Funding("free", "Free", Amount.Exactly(6, Currency.Dkk)) { Steps = [new(FundingState.Granted)] }));
        Assert.Equal([new TrackSummary("a", 4, 7), new("b", 0, 2), new(null, 6, 1)], summary.Tracks);
    }

    [Fact]
    public void An_item_that_earns_and_names_no_cost_has_one_that_is_not_known()
    {
        ActionPlanBuilder plan = Plan().Add(new PlanEvent("fair", "Messe")).Income("fees", "Stande", 100, "fair");
        BudgetSummary summary = Of(plan);
        Assert.Equal(Answer.Undetermined, summary.Balanced.Answer);
        Assert.Equal("items[fair]", Assert.Single(summary.Balanced.Because).Path);
        Assert.Equal((100, "items[fair]"), (summary.Deciding[0].YesAt, summary.Deciding[0].Line.Path));
        Assert.Equal(Verdict.Yes, Of(plan.Cost("venue", "Hal", 100, "fair")).Balanced);
    }

    [Fact]
    public void An_item_without_any_line_is_listed_for_its_cost_is_not_counted()
    {
        BudgetSummary summary = Of(Plan().Add(new PlanEvent("fair", "Messe")).Add(new PlanEvent("off", "Aflyst") { State = new Cancelled("regn") }).Add(new PlanEvent("day", "Dag")).Cost("venue", "Hal", 1, "day").Income("gift", "Gave", 1));
        Assert.Equal([new ItemId("fair")], summary.WithoutLines);
    }

    [Fact]
    public void A_line_that_is_only_possible_and_one_of_an_item_that_only_may_take_place_count_from_nothing_up()
    {
        BudgetLine sponsor = Line("sponsor", BudgetDirection.Income, 100) with { Certainty = Certainty.Possible };
        Assert.Equal(Quantity.Between(0, 100), Of(Plan().Add(sponsor)).Income);
        Assert.Equal("budgetLines[sponsor].certainty", Assert.Single(Of(Plan().Add(sponsor).Cost("rent", "Leje", 50)).Balanced.Because).Path);
        Assert.Equal(Quantity.Between(0, 30), Of(Plan().Add(new PlanEvent("course", "Kursus") { Modality = Modality.May }).Cost("hall", "Sal", 30, "course")).Cost);
    }

    [Fact]
    public void Bought_out_time_is_capacity_and_cost_at_once_also_when_no_line_pays_it()
    {
        ActionPlanBuilder plan = Plan().Add(new Resource("time", "Frikøb") { BoughtOut = new(2, 10, Amount.Exactly(250, Currency.Dkk)) });
        Assert.Equal(Quantity.Exactly(20), plan.Build().Resources[0].BoughtOut!.Hours);
        Assert.Equal(5000, Of(plan).Cost);
        Assert.Equal("resources[time].boughtOut", Assert.Single(Of(plan).Lines).Path);
        Assert.Equal(5000, Of(plan.Add(new BudgetLine("cost", "Frikøb", BudgetDirection.Cost, new BoughtOutAmount("time")))).Cost);
    }

    [Fact]
    public void Capacity_that_costs_by_the_month_is_paid_from_its_first_month_to_the_end_of_the_plan()
    {
        BudgetSummary summary = Of(Plan().Income("gift", "Gave", 1).Add(new Resource("office", "Kontor")
        {
            Capacity = [new(20), new(10) { From = PlanDate.Parse("november 2022"), Cause = CapacityCause.Extension, MonthlyCost = Amount.Exactly(400, Currency.Dkk) }],
        }));
        Assert.Equal(800, summary.Cost);
        Assert.Equal([11, 12], summary.Periods.Where(period => period.Cost == 400).Select(period => period.Month));
    }

    [Theory]
    [InlineData("EUR", Recurrence.Once)]
    [InlineData("DKK", Recurrence.Unstated)]
    public void What_another_currency_or_an_unknown_number_of_times_comes_to_never_makes_a_plan_balance(string currency, Recurrence recurs)
    {
        BudgetLine cost = new("trip", "Rejse", BudgetDirection.Cost, new FixedAmount(Amount.Exactly(1, new(currency)))) { Recurs = recurs };
        Assert.Equal(Answer.Undetermined, Of(Plan().Income("fees", "Kontingent", 1_000_000).Add(cost)).Balanced.Answer);
        Assert.Equal(Answer.Undetermined, Of(Plan().Income("fees", "Kontingent", 1_000_000).Add(new Funding("grant", "Tilskud", Amount.Exactly(1, new(currency))) { Steps = [new(FundingState.Granted)] }).Add(Line("rent", BudgetDirection.Cost, 1_000_001) with { Recurs = recurs })).Balanced.Answer);
    }
}

using ActionPlanning.Amounts;
using ActionPlanning.Reporting;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Reporting;

public class PlanCashChartTests
{
    private static PlanOutcome Outcome(Quantity opening, Quantity reserve, params BudgetLine[] lines)
    {
        ActionPlanBuilder plan = new ActionPlanBuilder("p", "Plan").Covers("2021-2022");
        plan.Budget = new(Currency.Dkk) { OpeningBalance = opening, Reserve = reserve };
        foreach (BudgetLine line in lines)
        {
            plan.Add(line);
        }

        return new ActionPlanner().Plan(plan.Build());
    }

    private static BudgetLine Line(string id, BudgetDirection direction, Quantity amount, string when) => new(id, id, direction, new FixedAmount(new(amount, Currency.Dkk))) { When = PlanDate.Parse(when) };

    private static T[] Of<T>(Drawing drawing, string role)
        where T : Shape => [.. drawing.Leaves().OfType<T>().Where(shape => shape.Role == role)];

    [Fact]
    public void The_same_outcome_gives_the_same_picture()
    {
        PlanOutcome outcome = Outcome(100, 20, Line("fees", BudgetDirection.Income, Quantity.Between(10, 50), "maj 2021"));
        Assert.Equal(SvgWriter.Write(PlanCashChart.Draw(outcome)), SvgWriter.Write(PlanCashChart.Draw(outcome)));
    }

    [Fact]
    public void A_known_balance_has_no_band_and_a_range_has_one()
    {
        Drawing known = PlanCashChart.Draw(Outcome(100, 20, Line("rent", BudgetDirection.Cost, 10, "5.5.2021")));
        // The first line of each is that of the legend.
        Assert.Equal(Of<LineShape>(known, DrawingRoles.CashWorst).Skip(1).Select(line => (line.X1, line.Y1, line.X2, line.Y2)), Of<LineShape>(known, DrawingRoles.CashBest).Skip(1).Select(line => (line.X1, line.Y1, line.X2, line.Y2)));
        PolygonShape band = Assert.Single(Of<PolygonShape>(PlanCashChart.Draw(Outcome(100, 20, Line("rent", BudgetDirection.Cost, Quantity.Between(10, 60), "5.5.2021"))), DrawingRoles.CashBand));
        Assert.True(band.Points.Max(point => point.Y) - band.Points.Min(point => point.Y) > 20);
    }

    [Fact]
    public void What_has_no_bound_is_hatched_and_its_edge_is_not_drawn()
    {
        Drawing drawing = PlanCashChart.Draw(Outcome(100, 20, Line("rent", BudgetDirection.Cost, Quantity.Unknown, "5.5.2021")));
        Assert.All(Of<PolygonShape>(drawing, DrawingRoles.CashOpen), shape => Assert.True(shape.Hatched));
        Assert.NotEmpty(Of<PolygonShape>(drawing, DrawingRoles.CashOpen));
        Assert.True(Of<LineShape>(drawing, DrawingRoles.CashWorst).Length < Of<LineShape>(drawing, DrawingRoles.CashBest).Length);
        Assert.Empty(Of<PolygonShape>(drawing, DrawingRoles.LowestPoint));
    }

    [Fact]
    public void Certain_money_is_solid_possible_money_hatched_each_on_its_side_of_zero()
    {
        Drawing drawing = PlanCashChart.Draw(Outcome(100, 20, Line("fees", BudgetDirection.Income, Quantity.Between(40, 80), "5.5.2021"), Line("rent", BudgetDirection.Cost, 30, "6.6.2021")));
        double zero = Of<LineShape>(drawing, DrawingRoles.Zero)[1].Y1;
        RectangleShape income = Of<RectangleShape>(drawing, DrawingRoles.CashIn)[^1];
        RectangleShape possible = Of<RectangleShape>(drawing, DrawingRoles.CashInPossible)[^1];
        RectangleShape cost = Of<RectangleShape>(drawing, DrawingRoles.CashOut)[^1];
        Assert.Equal(zero, income.Y + income.Height, 6);
        Assert.Equal(zero, cost.Y, 6);
        Assert.Equal((income.Y, income.Height), (possible.Y + possible.Height, possible.Height));
        Assert.Equal((false, true), (income.Hatched, possible.Hatched));
    }

    [Fact]
    public void The_reserve_the_lowest_point_and_the_years_are_there()
    {
        Drawing drawing = PlanCashChart.Draw(Outcome(100, 20, Line("rent", BudgetDirection.Cost, 90, "5.5.2021")), new() { Language = PlanLanguage.English });
        Assert.Equal(2, Of<LineShape>(drawing, DrawingRoles.Reserve).Length);
        Assert.Equal("lowest: DKK 10, May 2021", Assert.Single(Of<TextShape>(drawing, DrawingRoles.LowestLabel)).Content);
        Assert.Single(Of<PolygonShape>(drawing, DrawingRoles.LowestPoint));
        Assert.Equal(["2021", "2022"], Of<TextShape>(drawing, DrawingRoles.Heading).Select(text => text.Content).Where(text => text.Length == 4));
    }

    [Theory]
    [InlineData(280)]
    [InlineData(800)]
    [InlineData(1600)]
    [InlineData(10_000)]
    public void Everything_lies_within_the_picture_at_any_width(int width)
    {
        Drawing drawing = PlanCashChart.Draw(Outcome(-1_234_567.89m, 20_000_000, Line("fees", BudgetDirection.Income, Quantity.Between(40, 80_000_000), "maj 2021"), Line("rent", BudgetDirection.Cost, Quantity.Unknown, "2022")), new() { Width = width });
        foreach (TextShape text in drawing.Leaves().OfType<TextShape>())
        {
            (double left, double right) = TextMeasure.Edges(text);
            Assert.True(left >= -0.01 && right <= drawing.Width + 0.01 && text.Y <= drawing.Height, text.ToString());
        }

        Assert.All(drawing.Leaves().OfType<LineShape>(), line => Assert.True(line.X1 >= 0 && line.X2 <= drawing.Width + 0.01 && line.Y1 >= 0 && line.Y2 <= drawing.Height, line.ToString()));
        Assert.All(drawing.Leaves().OfType<RectangleShape>(), box => Assert.True(box is { X: >= 0, Y: >= 0, Height: > 0 } && box.X + box.Width <= drawing.Width + 0.01 && box.Y + box.Height <= drawing.Height, box.ToString()));
    }

    [Fact]
    public void A_plan_without_a_month_says_so() =>
        Assert.Contains("hverken perioden eller nogen dato er kendt", string.Join(' ', PlanCashChart.Draw(new ActionPlanner().Plan(new ActionPlanBuilder("p", "Plan").Build())).Leaves().OfType<TextShape>().Select(text => text.Content)), StringComparison.Ordinal);

    [Theory]
    [InlineData(279)]
    [InlineData(10_001)]
    public void A_width_out_of_range_is_refused(int width) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanCashChart.Draw(Outcome(0, 0), new() { Width = width }));

    [Fact]
    public void Sums_beyond_reason_are_drawn_all_the_same() =>
        Assert.NotEmpty(SvgWriter.Write(PlanCashChart.Draw(Outcome(0, 0, Line("fees", BudgetDirection.Income, decimal.MaxValue, "5.5.2021"), Line("rent", BudgetDirection.Cost, decimal.MaxValue, "6.6.2021")))));
}

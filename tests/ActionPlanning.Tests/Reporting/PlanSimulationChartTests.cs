using ActionPlanning.Engines.Simulation;
using ActionPlanning.Json;
using ActionPlanning.Reporting;
using ActionPlanning.Simulation;
using ActionPlanning.Tests.Plans;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Reporting;

public class PlanSimulationChartTests
{
    private static readonly PlanSimulation Example = new ActionPlanner().Simulate(
        PlanJson.ReadOrThrow(PlanFiles.Text("association-2021-2022.example-amounts")), new() { Runs = 2000 });

    private static readonly PlanSimulation Undetermined = new ActionPlanner().Simulate(PlanJson.ReadOrThrow(PlanFiles.Text(PlanFiles.Association)), new() { Runs = 10 });

    public static TheoryData<bool, int> Pictures() => new() { { true, 280 }, { true, 420 }, { true, 800 }, { true, 1600 }, { false, 280 }, { false, 800 } };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Everything_lies_within_the_picture_and_no_text_over_another(bool determined, int width)
    {
        Drawing drawing = PlanSimulationChart.Draw(determined ? Example : Undetermined, new() { Width = width });
        TextShape[] texts = [.. drawing.Leaves().OfType<TextShape>()];
        Assert.All(texts, text =>
        {
            (double left, double right) = TextMeasure.Edges(text);
            Assert.True(left >= 0 && right <= width + 0.01 && text.Y <= drawing.Height, text.Content);
        });
        Assert.All(drawing.Leaves().OfType<RectangleShape>(), box => Assert.True(box.X >= 0 && box.X + box.Width <= width + 0.01 && box.Y >= 0 && box.Y + box.Height <= drawing.Height + 0.01));
        for (int i = 0; i < texts.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                (double left, double right) = TextMeasure.Edges(texts[i]);
                (double otherLeft, double otherRight) = TextMeasure.Edges(texts[j]);
                bool beside = right <= otherLeft + 0.01 || otherRight <= left + 0.01;
                bool below = texts[i].Y - (texts[i].Size * 0.75) >= texts[j].Y || texts[j].Y - (texts[j].Size * 0.75) >= texts[i].Y;
                Assert.True(beside || below, $"«{texts[i].Content}» over «{texts[j].Content}»");
            }
        }
    }

    [Fact]
    public void What_is_below_the_reserve_is_hatched_and_nothing_else_is()
    {
        int below = Example.Lowest.CountUpTo(Example.Plan.Budget.Reserve.Low!.Value - 0.01m);
        Assert.True(below > 0);
        Assert.Contains(Lowest(Example), bar => bar is { Role: DrawingRoles.Over, Hatched: true });
        PlanSimulation safe = new ActionPlanner().Simulate(PlanChange.Parse("budget.openingBalance = 5000000").ApplyTo(Example.Plan), new() { Runs = 500 });
        Assert.All(Lowest(safe), bar => Assert.Equal(DrawingRoles.Load, bar.Role));

        static IEnumerable<RectangleShape> Lowest(PlanSimulation simulation) =>
            PlanSimulationChart.Draw(simulation).Shapes.OfType<ShapeGroup>().Single(group => group.Title == "Når pengene er færrest").Shapes.OfType<RectangleShape>();
    }

    [Fact]
    public void A_picture_of_nothing_determined_says_what_is_missing()
    {
        Drawing drawing = PlanSimulationChart.Draw(Undetermined, new() { Language = PlanLanguage.English });
        Assert.Contains(drawing.Leaves().OfType<TextShape>(), text => text.Content.StartsWith("Cannot be said: ", StringComparison.Ordinal));
        Assert.DoesNotContain(drawing.Leaves(), shape => shape.Role is DrawingRoles.Load or DrawingRoles.Certain);
    }

    [Fact]
    public void Bins_hold_every_run_once_and_have_an_edge_at_the_limit()
    {
        foreach (decimal limit in new[] { 100_000m, -250_000m, 12_345.67m })
        {
            PlanList<SimulationBin> bins = SimulationBin.Of(Example.Lowest, limit, 12);
            Assert.InRange(bins.Count, 1, 12);
            Assert.Equal(Example.Runs, bins.Sum(bin => bin.Runs));
            Assert.All(bins, bin => Assert.Equal(0m, (limit - bin.From) % (bin.To - bin.From)));
            Assert.Equal(Example.Lowest.CountUpTo(limit - 0.01m), bins.Where(bin => bin.To <= limit).Sum(bin => bin.Runs));
        }
    }

    [Theory]
    [InlineData(0, 1000, "I ingen tilfælde", "0 %")]
    [InlineData(1, 10_000, "I færre end 1 af 20 tilfælde", "0,1 %")]
    [InlineData(50, 1000, "I 1 af 20 tilfælde", "5 %")]
    [InlineData(120, 1000, "I 1 af 10 tilfælde", "12 %")]
    [InlineData(796, 1000, "I 8 af 10 tilfælde", "79,6 %")]
    [InlineData(951, 1000, "I flere end 19 af 20 tilfælde", "95,1 %")]
    [InlineData(9999, 10_000, "I flere end 19 af 20 tilfælde", "99,9 %")]
    [InlineData(1000, 1000, "I alle tilfælde", "100 %")]
    public void A_probability_is_told_in_tenths_and_never_as_all_or_nothing_when_it_is_not(int yes, int runs, string tenths, string percent)
    {
        ProbabilityEstimate estimate = new(yes, runs);
        Assert.Equal((tenths, percent), (PlanSimulationWords.Tenths(estimate).Danish, PlanSimulationWords.Percent(estimate.Estimate).Danish));
    }
}

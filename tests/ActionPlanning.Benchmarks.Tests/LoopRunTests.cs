using ActionPlanning.Amounts;
using ActionPlanning.Benchmarks.Plans;

namespace ActionPlanning.Benchmarks.Tests;

public class LoopRunTests
{
    [Fact]
    public void Generated_plans_with_money_pass_every_check()
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int code = LoopRun.Run(["--count", "12", "--items", "5-14"], output, errors);
        Assert.Equal((0, ""), (code, errors.ToString()));
        Assert.Contains("faults 0, exceptions 0", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_understood_is_refused()
    {
        using StringWriter errors = new();
        Assert.NotEqual(0, LoopRun.Run(["--count", "0"], TextWriter.Null, errors));
        Assert.Contains(LoopRun.Usage, errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(151, "said to balance")]
    [InlineData(null, "said to balance")]
    public void The_recount_finds_a_verdict_that_is_greener_than_the_lines(int? cost, string? fault)
    {
        static PlanOutcome Of(Quantity cost)
        {
            ActionPlanBuilder builder = new ActionPlanBuilder("p", "Plan").Covers("2021").Cost("rent", "Leje", cost).Income("fees", "Kontingent", 150);
            builder.Budget = new(Currency.Dkk) { OpeningBalance = 1000, Reserve = 10 };
            return new ActionPlanner().Plan(builder.Build());
        }

        PlanOutcome green = Of(100);
        PlanOutcome other = Of(cost is { } known ? Quantity.Exactly(known) : Quantity.Unknown);
        string? found = new MoneyRecount(green with { Plan = other.Plan }).FalseGreen();
        Assert.Equal(fault is not null, found?.StartsWith(fault!, StringComparison.Ordinal) ?? false);
    }
}

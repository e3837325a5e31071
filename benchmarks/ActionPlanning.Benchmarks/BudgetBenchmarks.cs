using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Time;
using ActionPlanning.Windows;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace ActionPlanning.Benchmarks;

/// <summary>Summing a budget, and everything that can be asked of it: the association's plan, and a made-up one of 500 lines in 20 tracks, with earmarked funding and entries.</summary>
[MemoryDiagnoser]
public class BudgetBenchmarks
{
    private PlanWindows association = null!;
    private PlanWindows large = null!;

    [GlobalSetup]
    public void Load()
    {
        association = PlanWindows.Of(SamplePlans.Plan(SamplePlans.Association));
        large = PlanWindows.Of(Large());
    }

    [Benchmark(Baseline = true)]
    public Quantity Association() => Ask(BudgetCalculator.Summarise(association));

    [Benchmark]
    public Quantity Large500Lines() => Ask(BudgetCalculator.Summarise(large));

    [Benchmark]
    public Quantity Large500LinesAsOf() => Ask(BudgetCalculator.Summarise(large, null, new LocalDate(2021, 9, 1)));

    private static Quantity Ask(BudgetSummary budget)
    {
        // What is worked out when somebody asks is asked for.
        _ = budget.Balanced;
        _ = budget.Deciding;
        _ = budget.FundingAtWorst;
        _ = budget.Tracks;
        return budget.Periods.Aggregate(budget.Cash.Lowest, (sum, period) => sum + period.Result);
    }

    private static ActionPlan Large()
    {
        ActionPlanBuilder plan = new ActionPlanBuilder("large", "Large").Covers("2021-2022");
        for (int track = 0; track < 20; track++)
        {
            plan.Add(new Track($"track-{track}", $"Track {track}"));
        }

        for (int fund = 0; fund < 10; fund++)
        {
            plan.Add(new Funding($"fund-{fund}", $"Fund {fund}", Amount.Exactly(40_000 + (fund * 1_000), Currency.Dkk)) { Steps = [new(FundingState.Granted)], EarmarkedTo = [$"track-{fund * 2}", $"track-{((fund * 2) + 3) % 20}"] });
        }

        for (int line = 0; line < 500; line++)
        {
            plan.Add(new BudgetLine($"line-{line}", $"Line {line}", line % 3 == 0 ? BudgetDirection.Income : BudgetDirection.Cost, new FixedAmount(Amount.Exactly(1_000 + line, Currency.Dkk)))
            {
                When = PlanDate.Range(PlanDate.Month(2021, 1 + (line % 12)), PlanDate.Month(2022, 1 + (line % 12))),
                Recurs = (line % 4) switch { 0 => Recurrence.Monthly, 1 => Recurrence.Quarterly, 2 => Recurrence.Yearly, _ => Recurrence.Once },
                Track = new TrackId($"track-{line % 20}"),
                Certainty = line % 25 == 0 ? Certainty.Possible : Certainty.Expected,
                Entries = line % 5 == 0 ? [new(BudgetEntryKind.Actual, Amount.Exactly(900, Currency.Dkk), new(2021, 6, 1))] : [],
            });
        }

        return plan.Build();
    }
}

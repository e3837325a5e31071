using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks.Plans;

/// <summary>The loop of budget, conditions and schedule on the real plans and on the one with amounts; balancing; and selecting until selection, schedule and budget agree.</summary>
[MemoryDiagnoser]
public class LoopBenchmarks
{
    private readonly ActionPlanner planner = new();
    private ActionPlan plan = null!;

    [Params(SamplePlans.Ambassadors, SamplePlans.Association, SamplePlans.Amounts)]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        plan = SamplePlans.Plan(Name);
        plan = plan.Scenarios.IsEmpty ? plan : plan.Scenarios[0].ApplyTo(plan);
    }

    [Benchmark(Baseline = true)]
    public PlanOutcome Loop() => planner.Outline(plan, null, default);

    [Benchmark]
    public PlanBalance Balance() => planner.Balance(plan, new() { MostSets = 1 });

    [Benchmark]
    public PlanAgreement Agree() => planner.Agree(plan);
}

using ActionPlanning.Scheduling;
using ActionPlanning.Validation;
using ActionPlanning.Windows;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks;

/// <summary>The planning call on the two real plans, whole and by its parts.</summary>
[MemoryDiagnoser]
public class PlanningBenchmarks
{
    private readonly ActionPlanner planner = new();
    private readonly PlanValidator validator = new();
    private ActionPlan plan = null!;
    private PlanWindows windows = null!;

    [Params(SamplePlans.Ambassadors, SamplePlans.Association)]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        plan = SamplePlans.Plan(Name);
        windows = PlanWindows.Of(plan);
    }

    [Benchmark(Baseline = true)]
    public PlanOutcome Plan() => planner.Plan(plan);

    [Benchmark]
    public PlanWindows Windows() => PlanWindows.Of(plan);

    [Benchmark]
    public PlanEnvelope Envelope() => PlanEnvelope.Of(windows);

    [Benchmark]
    public PlanSchedule Schedule() => PlanSchedule.Of(windows);

    [Benchmark]
    public int Validate() => validator.Validate(plan).Count;
}

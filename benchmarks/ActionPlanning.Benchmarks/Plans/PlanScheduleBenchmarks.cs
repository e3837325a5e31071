using ActionPlanning.Scheduling;
using ActionPlanning.Windows;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks.Plans;

/// <summary>Generated plans of growing size: the whole planning call, the schedule alone, and an explanation.</summary>
[MemoryDiagnoser]
public class PlanScheduleBenchmarks
{
    private readonly ActionPlanner planner = new();
    private ActionPlan plan = null!;
    private PlanWindows windows = null!;
    private PlanOutcome outcome = null!;
    private ItemId refused;

    [Params(60, 200, 2_000)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Load()
    {
        plan = GeneratedPlan.Of(7, Items);
        windows = PlanWindows.Of(plan);
        outcome = planner.Plan(plan);
        refused = (outcome.Schedule.Items.FirstOrDefault(item => item.State is PlacementState.NoRoom or PlacementState.ReadyTooLate) ?? outcome.Schedule.Items[0]).Item;
    }

    [Benchmark(Baseline = true)]
    public PlanOutcome Plan() => planner.Plan(plan);

    [Benchmark]
    public PlanSchedule Schedule() => PlanSchedule.Of(windows);

    [Benchmark]
    public object Explain() => planner.Explain(outcome, refused);
}

using ActionPlanning.Json;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks;

/// <summary>Plan files of the two real plans: reading, checking, writing.</summary>
[MemoryDiagnoser]
public class FileBenchmarks
{
    private readonly ActionPlanner planner = new();
    private byte[] bytes = [];
    private ActionPlan plan = null!;

    [Params(SamplePlans.Ambassadors, SamplePlans.Association)]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Load() => (bytes, plan) = (SamplePlans.Bytes(Name), SamplePlans.Plan(Name));

    [Benchmark(Baseline = true)]
    public bool Read() => PlanJson.Read(bytes).Succeeded;

    [Benchmark]
    public bool ReadAndCheck() => planner.Check(bytes).Succeeded;

    [Benchmark]
    public int Write() => PlanJson.Write(plan).Length;

    [Benchmark]
    public string Revision() => PlanJson.Revision(plan).Value;
}

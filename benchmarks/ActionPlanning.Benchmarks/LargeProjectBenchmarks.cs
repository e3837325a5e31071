using ActionPlanning.Benchmarks.Generated;
using ActionPlanning.Engines.ProjectScheduling;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks;

/// <summary>10,000 activities with 4 resources: one pass with a priority rule, one improvement, and both through the public door with its bounds.</summary>
[MemoryDiagnoser]
public class LargeProjectBenchmarks
{
    private const int Activities = 10_000;
    private readonly ScheduleProblem problem = ProjectGenerator.Make(new(Activities), seed: 1).Problem;
    private SchedulePasses passes = null!;

    [GlobalSetup]
    public void Prepare() => passes = new(problem);

    [Benchmark(Baseline = true)]
    public int PriorityRule() => SerialScheduler.Solve(problem).Finish;

    [Benchmark]
    public long Improvement() => passes.Improve();

    [Benchmark]
    public int PassAndImprovement() => ScheduleSearch.Solve(problem, new SearchOptions { ScheduleLimit = 4 }).Finish;
}

using ActionPlanning.Benchmarks.Generated;
using ActionPlanning.Engines.ProjectScheduling;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks;

/// <summary>
/// The whole search, bounds included, to two limits. Both allocate the same up to the population, which grows with the limit: what is between them are 4,500 schedules without memory.
/// </summary>
[MemoryDiagnoser]
public class ScheduleSearchBenchmarks
{
    private ScheduleProblem problem = null!;

    [Params(30, 60, 120)]
    public int Activities { get; set; }

    [GlobalSetup]
    public void Make() => problem = ProjectGenerator.Make(new(Activities, Strength: 0.2), seed: 2).Problem;

    [Benchmark(Baseline = true)]
    public int Schedules5000() => Finish(5000);

    [Benchmark]
    public int Schedules500() => Finish(500);

    private int Finish(int schedules) => ScheduleSearch.Solve(problem, new SearchOptions { ScheduleLimit = schedules, Population = 20 }).Finish;
}

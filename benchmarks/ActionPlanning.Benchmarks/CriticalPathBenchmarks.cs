using ActionPlanning.Engines.ProjectScheduling;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks;

/// <summary>The critical path of random networks with three links an activity, without plans.</summary>
[MemoryDiagnoser]
public class CriticalPathBenchmarks
{
    private const int LinksPerActivity = 3;
    private CpmProblem problem = null!;
    private int[] durations = [];
    private PrecedenceLink[] links = [];

    [Params(1_000, 10_000, 100_000)]
    public int Activities { get; set; }

    [GlobalSetup]
    public void Make()
    {
        Random random = new(1);
        durations = [.. Enumerable.Range(0, Activities).Select(_ => random.Next(1, 10))];
        links = [.. Enumerable.Range(0, Activities * LinksPerActivity).Select(_ =>
        {
            int to = random.Next(1, Activities);
            return new PrecedenceLink(random.Next(Math.Max(0, to - 100), to), to);
        })];
        problem = new(durations, links);
    }

    [Benchmark(Baseline = true)]
    public CpmSolution Solve() => CriticalPath.Solve(problem);

    [Benchmark]
    public CpmProblem CheckAndIndex() => new(durations, links);
}

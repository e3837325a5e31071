using ActionPlanning.Benchmarks.Generated;
using ActionPlanning.Engines.ProjectScheduling;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks;

/// <summary>The exact engine on fixed generated projects, to the proof; the time that a conflict takes on one too hard to prove.</summary>
[MemoryDiagnoser]
public class ExactBenchmarks
{
    private readonly ScheduleProblem small = ProjectGenerator.Make(new(30), seed: 1).Problem;
    private readonly ScheduleProblem middle = ProjectGenerator.Make(new(60, Strength: 0.5), seed: 1).Problem;
    private readonly ScheduleProblem large = ProjectGenerator.Make(new(120, Strength: 0.1), seed: 1).Problem;

    [Benchmark(Baseline = true)]
    public bool Prove30() => Proved(small);

    [Benchmark]
    public bool Prove60() => Proved(middle);

    [Benchmark]
    public long Conflicts2000Of120() => ExactScheduler.Solve(large, new ExactOptions { ConflictLimit = 2000 }).Statistics.Conflicts;

    private static bool Proved(ScheduleProblem problem) => ExactScheduler.Solve(problem, new ExactOptions { ConflictLimit = 100_000 }).Status == ExactStatus.Optimal
        ? true
        : throw new InvalidOperationException("The exact engine did not prove the optimum.");
}

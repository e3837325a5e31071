using ActionPlanning.Benchmarks.Generated;
using ActionPlanning.Engines.Selection;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks;

/// <summary>The selection engine: a plan of 60 items in 8 quarters and a knapsack to the proof, and what a fixed amount of work takes on one too hard to prove.</summary>
[MemoryDiagnoser]
public class SelectionBenchmarks
{
    private readonly SelectionProblem plan = SelectionGenerator.Plan(60, 8, 4, 2, seed: 1);
    private readonly SelectionProblem knapsack = SelectionGenerator.Knapsack(100, 5, 0.5, seed: 1);
    private readonly SelectionProblem large = SelectionGenerator.Knapsack(100, 30, 0.25, seed: 1);

    [Benchmark(Baseline = true)]
    public bool ProvePlan60() => Proved(plan);

    [Benchmark]
    public bool ProveKnapsack5x100() => Proved(knapsack);

    [Benchmark]
    public long Work100000OfKnapsack30x100() => SelectionSolver.Solve(large, new SelectionOptions { WorkLimit = 100_000 }).Statistics.Nodes;

    private static bool Proved(SelectionProblem problem) => SelectionSolver.Solve(problem).Status == SelectionStatus.Optimal
        ? true
        : throw new InvalidOperationException("The selection engine did not prove the optimum.");
}

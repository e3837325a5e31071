using ActionPlanning.Benchmarks.Generated;
using ActionPlanning.Benchmarks.Plans;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Prioritisation;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks;

/// <summary>The selection engine: a plan of 60 items in 8 quarters and a knapsack to the proof, and what a fixed amount of work takes on one too hard to prove.</summary>
[MemoryDiagnoser]
public class SelectionBenchmarks
{
    private readonly SelectionProblem plan = SelectionGenerator.Plan(60, 8, 4, 2, seed: 1);
    private readonly SelectionProblem knapsack = SelectionGenerator.Knapsack(100, 5, 0.5, seed: 1);
    private readonly ActionPlan crowded = CrowdedPlan.Of(1, 60);
    private readonly SelectionProblem large = SelectionGenerator.Knapsack(100, 30, 0.25, seed: 1);

    [Benchmark(Baseline = true)]
    public bool ProvePlan60() => Proved(plan);

    [Benchmark]
    public bool ProveKnapsack5x100() => Proved(knapsack);

    [Benchmark]
    public long Work100000OfKnapsack30x100() => SelectionSolver.Solve(large, new SelectionOptions { WorkLimit = 100_000 }).Statistics.Nodes;

    /// <summary>From a plan of 60 items with room for about half of them, a third without a date, to the selection.</summary>
    [Benchmark]
    public object SelectCrowded60() => Prioritise(explain: false);

    /// <summary>The same, and for every item left out what would let it in.</summary>
    [Benchmark]
    public object ExplainCrowded60() => Prioritise(explain: true);

    private PlanSelection Prioritise(bool explain) => new ActionPlanner().Prioritise(crowded, new() { Model = new WsjfScoring(), Inputs = CrowdedPlan.Worth(1, 60), Explain = explain });

    private static bool Proved(SelectionProblem problem) => SelectionSolver.Solve(problem).Status == SelectionStatus.Optimal
        ? true
        : throw new InvalidOperationException("The selection engine did not prove the optimum.");
}

using System.Collections.Immutable;

namespace ActionPlanning.Engines.Simulation;

/// <summary>What came of all runs.</summary>
public sealed class SimulationSolution
{
    internal SimulationSolution(SimulationProblem problem) => Problem = problem;

    /// <summary>Gets the problem.</summary>
    public SimulationProblem Problem { get; }

    /// <summary>Gets the number of runs.</summary>
    public required int Runs { get; init; }

    /// <summary>Gets the seed.</summary>
    public required long Seed { get; init; }

    /// <summary>Gets the outputs, in the order of the problem.</summary>
    public required ImmutableArray<OutputSummary> Outputs { get; init; }

    /// <summary>Gets the answers, in the order of the problem's questions.</summary>
    public required ImmutableArray<ProbabilityEstimate> Answers { get; init; }
}

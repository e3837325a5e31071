using System.Collections.Immutable;
using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Prioritisation;

/// <summary>Selects again and again within one limit of work.</summary>
internal sealed class SelectionSearch(long limit, CancellationToken cancellationToken)
{
    /// <summary>So many weights are read in a unit of work before the search begins.</summary>
    private const int WeightsEach = 2000;

    /// <summary>Gets the work that is left.</summary>
    public long Left { get; private set; } = limit;

    /// <summary>Gets or sets a value indicating whether a search was ended by the limit since this was last set to false.</summary>
    public bool WasCut { get; set; }

    /// <summary>Selects.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="most">The most work; no more than is left.</param>
    /// <param name="incumbent">A selection to start from; default for none.</param>
    /// <param name="above">What a selection must be worth more than; null for any.</param>
    /// <param name="enough">What is enough; null for the best.</param>
    /// <param name="explain">Whether a contradiction is reduced.</param>
    public SelectionSolution Solve(SelectionProblem problem, long most, ImmutableArray<int> incumbent = default, long? above = null, long? enough = null, bool explain = false)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SelectionSolution solution = SelectionSolver.Solve(
            problem,
            new() { WorkLimit = Math.Clamp(most, 0, Left), Incumbent = incumbent.IsDefault ? [] : incumbent, Above = above, Enough = enough, ExplainInfeasibility = explain },
            null,
            cancellationToken);
        Left = Math.Max(0, Left - solution.Statistics.Work - (problem.Weights.Length / WeightsEach) - 1);
        WasCut |= solution.StoppedBy == SelectionStop.WorkLimit;
        return solution;
    }
}

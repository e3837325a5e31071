using System.Collections.Immutable;

namespace ActionPlanning.Engines.Selection;

/// <summary>The best selection found and what is proved about it.</summary>
public sealed class SelectionSolution
{
    internal SelectionSolution(SelectionProblem problem) => Problem = problem;

    /// <summary>The same with another selection of the same value.</summary>
    internal SelectionSolution With(ImmutableArray<int> chosen) => new(Problem)
    {
        Status = Status,
        Chosen = chosen,
        Value = Value,
        UpperBound = UpperBound,
        Conflict = Conflict,
        StoppedBy = StoppedBy,
        Elapsed = Elapsed,
        ElapsedToBest = ElapsedToBest,
        Statistics = Statistics,
    };

    /// <summary>Gets the problem that was solved.</summary>
    public SelectionProblem Problem { get; }

    /// <summary>Gets what the selection is known to be.</summary>
    public required SelectionStatus Status { get; init; }

    /// <summary>
    /// Gets per item the position of the chosen option among its options, from 0; −1 for an item that is left out. Empty when no selection is known.
    /// </summary>
    public required ImmutableArray<int> Chosen { get; init; }

    /// <summary>Gets the value of the selection; null when none is known.</summary>
    public required long? Value { get; init; }

    /// <summary>Gets the proven bound: no selection has a greater value. Of no meaning when the problem is infeasible.</summary>
    public required long UpperBound { get; init; }

    /// <summary>Gets a smallest set of rules that contradict each other; null unless the problem is infeasible and it was asked for.</summary>
    public required SelectionConflict? Conflict { get; init; }

    /// <summary>Gets why the search ended.</summary>
    public required SelectionStop StoppedBy { get; init; }

    /// <summary>Gets how long the search took, by the clock of its options.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Gets when the selection returned was found, by the same clock.</summary>
    public required TimeSpan ElapsedToBest { get; init; }

    /// <summary>Gets what the search did.</summary>
    public required SelectionStatistics Statistics { get; init; }
}

using System.Collections.Immutable;

namespace ActionPlanning.Engines.Selection;

/// <summary>Rules of an infeasible problem that contradict each other by themselves.</summary>
/// <remarks>
/// With nothing but these (and at most one option of each item) the problem is infeasible. When <see cref="IsMinimal"/>, leaving out any one of them makes the rest
/// feasible: every one has a part in the contradiction. There may be other such sets.
/// </remarks>
public sealed class SelectionConflict
{
    internal SelectionConflict()
    {
    }

    /// <summary>Gets the must-haves, ascending item indices.</summary>
    public required ImmutableArray<int> Required { get; init; }

    /// <summary>Gets the must-nots, ascending item indices.</summary>
    public required ImmutableArray<int> Barred { get; init; }

    /// <summary>Gets the rows whose capacity has a part in it, ascending.</summary>
    public required ImmutableArray<int> Rows { get; init; }

    /// <summary>Gets the positions of the prerequisites, ascending.</summary>
    public required ImmutableArray<int> Prerequisites { get; init; }

    /// <summary>Gets the positions of the exclusions, ascending.</summary>
    public required ImmutableArray<int> Exclusions { get; init; }

    /// <summary>Gets the positions of the groups whose minimum has a part in it, ascending.</summary>
    public required ImmutableArray<int> GroupMinima { get; init; }

    /// <summary>Gets the positions of the groups whose maximum has a part in it, ascending.</summary>
    public required ImmutableArray<int> GroupMaxima { get; init; }

    /// <summary>Gets whether every member is proved to be needed; false when a limit was reached before.</summary>
    public required bool IsMinimal { get; init; }
}

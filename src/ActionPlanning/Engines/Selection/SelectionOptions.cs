using System.Collections.Immutable;

namespace ActionPlanning.Engines.Selection;

/// <summary>How <see cref="SelectionSolver"/> searches, and when it stops.</summary>
/// <remarks>
/// A limit in work makes the answer a function of problem, options and seed alone, on every machine. A limit in time does not: how far the search gets depends on
/// the machine.
/// </remarks>
public sealed record SelectionOptions
{
    /// <summary>The limit that holds when neither <see cref="WorkLimit"/> nor <see cref="TimeLimit"/> is given: 10,000,000, some ten seconds.</summary>
    public const long DefaultWorkLimit = 10_000_000;

    /// <summary>
    /// Gets how much work may be done: a unit is two thousand steps of the inner loops, roughly a microsecond. Kept to within one step of the search. Default: null, no limit of
    /// this kind.
    /// </summary>
    public long? WorkLimit { get; init; }

    /// <summary>Gets how long the search may go on, by <see cref="TimeProvider"/>. Default: null, no limit of this kind.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Gets the clock by which <see cref="TimeLimit"/> is measured. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets where the random numbers begin. Default: 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Gets a selection to start from, one entry for each item as in <see cref="SelectionSolution.Chosen"/>; it must be feasible. Default: empty, none.</summary>
    public ImmutableArray<int> Incumbent { get; init; } = [];

    /// <summary>
    /// Gets the value that a selection must exceed to be of interest; null for none. When there is proved to be none, the bound is no more than this, and what is returned is what was met on the way, if anything.
    /// </summary>
    internal long? Above { get; init; }

    /// <summary>Gets the value that is enough: the search ends with the first selection that has it. Null to look for the best.</summary>
    internal long? Enough { get; init; }

    /// <summary>
    /// Gets whether an infeasible problem is reduced to a smallest set of rules that contradict each other (<see cref="SelectionSolution.Conflict"/>). Takes one small search
    /// for each rule, all together within the limits. Default: false.
    /// </summary>
    public bool ExplainInfeasibility { get; init; }

    /// <summary>Gets a question asked now and then on the calling thread; true ends the search with the best selection so far. Default: null, never.</summary>
    public Func<bool>? StopRequested { get; init; }

    /// <summary>
    /// Gets whether <see cref="SelectionChecker"/>, which shares no code with the search, checks the result before it is returned. Default: false.
    /// </summary>
    public bool Verify { get; init; }
}

namespace ActionPlanning.Engines.Selection;

/// <summary>Selects the items of greatest value that fit and respect every rule, and proves how good the selection is.</summary>
/// <remarks>
/// <para>
/// Branch and bound over a linear relaxation. Every rule becomes a row of zeros and ones; the relaxation is solved by a bounded dual simplex method (Lemke 1954; long steps after Fourer 1994) on a
/// condensed tableau that holds only rows which bind and columns which are open, so that it gets smaller on the way down. Options are decided by reduced costs (Balas and Zemel 1980)
/// and by penalties one pivot ahead (Driebeek 1966), rules propagate in whole numbers. Subtrees are taken best bound first and searched depth first in portions,
/// which keeps the bound falling while the search goes on. Selections come from guided construction and from exact searches of neighbourhoods of the best one and of a core of undecided options
/// (Puchinger, Raidl and Pferschy 2010; Angelelli, Mansini and Speranza 2010).
/// </para>
/// <para>
/// A limit that is reached, or a request to stop, gives the best selection so far with a proven bound; a cancelled token throws. Problem, options and seed give the same selection on every
/// machine as long as no limit in time is reached.
/// </para>
/// </remarks>
public static class SelectionSolver
{
    /// <summary>Selects.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">Limits and extras; null for the defaults.</param>
    /// <param name="progress">Hears of every better selection and now and then of the bound, on the calling thread unless it forwards them; null for nobody.</param>
    /// <param name="cancellationToken">Stops the search by an exception. To stop it with the best selection so far use <see cref="SelectionOptions.StopRequested"/>.</param>
    /// <returns>The best selection with status, bound and statistics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is negative.</exception>
    /// <exception cref="ArgumentException">The incumbent of the options is not a feasible selection of the problem.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="InvalidOperationException">The result was to be verified and breaks a rule of the problem: a fault of this library.</exception>
    public static SelectionSolution Solve(
        SelectionProblem problem,
        SelectionOptions? options = null,
        IProgress<SelectionProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        options ??= new SelectionOptions();
        ThrowIfWrong(problem, options);
        cancellationToken.ThrowIfCancellationRequested();
        var solution = new SelectionRun(problem, options, progress, new SelectionLimits(options, cancellationToken)).Solve();
        if (options.Verify && !solution.Chosen.IsEmpty && SelectionChecker.Check(problem, solution.Chosen.AsSpan()) is [var violation, ..])
        {
            throw new InvalidOperationException($"The selection found breaks a rule: {violation}. This is a fault of ActionPlanning.");
        }

        return solution;
    }

    private static void ThrowIfWrong(SelectionProblem problem, SelectionOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.WorkLimit ?? 0, "options.WorkLimit");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TimeLimit ?? TimeSpan.Zero, TimeSpan.Zero, "options.TimeLimit");
        ArgumentNullException.ThrowIfNull(options.TimeProvider, "options.TimeProvider");
        if (!options.Incumbent.IsDefaultOrEmpty && SelectionChecker.Check(problem, options.Incumbent.AsSpan()) is [var violation, ..])
        {
            throw new ArgumentException($"The incumbent is not feasible: {violation}.", nameof(options));
        }
    }
}

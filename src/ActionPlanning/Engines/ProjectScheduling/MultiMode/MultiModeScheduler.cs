namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Chooses a mode and a start for every activity so that the project finishes as early as possible within capacities, stocks and dates.</summary>
/// <remarks>
/// <para>
/// First the problem is reduced (modes that cannot be executed or that another one undercuts, stocks that cannot run out: Sprecher, Hartmann and Drexl 1997), and finishes are refuted one by one from links, stocks and work:
/// this proves a bound, or that there is no schedule. With few stocks it is always decided whether modes can be chosen within them.
/// </para>
/// <para>
/// Then two searches take turns on one thread, schedules against conflicts, and share the best schedule and the bound. A population of activity lists with modes is recombined; each child is scheduled forwards,
/// pushed to its end and pulled back, and changes modes on the way; no step of it allocates memory. And a lazy clause generation search (Schutt, Feydy, Stuckey and Wallace 2011; modes as tasks that may be left out: Szeredi and Schutt 2016) turns
/// every contradiction into a clause, until nothing better is left: this proves the optimum, or that there is no schedule. Problems of more than some thousand modes, or some million slots over all their windows, get the population alone.
/// </para>
/// <para>Deterministic under counted limits: problem, options and seed give the same modes and starts on every machine.</para>
/// </remarks>
public static class MultiModeScheduler
{
    /// <summary>Searches.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">How to search and when to stop; null for the defaults.</param>
    /// <param name="progress">Told about improvements, at most some times a second, and about the end. The weighted lateness it is told is 0.</param>
    /// <param name="cancellationToken">Stops the search by an exception. To stop it with the best schedule so far use <see cref="MultiModeOptions.StopRequested"/>.</param>
    /// <returns>The best modes and starts found, their status and the bound.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null, or the clock in the options.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in the options lies outside its range.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="InvalidOperationException">
    /// The result was to be verified and breaks a rule of the problem: a fault of this library.
    /// </exception>
    public static MultiModeSolution Solve(
        MultiModeProblem problem, MultiModeOptions? options = null, IProgress<SearchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        options ??= new MultiModeOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.ScheduleLimit ?? 0, "options.ScheduleLimit");
        ArgumentOutOfRangeException.ThrowIfNegative(options.ConflictLimit ?? 0, "options.ConflictLimit");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TimeLimit ?? TimeSpan.Zero, TimeSpan.Zero, "options.TimeLimit");
        ArgumentNullException.ThrowIfNull(options.TimeProvider, "options.TimeProvider");
        cancellationToken.ThrowIfCancellationRequested();
        var solution = new MultiModeRun(problem, options, progress, cancellationToken).Solve();
        if (options.Verify)
        {
            Verify(solution);
        }

        return solution;
    }

    private static void Verify(MultiModeSolution solution)
    {
        var violations = MultiModeChecker.Check(solution.Problem, solution.Modes.AsSpan(), solution.Starts.AsSpan());
        if (!violations.IsEmpty)
        {
            throw new InvalidOperationException($"The search returned a schedule that breaks {violations.Length} rule(s), first {violations[0]}. This is a fault of ActionPlanning.");
        }
    }
}

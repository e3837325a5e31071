namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Searches for the best schedule under capacity until nothing is left to gain or its limit is reached.</summary>
/// <remarks>
/// <para>
/// The first schedule is that of <see cref="SerialScheduler"/>. Bounds on the finish come from links and dates, from the work of each resource and from refuting
/// finishes one by one; when the best schedule meets them it is optimal and the search ends.
/// </para>
/// <para>
/// Then a population of activity lists is recombined; each list is turned into a schedule by serial generation, pushed to its end and pulled back
/// (forward–backward improvement). No step of the search allocates memory.
/// </para>
/// <para>Deterministic under a limit in schedules: problem, options and seed give the same starts on every machine.</para>
/// </remarks>
public static class ScheduleSearch
{
    /// <summary>Searches.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">How to search and when to stop; null for the defaults.</param>
    /// <param name="progress">Told about improvements, at most some times a second, and about the end.</param>
    /// <param name="cancellationToken">Stops the search by an exception. To stop it with the best schedule so far use <see cref="SearchOptions.StopRequested"/>.</param>
    /// <returns>The best schedule found, its status and its bounds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in the options lies outside its range.</exception>
    /// <exception cref="EngineInputException">The problem has maximum lags (<see cref="EngineFaultCodes.MaximumLag"/>): <see cref="ExactScheduler"/> obeys them.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="InvalidOperationException">
    /// The result was to be verified and breaks a rule of the problem: a fault of this library.
    /// </exception>
    public static SearchSolution Solve(
        ScheduleProblem problem, SearchOptions? options = null, IProgress<SearchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        options ??= new SearchOptions();
        Check(options);
        InputCheck.RefuseMaximumLags(problem, nameof(ScheduleSearch));
        cancellationToken.ThrowIfCancellationRequested();
        var run = new SearchRun(problem, options, new SearchBudget(options, progress, cancellationToken));
        var solution = run.Solve();
        if (options.Verify)
        {
            Verify(solution);
        }

        return solution;
    }

    private static void Check(SearchOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.ScheduleLimit ?? 0, "options.ScheduleLimit");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TimeLimit ?? TimeSpan.Zero, TimeSpan.Zero, "options.TimeLimit");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Population ?? 2, 2, "options.Population");
        ArgumentNullException.ThrowIfNull(options.TimeProvider, "options.TimeProvider");
        if (options.Objective is < SearchObjective.Finish or > SearchObjective.Lateness)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Objective, "There is no such objective.");
        }
    }

    private static void Verify(SearchSolution solution)
    {
        var violations = ScheduleChecker.Check(solution.Problem, solution.Start.AsSpan());
        if (!violations.IsEmpty)
        {
            throw new InvalidOperationException($"The search returned a schedule that breaks {violations.Length} rule(s), first {violations[0]}. This is a fault of ActionPlanning.");
        }
    }
}

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Schedules under capacity with everything this library has: finds good schedules fast, and proves how good they are.</summary>
/// <remarks>
/// <para>
/// Two halves under one limit: the population search of <see cref="ScheduleSearch"/> and the lazy clause generation of <see cref="ExactScheduler"/>. They take turns; after each round
/// the better schedule goes to both and the better bound ends the search as soon as nothing is left between the two. How the turns are shared depends on how far the
/// best schedule is from the bound: where a proof is near, the exact half gets more.
/// </para>
/// <para>
/// The turns are counted in work and not in time, and the halves meet between rounds only. Problem, options and seed therefore give the same starts on every
/// machine and with any number of threads, as long as the limit is <see cref="PortfolioOptions.WorkLimit"/>.
/// </para>
/// </remarks>
public static class PortfolioScheduler
{
    /// <summary>Schedules the activities.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">Limits, threads and extras; null for the defaults.</param>
    /// <param name="progress">Hears of every better schedule and bound, between rounds, on the calling thread unless it forwards them; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run by an exception. To stop it with the best schedule so far use <see cref="PortfolioOptions.StopRequested"/>.</param>
    /// <returns>The best schedule with status, bound and statistics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number in the options lies outside its range.</exception>
    /// <exception cref="ArgumentException">The incumbent of the options is not a feasible schedule of the problem.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="InvalidOperationException">The result was to be verified and breaks a rule of the problem: a fault of this library.</exception>
    public static PortfolioSolution Solve(
        ScheduleProblem problem,
        PortfolioOptions? options = null,
        IProgress<PortfolioProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        options ??= new PortfolioOptions();
        ThrowIfWrong(problem, options);
        cancellationToken.ThrowIfCancellationRequested();
        var solution = new PortfolioRun(problem, options, progress, cancellationToken).Solve();
        if (options.Verify && ScheduleChecker.Check(problem, solution.Start.AsSpan()) is [var violation, ..])
        {
            throw new InvalidOperationException($"The schedule found breaks a rule: {violation}. This is a fault of ActionPlanning.");
        }

        return solution;
    }

    private static void ThrowIfWrong(ScheduleProblem problem, PortfolioOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.WorkLimit ?? 0, "options.WorkLimit");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TimeLimit ?? TimeSpan.Zero, TimeSpan.Zero, "options.TimeLimit");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, "options.Threads");
        ArgumentNullException.ThrowIfNull(options.TimeProvider, "options.TimeProvider");
        if (options.Objective is < SearchObjective.Finish or > SearchObjective.Lateness)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Objective, "There is no such objective.");
        }

        if (options.Incumbent.IsDefaultOrEmpty)
        {
            return;
        }

        if (options.Incumbent.Any(start => start < 0))
        {
            throw new ArgumentException("The incumbent leaves an activity out; it must place all.", nameof(options));
        }

        if (ScheduleChecker.Check(problem, options.Incumbent.AsSpan()) is [var violation, ..])
        {
            throw new ArgumentException($"The incumbent is not feasible: {violation}.", nameof(options));
        }
    }
}

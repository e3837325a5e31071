namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Finds the schedule with the earliest finish, or the least lateness, and proves it, or proves that there is none.</summary>
/// <remarks>
/// <para>
/// Lazy clause generation: a search over bounds of starts that turns every contradiction into a clause and never makes the same mistake again. The objective is
/// the finish of the last activity, or the weighted lateness (<see cref="ExactOptions.Objective"/>). Links, maximum lags, not-before dates, fixed starts, hard not-after dates, the horizon and capacity that changes from slot to slot are
/// obeyed; soft not-after dates count for the lateness alone, and the network's required end is not looked at.
/// </para>
/// <para>
/// A limit that is reached, or a request to stop, gives the best schedule so far with a proven bound; a cancelled token throws. The same problem, options and
/// seed give the same starts on every machine as long as no limit in time is reached.
/// </para>
/// </remarks>
public static class ExactScheduler
{
    /// <summary>The most activities that are searched; larger problems get a schedule by rules, and bounds.</summary>
    public const int MaxActivities = 4000;

    /// <summary>The most slots, over the windows of all activities, that are searched. Memory grows with them, by some 50 bytes each.</summary>
    public const long MaxChoices = 4_000_000;

    /// <summary>Searches.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">Limits, starting point and extras; null for the defaults, which have no limit.</param>
    /// <param name="progress">Hears of every better schedule and bound, on the calling thread unless it forwards them; null for nobody.</param>
    /// <param name="cancellationToken">Stops the search by an exception.</param>
    /// <returns>The best schedule, with status, bound and statistics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is negative, or there is no such objective.</exception>
    /// <exception cref="ArgumentException">The incumbent of the options is not a feasible schedule of the problem.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="InvalidOperationException">The options asked to verify, and the schedule breaks a rule: a fault of this library.</exception>
    public static ExactSolution Solve(
        ScheduleProblem problem,
        ExactOptions? options = null,
        IProgress<ExactProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        options ??= new ExactOptions();
        ThrowIfWrong(problem, options);
        cancellationToken.ThrowIfCancellationRequested();
        var solution = new ExactRun(problem, options, progress, new SearchLimits(options, cancellationToken)).Solve();
        if (options.Verify && !solution.Start.IsEmpty && ScheduleChecker.Check(problem, solution.Start.AsSpan()) is [var violation, ..])
        {
            throw new InvalidOperationException($"The schedule found breaks a rule: {violation}.");
        }

        return solution;
    }

    private static void ThrowIfWrong(ScheduleProblem problem, ExactOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.ConflictLimit ?? 0, nameof(options) + "." + nameof(options.ConflictLimit));
        ArgumentOutOfRangeException.ThrowIfNegative(options.NodeLimit ?? 0, nameof(options) + "." + nameof(options.NodeLimit));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TimeLimit ?? TimeSpan.Zero, TimeSpan.Zero, nameof(options) + "." + nameof(options.TimeLimit));
        if (options.Objective is < SearchObjective.Finish or > SearchObjective.Lateness)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Objective, "There is no such objective.");
        }

        ArgumentNullException.ThrowIfNull(options.TimeProvider, nameof(options) + "." + nameof(options.TimeProvider));
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

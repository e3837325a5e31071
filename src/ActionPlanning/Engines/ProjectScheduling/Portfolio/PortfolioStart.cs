using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What is known of a problem before the search: a schedule by a priority rule, and bounds.</summary>
internal sealed class PortfolioStart
{
    private PortfolioStart(CpmSolution criticalPath, ImmutableArray<int> start, ImmutableArray<NotPlacedReason> notPlaced) =>
        (CriticalPath, Start, NotPlaced) = (criticalPath, start, notPlaced);

    public CpmSolution CriticalPath { get; }

    /// <summary>Gets the starts; −1 for activities that the rule could not place.</summary>
    public ImmutableArray<int> Start { get; }

    public ImmutableArray<NotPlacedReason> NotPlaced { get; }

    /// <summary>Gets the proven bound on the finish; greater than the horizon when not everything can be placed.</summary>
    public required int FinishBound { get; init; }

    /// <summary>Gets the proven bound on the weighted lateness.</summary>
    public required long LatenessBound { get; init; }

    /// <summary>Gets what the population search decides; null where it cannot work.</summary>
    public required SearchInstance? Instance { get; init; }

    public static PortfolioStart Of(ScheduleProblem problem, CancellationToken token) =>
        problem.LagArcs.Count > 0 ? WithMaximumLags(problem, token) : WithoutMaximumLags(problem, token);

    private static PortfolioStart WithoutMaximumLags(ScheduleProblem problem, CancellationToken token)
    {
        var serial = SerialScheduler.Solve(problem, null, token);
        var instance = new SearchInstance(problem);
        return new PortfolioStart(serial.CriticalPath, serial.Start, serial.NotPlaced)
        {
            FinishBound = serial.Status == ScheduleStatus.Infeasible || instance.IsContradictory
                ? Math.Max(serial.FinishBound, problem.Horizon + 1)
                : DestructiveBound.Finish(problem, serial.CriticalPath, serial.FinishBound, token),
            LatenessBound = problem.WeightedLateness(serial.CriticalPath.EarliestStart.AsSpan()),
            Instance = instance,
        };
    }

    // No priority rule obeys maximum lags; what holds without them holds with them.
    private static PortfolioStart WithMaximumLags(ScheduleProblem problem, CancellationToken token)
    {
        var cpm = ProjectScheduling.CriticalPath.Solve(problem.Network);
        var windows = ExactWindows.Of(problem, problem.Horizon);
        var bound = Math.Max(cpm.ProjectFinish, FinishBounds.Resource(problem, cpm));
        bound = Math.Max(bound, windows.Empty ? problem.Horizon + 1 : windows.Finish);
        var n = problem.Network.ActivityCount;
        return new PortfolioStart(cpm, [.. Enumerable.Repeat(-1, n)], [.. Enumerable.Repeat(NotPlacedReason.NoScheduleFound, n)])
        {
            FinishBound = DestructiveBound.Finish(problem, cpm, bound, token),
            LatenessBound = problem.WeightedLateness(cpm.EarliestStart.AsSpan()),
            Instance = null,
        };
    }
}

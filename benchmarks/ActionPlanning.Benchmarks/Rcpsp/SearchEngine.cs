using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>The heuristic search alone. Its unit of work is a schedule; it uses one thread, whatever it is allowed.</summary>
internal sealed class SearchEngine : IRunEngine
{
    public string Name => "search";

    public bool Takes(InstanceFile file) => file is ProjectFile;

    public RunResult Run(InstanceFile file, RunLimits limits, CancellationToken token)
    {
        var options = new SearchOptions
        {
            ScheduleLimit = limits.Schedules ?? limits.Work,
            TimeLimit = limits.Time,
            TimeProvider = limits.Clock,
            Seed = limits.Seed,
            Verify = limits.Verify,
        };
        var solution = ScheduleSearch.Solve(((ProjectFile)file).Problem, options, null, token);
        var complete = solution.Status is ScheduleStatus.Optimal or ScheduleStatus.Feasible;
        return new RunResult
        {
            Status = solution.Status,
            Starts = complete ? [.. solution.Start] : [],
            Makespan = complete ? solution.Finish : null,
            LowerBound = solution.FinishBound,
            Schedules = solution.Statistics.Schedules,
            ToBest = solution.ElapsedToBest,
        };
    }
}

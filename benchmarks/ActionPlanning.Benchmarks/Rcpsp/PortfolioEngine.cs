using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>Search and exact engine together. Its unit of work is a schedule, or what takes as long; a limit in schedules is one in work, too.</summary>
internal sealed class PortfolioEngine : IRunEngine
{
    public string Name => "portfolio";

    public bool Takes(InstanceFile file) => file is ProjectFile or LagsFile;

    public RunResult Run(InstanceFile file, RunLimits limits, CancellationToken token)
    {
        var options = new PortfolioOptions
        {
            WorkLimit = limits.Work ?? limits.Schedules,
            TimeLimit = limits.Time,
            TimeProvider = limits.Clock,
            Threads = limits.Threads,
            Seed = limits.Seed,
            Verify = limits.Verify,
        };
        var problem = file is LagsFile lags ? lags.Problem : ((ProjectFile)file).Problem;
        var solution = PortfolioScheduler.Solve(problem, options, null, token);
        var complete = !solution.Start.Contains(-1);
        return new RunResult
        {
            Status = solution.Status,
            Starts = complete ? [.. solution.Start] : [],
            Makespan = complete ? solution.Finish : null,
            LowerBound = solution.FinishBound,
            Schedules = solution.Statistics.Schedules,
            Nodes = solution.Statistics.Nodes,
            ToBest = solution.ElapsedToBest,
        };
    }
}

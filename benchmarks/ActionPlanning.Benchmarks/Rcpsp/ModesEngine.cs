using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>The scheduler for several modes. Its unit of work is a schedule; it uses one thread, whatever it is allowed.</summary>
/// <param name="name">The name it goes by: there is one door for modes, whatever lies behind.</param>
internal sealed class ModesEngine(string name) : IRunEngine
{
    public string Name => name;

    public bool Takes(InstanceFile file) => file is ModesFile;

    public RunResult Run(InstanceFile file, RunLimits limits, CancellationToken token)
    {
        var options = new MultiModeOptions
        {
            ScheduleLimit = limits.Schedules ?? limits.Work,
            TimeLimit = limits.Time,
            TimeProvider = limits.Clock,
            Seed = limits.Seed,
            Verify = limits.Verify,
        };
        var solution = MultiModeScheduler.Solve(((ModesFile)file).Problem, options, null, token);
        var complete = !solution.Starts.Contains(-1);
        return new RunResult
        {
            Status = solution.Status,
            Starts = complete ? [.. solution.Starts] : [],
            Modes = complete ? [.. solution.Modes.Select(mode => mode + 1)] : [],
            Makespan = complete ? solution.Finish : null,
            LowerBound = solution.FinishBound,
            Schedules = solution.Statistics.Schedules,
            ToBest = solution.ElapsedToBest,
        };
    }
}

using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>The exact engine alone. Its unit of work is a conflict; it uses one thread, whatever it is allowed, and stops after 10 CPU seconds unless told otherwise.</summary>
internal sealed class ExactEngine : IRunEngine
{
    private static readonly TimeSpan OwnLimit = TimeSpan.FromSeconds(10);

    public string Name => "exact";

    public bool Takes(InstanceFile file) => file is ProjectFile or LagsFile;

    public RunResult Run(InstanceFile file, RunLimits limits, CancellationToken token)
    {
        var options = new ExactOptions
        {
            ConflictLimit = limits.Work,
            TimeLimit = limits.Time ?? (limits.Work is null ? OwnLimit : null),
            TimeProvider = limits.Clock,
            Seed = limits.Seed,
            Verify = limits.Verify,
        };
        var best = new BestWatch(limits.Clock);
        var problem = file is LagsFile lags ? lags.Problem : ((ProjectFile)file).Problem;
        var solution = ExactScheduler.Solve(problem, options, best, token);
        return new RunResult
        {
            Status = solution.Status switch
            {
                ExactStatus.Optimal => ScheduleStatus.Optimal,
                ExactStatus.Feasible => ScheduleStatus.Feasible,
                ExactStatus.Infeasible => ScheduleStatus.Infeasible,
                _ => ScheduleStatus.Incomplete,
            },
            Starts = [.. solution.Start],
            Makespan = solution.Finish,
            LowerBound = solution.FinishBound,
            Schedules = solution.Statistics.Improvements,
            Nodes = solution.Statistics.Nodes,
            ToBest = best.At,
        };
    }

    // Looks at the clock whenever the finish becomes earlier.
    private sealed class BestWatch(TimeProvider clock) : IProgress<ExactProgress>
    {
        private readonly long _began = clock.GetTimestamp();
        private int _finish = int.MaxValue;

        public TimeSpan At { get; private set; }

        public void Report(ExactProgress value)
        {
            if (value.Finish < _finish)
            {
                (_finish, At) = (value.Finish.Value, clock.GetElapsedTime(_began));
            }
        }
    }
}

using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Tests;

/// <summary>Results as engines might return them.</summary>
internal static class Runs
{
    public static RunResult Feasible(int[] starts, int finish, int bound = 0) => Result(finish == bound ? ScheduleStatus.Optimal : ScheduleStatus.Feasible, starts, finish, bound);

    public static RunResult Without(ScheduleStatus status, int bound = 0) => Result(status, [], null, bound);

    private static RunResult Result(ScheduleStatus status, int[] starts, int? makespan, int bound) => new()
    {
        Status = status,
        Starts = starts,
        Makespan = makespan,
        LowerBound = bound,
        Schedules = 100,
        Nodes = 7,
        ToBest = TimeSpan.FromMilliseconds(3),
    };
}

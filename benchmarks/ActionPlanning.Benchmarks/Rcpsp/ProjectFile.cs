using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>An instance with one mode for each activity and renewable resources.</summary>
internal sealed record ProjectFile(string Path, int[] Durations, PrecedenceLink[] Links, int[] Demand, int[] Capacity, int Horizon) : InstanceFile(Path)
{
    private ScheduleProblem? _problem;

    protected override int Count => Durations.Length;

    /// <summary>Gets the problem: constant capacity up to the horizon.</summary>
    /// <exception cref="InvalidDataException">It is none (its links form a cycle, say), or too large.</exception>
    public ScheduleProblem Problem => _problem ??= Make(
        Horizon, Capacity.Length, () => new ScheduleProblem(new CpmProblem(Durations, Links), Horizon, Constant(Capacity, Horizon), Demand));

    public override int? CriticalPath => Engines.ProjectScheduling.CriticalPath.Solve(Problem.Network).ProjectFinish;

    public override void Prepare() => _ = Problem;

    public override int Finish(RunResult result) => LastFinish(result.Starts, a => Durations[a]);

    public override int Violations(RunResult result) => ScheduleChecker.Check(Problem, result.Starts).Length;
}

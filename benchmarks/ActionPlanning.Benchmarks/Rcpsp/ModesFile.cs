using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>An instance with several modes for each activity, renewable resources and stocks (nonrenewable resources).</summary>
internal sealed record ModesFile(
    string Path, int[] Modes, int[] Durations, PrecedenceLink[] Links, int[] Demand, int[] Consumption, int[] Capacity, int[] Stock, int Horizon)
    : InstanceFile(Path)
{
    private MultiModeProblem? _problem;

    /// <summary>Gets the problem: constant capacity up to the horizon.</summary>
    /// <exception cref="InvalidDataException">It is none (its links form a cycle, say), or too large.</exception>
    public MultiModeProblem Problem => _problem ??= Make(
        Horizon,
        Capacity.Length,
        () => new MultiModeProblem(Modes, Durations, Links, Horizon, Constant(Capacity, Horizon), Demand, Stock, Consumption));

    public override int? CriticalPath =>
        Engines.ProjectScheduling.CriticalPath.Solve(new CpmProblem([.. Enumerable.Range(0, Count).Select(Shortest)], Links)).ProjectFinish;

    protected override int Count => Modes.Length;

    public override void Prepare() => _ = Problem;

    public override int Finish(RunResult result) => LastFinish(result.Starts, a => Durations[Problem.FirstMode[a] + result.Modes[a] - 1]);

    public override int Violations(RunResult result) => MultiModeChecker.Check(Problem, [.. result.Modes.Select(mode => mode - 1)], result.Starts).Length;

    private int Shortest(int activity) => Durations.AsSpan(Problem.FirstMode[activity]..Problem.FirstMode[activity + 1]).ToArray().Min();
}

using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>An instance with several modes for each activity, renewable resources and stocks (nonrenewable resources).</summary>
internal sealed record ModesFile(
    string Path, int[] Modes, int[] Durations, PrecedenceLink[] Links, int[] Demand, int[] Consumption, int[] Capacity, int[] Stock, int Horizon)
    : InstanceFile(Path)
{
    protected override int Count => Modes.Length;

    public override int? CriticalPath => null;

    public override void Prepare()
    {
    }

    public override int Finish(RunResult result) => 0;

    public override int Violations(RunResult result) => 0;
}

using ActionPlanning.Benchmarks.Generated;
using ActionPlanning.Engines.ProjectScheduling;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks;

/// <summary>
/// One forward–backward improvement (three schedules) of generated projects as large as J30, J60 and J120, beside one pass with a priority rule, which makes its
/// reasons, too. The improvement must allocate nothing.
/// </summary>
[MemoryDiagnoser]
public class ScheduleGenerationBenchmarks
{
    private ScheduleProblem problem = null!;
    private SchedulePasses packed = null!;
    private SchedulePasses general = null!;

    [Params(30, 60, 120)]
    public int Activities { get; set; }

    [GlobalSetup]
    public void Make()
    {
        problem = ProjectGenerator.Make(new(Activities), seed: 1).Problem;
        packed = new(problem);
        general = new(problem, general: true);
    }

    [Benchmark(Baseline = true)]
    public long ForwardBackward() => packed.Improve();

    [Benchmark]
    public long ForwardBackwardGeneral() => general.Improve();

    [Benchmark]
    public int PriorityRule() => SerialScheduler.Solve(problem).Finish;
}

using ActionPlanning.Engines.Simulation;
using ActionPlanning.Simulation;
using BenchmarkDotNet.Attributes;

namespace ActionPlanning.Benchmarks;

/// <summary>100,000 runs: of the association's plan with example amounts, planning included, and of a small problem of the engine by itself; and 1,000 runs of the plan worked through anew.</summary>
[MemoryDiagnoser]
public class SimulationBenchmarks
{
    private const int Runs = 100_000;
    private const int Replans = 1000;

    private readonly ActionPlanner planner = new();
    private ActionPlan plan = null!;
    private SimulationProblem problem = null!;

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Load()
    {
        plan = SamplePlans.Plan(SamplePlans.Amounts);
        problem = new(
            [SimulationDriver.Triangular(100, 150, 220) with { IsWhole = true }, SimulationDriver.Pert(280_000, 300_000, 350_000), SimulationDriver.Event(0.3)],
            [new(250_000, [0]), new(100, [1])],
            [new(0, 1, -1), new(1, 0, 1)],
            -1,
            [SimulationOutput.Lowest, SimulationOutput.Sum(new(0, 1), new(1, -1)) with { WithSwings = true }],
            [new([new(1, 0)])],
            [new(2, 0, 0.8, 0)]);
    }

    [Benchmark(Baseline = true)]
    public PlanSimulation Plan() => planner.Simulate(plan, new() { Runs = Runs, Replans = 0, Threads = Threads });

    [Benchmark]
    public PlanSimulation Replanned() => planner.Simulate(plan, new() { Runs = Replans, Replans = Replans, Threads = Threads });

    [Benchmark]
    public SimulationSolution Engine() => SimulationSolver.Solve(problem, new() { Runs = Runs, Threads = Threads });
}

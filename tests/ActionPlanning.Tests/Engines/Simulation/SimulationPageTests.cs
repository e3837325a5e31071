using System.Globalization;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Tests.House;

namespace ActionPlanning.Tests.Engines.Simulation;

/// <summary>The example of a simulation in docs/engines.md, as it stands there.</summary>
public class SimulationPageTests
{
    [Fact]
    public void The_example_prints_what_the_page_says()
    {
        var problem = new SimulationProblem(
            drivers: [SimulationDriver.Triangular(100, 150, 180) with { IsWhole = true, Floor = 0 }, SimulationDriver.Event(0.4)],
            terms: [new(25, [0]), new(3000, []), new(2000, [])],
            payments: [new(Bucket: 3, Term: 1, Times: -1), new(Bucket: 5, Term: 0, Times: 1)],
            opening: 2,
            outputs: [SimulationOutput.Lowest, SimulationOutput.Sum(new(0, 1), new(1, -1)) with { WithSwings = true }],
            questions: [new([new(Output: 1, AtLeast: 0)])],
            effects: [new(Event: 1, Target: 0, Factor: 0.67, Shift: 0)]);
        var solution = SimulationSolver.Solve(problem, new() { Runs = 100_000, Seed = 1, Threads = 2 });
        var printed = string.Create(CultureInfo.InvariantCulture, $"{solution.Outputs[0].P50} {solution.Outputs[1].P10} {solution.Outputs[1].P90} {solution.Answers[0].Estimate:0.00} {solution.Outputs[1].Swings[0].Driver}");
        Assert.Contains($"It prints `{printed}`", File.ReadAllText(Path.Combine(Repository.Root, "docs", "engines.md")), StringComparison.Ordinal);
    }
}

using ActionPlanning.Engines;
using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Engines.Simulation;

namespace ActionPlanning.Tests.Engines.Simulation;

public class SimulationProblemTests
{
    private static readonly SimulationDriver One = SimulationDriver.Constant(1);

    public static TheoryData<SimulationDriver> BadDrivers() =>
    [
        SimulationDriver.Uniform(2, 1),
        SimulationDriver.Uniform(double.NaN, 1),
        SimulationDriver.Uniform(0, double.PositiveInfinity),
        SimulationDriver.Uniform(0.2, 0.8) with { IsWhole = true },
        SimulationDriver.Triangular(1, 0, 2),
        SimulationDriver.Pert(1, 3, 2),
        SimulationDriver.Normal(0, -1),
        SimulationDriver.Discrete([], []),
        SimulationDriver.Discrete([1, 2], [1]),
        SimulationDriver.Discrete([2, 1], [1, 1]),
        SimulationDriver.Discrete([1, 2], [0, 0]),
        SimulationDriver.Discrete([1, 2], [1, -1]),
        SimulationDriver.Event(1.5),
        SimulationDriver.Event(double.NaN),
        One with { Floor = double.NaN },
    ];

    [Theory]
    [MemberData(nameof(BadDrivers))]
    public void A_driver_that_has_no_shape_is_out_of_range(SimulationDriver driver) => Assert.Equal([EngineFaultCodes.Range], Codes(() => new([driver], [], [], -1, [])));

    [Fact]
    public void Every_fault_is_listed_with_its_code()
    {
        Assert.Equal([EngineFaultCodes.Range, EngineFaultCodes.Link, EngineFaultCodes.Link], Codes(() => new([SimulationDriver.Event(2), One], [], [], -1, [], effects: [new(0, 7, 1, 0)], correlations: [new(1, 1, 0.5)])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => new([One, One], [], [], -1, [], effects: [new(0, 1, 1, 0)])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => new([], [new(1, [0])], [], -1, [])));
        Assert.Equal([EngineFaultCodes.Link, EngineFaultCodes.Link, EngineFaultCodes.Range], Codes(() => new([], [new(1, [])], [new(0, 1, 1), new(4, 0, 1), new(3, 0, 1)], 1, [])));
        Assert.Equal([EngineFaultCodes.Link, EngineFaultCodes.Link], Codes(() => new([], [], [], -1, [SimulationOutput.Finish(0), SimulationOutput.Driver(0)])));
        Assert.Equal([EngineFaultCodes.Link, EngineFaultCodes.Range], Codes(() => new([], [], [], -1, [SimulationOutput.Lowest], [new([new(1, 0)]), new([new(0, double.NaN)])])));
        Assert.Equal([EngineFaultCodes.Length], Codes(() => new([], [], [], -1, [], network: new(new CpmProblem([1, 1], []), [-1]))));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => new([], [], [], -1, [], network: new(new CpmProblem([1], []), [0]))));
    }

    [Fact]
    public void Correlations_that_no_numbers_can_have_are_refused()
    {
        Assert.Equal([EngineFaultCodes.Correlation], Codes(() => new([One, One, One], [], [], -1, [], correlations: [new(0, 1, 0.9), new(1, 2, 0.9), new(0, 2, -0.9)])));
        Assert.Equal([EngineFaultCodes.Range], Codes(() => new([One, One], [], [], -1, [], correlations: [new(0, 1, 1)])));
        Assert.Equal([EngineFaultCodes.Link], Codes(() => new([One, One], [], [], -1, [], correlations: [new(0, 1, 0.1), new(1, 0, 0.2)])));
    }

    [Fact]
    public void Amounts_that_could_lose_an_ore_are_refused()
    {
        Assert.Equal([EngineFaultCodes.Overflow], Codes(() => new([SimulationDriver.Uniform(0, 1e9)], [new(1e9, [0])], [], -1, [])));
        Assert.Equal([EngineFaultCodes.Overflow], Codes(() => new([], [new(double.NaN, [])], [], -1, [])));
        Assert.Equal([EngineFaultCodes.Overflow], Codes(() => new([], [new(1e15, [])], [.. Enumerable.Repeat(new SimulationPayment(0, 0, 1), 5)], -1, [])));
        Assert.Equal([EngineFaultCodes.Overflow], Codes(() => new([], [new(1e15, [])], [], -1, [SimulationOutput.Sum(new TermMultiple(0, 5))])));
        Assert.Equal([EngineFaultCodes.Overflow], Codes(() => new([SimulationDriver.Event(0.5), SimulationDriver.Uniform(0, 1e9)], [new(1, [1])], [], -1, [], effects: [new(0, 1, 1e9, 0)])));
        Assert.Equal([EngineFaultCodes.Overflow], Codes(() => new([SimulationDriver.Uniform(0, 1e12)], [], [], -1, [], network: new(new CpmProblem([1], []), [0]))));
    }

    private static string[] Codes(Func<SimulationProblem> make) => [.. Assert.Throws<EngineInputException>(make).Faults.Select(fault => fault.Code)];
}

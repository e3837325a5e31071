using System.Runtime.InteropServices;
using ActionPlanning.Engines.Simulation;

namespace ActionPlanning.Simulation;

/// <summary>The first runs of a simulation one by one: the plan of each, and what the simulation made of it.</summary>
/// <param name="plan">Writes a run's numbers into the plan.</param>
/// <param name="compiled">What the engine was asked.</param>
/// <param name="asked">What the criteria ask.</param>
/// <param name="problem">The engine's problem, with every driver as an output after the others.</param>
/// <param name="kept">Its outputs, by output, by run.</param>
/// <param name="firstDriver">The output that is the first driver.</param>
/// <param name="scale">Sums are whole multiples of one over it.</param>
internal sealed class DrawnRuns(DrawnPlan plan, PlanSimulator.Compiled compiled, CriteriaCompiler.Question[] asked, SimulationProblem problem, double[][] kept, int firstDriver, decimal scale)
{
    public int Runs => kept[0].Length;

    /// <summary>Gets the numbers that are drawn beyond those of the simulation.</summary>
    public required PlanList<SimulatedDriver> Drivers { get; init; }

    /// <summary>Gets what is assumed about these.</summary>
    public required PlanList<SimulationAssumption> Assumptions { get; init; }

    public decimal Scale => scale;

    /// <summary>The plan with the numbers of a run.</summary>
    public ActionPlan PlanOf(int run) => plan.Of(driver => kept[firstDriver + driver][run], scale);

    /// <summary>What a run's plan differs by from those of other runs.</summary>
    public string Key(int run)
    {
        double[] numbers = [.. plan.Written.Select(driver => kept[firstDriver + driver][run])];
        return Convert.ToBase64String(MemoryMarshal.AsBytes<double>(numbers));
    }

    public SimulatedNumber Result(IReadOnlyCollection<int> runs) => Number(compiled.Result, compiled.MoneyMissing, runs);

    public SimulatedNumber Lowest(IReadOnlyCollection<int> runs) => Number(compiled.Lowest, compiled.CashMissing, runs);

    public SimulatedChance Balances(int runs) => Chance(compiled.Balances, compiled.BalanceMissing, runs);

    public SimulatedChance KeepsReserve(int runs) => Chance(compiled.Keeps, compiled.ReserveMissing, runs);

    /// <summary>How often a criterion is met by the numbers that are drawn for it.</summary>
    public SimulatedChance Criterion(int criterion, int runs) => asked[criterion].Settled is { } settled ? new(new ProbabilityEstimate(settled ? runs : 0, runs)) : Chance(compiled.Criteria[criterion], asked[criterion].Missing, runs);

    /// <summary>Whether a criterion is met by the numbers of a run.</summary>
    public Verdict Criterion(int criterion, int run, out bool isSettled)
    {
        isSettled = asked[criterion].Settled is not null;
        return Verdict.Of(
            asked[criterion].Settled ?? (compiled.Criteria[criterion] is >= 0 and var question ? SimulationSolver.Holds(problem.Questions[question], kept, run) : null),
            asked[criterion].Missing);
    }

    private SimulatedNumber Number(int output, PlanList<MissingInput> missing, IReadOnlyCollection<int> runs) =>
        !missing.IsEmpty ? new(missing) : new(RunStatistics.Summarise([.. runs.Select(run => kept[output][run])], []), scale, []);

    private SimulatedChance Chance(int question, PlanList<MissingInput> missing, int runs) =>
        !missing.IsEmpty ? new(missing) : new(new ProbabilityEstimate(Enumerable.Range(0, runs).Count(run => SimulationSolver.Holds(problem.Questions[question], kept, run)), runs));
}

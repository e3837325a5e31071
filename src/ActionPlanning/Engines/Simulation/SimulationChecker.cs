using System.Collections.Immutable;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Engines.Simulation;

/// <summary>Says which outputs of a run do not follow from what was drawn. Shares no code with the evaluation; naive on purpose.</summary>
public static class SimulationChecker
{
    /// <summary>Checks a run.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="drawn">By driver what was drawn, before the effects of events.</param>
    /// <param name="outputs">By output what the run is said to give.</param>
    /// <returns>Every violation; empty when the run is right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="ArgumentException">There is not one number for each driver and each output.</exception>
    public static ImmutableArray<SimulationViolation> Check(SimulationProblem problem, ReadOnlySpan<double> drawn, ReadOnlySpan<double> outputs)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (drawn.Length != problem.Drivers.Length || outputs.Length != problem.Outputs.Length)
        {
            throw new ArgumentException($"There are {drawn.Length} numbers for {problem.Drivers.Length} drivers and {outputs.Length} for {problem.Outputs.Length} outputs.", nameof(drawn));
        }

        var found = ImmutableArray.CreateBuilder<SimulationViolation>();
        var values = new Dictionary<int, double>();
        var draws = drawn.ToArray();
        for (var d = 0; d < drawn.Length; d++)
        {
            var driver = problem.Drivers[d];
            if (drawn[d] < driver.Least - (driver.IsWhole ? 0.5 : 0) || drawn[d] > driver.Greatest + (driver.IsWhole ? 0.5 : 0))
            {
                found.Add(new(SimulationViolationKind.Driver, d, driver.Least, drawn[d]));
            }

            var happened = problem.Effects.Where(effect => effect.Target == d && draws[effect.Event] == 1).ToArray();
            var value = happened.Aggregate(drawn[d], (product, effect) => product * effect.Factor);
            value = happened.Aggregate(value, (sum, effect) => sum + effect.Shift);
            values[d] = Math.Max(driver.Floor, driver.IsWhole ? Math.Round(value) : value);
        }

        var terms = problem.Terms.Select(term => (decimal)Math.Round(term.Drivers.Aggregate(term.Coefficient, (product, driver) => product * values[driver]))).ToArray();
        var opening = problem.Opening < 0 ? 0m : terms[problem.Opening];
        var starts = problem.Network is { } network ? Starts(network, values) : [];
        for (var o = 0; o < outputs.Length; o++)
        {
            var output = problem.Outputs[o];
            var expected = output.Kind switch
            {
                OutputKind.Driver => values[output.Index],
                OutputKind.Sum => (double)output.Parts.Sum(part => part.Times * terms[part.Term]),
                OutputKind.Lowest => (double)Enumerable.Range(0, problem.Payments.Length + 1).Min(After),
                OutputKind.LowestAt => Enumerable.Range(0, problem.Payments.Length + 1).MinBy(After) is > 0 and var paid ? problem.Payments[paid - 1].Bucket : -1,
                OutputKind.Balance => (double)After(problem.Payments.Count(payment => payment.Bucket <= output.Index)),
                OutputKind.Finish => starts[output.Index].Finish,
                _ => Math.Max(problem.Network!.Problem.ProjectStart, starts.Select(one => one.Finish).DefaultIfEmpty(int.MinValue).Max()),
            };
            if (expected != outputs[o])
            {
                found.Add(new(SimulationViolationKind.Output, o, expected, outputs[o]));
            }
        }

        return found.ToImmutable();

        decimal After(int payments) => opening + problem.Payments.Take(payments).Sum(payment => payment.Times * terms[payment.Term]);
    }

    /// <summary>The least starts with which every link holds, by going over all links until nothing moves.</summary>
    private static (int Start, int Finish)[] Starts(SimulationNetwork network, Dictionary<int, double> values)
    {
        var problem = network.Problem;
        var durations = Enumerable.Range(0, problem.ActivityCount)
            .Select(a => network.DurationDrivers[a] < 0 ? problem.Durations[a] : Math.Max(0, (int)Math.Round(values[network.DurationDrivers[a]]))).ToArray();
        var starts = Enumerable.Range(0, problem.ActivityCount).Select(a => new[] { problem.ProjectStart, problem.NotBefore[a], problem.FixedStart[a] }.Max()).ToArray();
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var link in problem.Links)
            {
                while (!Holds(link))
                {
                    starts[link.To]++;
                    moved = true;
                }
            }
        }

        return [.. starts.Select((start, a) => (start, start + durations[a]))];

        bool Holds(PrecedenceLink link)
        {
            var from = starts[link.From] + (link.LeavesFromStart ? 0 : durations[link.From]);
            var to = starts[link.To] + (link.ArrivesAtStart ? 0 : durations[link.To]);
            return link.Unit == LagUnit.CalendarDays
                ? starts[link.To] >= problem.Axis!.EarliestTo(link, starts[link.From], durations[link.From], durations[link.To])
                : to >= from + link.Lag;
        }
    }
}

/// <summary>What a run can be wrong in.</summary>
public enum SimulationViolationKind
{
    /// <summary>A driver lies outside its shape.</summary>
    Driver,

    /// <summary>An output does not follow from the drivers.</summary>
    Output,
}

/// <summary>Something in a run that is not right, found by <see cref="SimulationChecker"/>.</summary>
/// <param name="Kind">What.</param>
/// <param name="Index">The driver or the output.</param>
/// <param name="Expected">The number that it should be; for a driver its least.</param>
/// <param name="Actual">The number that it is.</param>
public readonly record struct SimulationViolation(SimulationViolationKind Kind, int Index, double Expected, double Actual);

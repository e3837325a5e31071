using System.Collections.Immutable;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Engines.Simulation;

/// <summary>Gathers every fault of a simulation problem before any of it is used.</summary>
internal sealed class SimulationInput(SimulationProblem problem)
{
    private readonly ImmutableArray<EngineFault>.Builder _faults = ImmutableArray.CreateBuilder<EngineFault>();
    private double[] _greatest = [];

    public Copula? Copula { get; private set; }

    public void Check()
    {
        Drivers();
        Effects();
        Correlations();
        ThrowIfFaulty();
        _greatest = Greatest();
        Terms();
        ThrowIfFaulty();
        Payments();
        Network();
        Outputs();
        Questions();
        ThrowIfFaulty();
    }

    private void Drivers()
    {
        for (var d = 0; d < problem.Drivers.Length; d++)
        {
            var driver = problem.Drivers[d];
            var fault = driver.Shape switch
            {
                DriverShape.Event => driver.A is >= 0 and <= 1 ? null : $"has the probability {driver.A}; 0 to 1 is needed",
                DriverShape.Normal => double.IsFinite(driver.A) && double.IsFinite(driver.B) && driver.B >= 0 ? null : $"has mean {driver.A} and deviation {driver.B}; finite numbers, the deviation 0 or more, are needed",
                DriverShape.Discrete => Discrete(driver),
                DriverShape.Triangular or DriverShape.Pert => double.IsFinite(driver.A) && double.IsFinite(driver.C) && driver.A <= driver.B && driver.B <= driver.C ? null : $"has low {driver.A}, mode {driver.B} and high {driver.C}; finite numbers in this order are needed",
                _ => double.IsFinite(driver.A) && double.IsFinite(driver.C) && driver.A <= driver.C ? null : $"has low {driver.A} and high {driver.C}; finite numbers in this order are needed",
            };
            fault ??= double.IsNaN(driver.Floor) || double.IsPositiveInfinity(driver.Floor) ? $"has the floor {driver.Floor}; a number is needed" : null;
            if (fault is not null)
            {
                Add(EngineFaultCodes.Range, $"drivers[{d}] {fault}.", d);
            }
            else if (driver.IsWhole && driver.Shape == DriverShape.Uniform && Math.Floor(driver.C) < Math.Ceiling(driver.A))
            {
                Add(EngineFaultCodes.Range, $"drivers[{d}] is whole, but there is no whole number from {driver.A} to {driver.C}.", d);
            }
        }
    }

    private static string? Discrete(SimulationDriver driver)
    {
        if (driver.Values.IsEmpty || driver.Values.Length != driver.Weights.Length)
        {
            return $"has {driver.Values.Length} values and {driver.Weights.Length} weights; as many of each, at least one, are needed";
        }

        for (var i = 0; i < driver.Values.Length; i++)
        {
            if (!double.IsFinite(driver.Values[i]) || (i > 0 && driver.Values[i] <= driver.Values[i - 1]))
            {
                return $"has values[{i}] {driver.Values[i]}; finite numbers in rising order are needed";
            }

            if (!(driver.Weights[i] >= 0) || !double.IsFinite(driver.Weights[i]))
            {
                return $"has weights[{i}] {driver.Weights[i]}; 0 or more is needed";
            }
        }

        var total = driver.Weights.Sum();
        return total > 0 && double.IsFinite(total) ? null : $"has weights that add up to {total}; more than 0 is needed";
    }

    private void Effects()
    {
        for (var e = 0; e < problem.Effects.Length; e++)
        {
            var (happening, target, factor, shift) = problem.Effects[e];
            if (!IsDriver(happening) || !IsDriver(target))
            {
                Add(EngineFaultCodes.Link, $"effects[{e}] joins {happening} and {target}; there are {problem.Drivers.Length} drivers, numbered from 0.", e);
            }
            else if (problem.Drivers[happening].Shape != DriverShape.Event || problem.Drivers[target].Shape == DriverShape.Event)
            {
                Add(EngineFaultCodes.Link, $"effects[{e}] goes from driver {happening} to {target}; from an event to a driver that is none is needed.", e);
            }

            if (!double.IsFinite(factor) || !double.IsFinite(shift))
            {
                Add(EngineFaultCodes.Range, $"effects[{e}] has factor {factor} and shift {shift}; finite numbers are needed.", e);
            }
        }
    }

    private void Correlations()
    {
        var seen = new HashSet<(int, int)>();
        var sound = true;
        for (var c = 0; c < problem.Correlations.Length; c++)
        {
            var (first, second, correlation) = problem.Correlations[c];
            if (!IsDriver(first) || !IsDriver(second) || first == second || !seen.Add((Math.Min(first, second), Math.Max(first, second))))
            {
                Add(EngineFaultCodes.Link, $"correlations[{c}] joins {first} and {second}; two different drivers below {problem.Drivers.Length}, each pair once, are needed.", c);
                sound = false;
            }

            if (!(Math.Abs(correlation) < 1))
            {
                Add(EngineFaultCodes.Range, $"correlations[{c}] is {correlation}; more than −1 and less than 1 is needed.", c);
                sound = false;
            }
        }

        if (sound && problem.Correlations.Length > 0 && (Copula = Copula.Of(problem.Correlations)) is null)
        {
            Add(EngineFaultCodes.Correlation, "The correlations contradict each other: their matrix is not positive definite. Maybe some should be weaker.");
        }
    }

    private void Terms()
    {
        for (var t = 0; t < problem.Terms.Length; t++)
        {
            var term = problem.Terms[t];
            if (term.Drivers.IsDefault || term.Drivers.Any(driver => !IsDriver(driver)))
            {
                Add(EngineFaultCodes.Link, $"terms[{t}] names a driver that does not exist; there are {problem.Drivers.Length}, numbered from 0.", t);
            }
            else if (!(Size(t) <= SimulationProblem.MaxTotal))
            {
                Overflow($"terms[{t}]", Size(t), t);
            }
        }
    }

    private void Payments()
    {
        var total = 0.0;
        if (problem.Opening < -1 || problem.Opening >= problem.Terms.Length)
        {
            Add(EngineFaultCodes.Link, $"opening is {problem.Opening}; −1 or one of the {problem.Terms.Length} terms is needed.");
        }
        else if (problem.Opening >= 0)
        {
            total = Size(problem.Opening);
        }

        for (var p = 0; p < problem.Payments.Length; p++)
        {
            var (bucket, term, times) = problem.Payments[p];
            if (!IsTerm(term))
            {
                Add(EngineFaultCodes.Link, $"payments[{p}] names term {term}; there are {problem.Terms.Length}, numbered from 0.", p);
                continue;
            }

            if (bucket < 0 || (p > 0 && bucket < problem.Payments[p - 1].Bucket))
            {
                Add(EngineFaultCodes.Range, $"payments[{p}] falls in bucket {bucket}; 0 or more, by rising bucket, is needed.", p);
            }

            total += Math.Abs((double)times) * Size(term);
        }

        if (!(total <= SimulationProblem.MaxTotal))
        {
            Overflow("The payments", total);
        }
    }

    private void Network()
    {
        if (problem.Network is not { } network)
        {
            return;
        }

        if (network.DurationDrivers.IsDefault || network.DurationDrivers.Length != network.Problem.ActivityCount)
        {
            Add(EngineFaultCodes.Length, $"network.DurationDrivers has {(network.DurationDrivers.IsDefault ? 0 : network.DurationDrivers.Length)} entries; {network.Problem.ActivityCount} are needed.");
            return;
        }

        var longest = 0.0;
        for (var a = 0; a < network.DurationDrivers.Length; a++)
        {
            var driver = network.DurationDrivers[a];
            if (driver != -1 && !IsDriver(driver))
            {
                Add(EngineFaultCodes.Link, $"network.DurationDrivers[{a}] is {driver}; −1 or one of the {problem.Drivers.Length} drivers is needed.", a);
            }
            else if (driver >= 0)
            {
                longest += _greatest[driver];
            }
        }

        if (!(longest <= CpmProblem.MaxTime))
        {
            Overflow("The durations", longest);
        }
    }

    private void Outputs()
    {
        for (var o = 0; o < problem.Outputs.Length; o++)
        {
            var output = problem.Outputs[o];
            var count = output.Kind switch
            {
                OutputKind.Driver => problem.Drivers.Length,
                OutputKind.Balance => int.MaxValue,
                OutputKind.Finish => problem.Network?.Problem.ActivityCount ?? 0,
                OutputKind.LastFinish => problem.Network is null ? 0 : 1,
                _ => 1,
            };
            if (output.Index < 0 || output.Index >= count)
            {
                Add(EngineFaultCodes.Link, $"outputs[{o}] ({output.Kind}) names {output.Index}; there are {count}.", o);
            }

            var total = 0.0;
            foreach (var (term, times) in output.Parts)
            {
                if (!IsTerm(term))
                {
                    Add(EngineFaultCodes.Link, $"outputs[{o}] names term {term}; there are {problem.Terms.Length}, numbered from 0.", o);
                    break;
                }

                total += Math.Abs((double)times) * Size(term);
            }

            if (!(total <= SimulationProblem.MaxTotal))
            {
                Overflow($"outputs[{o}]", total, o);
            }
        }
    }

    private void Questions()
    {
        for (var q = 0; q < problem.Questions.Length; q++)
        {
            var limits = problem.Questions[q].Limits;
            if (limits.IsDefault || limits.Any(limit => limit.Output < 0 || limit.Output >= problem.Outputs.Length))
            {
                Add(EngineFaultCodes.Link, $"questions[{q}] names an output that does not exist; there are {problem.Outputs.Length}, numbered from 0.", q);
            }
            else if (limits.Any(limit => double.IsNaN(limit.AtLeast) || double.IsNaN(limit.AtMost)))
            {
                Add(EngineFaultCodes.Range, $"questions[{q}] has a limit that is no number.", q);
            }
        }
    }

    /// <summary>The greatest size of each driver after all effects.</summary>
    private double[] Greatest()
    {
        double[] greatest = [.. problem.Drivers.Select(driver => Math.Max(Math.Abs(driver.Least), Math.Abs(driver.Greatest)) + (driver.IsWhole ? 1 : 0))];
        foreach (var effect in problem.Effects)
        {
            greatest[effect.Target] *= Math.Max(1, Math.Abs(effect.Factor));
        }

        foreach (var effect in problem.Effects)
        {
            greatest[effect.Target] += Math.Abs(effect.Shift);
        }

        for (var d = 0; d < greatest.Length; d++)
        {
            greatest[d] = double.IsFinite(problem.Drivers[d].Floor) ? Math.Max(greatest[d], Math.Abs(problem.Drivers[d].Floor)) : greatest[d];
        }

        return greatest;
    }

    private double Size(int term)
    {
        var size = Math.Abs(problem.Terms[term].Coefficient);
        foreach (var driver in problem.Terms[term].Drivers)
        {
            size *= _greatest[driver];
        }

        return size;
    }

    private bool IsDriver(int index) => index >= 0 && index < problem.Drivers.Length;

    private bool IsTerm(int index) => index >= 0 && index < problem.Terms.Length;

    private void Overflow(string what, double size, params ReadOnlySpan<int> indices) =>
        Add(EngineFaultCodes.Overflow, $"{what} can come to {size}; at most {SimulationProblem.MaxTotal} can be calculated. Maybe a greater unit should be used.", indices);

    private void Add(string code, string message, params ReadOnlySpan<int> indices) => _faults.Add(new(code, message, [.. indices]));

    private void ThrowIfFaulty()
    {
        if (_faults.Count > 0)
        {
            throw new EngineInputException(_faults.ToImmutable());
        }
    }
}

using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Engines.Simulation;
using ActionPlanning.Wording;

namespace ActionPlanning.Simulation;

/// <summary>The drivers of a plan's simulation: each number of the plan is a constant, a driver that is drawn, or missing.</summary>
internal sealed class DriverBook(ActionPlan plan)
{
    private readonly Dictionary<PlanDriver, Uncertainty> stated = plan.Uncertainties.Where(part => part.IsSound).DistinctBy(part => part.Of).ToDictionary(part => part.Of);
    private readonly Dictionary<PlanDriver, Factor> resolved = [];
    private readonly Dictionary<RiskId, int> risks = [];
    private readonly List<SimulationDriver> drivers = [];
    private readonly List<SimulatedDriver> told = [];
    private readonly List<DriverEffect> effects = [];
    private readonly List<SimulationAssumption> assumptions = [];
    private IReadOnlyList<(Correlation Stated, DriverCorrelation Drawn)> correlations = [];

    public IReadOnlyList<SimulationDriver> Drivers => drivers;

    /// <summary>Gets by driver what it is.</summary>
    public IReadOnlyList<SimulatedDriver> Told => told;

    public IReadOnlyList<DriverEffect> Effects => effects;

    public IReadOnlyList<SimulationAssumption> Assumptions => assumptions;

    /// <summary>Gets the uncertainties and impacts that were used.</summary>
    public IReadOnlyCollection<PlanDriver> Used => resolved.Keys;

    /// <summary>What a number was resolved to; null when nobody asked for it.</summary>
    public Factor? Of(PlanDriver of) => resolved.GetValueOrDefault(of);

    /// <summary>The greatest size that a factor can have, with everything that risks do to it.</summary>
    public double Greatest(Factor factor)
    {
        if (factor.Driver is not { } driver)
        {
            return Math.Abs((double)factor.Constant);
        }

        double greatest = Math.Max(Math.Abs(drivers[driver].Least), Math.Abs(drivers[driver].Greatest));
        foreach (DriverEffect effect in effects.Where(effect => effect.Target == driver))
        {
            greatest = (greatest * Math.Max(1, Math.Abs(effect.Factor))) + Math.Abs(effect.Shift);
        }

        return greatest;
    }

    public void Assume(string path, BilingualText text) => assumptions.Add(new(path, text));

    /// <summary>Whether the plan says how the number may turn out, or what would move it.</summary>
    public bool IsStated(PlanDriver of) => stated.ContainsKey(of) || plan.Risks.Any(risk => risk.Impacts.Any(impact => impact.On == of));

    /// <summary>The number as it is drawn; what the plan itself says where it is exact, and every number of its range alike where it is not.</summary>
    public Factor Number(PlanDriver of, Quantity value, BilingualText name, bool isCount)
    {
        if (!resolved.TryGetValue(of, out Factor? factor))
        {
            resolved.Add(of, factor = Moved(of, Plain(of, value, name, isCount), name, isCount));
        }

        return factor;
    }

    /// <summary>The correlations of the plan between numbers that are drawn, with which of the plan's they are; when they contradict each other, those of them that were joined before.</summary>
    public IReadOnlyList<(Correlation Stated, DriverCorrelation Drawn)> Correlations()
    {
        List<(Correlation Stated, DriverCorrelation Drawn)> joined = [];
        HashSet<(int, int)> seen = [];
        foreach (Correlation part in plan.Correlations.Where(part => part.IsSound))
        {
            if (Of(part.First)?.Driver is { } first && Of(part.Second)?.Driver is { } second && first != second && seen.Add((Math.Min(first, second), Math.Max(first, second))))
            {
                joined.Add((part, DriverCorrelation.OfRanks(first, second, (double)part.Rank)));
            }
        }

        // What was joined before stays so: later numbers change no run.
        if (joined.SelectMany(one => new[] { one.Drawn.First, one.Drawn.Second }).Distinct().Count() <= Copula.MostMembers && Copula.Of([.. joined.Select(one => one.Drawn)]) is not null)
        {
            correlations = joined;
        }

        return correlations;
    }

    /// <summary>Whether something comes about, as a number: 1 or 0.</summary>
    public Factor Chance(PlanDriver of, BilingualText name, Func<PlanList<MissingInput>> missing)
    {
        if (!resolved.TryGetValue(of, out Factor? factor))
        {
            factor = stated.TryGetValue(of, out Uncertainty? uncertainty) && uncertainty.Spread is ChanceSpread chance
                ? chance.Probability is 0m or 1m ? new(chance.Probability) : new(Add(SimulationDriver.Event((double)chance.Probability), new(of.Path, name, chance, false)))
                : new(missing());
            resolved.Add(of, factor);
        }

        return factor;
    }

    /// <summary>Whether an item comes about of which the plan leaves that open.</summary>
    public Factor ComesAbout(PlanItem item)
    {
        BilingualText name = new($"om «{item.Title}» bliver til noget", $"whether «{item.Title}» comes about");
        return Chance(new ConditionDriver(item.Id), name, () => [new MissingInput($"items[{item.Id}].condition", name)]);
    }

    /// <summary>A fresh driver of the same spread, such as for another occurrence; null when none is stated.</summary>
    public int? Another(PlanDriver of, BilingualText name)
    {
        if (!stated.TryGetValue(of, out Uncertainty? uncertainty))
        {
            return null;
        }

        Factor plain = Drawn(of, uncertainty.Spread, name, isCount: IsWhole(uncertainty.Spread), isAssumed: false);
        Factor moved = Moved(of, plain, name, isCount: IsWhole(uncertainty.Spread));
        resolved.TryAdd(of, moved);
        return moved.Missing.IsEmpty ? moved.Driver ?? Add(SimulationDriver.Constant((double)moved.Constant), new(of.Path, name, uncertainty.Spread, false)) : null;
    }

    /// <summary>A number that has no path of its own among drivers: as the plan says it, every number of its range alike.</summary>
    public Factor Range(string path, Quantity value, BilingualText name)
    {
        if (value is { IsExact: true, Low: { } exact })
        {
            return new(exact);
        }

        if (value is not { Low: { } low, High: { } high })
        {
            return new([new MissingInput(path, name)]);
        }

        AssumeUniform(path, low, high, name);
        return new(Add(SimulationDriver.Uniform((double)low, (double)high), new(path, name, new UniformSpread(low, high), true)));
    }

    private Factor Plain(PlanDriver of, Quantity value, BilingualText name, bool isCount)
    {
        if (stated.TryGetValue(of, out Uncertainty? uncertainty))
        {
            return Drawn(of, uncertainty.Spread, name, isCount && IsWhole(uncertainty.Spread), isAssumed: false);
        }

        if (value is { IsExact: true, Low: { } exact })
        {
            return new(exact);
        }

        if (value is not { Low: { } low, High: { } high })
        {
            return new([new MissingInput(of.Path, name)]);
        }

        AssumeUniform(of.Path, low, high, name);
        UniformSpread range = new(low, high);
        return Drawn(of, range, name, isCount && IsWhole(range), isAssumed: true);
    }

    private void AssumeUniform(string path, decimal low, decimal high, BilingualText name) => assumptions.Add(new(path, new(
        $"{Upper(name.Danish)} er angivet som et interval uden fordeling; alle tal fra {PlanText.Number(low).Danish} til {PlanText.Number(high).Danish} er regnet for lige sandsynlige.",
        $"{Upper(name.English)} is given as a range without a spread; all numbers from {PlanText.Number(low).English} to {PlanText.Number(high).English} are taken as equally likely.")));

    private Factor Drawn(PlanDriver of, Spread spread, BilingualText name, bool isCount, bool isAssumed)
    {
        (decimal Low, decimal High)? ends = spread switch
        {
            UniformSpread uniform => (uniform.Low, uniform.High),
            TriangularSpread triangular => (triangular.Low, triangular.High),
            PertSpread pert => (pert.Low, pert.High),
            DiscreteSpread discrete => (discrete.Values.Where(value => value.Weight > 0m).Min(value => value.Value), discrete.Values.Where(value => value.Weight > 0m).Max(value => value.Value)),
            _ => null,
        };
        if (ends is not { } known)
        {
            return new([new MissingInput(of.Path, name)]);
        }

        return known.Low == known.High
            ? new(known.Low)
            : new(Add(Shape(spread) with { IsWhole = isCount, Floor = of is IndicatorDriver ? double.NegativeInfinity : 0 }, new(of.Path, name, spread, isAssumed)));
    }

    private static SimulationDriver Shape(Spread spread) => spread switch
    {
        UniformSpread uniform => SimulationDriver.Uniform((double)uniform.Low, (double)uniform.High),
        TriangularSpread triangular => SimulationDriver.Triangular((double)triangular.Low, (double)triangular.Mode, (double)triangular.High),
        PertSpread pert => SimulationDriver.Pert((double)pert.Low, (double)pert.Mode, (double)pert.High),
        DiscreteSpread discrete => Discrete(discrete),
        _ => throw new InvalidOperationException($"No number has the spread {spread.GetType().Name}."),
    };

    private static SimulationDriver Discrete(DiscreteSpread spread)
    {
        (double Value, double Weight)[] values =
            [.. spread.Values.GroupBy(value => (double)value.Value).OrderBy(group => group.Key).Select(group => (group.Key, (double)group.Sum(value => value.Weight)))];
        return SimulationDriver.Discrete([.. values.Select(value => value.Value)], [.. values.Select(value => value.Weight)]);
    }

    /// <summary>The number with what risks do to it.</summary>
    private Factor Moved(PlanDriver of, Factor plain, BilingualText name, bool isCount)
    {
        foreach (Risk risk in plan.Risks.Where(risk => risk.Impacts.Any(impact => impact.On == of)))
        {
            if (!plain.Missing.IsEmpty)
            {
                return plain;
            }

            if (risk.Probability is not ({ } probability and >= 0m and <= 1m))
            {
                return new([new MissingInput($"risks[{risk.Id}].probability", new($"hvor sandsynligt det er: «{risk.Cause}»", $"how probable it is: «{risk.Cause}»"))]);
            }

            if (probability == 0m)
            {
                continue;
            }

            if (plain.Driver is null)
            {
                bool isWhole = isCount && plain.Constant == decimal.Truncate(plain.Constant);
                plain = new(Add(SimulationDriver.Constant((double)plain.Constant) with { IsWhole = isWhole, Floor = of is IndicatorDriver ? double.NegativeInfinity : 0 }, new(of.Path, name, new UniformSpread(plain.Constant, plain.Constant), false)));
            }

            if (!risks.TryGetValue(risk.Id, out int happens))
            {
                happens = Add(SimulationDriver.Event((double)probability), new($"risks[{risk.Id}]", BilingualText.Same($"«{risk.Cause}»"), new ChanceSpread(probability), false));
                risks.Add(risk.Id, happens);
            }

            effects.AddRange(risk.Impacts.Where(impact => impact.On == of).Select(impact => new DriverEffect(happens, plain.Driver!.Value, (double)(impact.Factor ?? 1m), (double)(impact.Shift ?? 0m))));
        }

        return plain;
    }

    private int Add(SimulationDriver driver, SimulatedDriver what)
    {
        drivers.Add(driver);
        told.Add(what);
        return drivers.Count - 1;
    }

    private static bool IsWhole(Spread spread) => spread switch
    {
        UniformSpread uniform => IsWhole(uniform.Low) && IsWhole(uniform.High),
        TriangularSpread triangular => IsWhole(triangular.Low) && IsWhole(triangular.Mode) && IsWhole(triangular.High),
        PertSpread pert => IsWhole(pert.Low) && IsWhole(pert.Mode) && IsWhole(pert.High),
        DiscreteSpread discrete => discrete.Values.All(value => IsWhole(value.Value)),
        _ => false,
    };

    private static bool IsWhole(decimal number) => number == decimal.Truncate(number);

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>A number of a simulation: a constant, a driver, or missing.</summary>
internal sealed record Factor
{
    public Factor(decimal constant) => Constant = constant;

    public Factor(int driver) => Driver = driver;

    public Factor(PlanList<MissingInput> missing) => Missing = missing;

    public decimal Constant { get; }

    public int? Driver { get; }

    public PlanList<MissingInput> Missing { get; }
}

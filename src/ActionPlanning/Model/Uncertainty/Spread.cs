namespace ActionPlanning;

/// <summary>
/// How a number may turn out. A closed set: <see cref="UniformSpread"/>, <see cref="TriangularSpread"/>, <see cref="PertSpread"/>, <see cref="DiscreteSpread"/>, <see cref="ChanceSpread"/>.
/// </summary>
public abstract record Spread
{
    private protected Spread()
    {
    }

    /// <summary>Gets a value indicating whether its numbers make a distribution.</summary>
    internal abstract bool IsSound { get; }

    /// <summary>The same spread about numbers that are so much greater.</summary>
    internal abstract Spread Plus(decimal added);
}

/// <summary>Every number of a range alike.</summary>
/// <param name="Low">The least, inclusive.</param>
/// <param name="High">The greatest, inclusive; not below the least.</param>
public sealed record UniformSpread(decimal Low, decimal High) : Spread
{
    internal override bool IsSound => Low <= High;

    internal override Spread Plus(decimal added) => new UniformSpread(Low + added, High + added);
}

/// <summary>A triangle: likelier the nearer to the most likely number.</summary>
/// <param name="Low">The least, inclusive.</param>
/// <param name="Mode">The most likely; from the least to the greatest.</param>
/// <param name="High">The greatest, inclusive.</param>
public sealed record TriangularSpread(decimal Low, decimal Mode, decimal High) : Spread
{
    internal override bool IsSound => Low <= Mode && Mode <= High;

    internal override Spread Plus(decimal added) => new TriangularSpread(Low + added, Mode + added, High + added);
}

/// <summary>The three-point estimate of PERT (Malcolm, Roseboom, Clark, Fazar 1959): the most likely number counts four times as much as either end.</summary>
/// <param name="Low">The least, inclusive.</param>
/// <param name="Mode">The most likely; from the least to the greatest.</param>
/// <param name="High">The greatest, inclusive.</param>
public sealed record PertSpread(decimal Low, decimal Mode, decimal High) : Spread
{
    internal override bool IsSound => Low <= Mode && Mode <= High;

    internal override Spread Plus(decimal added) => new PertSpread(Low + added, Mode + added, High + added);
}

/// <summary>One of several numbers.</summary>
/// <param name="Values">The numbers with their weights; at least one weight above 0.</param>
public sealed record DiscreteSpread(PlanList<WeightedValue> Values) : Spread
{
    internal override bool IsSound => Values.All(value => value.Weight is >= 0m and <= 1_000_000_000_000m) && Values.Any(value => value.Weight > 0m);

    internal override Spread Plus(decimal added) => new DiscreteSpread([.. Values.Select(value => value with { Value = value.Value + added })]);
}

/// <summary>A number and how much it weighs against the others.</summary>
/// <param name="Value">The number.</param>
/// <param name="Weight">The weight, 0 or more; weights need not add up to 1.</param>
public sealed record WeightedValue(decimal Value, decimal Weight);

/// <summary>Yes or no: for <see cref="GrantDriver"/> and <see cref="ConditionDriver"/>.</summary>
/// <param name="Probability">The probability of yes, from 0 to 1.</param>
public sealed record ChanceSpread(decimal Probability) : Spread
{
    internal override bool IsSound => Probability is >= 0m and <= 1m;

    internal override Spread Plus(decimal added) => this;
}

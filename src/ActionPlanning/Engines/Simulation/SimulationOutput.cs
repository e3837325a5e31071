using System.Collections.Immutable;

namespace ActionPlanning.Engines.Simulation;

/// <summary>A number that every run gives and that is summed up over the runs.</summary>
public sealed record SimulationOutput
{
    private SimulationOutput(OutputKind kind, int index) => (Kind, Index) = (kind, index);

    /// <summary>Gets what it is.</summary>
    public OutputKind Kind { get; }

    /// <summary>Gets the driver, bucket or activity; of no meaning for other kinds.</summary>
    public int Index { get; }

    /// <summary>Gets the parts of a sum; empty for other kinds.</summary>
    public ImmutableArray<TermMultiple> Parts { get; private init; } = [];

    /// <summary>Gets whether it is told how far each driver moves it. Default: false.</summary>
    public bool WithSwings { get; init; }

    /// <summary>Gets the lowest balance, the opening balance included.</summary>
    public static SimulationOutput Lowest { get; } = new(OutputKind.Lowest, 0);

    /// <summary>Gets the bucket in which the lowest balance is first reached; −1 when it is the opening balance.</summary>
    public static SimulationOutput LowestAt { get; } = new(OutputKind.LowestAt, 0);

    /// <summary>Gets the finish of the last activity.</summary>
    public static SimulationOutput LastFinish { get; } = new(OutputKind.LastFinish, 0);

    /// <summary>Makes the output that is a driver after the effects of events.</summary>
    /// <param name="driver">The driver.</param>
    /// <returns>The output.</returns>
    public static SimulationOutput Driver(int driver) => new(OutputKind.Driver, driver);

    /// <summary>Makes the output that is a sum of terms.</summary>
    /// <param name="parts">The terms.</param>
    /// <returns>The output.</returns>
    public static SimulationOutput Sum(params ReadOnlySpan<TermMultiple> parts) => new(OutputKind.Sum, 0) { Parts = [.. parts] };

    /// <summary>Makes the output that is the balance after the last payment of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <returns>The output.</returns>
    public static SimulationOutput Balance(int bucket) => new(OutputKind.Balance, bucket);

    /// <summary>Makes the output that is the finish of an activity: the first slot that it does not use.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The output.</returns>
    public static SimulationOutput Finish(int activity) => new(OutputKind.Finish, activity);
}

/// <summary>What an output is.</summary>
public enum OutputKind
{
    /// <summary>A driver after the effects of events.</summary>
    Driver,

    /// <summary>A sum of terms.</summary>
    Sum,

    /// <summary>The lowest balance.</summary>
    Lowest,

    /// <summary>The bucket of the lowest balance.</summary>
    LowestAt,

    /// <summary>The balance after a bucket.</summary>
    Balance,

    /// <summary>The finish of an activity.</summary>
    Finish,

    /// <summary>The finish of the last activity.</summary>
    LastFinish,
}

/// <summary>A question that every run answers yes or no: all these outputs lie within their limits.</summary>
/// <param name="Limits">The limits; all must hold.</param>
public sealed record SimulationQuestion(ImmutableArray<OutputLimit> Limits);

/// <summary>A limit on an output.</summary>
/// <param name="Output">The output.</param>
/// <param name="AtLeast">The least that will do, inclusive; negative infinity for no lower limit.</param>
/// <param name="AtMost">The most that will do, inclusive; positive infinity for no upper limit.</param>
public readonly record struct OutputLimit(int Output, double AtLeast, double AtMost = double.PositiveInfinity);

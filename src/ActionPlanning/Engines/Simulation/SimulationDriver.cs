using System.Collections.Immutable;

namespace ActionPlanning.Engines.Simulation;

/// <summary>A number that is drawn anew in every run: attendance, a price, whether a grant is given.</summary>
/// <remarks>
/// Drawn by inverting the distribution function, so that a greater random number never gives a smaller driver. PERT is the beta distribution with
/// α = 1 + 4 (mode − low) / (high − low) and β = 1 + 4 (high − mode) / (high − low) (Malcolm, Roseboom, Clark, Fazar 1959), inverted by a table of 4,096 steps.
/// </remarks>
public sealed record SimulationDriver
{
    private SimulationDriver(DriverShape shape, double a, double b, double c) => (Shape, A, B, C) = (shape, a, b, c);

    /// <summary>Gets the shape.</summary>
    public DriverShape Shape { get; }

    /// <summary>Gets the constant, the low end, the mean, or the probability of the event.</summary>
    public double A { get; }

    /// <summary>Gets the mode, or the standard deviation; of no meaning for other shapes.</summary>
    public double B { get; }

    /// <summary>Gets the high end; of no meaning for shapes without one.</summary>
    public double C { get; }

    /// <summary>Gets the numbers of a discrete driver, in rising order; empty for others.</summary>
    public ImmutableArray<double> Values { get; private init; } = [];

    /// <summary>Gets the weight of each number, 0 or more and together more than 0; empty for others.</summary>
    public ImmutableArray<double> Weights { get; private init; } = [];

    /// <summary>Gets a value indicating whether only whole numbers are drawn: a uniform driver gives each of them alike, the others are rounded. Default: false.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Gets the least value after the effects of events, such as 0 for a number of people. Default: none.</summary>
    public double Floor { get; init; } = double.NegativeInfinity;

    /// <summary>Gets the least value that can be drawn; nine standard deviations below the mean of a normal driver, which no number drawn exceeds.</summary>
    internal double Least => Shape switch
    {
        DriverShape.Normal => A - (9 * B),
        DriverShape.Discrete => Values.Min(),
        DriverShape.Event => 0,
        _ => A,
    };

    /// <summary>Gets the greatest value that can be drawn.</summary>
    internal double Greatest => Shape switch
    {
        DriverShape.Constant => A,
        DriverShape.Normal => A + (9 * B),
        DriverShape.Discrete => Values.Max(),
        DriverShape.Event => 1,
        _ => C,
    };

    /// <summary>Makes a driver that does not vary.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The driver.</returns>
    public static SimulationDriver Constant(double value) => new(DriverShape.Constant, value, 0, value);

    /// <summary>Makes a uniform driver.</summary>
    /// <param name="low">The low end, inclusive.</param>
    /// <param name="high">The high end, inclusive.</param>
    /// <returns>The driver.</returns>
    public static SimulationDriver Uniform(double low, double high) => new(DriverShape.Uniform, low, 0, high);

    /// <summary>Makes a triangular driver.</summary>
    /// <param name="low">The least.</param>
    /// <param name="mode">The most likely; from low to high.</param>
    /// <param name="high">The greatest.</param>
    /// <returns>The driver.</returns>
    public static SimulationDriver Triangular(double low, double mode, double high) => new(DriverShape.Triangular, low, mode, high);

    /// <summary>Makes a PERT driver.</summary>
    /// <param name="low">The least.</param>
    /// <param name="mode">The most likely; from low to high.</param>
    /// <param name="high">The greatest.</param>
    /// <returns>The driver.</returns>
    public static SimulationDriver Pert(double low, double mode, double high) => new(DriverShape.Pert, low, mode, high);

    /// <summary>Makes a normal driver.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="deviation">The standard deviation, 0 or more.</param>
    /// <returns>The driver.</returns>
    public static SimulationDriver Normal(double mean, double deviation) => new(DriverShape.Normal, mean, deviation, 0);

    /// <summary>Makes a driver that takes one of several numbers.</summary>
    /// <param name="values">The numbers, in rising order.</param>
    /// <param name="weights">The weight of each, 0 or more; they need not add up to 1.</param>
    /// <returns>The driver.</returns>
    public static SimulationDriver Discrete(ReadOnlySpan<double> values, ReadOnlySpan<double> weights) =>
        new(DriverShape.Discrete, 0, 0, 0) { Values = [.. values], Weights = [.. weights] };

    /// <summary>Makes a driver that is 1 when an event happens and 0 when it does not.</summary>
    /// <param name="probability">The probability, from 0 to 1.</param>
    /// <returns>The driver.</returns>
    public static SimulationDriver Event(double probability) => new(DriverShape.Event, probability, 0, 0);
}

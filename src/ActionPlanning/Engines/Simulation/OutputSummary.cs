using System.Collections.Immutable;

namespace ActionPlanning.Engines.Simulation;

/// <summary>An output over all runs.</summary>
public sealed class OutputSummary
{
    private readonly double[] _sorted;

    internal OutputSummary(double[] sorted, double mean, double deviation)
    {
        _sorted = sorted;
        (Mean, Deviation) = (mean, deviation);
    }

    /// <summary>Gets the mean; exactly the value when no run differs.</summary>
    public double Mean { get; }

    /// <summary>Gets the standard deviation, with the number of runs less one as divisor; 0 for a single run.</summary>
    public double Deviation { get; }

    /// <summary>Gets the standard error of the mean: the deviation over the square root of the runs.</summary>
    public double StandardError => Deviation / Math.Sqrt(_sorted.Length);

    /// <summary>Gets the least value.</summary>
    public double Least => _sorted[0];

    /// <summary>Gets the greatest value.</summary>
    public double Greatest => _sorted[^1];

    /// <summary>Gets the value that a tenth of the runs do not exceed.</summary>
    public double P10 => Quantile(0.1);

    /// <summary>Gets the median.</summary>
    public double P50 => Quantile(0.5);

    /// <summary>Gets the value that eight tenths of the runs do not exceed.</summary>
    public double P80 => Quantile(0.8);

    /// <summary>Gets the value that nine tenths of the runs do not exceed.</summary>
    public double P90 => Quantile(0.9);

    /// <summary>Gets the estimates after a sixteenth, an eighth, a quarter and half of the runs, and after all.</summary>
    public required ImmutableArray<ConvergencePoint> Convergence { get; init; }

    /// <summary>Gets how far each driver that varies moves the output, the one that moves it most first; empty unless asked for.</summary>
    public required ImmutableArray<DriverSwing> Swings { get; init; }

    /// <summary>Gives the least value that at least a share of the runs do not exceed: always a value that a run gave (Hyndman and Fan 1996, definition 1).</summary>
    /// <param name="share">The share, from 0 to 1.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    public double Quantile(double share)
    {
        if (!(share >= 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies from 0 to 1.");
        }

        return _sorted[Rank(share, _sorted.Length)];
    }

    /// <summary>Counts the runs that do not exceed a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The number of runs.</returns>
    public int CountUpTo(double value)
    {
        var (from, to) = (0, _sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _sorted[middle] <= value ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    // A hair less than the product, for shares such as 0.1 that are not quite what they say.
    internal static int Rank(double share, int count) => Math.Clamp((int)Math.Ceiling((share * count) - 1e-6) - 1, 0, count - 1);
}

/// <summary>The estimate of a mean after some of the runs.</summary>
/// <param name="Runs">The runs that count.</param>
/// <param name="Mean">The mean of those.</param>
/// <param name="StandardError">Its standard error.</param>
public readonly record struct ConvergencePoint(int Runs, double Mean, double StandardError);

/// <summary>How far a driver moves an output.</summary>
/// <param name="Driver">The driver.</param>
/// <param name="AtLow">The mean of the output in the runs with the driver at or below its P10; where P10 and P90 are the same number, at its least.</param>
/// <param name="AtHigh">The mean of the output in the runs with the driver at or above its P90; where P10 and P90 are the same number, at its greatest.</param>
/// <param name="RankCorrelation">The rank correlation of driver and output (Spearman 1904), from −1 to 1; 0 when either does not vary.</param>
public readonly record struct DriverSwing(int Driver, double AtLow, double AtHigh, double RankCorrelation);

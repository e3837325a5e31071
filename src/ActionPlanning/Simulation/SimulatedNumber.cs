using ActionPlanning.Engines.Simulation;

namespace ActionPlanning.Simulation;

/// <summary>A number over all runs; undetermined where something that it hangs on is not known.</summary>
/// <remarks>Quantiles are values that runs gave: a tenth of the runs do not exceed P10.</remarks>
public sealed record SimulatedNumber
{
    private readonly OutputSummary? summary;
    private readonly decimal scale = 1m;

    internal SimulatedNumber(OutputSummary summary, decimal scale, PlanList<SimulatedSwing> swings) => (this.summary, this.scale, Swings) = (summary, scale, swings);

    internal SimulatedNumber(PlanList<MissingInput> missing) => Missing = missing;

    /// <summary>Gets what is missing; empty when the number is determined.</summary>
    public PlanList<MissingInput> Missing { get; }

    /// <summary>Gets a value indicating whether there is a number; none of the others can be asked for otherwise.</summary>
    public bool IsDetermined => summary is not null;

    /// <summary>Gets the mean.</summary>
    public decimal Mean => Number(Summary.Mean);

    /// <summary>Gets the standard error of the mean.</summary>
    public decimal StandardError => Number(Summary.StandardError);

    /// <summary>Gets the least that any run gave.</summary>
    public decimal Least => Number(Summary.Least);

    /// <summary>Gets the greatest that any run gave.</summary>
    public decimal Greatest => Number(Summary.Greatest);

    /// <summary>Gets the value that a tenth of the runs do not exceed.</summary>
    public decimal P10 => Quantile(0.1);

    /// <summary>Gets the median.</summary>
    public decimal P50 => Quantile(0.5);

    /// <summary>Gets the value that eight tenths of the runs do not exceed.</summary>
    public decimal P80 => Quantile(0.8);

    /// <summary>Gets the value that nine tenths of the runs do not exceed.</summary>
    public decimal P90 => Quantile(0.9);

    /// <summary>Gets the estimates of the mean after some of the runs, the last after all.</summary>
    public PlanList<SimulatedConvergence> Convergence => [.. Summary.Convergence.Select(point => new SimulatedConvergence(point.Runs, Number(point.Mean), Number(point.StandardError)))];

    /// <summary>Gets the tornado: how far each driver moves the number, the one that moves it most first. Empty for numbers of the second rank.</summary>
    public PlanList<SimulatedSwing> Swings { get; }

    private OutputSummary Summary => summary ?? throw new InvalidOperationException("The number is undetermined; Missing says why.");

    /// <summary>Gives the value that a share of the runs do not exceed.</summary>
    /// <param name="share">The share, from 0 to 1.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0 to 1.</exception>
    /// <exception cref="InvalidOperationException">The number is undetermined.</exception>
    public decimal Quantile(double share) => Number(Summary.Quantile(share));

    /// <summary>Counts the runs that do not exceed a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The number of runs.</returns>
    /// <exception cref="InvalidOperationException">The number is undetermined.</exception>
    public int CountUpTo(decimal value) => Summary.CountUpTo((double)value * (double)scale);

    private decimal Number(double value) => (decimal)value / scale;
}

/// <summary>An estimate after some of the runs.</summary>
/// <param name="Runs">The runs.</param>
/// <param name="Mean">The mean of those.</param>
/// <param name="StandardError">Its standard error.</param>
public sealed record SimulatedConvergence(int Runs, decimal Mean, decimal StandardError);

/// <summary>How far a driver moves a number.</summary>
/// <param name="Driver">The driver.</param>
/// <param name="AtLow">The mean of the number where the driver is at or below its P10; for an event: where it does not happen.</param>
/// <param name="AtHigh">The mean of the number where the driver is at or above its P90; for an event: where it happens.</param>
/// <param name="RankCorrelation">The rank correlation (Spearman), from −1 to 1.</param>
public sealed record SimulatedSwing(SimulatedDriver Driver, decimal AtLow, decimal AtHigh, double RankCorrelation)
{
    /// <summary>Gets how far it moves the number: the distance between the two means.</summary>
    public decimal Size => Math.Abs(AtHigh - AtLow);
}

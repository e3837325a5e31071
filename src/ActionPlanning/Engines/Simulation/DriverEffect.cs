namespace ActionPlanning.Engines.Simulation;

/// <summary>What an event does to another driver in the runs in which it happens: the driver times all factors, plus all shifts.</summary>
/// <param name="Event">The driver that is the event.</param>
/// <param name="Target">The driver that it changes; not an event.</param>
/// <param name="Factor">What the driver is multiplied by; 1 for nothing.</param>
/// <param name="Shift">What is added to it after all factors; 0 for nothing.</param>
public readonly record struct DriverEffect(int Event, int Target, double Factor, double Shift);

/// <summary>Two drivers that move together: the correlation of the normal numbers that they are drawn by (a Gaussian copula).</summary>
/// <remarks>For two normal drivers it is their correlation. The rank correlation of any two is 6/π · arcsin(<see cref="Correlation"/>/2) (Pearson 1907).</remarks>
/// <param name="First">The one driver.</param>
/// <param name="Second">The other.</param>
/// <param name="Correlation">From −1 to 1, ends not included.</param>
public readonly record struct DriverCorrelation(int First, int Second, double Correlation)
{
    /// <summary>Makes the correlation by which the ranks of two continuous drivers correlate so (Pearson 1907).</summary>
    /// <param name="first">The one driver.</param>
    /// <param name="second">The other.</param>
    /// <param name="rank">The correlation of the ranks (Spearman 1904), from −1 to 1, ends not included.</param>
    /// <returns>The correlation: 2 · sin(π/6 · <paramref name="rank"/>).</returns>
    public static DriverCorrelation OfRanks(int first, int second, double rank) => new(first, second, 2 * Math.Sin(Math.PI / 6 * rank));
}

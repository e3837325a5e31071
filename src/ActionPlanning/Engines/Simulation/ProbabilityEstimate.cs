namespace ActionPlanning.Engines.Simulation;

/// <summary>How often a question was answered yes, and between which limits its probability lies with 95 per cent confidence (Wilson 1927).</summary>
/// <param name="Yes">The runs that said yes.</param>
/// <param name="Runs">All runs, at least 1.</param>
public readonly record struct ProbabilityEstimate(int Yes, int Runs)
{
    private const double Z = 1.959963984540054;

    /// <summary>Gets the share of the runs that said yes.</summary>
    public double Estimate => (double)Yes / Runs;

    /// <summary>Gets the lower limit; below the estimate even when no run said yes.</summary>
    public double Low => Yes == 0 ? 0 : Math.Max(0, Centre - Reach);

    /// <summary>Gets the upper limit; less than certain only when some run said no.</summary>
    public double High => Yes == Runs ? 1 : Math.Min(1, Centre + Reach);

    private double Spread => Z * Z / Runs;

    private double Centre => (Estimate + (Spread / 2)) / (1 + Spread);

    private double Reach => Math.Sqrt((Estimate * (1 - Estimate) * Spread) + (Spread * Spread / 4)) / (1 + Spread);
}

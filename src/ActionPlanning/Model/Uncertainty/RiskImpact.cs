namespace ActionPlanning;

/// <summary>What a risk does to a number of the plan if it happens: times the factor, plus the shift.</summary>
/// <param name="On">The number.</param>
public sealed record RiskImpact(PlanDriver On)
{
    /// <summary>Gets what the number is multiplied by; null for 1.</summary>
    public decimal? Factor { get; init; }

    /// <summary>Gets what is added to it after the factors of all risks; null for 0.</summary>
    public decimal? Shift { get; init; }
}

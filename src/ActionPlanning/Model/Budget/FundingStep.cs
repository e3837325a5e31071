using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>A state that a funding source has reached.</summary>
/// <param name="State">The state.</param>
public sealed record FundingStep(FundingState State)
{
    /// <summary>Gets when; null when not known.</summary>
    public PlanDate? When { get; init; }
}

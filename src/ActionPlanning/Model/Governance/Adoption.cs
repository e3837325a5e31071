using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>That a body adopted the plan.</summary>
/// <param name="Body">The body.</param>
/// <param name="When">When; may lie after the start of the plan's period.</param>
public sealed record Adoption(PartyId Body, PlanDate When)
{
    /// <summary>Gets the decision in the log; null when it is not logged.</summary>
    public DecisionId? Decision { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

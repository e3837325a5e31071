using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>Something the plan takes for granted.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The assumption as written.</param>
public sealed record Assumption(AssumptionId Id, string Text)
{
    /// <summary>Gets when it is to be checked; null when the plan does not say.</summary>
    public PlanDate? CheckBy { get; init; }

    /// <summary>Gets the items that make it true: when one is cancelled, the assumption is threatened.</summary>
    public PlanList<ItemId> RestsOn { get; init; }

    /// <summary>Gets the items that fall if it fails.</summary>
    public PlanList<ItemId> Carries { get; init; }

    /// <summary>Gets the effect goals that hang on it.</summary>
    public PlanList<EffectGoalId> Effects { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

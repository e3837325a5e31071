namespace ActionPlanning;

/// <summary>An effect goal (<em>effektmål</em>): a change in the world that the plan's results should lead to.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The effect as written.</param>
/// <param name="Direction">Which way is better.</param>
public sealed record EffectGoal(EffectGoalId Id, string Text, Direction Direction)
{
    /// <summary>Gets the indicator that measures it; null when it is unmeasured, which is listed.</summary>
    public IndicatorId? Indicator { get; init; }

    /// <summary>Gets the items that contribute to it.</summary>
    public PlanList<ItemId> ContributedBy { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

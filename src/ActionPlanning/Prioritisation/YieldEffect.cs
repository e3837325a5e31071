namespace ActionPlanning.Prioritisation;

/// <summary>A rule of yielding that keeps an item out.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Hours">The hours of the item that yields, as far as they are stated.</param>
/// <param name="Cost">By how much the score would be greater without the rule.</param>
/// <param name="Gains">What would then be in.</param>
/// <param name="Loses">What would then be out.</param>
public sealed record YieldEffect(YieldRule Rule, decimal Hours, decimal Cost, PlanList<ItemId> Gains, PlanList<ItemId> Loses);

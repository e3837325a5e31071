namespace ActionPlanning.Scheduling;

/// <summary>That one item waits for another, whatever part of the plan says so.</summary>
/// <param name="From">The predecessor.</param>
/// <param name="To">The successor.</param>
/// <param name="Kind">Which ends are tied.</param>
/// <param name="Lag">The least time between.</param>
/// <param name="Origin">What in the plan says so.</param>
/// <param name="Wording">The words that say so; null when there are none.</param>
public sealed record PlanDependency(ItemId From, ItemId To, LinkKind Kind, Lag Lag, LinkOrigin Origin, string? Wording);

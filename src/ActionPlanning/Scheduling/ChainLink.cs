namespace ActionPlanning.Scheduling;

/// <summary>A step of a chain of items.</summary>
/// <param name="Item">The item.</param>
/// <param name="Through">What ties it to the step before; null on the first step.</param>
public sealed record ChainLink(ItemId Item, PlanDependency? Through);

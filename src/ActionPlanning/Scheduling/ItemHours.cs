namespace ActionPlanning.Scheduling;

/// <summary>Hours that an item takes.</summary>
/// <param name="Item">The item.</param>
/// <param name="Hours">How many.</param>
public sealed record ItemHours(ItemId Item, decimal Hours);

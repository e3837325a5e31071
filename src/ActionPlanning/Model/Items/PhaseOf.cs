namespace ActionPlanning;

/// <summary>A phase of an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Phase">The phase.</param>
public sealed record PhaseOf(ItemId Item, Phase Phase);

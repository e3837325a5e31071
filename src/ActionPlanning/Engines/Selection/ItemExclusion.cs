namespace ActionPlanning.Engines.Selection;

/// <summary>Two items of which at most one may be chosen.</summary>
/// <param name="First">The zero-based index of an item.</param>
/// <param name="Second">The index of another one.</param>
public readonly record struct ItemExclusion(int First, int Second);

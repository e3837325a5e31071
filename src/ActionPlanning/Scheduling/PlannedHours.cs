namespace ActionPlanning.Scheduling;

/// <summary>Hours that a schedule gives an item.</summary>
/// <param name="Resource">Whose hours.</param>
/// <param name="Hours">How many, over the whole item.</param>
public sealed record PlannedHours(ResourceId Resource, decimal Hours);

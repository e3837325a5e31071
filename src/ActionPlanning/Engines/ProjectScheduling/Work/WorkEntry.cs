namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>So much of a resource in a slot.</summary>
internal readonly record struct WorkEntry(int Resource, int Slot, int Amount);

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>One step of a chain of activities.</summary>
/// <param name="Activity">The zero-based index of the activity.</param>
/// <param name="Link">The index of the link that leads here from the step before; −1 on the first step.</param>
public readonly record struct ChainStep(int Activity, int Link);

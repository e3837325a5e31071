namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A feasible choice of modes and starts.</summary>
/// <param name="Modes">Per activity the position among its modes.</param>
/// <param name="Starts">Per activity its start (slots).</param>
/// <param name="Finish">The finish of the last activity (slot, half-open).</param>
internal sealed record ModeSchedule(int[] Modes, int[] Starts, int Finish);

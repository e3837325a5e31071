using ActionPlanning.Diagnostics;

namespace ActionPlanning.Simulation;

/// <summary>A number that was drawn.</summary>
/// <param name="Path">The place in the plan, such as <c>budgetLines[conference].terms[guests].count</c> or <c>risks[free-events]</c>.</param>
/// <param name="Name">What it is, as a noun phrase.</param>
/// <param name="Spread">How it was drawn.</param>
/// <param name="IsAssumed">Whether the plan gives a range without saying how the number lies in it, so that every number of the range was taken as equally likely.</param>
public sealed record SimulatedDriver(string Path, BilingualText Name, Spread Spread, bool IsAssumed);

/// <summary>Two numbers that were drawn together.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Rank">The correlation of their ranks (Spearman), more than −1 and less than 1.</param>
public sealed record SimulatedCorrelation(SimulatedDriver First, SimulatedDriver Second, decimal Rank);

/// <summary>Something that a simulation takes for granted, or leaves out.</summary>
/// <param name="Path">The place in the plan.</param>
/// <param name="Text">What is assumed, as a sentence.</param>
public sealed record SimulationAssumption(string Path, BilingualText Text);

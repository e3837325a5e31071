using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>A time when no work is done.</summary>
/// <param name="When">The days.</param>
/// <param name="Reason">Why.</param>
public sealed record Absence(PlanDate When, string Reason);

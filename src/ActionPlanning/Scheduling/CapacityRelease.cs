using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>That capacity which the plan adds on a condition is there.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Step">The position of the step in the resource's capacity, from 0.</param>
/// <param name="From">The first day on which it counts.</param>
public sealed record CapacityRelease(ResourceId Resource, int Step, LocalDate From);

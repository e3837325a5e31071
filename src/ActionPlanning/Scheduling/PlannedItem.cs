using ActionPlanning.Engines.ProjectScheduling;
using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>Where the schedule puts an item, and what keeps it from an earlier place.</summary>
/// <param name="Item">The item.</param>
public sealed record PlannedItem(ItemId Item)
{
    /// <summary>Gets the days: the first and the last of an activity, the one of an event, one a piece for occurrences. Empty when it has no place.</summary>
    public required PlanList<LocalDate> Days { get; init; }

    /// <summary>Gets a value indicating whether the plan gives no duration, so that only the first day is more than an assumption.</summary>
    public required bool DurationAssumed { get; init; }

    /// <summary>Gets what its first day waits for.</summary>
    public required StartCause WaitsFor { get; init; }

    /// <summary>Gets the dependency that it waits for; null unless <see cref="WaitsFor"/> is a link.</summary>
    public PlanDependency? DrivenBy { get; init; }

    /// <summary>Gets the resource that it waits for; null unless <see cref="WaitsFor"/> is a resource, or it has no place for want of one.</summary>
    public ResourceId? ShortOf { get; init; }

    /// <summary>Gets a day on which that resource was taken; null when none is to blame.</summary>
    public LocalDate? ShortOn { get; init; }

    /// <summary>Gets why it has no place; <see cref="NotPlacedReason.None"/> when it has one.</summary>
    public required NotPlacedReason NotPlaced { get; init; }
}

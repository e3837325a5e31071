using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>What the schedule does with an item, and what keeps it from an earlier place.</summary>
/// <param name="Item">The item.</param>
/// <param name="State">What the schedule does with it.</param>
public sealed record PlannedItem(ItemId Item, PlacementState State)
{
    /// <summary>Gets the days that it has, in order of time: one span, or one for each occurrence. Empty when it has none.</summary>
    public PlanList<PlannedSpan> Spans { get; init; }

    /// <summary>Gets the days by which it is told: the first and the last of an activity, the one of an event, one for each occurrence. Empty when it has none.</summary>
    public PlanList<LocalDate> Days => Spans is [var only] ? only.First == only.Last ? [only.First] : [only.First, only.Last] : [.. Spans.Select(span => span.First)];

    /// <summary>Gets a value indicating whether it has days.</summary>
    public bool IsPlaced => !Spans.IsEmpty;

    /// <summary>Gets the days from the first to the last of an item that is placed.</summary>
    internal DateWindow Extent => new(Spans[0].First, Spans.Max(span => span.Last));

    /// <summary>Gets a value indicating whether the plan gives neither duration nor hours, so that only the first day is more than an assumption.</summary>
    public bool DurationAssumed { get; init; }

    /// <summary>Gets the hours it gets, by resource, of those whose capacity is known.</summary>
    public PlanList<PlannedHours> Hours { get; init; }

    /// <summary>Gets the hours that it wants and does not get: of left-over work, and of what has begun or is frozen where there is too little room. 0 otherwise.</summary>
    public decimal HoursMissing { get; init; }

    /// <summary>Gets how many working days it ends after the limits that it is meant, but not bound, to keep; 0 when in time.</summary>
    public int LateBy { get; init; }

    /// <summary>Gets what its first day waits for.</summary>
    public StartCause WaitsFor { get; init; }

    /// <summary>Gets the dependency that it waits for; null unless there is one. For an item without a place: the dependency on what has none.</summary>
    public PlanDependency? DrivenBy { get; init; }

    /// <summary>Gets the resource that it waits for, or for want of which it has no place; null when none.</summary>
    public ResourceId? ShortOf { get; init; }

    /// <summary>Gets a day on which that resource had too little left; null when none is to blame.</summary>
    public LocalDate? ShortOn { get; init; }
}

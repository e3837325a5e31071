using ActionPlanning.Scheduling;
using ActionPlanning.Time;

namespace ActionPlanning.Reporting;

/// <summary>A line of a schedule: an item, or one of its occurrences, with its days or without.</summary>
public sealed record PlanScheduleRow
{
    internal PlanScheduleRow()
    {
    }

    /// <summary>Gets the item.</summary>
    public required ItemId Item { get; init; }

    /// <summary>Gets what, as written.</summary>
    public required string Title { get; init; }

    /// <summary>Gets which occurrence of the item, as written, or as «2 af 6» when the plan only counts them; null for an item that takes place once.</summary>
    public required string? Occurrence { get; init; }

    /// <summary>Gets the title of its track, as written; null when it belongs to none.</summary>
    public required string? Track { get; init; }

    /// <summary>Gets what kind of item it is, in words.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets when, in the author's words; null when the plan does not say.</summary>
    public required string? When { get; init; }

    /// <summary>Gets the days that those words stand for; null when they stand for none.</summary>
    public required DateWindow? Window { get; init; }

    /// <summary>Gets the days that the schedule gives; null when it gives none.</summary>
    public required PlannedSpan? Span { get; init; }

    /// <summary>Gets those days in words; null when there are none.</summary>
    public required string? Days { get; init; }

    /// <summary>Gets the number of working days from the first of them to the last; null when there are none or no calendar reaches so far.</summary>
    public required int? WorkingDays { get; init; }

    /// <summary>Gets a value indicating whether the plan itself names these days, or they have been; otherwise they are the schedule's proposal.</summary>
    public required bool IsFixed { get; init; }

    /// <summary>Gets a value indicating whether only the first day is more than an assumption, because the plan gives neither duration nor hours.</summary>
    public required bool DurationAssumed { get; init; }

    /// <summary>Gets what the schedule does with the item.</summary>
    public required PlacementState State { get; init; }

    /// <summary>Gets what the schedule does with the item, in words, with how late it is and which hours it lacks.</summary>
    public required string StateText { get; init; }

    /// <summary>Gets what it waits for or what kept it from a place, in words; null when there is nothing to say.</summary>
    public required string? Reason { get; init; }

    /// <summary>Gets a value indicating whether the item was to have days and got none.</summary>
    public required bool IsRefused { get; init; }

    /// <summary>Gets the hours of the item by resource. With several occurrences they stand in the row of the first and are those of all.</summary>
    public required PlanList<PlanScheduleHours> Hours { get; init; }

    /// <summary>Gets the hours that the item wants and does not get; 0 when none.</summary>
    public required decimal HoursMissing { get; init; }

    /// <summary>Gets by how many working days the item is late; 0 when in time.</summary>
    public required int LateBy { get; init; }
}

/// <summary>Hours of a resource in a row.</summary>
/// <param name="Resource">Whose hours.</param>
/// <param name="Name">The name of the resource, as written.</param>
/// <param name="Hours">How many.</param>
public sealed record PlanScheduleHours(ResourceId Resource, string Name, decimal Hours);

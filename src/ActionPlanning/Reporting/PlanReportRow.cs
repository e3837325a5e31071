using ActionPlanning.Governance;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>A line of the plan: when, who, what, and how it stands.</summary>
public sealed record PlanReportRow
{
    internal PlanReportRow()
    {
    }

    /// <summary>Gets the item.</summary>
    public required ItemId Item { get; init; }

    /// <summary>Gets the item that it is a part of; null when it stands by itself.</summary>
    public required ItemId? PartOf { get; init; }

    /// <summary>Gets what, as written.</summary>
    public required string Title { get; init; }

    /// <summary>Gets when, in the author's words; null when the plan does not say.</summary>
    public required string? When { get; init; }

    /// <summary>Gets the days that those words stand for, in words that say what they mean to this kind of item, or why they stand for none; null when the plan does not say.</summary>
    public required string? Dates { get; init; }

    /// <summary>Gets the days as a window; null when there are none.</summary>
    public required DateWindow? Window { get; init; }

    /// <summary>Gets the number of working days in the window; null when it is not known.</summary>
    public required int? WorkingDays { get; init; }

    /// <summary>Gets what dependencies and limits leave of the window, and the float; null when they leave all of it.</summary>
    public required string? Envelope { get; init; }

    /// <summary>Gets a value indicating whether dependencies and limits leave the item too few days.</summary>
    public required bool IsImpossible { get; init; }

    /// <summary>Gets the days on which the schedule places it, in words, or why it has no place; null when they would only be an assumption or say no more than the window.</summary>
    public required string? Schedule { get; init; }

    /// <summary>Gets the days on which the schedule places it; empty unless <see cref="Schedule"/> names days.</summary>
    public required PlanList<LocalDate> ScheduledDays { get; init; }

    /// <summary>Gets who is responsible, or who decides, as written; null when the plan does not say.</summary>
    public required string? Who { get; init; }

    /// <summary>Gets who takes part, and in which phases; null when the plan names nobody.</summary>
    public required string? Participants { get; init; }

    /// <summary>Gets what kind of item it is.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets how firmly it is meant; null when it will simply be done.</summary>
    public required string? Modality { get; init; }

    /// <summary>Gets what kind of work it is; null when it is done once.</summary>
    public required string? Nature { get; init; }

    /// <summary>Gets how it stands.</summary>
    public required ItemStanding Standing { get; init; }

    /// <summary>Gets how it stands, in words.</summary>
    public required string StandingText { get; init; }

    /// <summary>Gets why it stands so; null when there is no more to say.</summary>
    public required string? Reason { get; init; }

    /// <summary>Gets the occurrences that are known, in the plan's order.</summary>
    public required PlanList<PlanReportOccurrence> Occurrences { get; init; }
}

/// <summary>One occurrence of an item.</summary>
/// <param name="Occurrence">The occurrence.</param>
/// <param name="Title">Its title as written.</param>
/// <param name="When">When, in the author's words; null for as the item says.</param>
/// <param name="Dates">The days that those words stand for; null for as the item says.</param>
/// <param name="State">How far it has come, in words.</param>
/// <param name="Answer">Whether its own condition holds; null when it has none.</param>
/// <param name="Reason">Why it stands so; null when there is no more to say.</param>
public sealed record PlanReportOccurrence(OccurrenceId Occurrence, string Title, string? When, string? Dates, string State, Answer? Answer, string? Reason);

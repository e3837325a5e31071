using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>Days that a schedule gives an item, or one of its occurrences.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, inclusive; the first day again for what takes one day.</param>
/// <param name="Occurrence">The occurrence; null for an item that takes place once, and for an occurrence that the plan only counts.</param>
public sealed record PlannedSpan(LocalDate First, LocalDate Last, OccurrenceId? Occurrence = null);

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>One rule that a schedule breaks, found by <see cref="ScheduleChecker"/> or <see cref="MultiModeChecker"/>.</summary>
/// <param name="Kind">Which rule.</param>
/// <param name="Activity">The activity concerned, of a link or a maximum lag the second one; −1 for capacity and stocks.</param>
/// <param name="Link">
/// The link that does not hold, or that leads from the missing predecessor; for <see cref="ViolationKind.MaximumLag"/> the position in
/// <see cref="ScheduleProblem.MaximumLags"/>; otherwise −1.
/// </param>
/// <param name="Resource">The overloaded resource, or the exceeded stock; otherwise −1.</param>
/// <param name="Slot">The overloaded slot; otherwise −1.</param>
/// <param name="Amount">
/// By how much: slots too early or too late, days for a link in calendar days, units for capacity and stocks; 0 where no amount applies.
/// </param>
public readonly record struct ScheduleViolation(ViolationKind Kind, int Activity, int Link, int Resource, int Slot, long Amount);

namespace ActionPlanning.Engines.Selection;

/// <summary>One rule that a selection breaks, found by <see cref="SelectionChecker"/>.</summary>
/// <param name="Kind">Which rule.</param>
/// <param name="Index">
/// Of which this is: the row for <see cref="SelectionViolationKind.Capacity"/>, the position of the prerequisite, exclusion or group for those, otherwise the item.
/// </param>
/// <param name="Amount">By how much: units over the capacity, items too few or too many; 0 where no amount applies.</param>
public readonly record struct SelectionViolation(SelectionViolationKind Kind, int Index, long Amount);

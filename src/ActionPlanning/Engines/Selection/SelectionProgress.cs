namespace ActionPlanning.Engines.Selection;

/// <summary>How far a search has come.</summary>
/// <param name="Value">The value of the best selection; null while there is none.</param>
/// <param name="UpperBound">No selection has a greater value.</param>
/// <param name="Nodes">Nodes of the tree searched.</param>
/// <param name="Work">Work done, in the unit of <see cref="SelectionOptions.WorkLimit"/>.</param>
/// <param name="Elapsed">Time since the search began, by its own clock.</param>
public readonly record struct SelectionProgress(long? Value, long UpperBound, long Nodes, long Work, TimeSpan Elapsed);

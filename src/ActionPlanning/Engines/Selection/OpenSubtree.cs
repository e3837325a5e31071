namespace ActionPlanning.Engines.Selection;

/// <summary>A subtree that has not been searched.</summary>
/// <param name="Decisions">What is decided in it beyond the root: twice the column, plus the value.</param>
/// <param name="Bound">No selection in it has a greater value.</param>
internal sealed record OpenSubtree(int[] Decisions, double Bound);

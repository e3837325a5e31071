namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How far an exact search has come; reported whenever the best schedule or the bound improves.</summary>
/// <param name="Finish">The finish of the best schedule; null when there is none yet.</param>
/// <param name="FinishBound">The proven bound: no schedule finishes before this slot.</param>
/// <param name="Conflicts">Contradictions learned from so far.</param>
/// <param name="Nodes">Decisions so far.</param>
public readonly record struct ExactProgress(int? Finish, int FinishBound, long Conflicts, long Nodes);

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How far a search has come.</summary>
/// <param name="Finish">The finish of the best complete schedule (slot, half-open); null while there is none.</param>
/// <param name="FinishBound">No schedule that places all activities finishes before this slot.</param>
/// <param name="WeightedLateness">The weighted lateness of the best schedule; 0 while there is none.</param>
/// <param name="Schedules">Schedules generated.</param>
/// <param name="Conflicts">Contradictions that the exact half learned from.</param>
/// <param name="Elapsed">Time since the search began, by its own clock.</param>
public readonly record struct PortfolioProgress(int? Finish, int FinishBound, long WeightedLateness, long Schedules, long Conflicts, TimeSpan Elapsed);

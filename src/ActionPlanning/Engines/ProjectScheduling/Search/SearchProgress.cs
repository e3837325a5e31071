namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Where a search is: reported on improvement, at most some times a second, and once at its end.</summary>
/// <param name="Finish">The finish of the best complete schedule so far (slot, half-open); null while there is none.</param>
/// <param name="FinishBound">No schedule that places all activities finishes before this slot.</param>
/// <param name="WeightedLateness">The weighted lateness of the best schedule; 0 while there is none.</param>
/// <param name="Schedules">Schedules generated.</param>
/// <param name="Elapsed">Time since the search began, by its own clock.</param>
public readonly record struct SearchProgress(int? Finish, int FinishBound, long WeightedLateness, long Schedules, TimeSpan Elapsed);

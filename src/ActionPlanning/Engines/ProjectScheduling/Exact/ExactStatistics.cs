namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What an exact search did; counts only, so that equal work gives equal statistics on every machine.</summary>
/// <param name="Conflicts">Contradictions that were learned from.</param>
/// <param name="Nodes">Decisions.</param>
/// <param name="BoundChanges">Bounds raised, by decisions and conclusions: the work of the inner loops.</param>
/// <param name="Restarts">How often the search began anew, with what it had learned.</param>
/// <param name="Improvements">Schedules found by the search, each better than the one before.</param>
/// <param name="Clauses">Learned clauses kept at the end.</param>
/// <param name="StartFinish">The finish of the schedule that the search started from; null when it had none.</param>
/// <param name="StartBound">The bound on the finish before the search, from links, dates and the work of each resource.</param>
/// <param name="TooLarge">
/// Whether the problem was not searched because it has more than <see cref="ExactScheduler.MaxActivities"/> activities or their windows have more than
/// <see cref="ExactScheduler.MaxChoices"/> slots in all.
/// </param>
public readonly record struct ExactStatistics(
    long Conflicts,
    long Nodes,
    long BoundChanges,
    long Restarts,
    long Improvements,
    int Clauses,
    int? StartFinish,
    int StartBound,
    bool TooLarge);

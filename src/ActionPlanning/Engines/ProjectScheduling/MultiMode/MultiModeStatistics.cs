namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What a search over modes did; counts only, so that under counted limits equal input gives equal statistics on every machine.</summary>
/// <param name="Schedules">Schedules generated.</param>
/// <param name="SchedulesToBest">Schedules generated when the schedule returned was found; 0 when there is none.</param>
/// <param name="ModesRemoved">Modes left out of the search because no schedule, or no best schedule, needs them.</param>
/// <param name="StocksRemoved">Stocks left out of the search because no choice of the modes left can exceed them.</param>
/// <param name="CriticalPathBound">The finish bound from links and dates alone, every activity in its shortest mode (slots, half-open).</param>
/// <param name="Conflicts">Contradictions that the exact half of the search learned from.</param>
public readonly record struct MultiModeStatistics(long Schedules, long SchedulesToBest, int ModesRemoved, int StocksRemoved, int CriticalPathBound, long Conflicts);

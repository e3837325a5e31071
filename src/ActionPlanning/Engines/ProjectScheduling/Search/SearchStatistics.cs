namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What a search did; counts only, so that under a limit in schedules equal input gives equal statistics on every machine.</summary>
/// <param name="Schedules">Schedules generated.</param>
/// <param name="SchedulesToBest">Schedules generated when the schedule returned was found.</param>
/// <param name="Population">The greatest number of schedules kept side by side; 0 when the first schedule settled the matter.</param>
/// <param name="CriticalPathBound">The finish bound from links and dates alone (slots, half-open).</param>
/// <param name="ResourceBound">The greatest finish bound from the work that one resource has to do; the project's start without resources.</param>
public readonly record struct SearchStatistics(long Schedules, long SchedulesToBest, int Population, int CriticalPathBound, int ResourceBound);

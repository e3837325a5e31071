namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What a search did; counts only, so that under a limit in work equal input gives equal statistics on every machine.</summary>
/// <param name="Work">Work done, in schedules (<see cref="PortfolioOptions.WorkLimit"/>).</param>
/// <param name="Schedules">Schedules generated.</param>
/// <param name="Conflicts">Contradictions that the exact half learned from.</param>
/// <param name="Nodes">Decisions of the exact half.</param>
/// <param name="Rounds">How often the halves met.</param>
/// <param name="CriticalPathBound">The finish bound from links and dates alone (slots, half-open).</param>
/// <param name="StartBound">The finish bound before the search: from links, dates, the work of each resource and finishes refuted one by one.</param>
public readonly record struct PortfolioStatistics(long Work, long Schedules, long Conflicts, long Nodes, int Rounds, int CriticalPathBound, int StartBound);

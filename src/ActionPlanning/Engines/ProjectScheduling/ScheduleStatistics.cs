namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What a run did; counts only, so that equal input gives equal statistics on every machine.</summary>
/// <param name="Schedules">Schedules generated.</param>
/// <param name="Placed">Activities placed in the schedule returned.</param>
/// <param name="SlotsExamined">Slots of the capacity profile compared with a demand: the work of the inner loop.</param>
/// <param name="CriticalPathBound">The finish bound from links and dates alone (slots, half-open).</param>
/// <param name="ResourceBound">The greatest finish bound from the work that one resource has to do; the project's start without resources.</param>
public readonly record struct ScheduleStatistics(int Schedules, int Placed, long SlotsExamined, int CriticalPathBound, int ResourceBound);

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What an exact half looks for.</summary>
/// <param name="Best">The best schedule known; null when there is none.</param>
/// <param name="End">The greatest finish that is looked for.</param>
/// <param name="Bound">A proven bound on the finish.</param>
/// <param name="MostLate">The greatest weighted lateness that is looked for; null for any.</param>
/// <param name="MinimisesLateness">Whether better means less late; otherwise it means finishing earlier.</param>
internal readonly record struct ExactGoal(int[]? Best, int End, int Bound, long? MostLate, bool MinimisesLateness);

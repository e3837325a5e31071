namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What a portfolio knows between two rounds.</summary>
/// <param name="Starts">The best schedule that places all; null when there is none.</param>
/// <param name="Finish">Its finish, or null.</param>
/// <param name="Lateness">Its weighted lateness, or null.</param>
/// <param name="FinishBound">The proven bound on the finish.</param>
/// <param name="LatenessBound">The proven bound on the weighted lateness.</param>
internal readonly record struct PortfolioState(int[]? Starts, int? Finish, long? Lateness, int FinishBound, long LatenessBound);

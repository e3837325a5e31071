namespace ActionPlanning.Simulation;

/// <summary>How far the simulation of a plan has come.</summary>
/// <param name="Done">The runs that are done.</param>
/// <param name="Runs">The runs that are to be made.</param>
/// <param name="IsReplanning">Whether these are the runs that are worked through anew; they come after all others.</param>
public readonly record struct PlanSimulationProgress(int Done, int Runs, bool IsReplanning);

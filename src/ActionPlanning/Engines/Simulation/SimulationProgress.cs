namespace ActionPlanning.Engines.Simulation;

/// <summary>How far a simulation has come.</summary>
/// <param name="Done">The runs that are done.</param>
/// <param name="Runs">The runs that are to be made.</param>
public readonly record struct SimulationProgress(int Done, int Runs);

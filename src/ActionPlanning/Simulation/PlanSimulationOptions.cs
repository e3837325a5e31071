using ActionPlanning.Engines.Simulation;

namespace ActionPlanning.Simulation;

/// <summary>How a plan is simulated.</summary>
public sealed record PlanSimulationOptions
{
    /// <summary>Gets the options that hold when none are given.</summary>
    public static PlanSimulationOptions Default { get; } = new();

    /// <summary>Gets the number of runs, from 1 to <see cref="SimulationOptions.MaxRuns"/>. Default: 10,000.</summary>
    public int Runs { get; init; } = SimulationOptions.DefaultRuns;

    /// <summary>Gets the seed, 0 or more: the same seed gives the same answer. Default: 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Gets the number of threads, 1 or more; it changes nothing but the time. Default: 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Gets a value indicating whether some of the runs are checked by a checker that shares no code with the engine. Default: false.</summary>
    public bool Verify { get; init; }
}

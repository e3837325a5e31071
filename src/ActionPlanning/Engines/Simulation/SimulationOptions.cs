namespace ActionPlanning.Engines.Simulation;

/// <summary>How many runs <see cref="SimulationSolver"/> makes, and with which numbers.</summary>
/// <remarks>The numbers of a run depend on the seed and the run's position alone: the answer is the same on every machine and with any number of threads.</remarks>
public sealed record SimulationOptions
{
    /// <summary>The number of runs that holds when none is given: 10,000.</summary>
    public const int DefaultRuns = 10_000;

    /// <summary>The greatest number of runs: 1,000,000. Every output of every run is kept, so that quantiles are exact.</summary>
    public const int MaxRuns = 1_000_000;

    /// <summary>The most numbers that are kept, runs times outputs: 50,000,000, which is 400 MB.</summary>
    public const int MaxKept = 50_000_000;

    /// <summary>Gets the number of runs, from 1 to <see cref="MaxRuns"/>. Default: <see cref="DefaultRuns"/>.</summary>
    public int Runs { get; init; } = DefaultRuns;

    /// <summary>Gets the seed, 0 or more: another seed gives other numbers. Default: 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Gets the number of threads, 1 or more; it changes nothing but the time. Default: 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Gets whether <see cref="SimulationChecker"/>, which shares no code with the evaluation, checks some of the runs before the result is returned. Default: false.</summary>
    public bool Verify { get; init; }
}

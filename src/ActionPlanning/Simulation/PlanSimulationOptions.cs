using ActionPlanning.Engines.Simulation;

namespace ActionPlanning.Simulation;

/// <summary>How a plan is simulated.</summary>
public sealed record PlanSimulationOptions
{
    /// <summary>The number of replanned runs that holds when none is given and a plan calls for them: 200.</summary>
    public const int DefaultReplans = 200;

    /// <summary>The greatest number of replanned runs: 10,000.</summary>
    public const int MaxReplans = 10_000;

    /// <summary>The work on replanned runs that holds when none is given: 10,000,000.</summary>
    public const long DefaultReplanWorkLimit = 10_000_000;

    /// <summary>Gets the options that hold when none are given.</summary>
    public static PlanSimulationOptions Default { get; } = new();

    /// <summary>Gets the number of runs, from 1 to <see cref="SimulationOptions.MaxRuns"/>. Default: 10,000.</summary>
    public int Runs { get; init; } = SimulationOptions.DefaultRuns;

    /// <summary>Gets the seed, 0 or more: the same seed gives the same answer. Default: 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>
    /// Gets how many of the runs, the first ones, are worked through anew, conditions, schedule and all; from 0 to <see cref="MaxReplans"/>, and no more than <see cref="Runs"/>. Null (the default):
    /// <see cref="DefaultReplans"/>, or all runs if there are fewer, where something is drawn and the plan has conditions or uncertain durations; none otherwise.
    /// </summary>
    public int? Replans { get; init; }

    /// <summary>
    /// Gets how much work is put into replanned runs before no more are begun, 1 or more: the rounds of each and the schedules that it tries, times the items of the plan. It is looked at after every block of at most 64 runs,
    /// so that the same runs are made on every machine. Default: <see cref="DefaultReplanWorkLimit"/>.
    /// </summary>
    public long ReplanWorkLimit { get; init; } = DefaultReplanWorkLimit;

    /// <summary>Gets the number of threads, 1 or more; it changes nothing but the time. Default: 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Gets a value indicating whether some of the runs are checked by a checker that shares no code with the engine. Default: false.</summary>
    public bool Verify { get; init; }

    internal void ThrowIfWrong()
    {
        if (Replans is { } replans)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(replans, "options.Replans");
            ArgumentOutOfRangeException.ThrowIfGreaterThan(replans, Math.Min(MaxReplans, Runs), "options.Replans");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(ReplanWorkLimit, 1, "options.ReplanWorkLimit");
    }
}

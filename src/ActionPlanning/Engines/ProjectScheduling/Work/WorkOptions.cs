namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>How long <see cref="WorkScheduler"/> searches.</summary>
internal sealed record WorkOptions
{
    /// <summary>Gets how many schedules may be generated beyond those of the priority rules.</summary>
    public int WorkLimit { get; init; } = 2_000;

    /// <summary>Gets where the random numbers begin.</summary>
    public int Seed { get; init; } = 1;
}

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The numbers by which the search over modes is steered.</summary>
internal sealed record ModeTuning
{
    public int Population { get; init; } = 60;

    /// <summary>Gets of 1024 neighbours in the list how many are swapped.</summary>
    public int Swaps { get; init; } = 50;

    /// <summary>Gets of 1024 modes how many are drawn anew.</summary>
    public int ModeChanges { get; init; } = 50;

    /// <summary>Gets of 256 activities how many choose their mode, in the quarter of the children where few do.</summary>
    public int Few { get; init; } = 25;

    /// <summary>Gets the same for the quarter where some do.</summary>
    public int Some { get; init; } = 100;

    /// <summary>Gets the same for the quarter where many do.</summary>
    public int Many { get; init; } = 256;

    /// <summary>Gets after how many schedules without a better one the population is renewed.</summary>
    public long Patience { get; init; } = 20_000;

    /// <summary>Gets whether every second renewal keeps the best schedule.</summary>
    public bool KeepBest { get; init; } = true;
}

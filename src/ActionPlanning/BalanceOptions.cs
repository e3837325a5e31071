namespace ActionPlanning;

/// <summary>How a plan is balanced.</summary>
public sealed record BalanceOptions
{
    /// <summary>The default of <see cref="WorkLimit"/>: 500.</summary>
    public const int DefaultWorkLimit = 500;

    /// <summary>Gets the options that hold when none are given.</summary>
    public static BalanceOptions Default { get; } = new();

    /// <summary>Gets how the plan is worked through each time.</summary>
    public PlanningOptions Planning { get; init; } = PlanningOptions.Default;

    /// <summary>Gets measures beside those that the plan states; one of the same id takes the place of the plan's.</summary>
    public PlanList<BalancingMeasure> Measures { get; init; }

    /// <summary>Gets a value indicating whether measures are also derived from the plan: items that cost something can be put off, put on stand-by or, where there are editions, called off. They come after every stated one. Default: true.</summary>
    public bool Derive { get; init; } = true;

    /// <summary>Gets how many sets are looked for, at least 1. Default: 3.</summary>
    public int MostSets { get; init; } = 3;

    /// <summary>Gets how many measures a set may have, at least 1. Default: 4.</summary>
    public int MostMeasures { get; init; } = 4;

    /// <summary>Gets how many times the plan may be worked through; 0 or more. Default: <see cref="DefaultWorkLimit"/>.</summary>
    public int WorkLimit { get; init; } = DefaultWorkLimit;
}

namespace ActionPlanning.Validation;

/// <summary>What a validation looks for.</summary>
public sealed record PlanValidationOptions
{
    /// <summary>Gets the defaults: faults, gaps and checks.</summary>
    public static PlanValidationOptions Default { get; } = new();

    /// <summary>Gets the thresholds of the checks. Default: <see cref="PlanCheckOptions.Default"/>.</summary>
    public PlanCheckOptions Checks { get; init; } = PlanCheckOptions.Default;

    /// <summary>Gets a value indicating whether gaps are listed. Default: true.</summary>
    public bool IncludeGaps { get; init; } = true;

    /// <summary>Gets a value indicating whether the plan-quality checks run. Default: true.</summary>
    public bool IncludeChecks { get; init; } = true;
}

using ActionPlanning.Validation;
using NodaTime;

namespace ActionPlanning;

/// <summary>How a plan is worked through.</summary>
public sealed record PlanningOptions
{
    /// <summary>Gets the options that hold when none are given.</summary>
    public static PlanningOptions Default { get; } = new();

    /// <summary>Gets the day from which is looked; today is always an argument. Null (the default) leaves open which days have passed.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Gets what to look for among faults, tensions and gaps. Default: everything.</summary>
    public PlanValidationOptions Validation { get; init; } = PlanValidationOptions.Default;

    /// <summary>Gets a value indicating whether the schedule is checked by a checker that shares no code with the engine. Default: false.</summary>
    public bool Verify { get; init; }
}

using ActionPlanning.Scheduling;
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

    /// <summary>Gets the schedule that holds now, of this plan or of one it was before an edit: what need not move stays where it lies in it. Null (the default): everything as early as possible.</summary>
    public PlanSchedule? Previous { get; init; }

    /// <summary>Gets the name of the plan's baseline that is the schedule that holds now, for want of <see cref="Previous"/>. Null (the default) for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>Gets the last day that is frozen: what begins no later than it in the schedule that holds now keeps its days whatever comes. Null (the default) freezes nothing.</summary>
    public LocalDate? FrozenUntil { get; init; }

    /// <summary>Gets how much may be searched for a better schedule where the rules alone do not prove theirs best, counted in schedules; 0 or more. Default: <see cref="SchedulingOptions.DefaultWorkLimit"/>.</summary>
    public int WorkLimit { get; init; } = SchedulingOptions.DefaultWorkLimit;

    /// <summary>Gets a value indicating whether the schedule is checked by a checker that shares no code with the engine. Default: false.</summary>
    public bool Verify { get; init; }
}

using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>How a plan is scheduled.</summary>
public sealed record SchedulingOptions
{
    /// <summary>The default of <see cref="WorkLimit"/>: 2,000.</summary>
    public const int DefaultWorkLimit = 2_000;

    /// <summary>Gets the options that hold when none are given.</summary>
    public static SchedulingOptions Default { get; } = new();

    /// <summary>Gets the day from which is looked: nothing that has not begun is placed before it. Null (the default) for any day.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Gets the schedule that holds now. What need not move stays where it lies in it. Null (the default): everything as early as possible.</summary>
    public PlanSchedule? Previous { get; init; }

    /// <summary>
    /// Gets the name of the plan's baseline that is the schedule that holds now, for want of <see cref="Previous"/>; each of its dates counts by its first day, and items with several occurrences are not in it.
    /// Null (the default) for none.
    /// </summary>
    public string? Baseline { get; init; }

    /// <summary>Gets the last day that is frozen: what begins no later than it in the schedule that holds now keeps its days whatever comes. Null (the default) freezes nothing.</summary>
    public LocalDate? FrozenUntil { get; init; }

    /// <summary>Gets what items' conditions let them do; an item that is not named may begin at any time.</summary>
    public PlanList<ItemRelease> Releases { get; init; }

    /// <summary>Gets the capacity that is there because its condition holds.</summary>
    public PlanList<CapacityRelease> CapacityReleases { get; init; }

    /// <summary>Gets how much may be searched where the rules alone do not prove the schedule best, counted in schedules; 0 or more. Default: <see cref="DefaultWorkLimit"/>.</summary>
    public int WorkLimit { get; init; } = DefaultWorkLimit;

    /// <summary>Gets a value indicating whether the schedule is checked by a checker that shares no code with the scheduler. Default: false.</summary>
    public bool Verify { get; init; }
}

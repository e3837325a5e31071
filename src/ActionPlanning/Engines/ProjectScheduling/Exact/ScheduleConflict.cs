using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Activities, links, maximum lags, dates and resources of an infeasible problem that contradict each other by themselves.</summary>
/// <remarks>
/// With nothing but these (and the project's start) the problem is infeasible. When <see cref="IsMinimal"/>, leaving out any one of them makes the rest
/// feasible: every one has a part in the contradiction. There may be other such sets.
/// </remarks>
public sealed class ScheduleConflict
{
    internal ScheduleConflict()
    {
    }

    /// <summary>Gets the activities, ascending. To leave one out is to leave out its duration and demands, too, and all links, lags and dates of it.</summary>
    public required ImmutableArray<int> Activities { get; init; }

    /// <summary>Gets the positions of the links, ascending; all join activities of the set.</summary>
    public required ImmutableArray<int> Links { get; init; }

    /// <summary>Gets the positions of the maximum lags, ascending; all lie between activities of the set.</summary>
    public required ImmutableArray<int> MaximumLags { get; init; }

    /// <summary>Gets the resources, ascending.</summary>
    public required ImmutableArray<int> Resources { get; init; }

    /// <summary>Gets the activities of the set whose not-before date has a part in it, ascending.</summary>
    public required ImmutableArray<int> NotBefore { get; init; }

    /// <summary>Gets the activities of the set whose (hard) not-after date has a part in it, ascending.</summary>
    public required ImmutableArray<int> NotAfter { get; init; }

    /// <summary>Gets the activities of the set whose fixed start has a part in it, ascending.</summary>
    public required ImmutableArray<int> FixedStart { get; init; }

    /// <summary>Gets whether the end has a part in it: the horizon, or the upper bound asked for where that comes first.</summary>
    public required bool End { get; init; }

    /// <summary>Gets whether every member is proved to be needed; false when a limit was reached before.</summary>
    public required bool IsMinimal { get; init; }
}

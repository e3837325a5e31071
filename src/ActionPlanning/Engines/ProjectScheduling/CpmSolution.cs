using System.Collections.Immutable;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Earliest and latest dates, floats and the reasons behind them. All arrays have one entry per activity.</summary>
/// <remarks>
/// The dates are exact: the earliest start is the least that all links, not-before dates, fixed starts and the project's start allow; the
/// latest start is the greatest with which all links, not-after dates, fixed starts and the project's end can still hold downstream. Links
/// win over dates: a limit that cannot be met is never silently broken but shows as negative total float.
/// </remarks>
public sealed class CpmSolution
{
    internal CpmSolution(CpmProblem problem) => Problem = problem;

    /// <summary>Gets the problem that was solved.</summary>
    public CpmProblem Problem { get; }

    /// <summary>Gets the earliest starts (slots).</summary>
    public required ImmutableArray<int> EarliestStart { get; init; }

    /// <summary>Gets the earliest finishes (slots, half-open).</summary>
    public required ImmutableArray<int> EarliestFinish { get; init; }

    /// <summary>Gets the latest starts (slots); below the earliest start where limits contradict each other.</summary>
    public required ImmutableArray<int> LatestStart { get; init; }

    /// <summary>Gets the latest finishes (slots, half-open).</summary>
    public required ImmutableArray<int> LatestFinish { get; init; }

    /// <summary>Gets the total floats: latest start less earliest start, in slots. Negative: that many slots are missing.</summary>
    public required ImmutableArray<int> TotalFloat { get; init; }

    /// <summary>
    /// Gets the free floats: how many slots an activity may slip from its earliest dates without moving the earliest dates of any other and
    /// without using more than its total float. Never negative.
    /// </summary>
    public required ImmutableArray<int> FreeFloat { get; init; }

    /// <summary>Gets the interfering floats: total float less free float, the part of the float that is shared with successors.</summary>
    public required ImmutableArray<int> InterferingFloat { get; init; }

    /// <summary>Gets whether each activity is critical: its total float is <see cref="LeastTotalFloat"/>.</summary>
    public required ImmutableArray<bool> IsCritical { get; init; }

    /// <summary>Gets what each earliest start waits for.</summary>
    public required ImmutableArray<StartCause> StartCause { get; init; }

    /// <summary>Gets the link that each earliest start waits for, the lowest number where several do; −1 when it is no link.</summary>
    public required ImmutableArray<int> DrivingLink { get; init; }

    /// <summary>Gets what each latest start is bounded by.</summary>
    public required ImmutableArray<LatestCause> LatestCause { get; init; }

    /// <summary>Gets the link that each latest start is bounded by, the lowest number where several do; −1 when it is no link.</summary>
    public required ImmutableArray<int> LimitingLink { get; init; }

    /// <summary>Gets the earliest slot by which everything can have finished (half-open); the project's start when there are no activities.</summary>
    public required int ProjectFinish { get; init; }

    /// <summary>Gets the slot from which latest dates were measured: the required end, or else <see cref="ProjectFinish"/>.</summary>
    public required int ProjectEnd { get; init; }

    /// <summary>Gets the least total float of all activities; 0 when there are none.</summary>
    public required int LeastTotalFloat { get; init; }

    /// <summary>
    /// Gets one chain through the first critical activity (earliest start, then lowest number), in the order of the links: backwards along
    /// driving links to the date that it waits for, forwards along limiting links to the limit that it runs into. When the least float is negative
    /// this is a chain of links and two dates that cannot all hold. Without calendar-day lags every activity on it is critical; over
    /// calendar-day lags, whose rounding to working slots gives or takes float, the members beyond such a link may have more.
    /// </summary>
    public required ImmutableArray<ChainStep> CriticalChain { get; init; }

    /// <summary>Gets whether some earliest or latest date lies outside the calendar axis, where every day was taken to be a working day.</summary>
    /// <remarks>
    /// Earliest dates outside are then too early and latest dates before it too late: lengthen the axis and solve again. Latest dates before the
    /// axis occur when the problem is over-constrained. Always false without a calendar axis.
    /// </remarks>
    public required bool LeavesAxis { get; init; }

    /// <summary>Gets whether the links, dates and the project's end cannot all hold.</summary>
    public bool IsOverConstrained => LeastTotalFloat < 0;

    /// <summary>The chain of driving links that leads to an activity's earliest start, from the activity whose start waits for no other.</summary>
    /// <param name="activity">The zero-based index of the activity.</param>
    /// <returns>The steps in the order of the links; the last one is the activity itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such activity.</exception>
    public ImmutableArray<ChainStep> ChainTo(int activity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(activity);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(activity, Problem.ActivityCount);
        var steps = ImmutableArray.CreateBuilder<ChainStep>();
        for (var at = activity; ; at = Problem.Links[DrivingLink[at]].From)
        {
            steps.Add(new(at, DrivingLink[at]));
            if (DrivingLink[at] < 0)
            {
                break;
            }
        }

        steps.Reverse();
        return steps.ToImmutable();
    }
}

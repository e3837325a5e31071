namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Which of the activities whose predecessors are placed is placed next.</summary>
/// <remarks>
/// The rules and what they are worth: Kolisch (1996), <c>Serial and parallel resource-constrained project scheduling methods revisited</c>. Ties
/// go to the more urgent given priority, then to the lower rank. Dates and floats are those of the critical path without resources.
/// </remarks>
public enum PriorityRule
{
    /// <summary>The least latest start first; the best of these rules on the PSPLIB sets J30, J60 and J120 (see docs/engines.md).</summary>
    LatestStartTime,

    /// <summary>The least latest finish first; nearly as good, and the usual choice in the literature.</summary>
    LatestFinishTime,

    /// <summary>The least total float first.</summary>
    MinimumSlack,

    /// <summary>The activity that the most others wait for, directly or not, first.</summary>
    MostTotalSuccessors,

    /// <summary>The greatest sum of its own duration and those of its direct successors first.</summary>
    GreatestRankPositionalWeight,

    /// <summary>
    /// The lowest given priority first, ties by least latest finish. An activity counts as urgent as the most urgent one that waits for
    /// it, directly or not, so that an unimportant prerequisite does not hold up an important activity.
    /// </summary>
    GivenPriority,
}

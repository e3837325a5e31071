namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>When a population search has to end, or to pause.</summary>
internal interface ISearchBudget
{
    /// <summary>Gets the time since the beginning.</summary>
    TimeSpan Elapsed { get; }

    /// <summary>Whether the next step would exceed a limit, or the caller wants to end.</summary>
    /// <param name="kernel">Has counted the schedules so far.</param>
    /// <param name="next">Schedules that the next step takes.</param>
    bool IsSpent(ScheduleKernel kernel, int next);

    /// <summary>How much of the limits is used up, from 0 to 1.</summary>
    /// <param name="schedules">The schedules of the search so far.</param>
    double Used(long schedules);

    /// <summary>How many schedules the limits allow in all, generated as fast as the last ones.</summary>
    /// <param name="schedules">The schedules that were generated last.</param>
    /// <param name="took">The time they took.</param>
    long Foreseen(long schedules, TimeSpan took);

    /// <summary>Takes note of a better schedule.</summary>
    /// <param name="kernel">Holds it.</param>
    void Improved(ScheduleKernel kernel);
}

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What <see cref="ScheduleSearch"/> and <see cref="ExactScheduler"/> make as small as they can. Hard limits come before either.</summary>
public enum SearchObjective
{
    /// <summary>The finish of the last activity first, the weighted lateness among schedules that finish in the same slot (which the exact engine does not look at).</summary>
    Finish,

    /// <summary>The weighted lateness against soft not-after dates first, the finish of the last activity among equally late schedules.</summary>
    Lateness,
}

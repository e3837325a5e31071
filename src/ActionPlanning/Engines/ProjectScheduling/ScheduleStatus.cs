namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What a schedule is known to be. Nothing is called optimal or infeasible without proof.</summary>
public enum ScheduleStatus
{
    /// <summary>All activities are placed, and no schedule finishes earlier or has less lateness: both equal their proven bounds.</summary>
    Optimal,

    /// <summary>All activities are placed within every hard limit; a better schedule may exist.</summary>
    Feasible,

    /// <summary>Some activities are not placed; whether a schedule that places all exists is not known.</summary>
    Incomplete,

    /// <summary>Some activities are not placed, and it is proved that no schedule places all within the hard limits and the horizon.</summary>
    Infeasible,
}

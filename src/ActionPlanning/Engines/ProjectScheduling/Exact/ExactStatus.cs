namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What an exact search has proved. Nothing is called optimal or infeasible without proof.</summary>
public enum ExactStatus
{
    /// <summary>There is a schedule, and it is proved that none is better: none finishes earlier, or with that objective none is less late, and none equally late finishes earlier.</summary>
    Optimal,

    /// <summary>There is a schedule; a limit was reached before it was proved that none is better, or one was asked for that is not there.</summary>
    Feasible,

    /// <summary>It is proved that no schedule places all activities within the hard limits, the horizon and <see cref="ExactOptions.UpperBound"/>.</summary>
    Infeasible,

    /// <summary>A limit was reached before a schedule was found or it was proved that there is none.</summary>
    Unknown,
}

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Why a search ended.</summary>
public enum SearchStop
{
    /// <summary>Nothing was left to gain: the best schedule meets its proven bounds, or it is proved that there is none.</summary>
    Proved,

    /// <summary>The next step would have exceeded <see cref="SearchOptions.ScheduleLimit"/>.</summary>
    ScheduleLimit,

    /// <summary><see cref="SearchOptions.TimeLimit"/> was reached.</summary>
    TimeLimit,

    /// <summary><see cref="SearchOptions.StopRequested"/> answered true.</summary>
    StopRequested,
}

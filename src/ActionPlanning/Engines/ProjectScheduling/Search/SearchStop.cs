namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Why a search ended.</summary>
public enum SearchStop
{
    /// <summary>Nothing was left to gain: the best schedule meets its proven bounds, or it is proved that there is none.</summary>
    Proved,

    /// <summary>The next step would have exceeded <see cref="SearchOptions.ScheduleLimit"/>, or <see cref="PortfolioOptions.WorkLimit"/> is reached.</summary>
    ScheduleLimit,

    /// <summary><see cref="SearchOptions.TimeLimit"/> was reached.</summary>
    TimeLimit,

    /// <summary><see cref="SearchOptions.StopRequested"/> answered true.</summary>
    StopRequested,

    /// <summary>Nothing can work on the problem: it has maximum lags, which only the exact search obeys, and is too large for that.</summary>
    TooLarge,
}

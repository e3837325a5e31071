namespace ActionPlanning.Engines.Selection;

/// <summary>Why a search ended.</summary>
public enum SelectionStop
{
    /// <summary>Nothing was left to gain: the best selection meets its proven bound, or it is proved that there is none.</summary>
    Proved,

    /// <summary><see cref="SelectionOptions.WorkLimit"/> was reached.</summary>
    WorkLimit,

    /// <summary><see cref="SelectionOptions.TimeLimit"/> was reached.</summary>
    TimeLimit,

    /// <summary><see cref="SelectionOptions.StopRequested"/> answered true.</summary>
    StopRequested,
}

namespace ActionPlanning.Engines.Selection;

/// <summary>What a selection is known to be. Nothing is called optimal or infeasible without proof.</summary>
public enum SelectionStatus
{
    /// <summary>There is a selection, and it is proved that none has a greater value.</summary>
    Optimal,

    /// <summary>There is a selection; a limit was reached before it was proved that none is better.</summary>
    Feasible,

    /// <summary>It is proved that no selection respects every rule.</summary>
    Infeasible,

    /// <summary>A limit was reached before a selection was found or it was proved that there is none.</summary>
    Unknown,
}

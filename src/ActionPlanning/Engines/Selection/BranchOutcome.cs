namespace ActionPlanning.Engines.Selection;

/// <summary>What came of looking for a place to branch.</summary>
internal enum BranchOutcome
{
    /// <summary>The node says where.</summary>
    Branched,

    /// <summary>Something could only be one way and was decided: the relaxation is to be solved again.</summary>
    Decided,

    /// <summary>Nothing better is in the node.</summary>
    Closed,

    /// <summary>Nothing is between its bounds: the solution is whole.</summary>
    Whole,
}

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What a larger model adds to the analysis of conflicts: reasons for the bounds that its own rules raise.</summary>
internal interface IModelRules
{
    /// <summary>Adds bounds from which another follows by a rule; all of them hold before the position.</summary>
    /// <param name="datum">The datum with which the bound was raised or the failure noted.</param>
    /// <param name="side">The side that was raised; −1 when the bounds contradict each other without one.</param>
    /// <param name="value">The bound asked for, no more than the one raised.</param>
    /// <param name="position">The position in the trail.</param>
    /// <param name="needs">What the analysis has to explain anyway.</param>
    /// <param name="reason">Where to add them.</param>
    void Explain(int datum, int side, int value, int position, ConflictNeeds needs, LiteralList reason);

    /// <summary>Replaces literals that mean the same by one of them.</summary>
    void Simplify(LiteralList reason);
}

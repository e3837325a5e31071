namespace ActionPlanning.Scheduling;

/// <summary>What an item's conditions let it do.</summary>
public enum ReleaseKind
{
    /// <summary>It may begin.</summary>
    Free,

    /// <summary>A body has yet to decide: it is placed as if the decision came out in its favour, and marked as provisional.</summary>
    Provisional,

    /// <summary>Its conditions do not hold, or it is not known whether they do: it lies dormant, takes no hours and has no dates.</summary>
    Dormant,

    /// <summary>It may be done and its conditions hold: it can be proposed, which nobody has done yet. It takes no hours.</summary>
    Proposal,
}

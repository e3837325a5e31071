using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>A role that bodies, organisations or unnamed people hold. A body is not a role: it plays one.</summary>
/// <param name="Id">The id, unique among all parties.</param>
/// <param name="Name">The name as written.</param>
public sealed record Role(PartyId Id, string Name) : Party(Id, Name)
{
    /// <summary>Gets what the role does in the plan's organisation. Default: takes part.</summary>
    public RoleFunction Function { get; init; } = RoleFunction.Participating;

    /// <summary>Gets the number of seats; unknown by default. The one source of truth for the size of the role.</summary>
    public Quantity Seats { get; init; }

    /// <summary>Gets the number of seats that are filled; unknown by default. Holders need not be named.</summary>
    public Quantity Filled { get; init; }

    /// <summary>Gets the bodies and organisations that hold the role.</summary>
    public PlanList<PartyId> HeldBy { get; init; }

    /// <summary>Gets the item by which the seats are filled, such as the recruitment; null when none. What limits that item is when the seats must be filled.</summary>
    public ItemId? FilledBy { get; init; }

    /// <summary>Gets what holders are expected to know and be able to do, as written; null when not stated.</summary>
    public string? Profile { get; init; }

    /// <summary>Gets the group that holders come from; null when not stated.</summary>
    public AudienceId? RecruitedFrom { get; init; }

    /// <summary>Gets the areas of which each should have at least one holder; null when there are none.</summary>
    public AreaSetId? Covers { get; init; }

    /// <summary>Gets a value indicating whether the role has a vote where it sits. Default: true.</summary>
    public bool HasVote { get; init; } = true;

    /// <summary>Gets the role's tasks, as written.</summary>
    public PlanList<string> Tasks { get; init; }
}

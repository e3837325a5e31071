namespace ActionPlanning.Prioritisation;

/// <summary>Items that cannot all be chosen.</summary>
/// <param name="Items">The items, in order of id; without any one of them the rest is not shown to fail. Empty when nothing at all can be scheduled or paid.</param>
/// <param name="Kind">Why.</param>
/// <param name="IsProved">Whether it is proved that no set with all of them does; otherwise the schedule that was found does not show a place for them.</param>
public sealed record AgreementConflict(PlanList<ItemId> Items, AgreementConflictKind Kind, bool IsProved);

/// <summary>Why items cannot all be chosen.</summary>
public enum AgreementConflictKind
{
    /// <summary>One of them finds no place in the schedule.</summary>
    CannotBeScheduled,

    /// <summary>With them the money certainly falls below the reserve, or what one of them waits for does not come.</summary>
    CannotBePaid,
}

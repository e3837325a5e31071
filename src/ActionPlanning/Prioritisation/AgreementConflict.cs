namespace ActionPlanning.Prioritisation;

/// <summary>Items that cannot all be chosen.</summary>
/// <param name="Items">The items, in order of id; without any one of them the rest is not shown to fail, or else they are a whole best set that fails, of which no larger set could be chosen anyway. Empty when nothing at all can be scheduled or paid.</param>
/// <param name="Kind">Why.</param>
/// <param name="IsProved">Whether nothing is lost by never choosing all of them, because no set with all of them can be scheduled and paid, or because such a set could not be chosen anyway; otherwise the schedule that was found does not show a place for them.</param>
public sealed record AgreementConflict(PlanList<ItemId> Items, AgreementConflictKind Kind, bool IsProved);

/// <summary>Why items cannot all be chosen.</summary>
public enum AgreementConflictKind
{
    /// <summary>One of them finds no place in the schedule.</summary>
    CannotBeScheduled,

    /// <summary>With them the money certainly falls below the reserve, or what one of them waits for does not come.</summary>
    CannotBePaid,
}

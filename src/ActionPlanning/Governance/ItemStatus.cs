namespace ActionPlanning.Governance;

/// <summary>How an item stands, and why.</summary>
/// <param name="Item">The item.</param>
/// <param name="Standing">The standing.</param>
/// <param name="Condition">The answer to everything it waits for, gates and grants included; null when it waits for nothing.</param>
/// <param name="Gates">The gates without an outcome that it waits for.</param>
public sealed record ItemStatus(ItemId Item, ItemStanding Standing, ConditionAnswer? Condition, PlanList<ItemId> Gates)
{
    /// <summary>Gets the answers for occurrences that have a condition of their own, in order.</summary>
    public PlanList<OccurrenceStatus> Occurrences { get; init; }
}

/// <summary>Whether one occurrence can take place.</summary>
/// <param name="Occurrence">The occurrence.</param>
/// <param name="Answer">The answer to its own condition.</param>
public sealed record OccurrenceStatus(OccurrenceId Occurrence, ConditionAnswer Answer);

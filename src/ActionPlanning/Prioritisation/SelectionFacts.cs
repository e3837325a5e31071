using NodaTime;

namespace ActionPlanning.Prioritisation;

/// <summary>What conditions mean for a selection; worked out by whoever knows the budget.</summary>
/// <param name="Dormant">Items that may not begin, with the answer to what they wait for.</param>
/// <param name="From">Items that may begin from a day on.</param>
/// <param name="Awaiting">Items that wait for decisions or other items, with what is open.</param>
/// <param name="Capacity">Capacity that is added on a condition that holds: the position of the step in its resource, and the first day on which it counts.</param>
internal sealed record SelectionFacts(
    IReadOnlyDictionary<ItemId, Verdict> Dormant,
    IReadOnlyDictionary<ItemId, LocalDate> From,
    IReadOnlyDictionary<ItemId, PlanList<MissingInput>> Awaiting,
    IReadOnlyDictionary<(ResourceId Resource, int Step), LocalDate> Capacity)
{
    /// <summary>Gets the plan's money; null when it has no part in the selection.</summary>
    public SelectionMoney? Money { get; init; }
}

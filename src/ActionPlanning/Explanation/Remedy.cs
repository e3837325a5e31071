using ActionPlanning.Scheduling;

namespace ActionPlanning.Explanation;

/// <summary>A single change of the plan that removes what stands in an item's way, tried out: with it the plan was scheduled again.</summary>
/// <remarks>Where the change is an amount of something, it is the smallest: with half of it the item is not helped, which was tried too.</remarks>
/// <param name="Change">The change.</param>
/// <param name="Then">What the schedule does with the item after the change.</param>
public sealed record Remedy(PlanChange Change, PlannedItem Then)
{
    /// <summary>Gets what else then moves, in the plan's order.</summary>
    public PlanList<ItemMove> Moves { get; init; }
}

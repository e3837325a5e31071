using ActionPlanning.Scheduling;
using ActionPlanning.Scheduling.Reasons;

namespace ActionPlanning.Explanation;

/// <summary>Why an item lies where it lies, or has no place, and what would change that: typed facts, worked out from one outcome and bound to its state of the plan.</summary>
/// <param name="Planned">What the schedule does with the item.</param>
public sealed record ItemExplanation(PlannedItem Planned)
{
    /// <summary>Gets the item.</summary>
    public ItemId Item => Planned.Item;

    /// <summary>Gets why it begins when it does, or could begin at the earliest; null when there is no such day.</summary>
    public DateChain? Chain { get; init; }

    /// <summary>Gets a smallest set of things that stand in its way: all of them do, and nothing else does. Empty for an item that has its days in time.</summary>
    public PlanList<Obstacle> Obstacles { get; init; }

    /// <summary>Gets the single changes that would be enough, each tried out; empty when none was found that is enough alone.</summary>
    public PlanList<Remedy> Remedies { get; init; }

    /// <summary>Gets what it waits for because others have the hours.</summary>
    public PlanList<TradeOff> TradeOffs { get; init; }

    /// <summary>Gets from when it could resume, for an item on stand-by whose condition holds and for which there is room; null otherwise.</summary>
    public Resumption? Resumption { get; init; }
}

using ActionPlanning.Time;

namespace ActionPlanning.Explanation;

/// <summary>That one item begins later because another one has the hours: a fact that was found by scheduling the plan without the other's hours.</summary>
/// <param name="Item">The item that waits.</param>
/// <param name="For">The item that has the hours.</param>
/// <param name="WorkingDays">By how many working days it would begin earlier without the other's hours.</param>
/// <param name="Resource">Whose hours.</param>
/// <param name="Week">A week in which they are short.</param>
/// <param name="Taken">The hours that the other item takes in that week.</param>
/// <param name="Capacity">The hours that the resource has in that week.</param>
public sealed record TradeOff(ItemId Item, ItemId For, int WorkingDays, ResourceId Resource, DateWindow Week, decimal Taken, decimal Capacity)
{
    /// <summary>Gets the rule of the plan that says so; null when it follows from priorities and limits.</summary>
    public YieldRule? Rule { get; init; }

    /// <summary>Gets the priority of the other item; null when it has none.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Gets the decision behind rule or priority; null when none is recorded.</summary>
    public DecisionId? Decision { get; init; }

    /// <summary>Gets the smallest number of hours a week that avoids it: with them the item begins as early as without the other; null when no number was found.</summary>
    public Remedy? Avoidable { get; init; }
}

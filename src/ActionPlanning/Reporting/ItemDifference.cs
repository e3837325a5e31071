using ActionPlanning.Governance;
using ActionPlanning.Scheduling;

namespace ActionPlanning.Reporting;

/// <summary>An item that lies elsewhere, or that the schedule does something else with.</summary>
/// <param name="Before">What the first schedule does with it.</param>
/// <param name="After">What the second does.</param>
/// <param name="Stood">How it stood.</param>
/// <param name="Stands">How it stands.</param>
/// <param name="WorkingDays">By how many working days its first day is later; null unless it has days in both.</param>
public sealed record ItemDifference(PlannedItem Before, PlannedItem After, ItemStanding Stood, ItemStanding Stands, int? WorkingDays)
{
    /// <summary>Gets the item.</summary>
    public ItemId Item => After.Item;
}

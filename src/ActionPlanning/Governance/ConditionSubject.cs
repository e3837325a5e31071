namespace ActionPlanning.Governance;

/// <summary>Who waits for a condition: an item, or capacity that is added on it.</summary>
/// <param name="Item">The item; null for capacity.</param>
/// <param name="Step">The capacity, by its resource and its place there; null for an item.</param>
internal readonly record struct ConditionSubject(ItemId? Item, (ResourceId Resource, int Step)? Step)
{
    public static ConditionSubject Of(ItemId item) => new(item, null);

    public static ConditionSubject Of(ResourceId resource, int step) => new(null, (resource, step));
}

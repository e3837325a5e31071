namespace ActionPlanning;

/// <summary>A limit: the last day of its window.</summary>
/// <param name="Id">The id, unique among all items.</param>
/// <param name="Title">The title as written.</param>
public sealed record Deadline(ItemId Id, string Title) : PlanItem(Id, Title)
{
    /// <summary>Gets the items that must be finished by it.</summary>
    public PlanList<ItemId> Limits { get; init; }

    /// <summary>Gets a value indicating whether missing it is impossible rather than regrettable. Default: true.</summary>
    public bool IsHard { get; init; } = true;
}

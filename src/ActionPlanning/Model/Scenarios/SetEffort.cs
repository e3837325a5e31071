using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>An item takes so many hours of a resource: <c>items[campaign].effort[secretariat] = 40</c>.</summary>
/// <remarks>What the hours are counted over stays; where the item took nothing of the resource before, they are for the whole item.</remarks>
/// <param name="Item">The item.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Hours">The hours.</param>
public sealed record SetEffort(ItemId Item, ResourceId Resource, Quantity Hours) : PlanChange
{
    /// <inheritdoc/>
    public override string Path => $"items[{Item}].effort[{Resource}]";

    private protected override string Operation => $"= {ChangeText.Quantity(Hours)}";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Item, Item.Value), new(place, PartKind.Resource, Resource.Value)];

    internal override void Make(PlanDraft plan)
    {
        PlanItem item = plan.Item(Item);
        Effort[] others = [.. item.Effort.Where(part => part.Resource != Resource)];
        Effort effort = item.Effort.FirstOrDefault(part => part.Resource == Resource) ?? new(Resource, Hours);
        int at = item.Effort.TakeWhile(part => part.Resource != Resource).Count();
        plan.Put(item with { Effort = [.. others.Take(at), effort with { Hours = Hours }, .. others.Skip(at)] });
    }
}

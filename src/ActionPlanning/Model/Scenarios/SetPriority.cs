using System.Globalization;

namespace ActionPlanning;

/// <summary>An item gets another priority: <c>items[recruitment].priority = 1</c>, or <c>= none</c>.</summary>
/// <param name="Item">The item.</param>
/// <param name="Rank">The rank, 1 being highest; null for none.</param>
public sealed record SetPriority(ItemId Item, int? Rank) : PlanChange
{
    /// <inheritdoc/>
    public override string Path => $"items[{Item}].priority";

    private protected override string Operation => $"= {Rank?.ToString(CultureInfo.InvariantCulture) ?? ChangeText.None}";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Item, Item.Value)];

    internal override void Make(PlanDraft plan)
    {
        plan.Put(plan.Item(Item) with { Priority = Rank is { } rank ? new(rank) : null });
    }
}

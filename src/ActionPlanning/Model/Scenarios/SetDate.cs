using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>An item gets another date: <c>items[conference].when = Uge 3 2017</c>.</summary>
/// <param name="Item">The item.</param>
/// <param name="When">The date.</param>
public sealed record SetDate(ItemId Item, PlanDate When) : PlanChange
{
    /// <inheritdoc/>
    public override string Path => $"items[{Item}].when";

    private protected override string Operation => $"= {ChangeText.Date(When)}";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Item, Item.Value)];

    internal override bool IsCondition => true;

    internal override void Make(PlanDraft plan)
    {
        plan.Put(plan.Item(Item) with { When = When });
    }
}

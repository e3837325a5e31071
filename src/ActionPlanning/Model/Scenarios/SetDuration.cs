using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>An activity takes so many working days: <c>items[campaign].duration = 10..15</c>.</summary>
/// <param name="Item">The activity.</param>
/// <param name="Duration">The working days.</param>
public sealed record SetDuration(ItemId Item, Quantity Duration) : PlanChange
{
    /// <inheritdoc/>
    public override string Path => $"items[{Item}].duration";

    private protected override string Operation => $"= {ChangeText.Quantity(Duration)}";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Item, Item.Value)];

    internal override ChangeObstacle? Make(PlanDraft plan)
    {
        if (plan.Item(Item) is not Activity activity)
        {
            return ChangeObstacle.NotAnActivity(Item);
        }

        plan.Put(activity with { Duration = Duration });
        return null;
    }
}

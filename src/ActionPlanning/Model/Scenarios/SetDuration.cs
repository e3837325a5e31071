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

    internal override ChangeObstacle? Obstacle(PlanDraft plan) => plan.Item(Item) is Activity ? null : ChangeObstacle.NotAnActivity(Item);

    internal override void Make(PlanDraft plan)
    {
        plan.Settle(driver => driver is DurationDriver duration && duration.Item == Item);
        plan.Put((Activity)plan.Item(Item) with { Duration = Duration });
    }
}

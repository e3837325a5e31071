namespace ActionPlanning;

/// <summary>An item waits for nothing any longer: <c>items[extend-secretariat].condition = none</c>.</summary>
/// <param name="Item">The item.</param>
public sealed record DropCondition(ItemId Item) : PlanChange
{
    /// <inheritdoc/>
    public override string Path => $"items[{Item}].condition";

    private protected override string Operation => $"= {ChangeText.None}";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Item, Item.Value)];

    internal override void Make(PlanDraft plan)
    {
        plan.Settle(driver => driver is ConditionDriver condition && condition.Item == Item);
        plan.Put(plan.Item(Item) with { Condition = null });
    }
}

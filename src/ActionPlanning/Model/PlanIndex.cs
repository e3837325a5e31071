using System.Collections.Frozen;

namespace ActionPlanning;

/// <summary>Look-up tables of a plan, made when first asked for. They follow from the plan's content, so all are equal to each other.</summary>
internal sealed class PlanIndex : IEquatable<PlanIndex>
{
    private FrozenDictionary<ItemId, PlanItem>? items;
    private FrozenDictionary<PartyId, Party>? parties;

    public FrozenDictionary<ItemId, PlanItem> Items(ActionPlan plan) => items ??= plan.Items.ToFrozenDictionary(item => item.Id);

    public FrozenDictionary<PartyId, Party> Parties(ActionPlan plan) => parties ??= plan.Parties.ToFrozenDictionary(party => party.Id);

    public bool Equals(PlanIndex? other) => other is not null;

    public override bool Equals(object? obj) => obj is PlanIndex;

    public override int GetHashCode() => 0;
}

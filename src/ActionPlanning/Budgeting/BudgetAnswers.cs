using ActionPlanning.Amounts;

namespace ActionPlanning.Budgeting;

/// <summary>What the rest of the calculation knows about whether things come about that earn or cost: yes counts in full, no does not count, and what is open counts from nothing to its amount.</summary>
/// <param name="Items">Items of which it is known, or known to be open, whether they take place.</param>
/// <param name="Steps">Capacity that is added on a condition, by its resource and its place there; what is added counts from its first day.</param>
internal sealed record BudgetAnswers(IReadOnlyDictionary<ItemId, Verdict> Items, IReadOnlyDictionary<(ResourceId Resource, int Step), ConditionAnswer> Steps)
{
    /// <summary>Gets the answers when nothing has been worked out: what waits for a condition is open.</summary>
    public static BudgetAnswers None { get; } = new(new Dictionary<ItemId, Verdict>(), new Dictionary<(ResourceId, int), ConditionAnswer>());

    /// <summary>Whether an item takes place, so that its lines are incurred.</summary>
    public Verdict Of(PlanItem? item) =>
        item is null ? Verdict.Yes
        : item.State is Cancelled or StandBy ? Verdict.No
        : Items.TryGetValue(item.Id, out Verdict? known) ? known
        : item.Condition is null ? Verdict.Yes
        : Open(item);

    /// <summary>Whether capacity that is added on a condition is there, and from when.</summary>
    public ConditionAnswer Of(Resource resource, int step) =>
        resource.Capacity[step].When is null ? new(Verdict.Yes)
        : Steps.TryGetValue((resource.Id, step), out ConditionAnswer? known) ? known
        : new(Verdict.Undetermined(Open(resource, step)));

    /// <summary>That it is open whether an item comes about.</summary>
    public static Verdict Open(PlanItem item) =>
        Verdict.Undetermined(new MissingInput($"items[{item.Id}].condition", new($"om «{item.Title}» bliver til noget", $"whether «{item.Title}» comes about")));

    /// <summary>That it is open whether capacity is added.</summary>
    public static MissingInput Open(Resource resource, int step) =>
        new($"resources[{resource.Id}].capacity[{step}].when", new($"om «{resource.Name}» får flere timer", $"whether «{resource.Name}» gets more hours"));

    /// <summary>An amount that may come to nothing.</summary>
    public static Quantity UpTo(Quantity amount) => amount.High is { } limit ? Quantity.Between(Math.Min(0m, limit), limit) : Quantity.AtLeast(0m);
}

namespace ActionPlanning.Governance;

/// <summary>
/// In which order those that wait for the same money get it: added capacity first, then items by the rank of their priority, then in the plan's order. Who stands later does not count when somebody before is
/// answered: he is answered with what those before him cost, and gets the money only when there is enough for all of them.
/// </summary>
internal sealed class MoneyQueue
{
    private readonly List<(ConditionSubject Who, LiquidityAtLeast[] Wants)> queue = [];
    private readonly Dictionary<ConditionSubject, int> places = [];

    public MoneyQueue(ActionPlan plan)
    {
        foreach (Resource resource in plan.Resources)
        {
            for (int i = 0; i < resource.Capacity.Count; i++)
            {
                Add(ConditionSubject.Of(resource.Id, i), resource.Capacity[i].When);
            }
        }

        foreach (PlanItem item in plan.Items.Where(item => item.State is Planned).OrderBy(item => item.Priority?.Rank ?? int.MaxValue))
        {
            Add(ConditionSubject.Of(item.Id), item.Condition);
        }
    }

    /// <summary>Those that stand after somebody and want at least what he wants: he need not reckon with them.</summary>
    public IReadOnlySet<ConditionSubject> After(ConditionSubject who, LiquidityAtLeast wants)
    {
        HashSet<ConditionSubject> after = [];
        if (places.TryGetValue(who, out int place))
        {
            for (int i = place + 1; i < queue.Count; i++)
            {
                if (queue[i].Wants.Any(other => IsAtLeast(other, wants)))
                {
                    after.Add(queue[i].Who);
                }
            }
        }

        return after;
    }

    private static bool IsAtLeast(LiquidityAtLeast other, LiquidityAtLeast wants) =>
        other == wants || (other.Amount is { } more && wants.Amount is { } less && more.Currency == less.Currency && more.Value.Low >= less.Value.High);

    private void Add(ConditionSubject who, Condition? condition)
    {
        LiquidityAtLeast[] wants = [.. condition.RequiredLiquidity()];
        if (wants.Length > 0)
        {
            places.Add(who, queue.Count);
            queue.Add((who, wants));
        }
    }
}

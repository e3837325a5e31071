namespace ActionPlanning;

/// <summary>Walks through conditions without recursion, so that nesting is bounded by memory only.</summary>
internal static class ConditionParts
{
    /// <summary>The items without which a condition cannot hold: named by it, outside any alternative.</summary>
    public static IEnumerable<ItemId> RequiredItems(this Condition? condition)
    {
        Stack<Condition> open = [];
        if (condition is not null)
        {
            open.Push(condition);
        }

        while (open.TryPop(out Condition? next))
        {
            switch (next)
            {
                case GateApproved gate:
                    yield return gate.Gate;
                    break;
                case ItemCompleted completed:
                    yield return completed.Item;
                    break;
                case AllOf all:
                    for (int i = all.Conditions.Count - 1; i >= 0; i--)
                    {
                        open.Push(all.Conditions[i]);
                    }

                    break;
            }
        }
    }
}

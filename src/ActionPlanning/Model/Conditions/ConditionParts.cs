namespace ActionPlanning;

/// <summary>Walks through conditions. Where they are only read there is no recursion, so that nesting is bounded by memory only.</summary>
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

    /// <summary>The liquidity without which a condition cannot hold: named by it, outside any alternative.</summary>
    public static IEnumerable<LiquidityAtLeast> RequiredLiquidity(this Condition? condition)
    {
        Stack<Condition> open = [];
        if (condition is not null)
        {
            open.Push(condition);
        }

        while (open.TryPop(out Condition? next))
        {
            if (next is LiquidityAtLeast liquidity)
            {
                yield return liquidity;
            }

            foreach (Condition part in next is AllOf all ? all.Conditions : [])
            {
                open.Push(part);
            }
        }
    }

    /// <summary>Every condition of a plan that is not a part of another, wherever it stands.</summary>
    public static IEnumerable<Condition> Conditions(this ActionPlan plan) =>
        plan.Items.SelectMany(item => item.KnownOccurrences()
                .SelectMany(occurrence => (Condition?[])[occurrence.Condition, (occurrence.State as StandBy)?.ResumeWhen])
                .Append(item.Condition)
                .Append((item.State as StandBy)?.ResumeWhen))
            .Concat(plan.Resources.SelectMany(resource => resource.Capacity.Select(step => step.When)))
            .OfType<Condition>();

    /// <summary>The circumstances that a condition names, alternatives included.</summary>
    public static IEnumerable<string> Circumstances(this Condition condition) => condition.AllCircumstances().Select(circumstance => circumstance.Text);

    /// <summary>The circumstances that a condition names and nobody has judged, alternatives included.</summary>
    public static IEnumerable<string> OpenCircumstances(this Condition condition) => condition.AllCircumstances().Where(circumstance => circumstance.Holds is null).Select(circumstance => circumstance.Text);

    private static IEnumerable<Circumstance> AllCircumstances(this Condition condition)
    {
        Stack<Condition> open = new([condition]);
        while (open.TryPop(out Condition? next))
        {
            if (next is Circumstance circumstance)
            {
                yield return circumstance;
            }

            foreach (Condition part in next switch { AllOf all => all.Conditions, AnyOf any => any.Conditions, _ => default })
            {
                open.Push(part);
            }
        }
    }

    /// <summary>The condition with circumstances judged, wherever in it they stand. As deep as it is nested, like its evaluation.</summary>
    public static Condition Judged(this Condition condition, IReadOnlyDictionary<string, bool> judgements) => condition switch
    {
        Circumstance circumstance when judgements.TryGetValue(circumstance.Text, out bool holds) => circumstance with { Holds = holds },
        AllOf all => new AllOf([.. all.Conditions.Select(part => part.Judged(judgements))]),
        AnyOf any => new AnyOf([.. any.Conditions.Select(part => part.Judged(judgements))]),
        _ => condition,
    };
}

using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;

namespace ActionPlanning.Explanation;

/// <summary>Puts conditions into words.</summary>
internal static class ConditionText
{
    /// <summary>Deeper than this, parts are only counted; a plan that a person wrote never comes near.</summary>
    private const int Deepest = 8;

    public static BilingualText Of(ActionPlan plan, Condition condition) => Of(plan, condition, 0);

    private static BilingualText Of(ActionPlan plan, Condition condition, int depth) => condition switch
    {
        CapacityAtLeast capacity => Capacity(plan, capacity),
        LiquidityAtLeast { Amount: { } amount } => new($"der er mindst {PlanText.Sum(amount).Danish} i kassen", $"there is at least {PlanText.Sum(amount).English} at hand"),
        LiquidityAtLeast => plan.Budget.Reserve.IsUnknown
            ? new("der er penge ud over reserven", "there is money beyond the reserve")
            : new($"der er penge ud over reserven på {PlanText.Sum(new(plan.Budget.Reserve, plan.Budget.Currency)).Danish}", $"there is money beyond the reserve of {PlanText.Sum(new(plan.Budget.Reserve, plan.Budget.Currency)).English}"),
        GateApproved gate => new($"«{plan.Item(gate.Gate).Title}» er godkendt", $"«{plan.Item(gate.Gate).Title}» is approved"),
        FundingGranted funding => new($"«{Title(plan, funding)}» er bevilget", $"«{Title(plan, funding)}» is granted"),
        ItemCompleted item => new($"«{plan.Item(item.Item).Title}» er gennemført", $"«{plan.Item(item.Item).Title}» is completed"),
        BreaksEven item => new($"indtægterne ved «{plan.Item(item.Item).Title}» dækker udgifterne", $"the income of «{plan.Item(item.Item).Title}» covers its cost"),
        Circumstance circumstance => PlanText.Name(circumstance.Text),
        AllOf all => Parts(plan, all.Conditions, new(" og ", " and "), depth),
        AnyOf any => Parts(plan, any.Conditions, new(" eller ", " or "), depth),
        _ => new("en anden betingelse", "another condition"),
    };

    private static BilingualText Parts(ActionPlan plan, PlanList<Condition> conditions, BilingualText between, int depth)
    {
        if (depth >= Deepest)
        {
            return PlanText.Count(conditions.Count, new("betingelse", "condition"), new("betingelser", "conditions"));
        }

        BilingualText[] parts = [.. conditions.Select(part => Of(plan, part, depth + 1))];
        BilingualText text = new(string.Join(between.Danish, parts.Select(part => part.Danish)), string.Join(between.English, parts.Select(part => part.English)));
        return depth > 0 && parts.Length > 1 ? new($"({text.Danish})", $"({text.English})") : text;
    }

    private static BilingualText Capacity(ActionPlan plan, CapacityAtLeast condition)
    {
        string name = plan.Resources.FirstOrDefault(resource => resource.Id == condition.Resource)?.Name ?? condition.Resource.Value;
        if (condition.HoursPerWeek.Low is not { } hours)
        {
            return new($"der er timer nok hos «{name}» (hvor mange siger planen ikke)", $"there are enough hours at «{name}» (how many the plan does not say)");
        }

        return new($"der er mindst {PlanText.Number(hours).Danish} timer om ugen hos «{name}»", $"there are at least {PlanText.Number(hours).English} hours a week at «{name}»");
    }

    private static string Title(ActionPlan plan, FundingGranted condition) =>
        plan.Funding.FirstOrDefault(funding => funding.Id == condition.Funding)?.Title ?? condition.Funding.Value;
}

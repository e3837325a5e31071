using ActionPlanning.Amounts;

namespace ActionPlanning.Budgeting;

/// <summary>Works out how much a budget line is, once.</summary>
internal static class LineAmounts
{
    public static Quantity Of(ActionPlan plan, BudgetLine line) => line.Amount switch
    {
        FixedAmount stated => In(plan, stated.Amount),
        DrivenAmount driven => driven.Terms.Aggregate(Quantity.Zero, (sum, term) => sum + (term.Count * In(plan, term.Price))),
        BoughtOutAmount boughtOut => plan.Resources.FirstOrDefault(resource => resource.Id == boughtOut.Resource)?.BoughtOut is { } time ? In(plan, time.Cost) : Quantity.Unknown,
        _ => Quantity.Unknown,
    };

    /// <summary>An amount in the plan's currency; unknown when it is given in another.</summary>
    public static Quantity In(ActionPlan plan, Amount amount) => amount.Currency == plan.Budget.Currency ? amount.Value : Quantity.Unknown;
}

using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>An amount is in another currency than the plan's: a plan counts in one.</summary>
internal sealed class OtherCurrency() : PlanRule(new("plan.other-currency", Severity.Error, new("Et beløb er i en anden valuta end planens", "An amount is in another currency than the plan's")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        Currency own = facts.Plan.Budget.Currency;
        foreach ((string path, string subject, Amount amount) in Amounts(facts.Plan))
        {
            if (amount.Currency != own)
            {
                yield return Report(
                    path,
                    subject,
                    new($"Beløbet er i {amount.Currency}, men planen regner i {own}.", $"The amount is in {amount.Currency}, but the plan counts in {own}."),
                    new($"Regn beløbet om til {own}.", $"Convert the amount to {own}."));
            }
        }
    }

    private static IEnumerable<(string Path, string Subject, Amount Amount)> Amounts(ActionPlan plan)
    {
        foreach (BudgetLine line in plan.BudgetLines)
        {
            string path = $"budgetLines[{line.Id}].amount";
            for (int i = 0; i < line.Entries.Count; i++)
            {
                yield return ($"budgetLines[{line.Id}].entries[{i}].amount", line.Id.Value, line.Entries[i].Amount);
            }

            if (line.Amount is FixedAmount stated)
            {
                yield return (path, line.Id.Value, stated.Amount);
            }
            else if (line.Amount is DrivenAmount driven)
            {
                for (int i = 0; i < driven.Terms.Count; i++)
                {
                    yield return ($"{path}.terms[{i}].price", line.Id.Value, driven.Terms[i].Price);
                }
            }
        }

        foreach (Funding funding in plan.Funding)
        {
            yield return ($"funding[{funding.Id}].amount", funding.Id.Value, funding.Amount);
        }

        foreach (Resource resource in plan.Resources)
        {
            string path = $"resources[{resource.Id}]";
            if (resource.BoughtOut is { } time)
            {
                yield return ($"{path}.boughtOut.hourlyRate", resource.Id.Value, time.HourlyRate);
            }

            for (int i = 0; i < resource.Capacity.Count; i++)
            {
                if (resource.Capacity[i].MonthlyCost is { } cost)
                {
                    yield return ($"{path}.capacity[{i}].monthlyCost", resource.Id.Value, cost);
                }
            }
        }

        foreach ((string path, string subject, _, Condition condition) in Parts.PlacedConditions.Of(plan))
        {
            if (condition is LiquidityAtLeast { Amount: { } least })
            {
                yield return ($"{path}.amount", subject, least);
            }
        }
    }
}

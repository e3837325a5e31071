using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A budget line is the cost of bought-out time of a resource that has none.</summary>
internal sealed class BoughtOutWithoutTime() : PlanRule(new("plan.bought-out-without-time", Severity.Error, new("En budgetlinje regner med frikøb, der ikke findes", "A budget line counts on bought-out time that does not exist")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (BudgetLine line in facts.Plan.BudgetLines)
        {
            if (line.Amount is BoughtOutAmount amount && facts.Plan.Resources.FirstOrDefault(one => one.Id == amount.Resource) is { BoughtOut: null } resource)
            {
                yield return Report(
                    $"budgetLines[{line.Id}].amount.resource",
                    line.Id.Value,
                    new($"«{line.Title}» er prisen for frikøb af «{resource.Name}», men der er ikke noget frikøb.", $"«{line.Title}» is the cost of bought-out time of «{resource.Name}», but it has none."),
                    new("Angiv antal personer, timer og timepris på ressourcen, også hvis de er ukendte.", "Give people, hours and hourly rate on the resource, even if they are unknown."),
                    resource.Id.Value);
            }
        }
    }
}

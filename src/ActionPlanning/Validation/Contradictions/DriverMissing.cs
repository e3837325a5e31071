using ActionPlanning.Diagnostics;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>An uncertainty or the impact of a risk is on a number that the plan does not have, or a number has two uncertainties.</summary>
internal sealed class DriverMissing() : PlanRule(new("plan.driver-missing", Severity.Error, new("Et usikkert tal findes ikke i planen", "An uncertain number is not in the plan")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        ActionPlan plan = facts.Plan;
        HashSet<PlanDriver> seen = [];
        for (int i = 0; i < plan.Uncertainties.Count; i++)
        {
            PlanDriver driver = plan.Uncertainties[i].Of;
            string path = $"uncertainties[{i}].of";
            if (!driver.IsIn(plan))
            {
                yield return Missing(path, driver);
            }
            else if (!seen.Add(driver))
            {
                yield return Report(path, null, new($"«{driver.Path}» har to usikkerheder; den første gælder.", $"«{driver.Path}» has two uncertainties; the first one counts."), new("Lad én stå.", "Leave one."));
            }
        }

        foreach (Risk risk in plan.Risks)
        {
            for (int i = 0; i < risk.Impacts.Count; i++)
            {
                PlanDriver driver = risk.Impacts[i].On;
                string path = $"risks[{risk.Id}].impacts[{i}].on";
                if (!driver.IsIn(plan))
                {
                    yield return Missing(path, driver);
                }
                else if (driver is GrantDriver or ConditionDriver)
                {
                    yield return Report(path, risk.Id.Value, new($"«{driver.Path}» er et ja eller nej, ikke et tal.", $"«{driver.Path}» is a yes or no, not a number."), new("Sæt sandsynligheden under planens usikkerheder.", "State its probability among the plan's uncertainties."));
                }
            }
        }
    }

    private Diagnostic Missing(string path, PlanDriver driver) => Report(
        path,
        null,
        new($"Planen har ikke det tal, som «{driver.Path}» peger på.", $"The plan does not have the number that «{driver.Path}» points to."),
        new("Se efter, om linjen har et fast beløb eller led, hvad leddet hedder, og om punktet er en aktivitet eller har en betingelse.", "See whether the line has a fixed amount or terms, what the term is called, and whether the item is an activity or has a condition."));
}

using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Validation.Checks;

/// <summary>A body may decide fewer days before an item that uses the decision than the threshold.</summary>
internal sealed class DecisionCloseToUse() : PlanRule(new("check.decision-close-to-use", Severity.Warning, new("En beslutning kan falde tæt på det, der afhænger af den", "A decision may fall close to what depends on it")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (Gate gate in facts.Open.OfType<Gate>().Where(gate => gate.Outcome is null))
        {
            if (facts.Closed(gate) is not { } decided)
            {
                continue;
            }

            IEnumerable<ItemId> users = gate.Decides.Concat(facts.Plan.Flows.Where(flow => flow.From == gate.Id).Select(flow => flow.To)).Distinct();
            foreach (PlanItem user in facts.Ordered(users.Select(id => facts.Item(id)).OfType<PlanItem>().Where(PlanFacts.IsOpen)))
            {
                if (user == gate || facts.Closed(user) is not { } use || use.Start <= decided.End || Period.DaysBetween(decided.End, use.Start) is var least && least >= facts.Options.DecisionLeadDays)
                {
                    continue;
                }

                yield return Report(
                    gate,
                    "when",
                    new(
                        $"{PlanFacts.Name(gate).Danish} ({PlanText.Window(decided).Danish}) kan falde så sent som {PlanText.Day(decided.End).Danish}, kun {PlanText.DayCount(least).Danish} før {PlanFacts.Name(user).Danish} kan begynde {PlanText.Day(use.Start).Danish}.",
                        $"{PlanFacts.Name(gate).English} ({PlanText.Window(decided).English}) may fall as late as {PlanText.Day(decided.End).English}, only {PlanText.DayCount(least).English} before {PlanFacts.Name(user).English} may begin on {PlanText.Day(use.Start).English}."),
                    new("Læg beslutningen tidligere i sit tidsrum, eller skriv, hvad der kan nås at ændre.", "Put the decision earlier in its window, or write what can still be changed."),
                    user.Id.Value);
            }
        }
    }
}

using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Validation.Checks;

/// <summary>A deliverable has no date of its own, and its latest day follows from the item that cannot begin without it.</summary>
internal sealed class DerivedDeliverableDate() : PlanRule(new("check.derived-deliverable-date", Severity.Remark, new("En leverance uden dato har en udledt sidste dag", "An undated deliverable has a derived last day")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open)
        {
            foreach (Deliverable deliverable in item.Deliverables)
            {
                if (deliverable.Due is null && item.When is null && facts.Item(deliverable.NeededBy) is { } user && user != item && PlanFacts.IsOpen(user) && facts.Closed(user) is { } use)
                {
                    LocalDate sure = use.Start.PlusDays(-1);
                    LocalDate last = use.End.PlusDays(-1);
                    BilingualText limit = sure == last
                        ? new($"senest {PlanText.Day(sure).Danish}", $"by {PlanText.Day(sure).English}")
                        : new($"senest {PlanText.Day(sure).Danish} for at være sikker og under alle omstændigheder før {PlanText.Day(use.End).Danish}", $"by {PlanText.Day(sure).English} to be certain and in any case before {PlanText.Day(use.End).English}");
                    yield return Report(
                        item,
                        $"deliverables[{deliverable.Id}].due",
                        new(
                            $"«{deliverable.Title}» har ingen dato. Udledt: det skal være klar før {PlanFacts.Name(user).Danish} ({PlanText.Window(use).Danish}), altså {limit.Danish}.",
                            $"«{deliverable.Title}» has no date. Derived: it must be ready before {PlanFacts.Name(user).English} ({PlanText.Window(use).English}), that is {limit.English}."),
                        new("Skriv datoen, så den ikke skal udledes.", "Write the date, so that it need not be derived."),
                        deliverable.Id.Value,
                        user.Id.Value);
                }
            }
        }
    }
}

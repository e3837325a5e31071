using ActionPlanning.Diagnostics;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>A deliverable comes certainly after the item that cannot begin without it.</summary>
internal sealed class DeliverableTooLate() : PlanRule(new("plan.deliverable-too-late", Severity.Error, new("En leverance kommer, efter at der er brug for den", "A deliverable comes after it is needed")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach (PlanItem item in facts.Open)
        {
            foreach (Deliverable deliverable in item.Deliverables)
            {
                if (facts.Item(deliverable.NeededBy) is not { } user || !PlanFacts.IsOpen(user) || facts.Window(user) is not { IsOpenEnd: false } use
                    || (facts.Window(deliverable.Due) ?? facts.Window(item)) is not { IsOpenStart: false } ready || ready.Start <= use.End)
                {
                    continue;
                }

                LocalDate first = ready.Start;
                yield return Report(
                    item,
                    $"deliverables[{deliverable.Id}]",
                    new(
                        $"«{deliverable.Title}» kan tidligst være klar {PlanText.Day(first).Danish}, men {PlanFacts.Name(user).Danish} ({PlanText.Window(use).Danish}) kan ikke begynde uden.",
                        $"«{deliverable.Title}» can be ready on {PlanText.Day(first).English} at the earliest, but {PlanFacts.Name(user).English} ({PlanText.Window(use).English}) cannot begin without it."),
                    new("Lav leverancen tidligere, eller flyt det punkt, der bruger den.", "Make the deliverable earlier, or move the item that uses it."),
                    deliverable.Id.Value,
                    user.Id.Value);
            }
        }
    }
}

using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Wording;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>The decision log runs backwards: an entry was certainly decided before the one above it, or replaces one that stands below it.</summary>
internal sealed class DecisionOrder() : PlanRule(new("plan.decision-order", Severity.Warning, new("Beslutningsloggen er ude af tidsfølge", "The decision log is out of order")))
{
    public override IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        HashSet<DecisionId> above = [];
        (Decision Decision, DateWindow When)? last = null;
        foreach (Decision decision in facts.Plan.Decisions)
        {
            above.Add(decision.Id);
            if (decision.Replaces is { } replaced && !above.Contains(replaced) && facts.Plan.Decisions.FirstOrDefault(one => one.Id == replaced) is { } later)
            {
                yield return Report(
                    $"decisions[{decision.Id}].replaces",
                    decision.Id.Value,
                    new($"«{decision.Text}» erstatter «{later.Text}», der først står længere nede i loggen.", $"«{decision.Text}» replaces «{later.Text}», which stands further down in the log."),
                    new("Stil beslutningerne i den orden, de blev truffet.", "Put the decisions in the order in which they were taken."),
                    later.Id.Value);
            }

            if (facts.Window(decision.When) is not { } when)
            {
                continue;
            }

            if (last is { } previous && when.Order(previous.When) == WindowOrder.CertainlyBefore)
            {
                yield return Report(
                    $"decisions[{decision.Id}].when",
                    decision.Id.Value,
                    new(
                        $"«{decision.Text}» ({PlanText.Window(when).Danish}) står efter «{previous.Decision.Text}» ({PlanText.Window(previous.When).Danish}), men blev besluttet før.",
                        $"«{decision.Text}» ({PlanText.Window(when).English}) stands after «{previous.Decision.Text}» ({PlanText.Window(previous.When).English}) but was decided before it."),
                    new("Stil beslutningerne i den orden, de blev truffet, eller ret en dato.", "Put the decisions in the order in which they were taken, or correct a date."),
                    previous.Decision.Id.Value);
            }

            last = (decision, when);
        }
    }
}

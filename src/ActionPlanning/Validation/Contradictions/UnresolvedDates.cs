using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Windows;

namespace ActionPlanning.Validation.Contradictions;

/// <summary>Dates that <see cref="PlanWindows"/> does not resolve by itself, and that cannot be resolved: those of criteria, budget lines, deliverables, duties and the like.</summary>
internal static class UnresolvedDates
{
    public static IEnumerable<Diagnostic> Find(PlanFacts facts)
    {
        foreach ((string path, string subject, PlanDate? date) in Dates(facts.Plan))
        {
            if (date is not null && facts.Windows.Resolve(date).Error is { } error)
            {
                yield return DateFault.Of(error, path) with { Subject = subject };
            }
        }
    }

    private static IEnumerable<(string Path, string Subject, PlanDate? Date)> Dates(ActionPlan plan) =>
    [
        ("adoption.when", plan.Id.Value, plan.Adoption?.When),
        .. plan.Sources.Select(part => ($"sources[{part.Id}].when", part.Id.Value, part.When)),
        .. plan.BasedOn.Select((part, i) => ($"basedOn[{i}].when", plan.Id.Value, part.When)),
        .. plan.Resources.SelectMany(part => part.Capacity.Select((step, i) => ($"resources[{part.Id}].capacity[{i}].from", part.Id.Value, step.From))),
        .. plan.Resources.SelectMany(part => part.Absences.Select((absence, i) => ($"resources[{part.Id}].absences[{i}].when", part.Id.Value, (PlanDate?)absence.When))),
        .. plan.Criteria.Select(part => ($"criteria[{part.Id}].due", part.Id.Value, part.Due)),
        .. plan.Items.SelectMany(item => item.Deliverables.Select(part => ($"items[{item.Id}].deliverables[{part.Id}].due", item.Id.Value, part.Due))),
        .. plan.Items.Select(item => ($"items[{item.Id}].state.since", item.Id.Value, (item.State as StandBy)?.Since)),
        .. plan.Items.Select(item => ($"items[{item.Id}].state.when", item.Id.Value, (item.State as Cancelled)?.When)),
        .. plan.Items.OfType<Gate>().Select(gate => ($"items[{gate.Id}].outcome.deferredTo", gate.Id.Value, gate.Outcome?.DeferredTo)),
        .. plan.Items.SelectMany(item => (item.OccurrenceTemplate()?.Avoid ?? []).Select((date, i) => ($"items[{item.Id}].occurrences.avoid[{i}]", item.Id.Value, (PlanDate?)date))),
        .. plan.BudgetLines.Select(part => ($"budgetLines[{part.Id}].when", part.Id.Value, part.When)),
        .. plan.Funding.SelectMany(part => part.Steps.Select((step, i) => ($"funding[{part.Id}].steps[{i}].when", part.Id.Value, step.When))),
        .. plan.Decisions.Select(part => ($"decisions[{part.Id}].when", part.Id.Value, part.When)),
        .. plan.Duties.Select(part => ($"duties[{part.Id}].when", part.Id.Value, part.When)),
        .. plan.Assumptions.Select(part => ($"assumptions[{part.Id}].checkBy", part.Id.Value, part.CheckBy)),
        .. plan.Baselines.SelectMany(part => part.Dates.Select((date, i) => ($"baselines[{part.Name}].dates[{i}]", part.Name, (PlanDate?)date.When))),
    ];
}

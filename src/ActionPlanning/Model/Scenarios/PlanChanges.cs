using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>Makes changes without a scenario to hold them.</summary>
public static class PlanChanges
{
    /// <summary>Looking for what was meant costs time for every reference.</summary>
    private const int GreatestSuggestions = 25;

    /// <summary>Makes changes, one after another.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="changes">The changes; none gives a copy without scenarios.</param>
    /// <returns>The changed copy. It has no scenarios of its own: it is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/>, <paramref name="changes"/> or a change is null.</exception>
    /// <exception cref="ActionPlanException">The plan lacks a part that a change names, or a change cannot be made; the exception lists every such change.</exception>
    public static ActionPlan Apply(ActionPlan plan, IEnumerable<PlanChange> changes) => Apply(plan, changes, i => $"changes[{i}]");

    internal static ActionPlan Apply(ActionPlan plan, IEnumerable<PlanChange> changes, Func<int, string> place)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(changes);
        PlanDraft draft = new(plan);
        List<Diagnostic> faults = [];
        int i = 0;
        foreach (PlanChange change in changes)
        {
            ArgumentNullException.ThrowIfNull(change);
            faults.AddRange(ChangeCheck.Make(change, draft, place(i++), suggest: faults.Count < GreatestSuggestions));
        }

        return faults.Count == 0 ? draft.ToPlan() : throw new ActionPlanException(faults);
    }
}

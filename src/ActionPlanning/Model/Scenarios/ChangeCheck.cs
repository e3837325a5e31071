using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>Makes changes in a draft where they can be made, and tells what keeps the others from it.</summary>
internal static class ChangeCheck
{
    /// <summary>The faults of a plan's scenarios and measures but for references to nothing, which are found with those of all other parts.</summary>
    public static IEnumerable<Diagnostic> Obstacles(ActionPlan plan)
    {
        if (plan.Scenarios.IsEmpty && plan.Measures.IsEmpty)
        {
            yield break;
        }

        PlanDraft draft = new(plan);
        foreach ((string holder, PlanList<PlanChange> changes) in plan.Scenarios.Select(part => ($"scenarios[{part.Id}]", part.Changes)).Concat(plan.Measures.Select(part => ($"measures[{part.Id}]", part.Changes))))
        {
            draft.Reset();
            for (int i = 0; i < changes.Count; i++)
            {
                string place = $"{holder}.changes[{i}]";
                PlanChange change = changes[i];
                if (!change.References(place).All(draft.Has))
                {
                    continue;
                }

                if (change.Obstacle(draft) is { } obstacle)
                {
                    yield return StructureFaults.ImpossibleChange(obstacle, change, place);
                }
                else if (change.IsCondition)
                {
                    change.Make(draft);
                }
            }
        }
    }

    /// <summary>Makes one change; gives its faults, and none when it is made.</summary>
    public static IReadOnlyList<Diagnostic> Make(PlanChange change, PlanDraft draft, string place, bool suggest = true)
    {
        Diagnostic[] unknown = [.. change.References(place).Where(reference => !draft.Has(reference)).Select(reference => StructureFaults.UnknownReference(reference, suggest ? draft.Known(reference.Kind) : []))];
        if (unknown.Length > 0)
        {
            return unknown;
        }

        if (change.Obstacle(draft) is { } obstacle)
        {
            return [StructureFaults.ImpossibleChange(obstacle, change, place)];
        }

        change.Make(draft);
        return [];
    }
}

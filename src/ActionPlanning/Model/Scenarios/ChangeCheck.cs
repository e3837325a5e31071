using ActionPlanning.Diagnostics;

namespace ActionPlanning;

/// <summary>Makes changes in a draft where they can be made, and tells what keeps the others from it.</summary>
internal static class ChangeCheck
{
    /// <summary>The faults of a plan's scenarios but for references to nothing, which are found with those of all other parts.</summary>
    public static IEnumerable<Diagnostic> Obstacles(ActionPlan plan)
    {
        if (plan.Scenarios.IsEmpty)
        {
            yield break;
        }

        PlanDraft draft = new(plan);
        foreach (Scenario scenario in plan.Scenarios)
        {
            draft.Reset();
            for (int i = 0; i < scenario.Changes.Count; i++)
            {
                string place = $"scenarios[{scenario.Id}].changes[{i}]";
                PlanChange change = scenario.Changes[i];
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

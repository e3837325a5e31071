namespace ActionPlanning.Validation.Parts;

/// <summary>Lists every condition of a plan with its place and the part it belongs to, nested ones too.</summary>
internal static class PlacedConditions
{
    public static IEnumerable<(string Path, string Subject, Condition Condition)> Of(ActionPlan plan)
    {
        foreach (PlanItem item in plan.Items)
        {
            string path = $"items[{item.Id}]";
            foreach ((string place, Condition condition) in Nested($"{path}.condition", item.Condition).Concat(Nested($"{path}.state.resumeWhen", (item.State as StandBy)?.ResumeWhen)))
            {
                yield return (place, item.Id.Value, condition);
            }

            foreach (Occurrence occurrence in item.KnownOccurrences())
            {
                string held = $"{path}.occurrences[{occurrence.Id}]";
                foreach ((string place, Condition condition) in Nested($"{held}.condition", occurrence.Condition).Concat(Nested($"{held}.state.resumeWhen", (occurrence.State as StandBy)?.ResumeWhen)))
                {
                    yield return (place, item.Id.Value, condition);
                }
            }
        }

        foreach (Resource resource in plan.Resources)
        {
            for (int i = 0; i < resource.Capacity.Count; i++)
            {
                foreach ((string place, Condition condition) in Nested($"resources[{resource.Id}].capacity[{i}].when", resource.Capacity[i].When))
                {
                    yield return (place, resource.Id.Value, condition);
                }
            }
        }
    }

    private static IEnumerable<(string Path, Condition Condition)> Nested(string path, Condition? condition)
    {
        // A stack of our own keeps hostile depth off the call stack.
        Stack<(string Path, Condition Condition)> open = [];
        if (condition is not null)
        {
            open.Push((path, condition));
        }

        while (open.TryPop(out (string Path, Condition Condition) next))
        {
            yield return next;
            PlanList<Condition> parts = next.Condition switch { AllOf all => all.Conditions, AnyOf any => any.Conditions, _ => [] };
            for (int i = parts.Count - 1; i >= 0; i--)
            {
                open.Push(($"{next.Path}.conditions[{i}]", parts[i]));
            }
        }
    }
}

namespace ActionPlanning.Validation.Parts;

/// <summary>A condition, its place and what waits for it.</summary>
/// <param name="Path">The place.</param>
/// <param name="Subject">The id of the item or the resource that waits.</param>
/// <param name="Item">The item that waits, itself or with an occurrence; null when it is the capacity of a resource.</param>
/// <param name="Condition">The condition.</param>
internal readonly record struct PlacedCondition(string Path, string Subject, PlanItem? Item, Condition Condition);

/// <summary>Lists every condition of a plan with its place and the part it belongs to, nested ones too.</summary>
internal static class PlacedConditions
{
    public static IEnumerable<PlacedCondition> Of(ActionPlan plan)
    {
        foreach (PlanItem item in plan.Items)
        {
            string path = $"items[{item.Id}]";
            foreach ((string place, Condition condition) in Nested($"{path}.condition", item.Condition).Concat(Nested($"{path}.state.resumeWhen", (item.State as StandBy)?.ResumeWhen)))
            {
                yield return new(place, item.Id.Value, item, condition);
            }

            foreach (Occurrence occurrence in item.KnownOccurrences())
            {
                string held = $"{path}.occurrences[{occurrence.Id}]";
                foreach ((string place, Condition condition) in Nested($"{held}.condition", occurrence.Condition).Concat(Nested($"{held}.state.resumeWhen", (occurrence.State as StandBy)?.ResumeWhen)))
                {
                    yield return new(place, item.Id.Value, item, condition);
                }
            }
        }

        foreach (Resource resource in plan.Resources)
        {
            for (int i = 0; i < resource.Capacity.Count; i++)
            {
                foreach ((string place, Condition condition) in Nested($"resources[{resource.Id}].capacity[{i}].when", resource.Capacity[i].When))
                {
                    yield return new(place, resource.Id.Value, null, condition);
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

namespace ActionPlanning.Validation.Gaps;

/// <summary>Capacity changes from an unknown day on. A change that waits for a condition has its date from that.</summary>
internal sealed class UndatedCapacityChange() : GapRule("gap.undated-capacity-change", new("En ændring i timer har ingen dato", "A change of hours has no date"), new("Skriv, hvornår ændringen træder i kraft.", "Write when the change takes effect."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (Resource resource in facts.Plan.Resources)
        {
            for (int i = 0; i < resource.Capacity.Count; i++)
            {
                CapacityStep step = resource.Capacity[i];
                if (step is { Cause: not CapacityCause.Basis, When: null })
                {
                    yield return new($"resources[{resource.Id}].capacity[{i}].from", resource.Id.Value, null, step.From is not null, () => new($"Det står ikke, hvornår ændringen i «{resource.Name}» sker.", $"It does not say when the change in «{resource.Name}» takes effect."), () => facts.Dependants.Of(PartKind.Resource, resource.Id.Value));
                }
            }
        }
    }
}

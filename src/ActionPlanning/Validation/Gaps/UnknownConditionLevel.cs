namespace ActionPlanning.Validation.Gaps;

/// <summary>Something waits for capacity, and how much it takes is not known.</summary>
internal sealed class UnknownConditionLevel() : GapRule("gap.unknown-condition-level", new("En betingelse siger ikke, hvor meget der skal til", "A condition does not say how much it takes"), new("Skriv timerne om ugen.", "Write the hours a week."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach ((string path, string subject, PlanItem? item, Condition condition) in Parts.PlacedConditions.Of(facts.Plan))
        {
            if (condition is CapacityAtLeast capacity)
            {
                string name = facts.Plan.Resources.FirstOrDefault(one => one.Id == capacity.Resource)?.Name ?? capacity.Resource.Value;
                yield return new($"{path}.hoursPerWeek", subject, item?.Track, !capacity.HoursPerWeek.IsUnknown, () => new($"Det står ikke, hvor mange timer om ugen «{name}» skal have.", $"It does not say how many hours a week «{name}» must have."), () => facts.Dependants.Of(item is null ? PartKind.Resource : PartKind.Item, subject));
            }
        }
    }
}

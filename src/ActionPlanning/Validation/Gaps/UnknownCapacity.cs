namespace ActionPlanning.Validation.Gaps;

/// <summary>A resource does not say how many hours a week it has. Bought-out time is asked by itself.</summary>
internal sealed class UnknownCapacity() : GapRule("gap.unknown-capacity", new("En ressources timer er ukendte", "The hours of a resource are unknown"), new("Skriv timerne om ugen; et interval er fint.", "Write the hours a week; a range is fine."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (Resource resource in facts.Plan.Resources.Where(one => one.BoughtOut is null))
        {
            bool answered = resource.Capacity.Any(step => step.When is null) && resource.Capacity.All(step => !step.HoursPerWeek.IsUnknown);
            yield return new($"resources[{resource.Id}].capacity", resource.Id.Value, null, answered, () => new($"Det står ikke, hvor mange timer om ugen «{resource.Name}» har.", $"It does not say how many hours a week «{resource.Name}» has."), () => facts.Dependants.Of(PartKind.Resource, resource.Id.Value));
        }
    }
}

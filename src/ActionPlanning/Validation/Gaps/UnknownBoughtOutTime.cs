namespace ActionPlanning.Validation.Gaps;

/// <summary>Bought-out time lacks people, hours a head or hourly rate, so that neither capacity nor cost can be known.</summary>
internal sealed class UnknownBoughtOutTime() : GapRule("gap.unknown-bought-out-time", new("Frikøbet er ukendt", "Bought-out time is unknown"), new("Skriv antal personer, timer pr. person og timepris; intervaller er fine.", "Write people, hours a head and hourly rate; ranges are fine."))
{
    public override IEnumerable<Question> Ask(PlanFacts facts)
    {
        foreach (Resource resource in facts.Plan.Resources)
        {
            if (resource.BoughtOut is { } time)
            {
                string path = $"resources[{resource.Id}].boughtOut";
                Func<IEnumerable<string>> blocks = () => facts.Dependants.Of(PartKind.Resource, resource.Id.Value);
                yield return new($"{path}.heads", resource.Id.Value, null, !time.Heads.IsUnknown, () => new($"Antallet af personer i «{resource.Name}» er ukendt.", $"The number of people in «{resource.Name}» is unknown."), blocks);
                yield return new($"{path}.hoursPerHead", resource.Id.Value, null, !time.HoursPerHead.IsUnknown, () => new($"Timerne pr. person i «{resource.Name}» er ukendte.", $"The hours a head in «{resource.Name}» are unknown."), blocks);
                yield return new($"{path}.hourlyRate", resource.Id.Value, null, !time.HourlyRate.Value.IsUnknown, () => new($"Timeprisen for «{resource.Name}» er ukendt.", $"The hourly rate of «{resource.Name}» is unknown."), blocks);
            }
        }
    }
}

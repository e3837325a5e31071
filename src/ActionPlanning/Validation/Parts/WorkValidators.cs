namespace ActionPlanning.Validation.Parts;

internal sealed class EffortValidator : PartValidator<Effort>
{
    public EffortValidator() => NotNegative(effort => effort.Hours, "hours", new("Timetallet", "The number of hours"));
}

internal sealed class DeliverableValidator : PartValidator<Deliverable>
{
    public DeliverableValidator() => Text(deliverable => deliverable.Title, "title");
}

internal sealed class CapacityStepValidator : PartValidator<CapacityStep>
{
    public CapacityStepValidator()
    {
        NotNegative(step => step.HoursPerWeek, "hoursPerWeek", new("Timetallet", "The number of hours"));
        NotNegative(step => step.MonthlyCost ?? default, "monthlyCost");
    }
}

internal sealed class BoughtOutTimeValidator : PartValidator<BoughtOutTime>
{
    public BoughtOutTimeValidator()
    {
        NotNegative(time => time.Heads, "heads", new("Antallet", "The number of people"));
        NotNegative(time => time.HoursPerHead, "hoursPerHead", new("Timetallet", "The number of hours"));
        NotNegative(time => time.HourlyRate, "hourlyRate");
    }
}

internal sealed class ResourceValidator : PartValidator<Resource>
{
    public ResourceValidator() => Text(resource => resource.Name, "name");
}

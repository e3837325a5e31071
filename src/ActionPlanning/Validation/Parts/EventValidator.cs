namespace ActionPlanning.Validation.Parts;

internal sealed class EventValidator : PartValidator<PlanEvent>
{
    public EventValidator() => NotNegative(planEvent => planEvent.Hours, "hours", new("Timetallet", "The number of hours"));
}

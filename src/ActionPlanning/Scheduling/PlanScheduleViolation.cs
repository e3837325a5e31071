using NodaTime;

namespace ActionPlanning.Scheduling;

/// <summary>A rule of the plan that a schedule breaks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Item">The item that breaks it; null when it is a resource.</param>
/// <param name="Resource">The resource; null when it is an item.</param>
/// <param name="On">The day; null when there is none.</param>
public sealed record PlanScheduleViolation(PlanScheduleRule Rule, ItemId? Item, ResourceId? Resource, LocalDate? On)
{
    /// <summary>Prints the violation, in English.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule} broken by {Item?.Value ?? Resource?.Value}{(On is { } day ? $" on {day:uuuu-MM-dd}" : "")}";
}

using ActionPlanning.Json.Shapes;

namespace ActionPlanning.Json.V1;

[Mirrors(typeof(Scenario))]
internal sealed class ScenarioDocument
{
    public required ScenarioId Id { get; init; }

    public string? Title { get; init; }

    public PlanChange[]? Changes { get; init; }
}

namespace ActionPlanning.Json.V1;

/// <content>Scenarios.</content>
internal sealed partial class Mapping
{
    private static ScenarioDocument Document(Scenario part) => new() { Id = part.Id, Title = part.Title, Changes = part.Changes.OrNull() };

    private static Scenario Model(ScenarioDocument part) => new(part.Id) { Title = part.Title, Changes = part.Changes.OrEmpty() };
}

namespace ActionPlanning.Json.V1;

/// <content>What can be done to make the plan balance.</content>
internal sealed partial class Mapping
{
    private static BalancingMeasureDocument Document(BalancingMeasure part) => new()
    {
        Id = part.Id,
        Title = part.Title,
        Changes = part.Changes.OrNull(),
        Preference = part.Preference,
        Scale = part.Scale is { } scale ? new() { Least = scale.Least, Most = scale.Most, Step = scale.Step } : null,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static BalancingMeasure Model(BalancingMeasureDocument part) => new(part.Id, part.Title)
    {
        Changes = part.Changes.OrEmpty(),
        Preference = part.Preference,
        Scale = part.Scale is { } scale ? new(scale.Least, scale.Most, scale.Step) : null,
        Quotes = part.Quotes.OrEmpty(Model),
    };
}

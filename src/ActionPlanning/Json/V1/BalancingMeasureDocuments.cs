using ActionPlanning.Json.Shapes;

namespace ActionPlanning.Json.V1;

[Mirrors(typeof(BalancingMeasure))]
internal sealed class BalancingMeasureDocument
{
    public required MeasureId Id { get; init; }

    public required string Title { get; init; }

    public PlanChange[]? Changes { get; init; }

    public int? Preference { get; init; }

    public MeasureScaleDocument? Scale { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(MeasureScale))]
internal sealed class MeasureScaleDocument
{
    public required decimal Least { get; init; }

    public required decimal Most { get; init; }

    public required decimal Step { get; init; }
}

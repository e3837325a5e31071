using System.Text.Json.Serialization;
using ActionPlanning.Json.Shapes;

namespace ActionPlanning.Json.V1;

[Mirrors(typeof(Uncertainty))]
internal sealed class UncertaintyDocument
{
    public required PlanDriver Of { get; init; }

    public required SpreadDocument Spread { get; init; }

    public string? Basis { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Correlation))]
internal sealed class CorrelationDocument
{
    public required PlanDriver First { get; init; }

    public required PlanDriver Second { get; init; }

    public required decimal Rank { get; init; }

    public string? Basis { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(RiskImpact))]
internal sealed class RiskImpactDocument
{
    public required PlanDriver On { get; init; }

    public decimal? Factor { get; init; }

    public decimal? Shift { get; init; }
}

[Mirrors(typeof(Spread))]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(UniformSpreadDocument), "uniform")]
[JsonDerivedType(typeof(TriangularSpreadDocument), "triangular")]
[JsonDerivedType(typeof(PertSpreadDocument), "pert")]
[JsonDerivedType(typeof(DiscreteSpreadDocument), "discrete")]
[JsonDerivedType(typeof(ChanceSpreadDocument), "chance")]
internal abstract class SpreadDocument;

[Mirrors(typeof(UniformSpread))]
internal sealed class UniformSpreadDocument : SpreadDocument
{
    public required decimal Low { get; init; }

    public required decimal High { get; init; }
}

[Mirrors(typeof(TriangularSpread))]
internal sealed class TriangularSpreadDocument : SpreadDocument
{
    public required decimal Low { get; init; }

    public required decimal Mode { get; init; }

    public required decimal High { get; init; }
}

[Mirrors(typeof(PertSpread))]
internal sealed class PertSpreadDocument : SpreadDocument
{
    public required decimal Low { get; init; }

    public required decimal Mode { get; init; }

    public required decimal High { get; init; }
}

[Mirrors(typeof(DiscreteSpread))]
internal sealed class DiscreteSpreadDocument : SpreadDocument
{
    public required WeightedValueDocument[] Values { get; init; }
}

[Mirrors(typeof(WeightedValue))]
internal sealed class WeightedValueDocument
{
    public required decimal Value { get; init; }

    public required decimal Weight { get; init; }
}

[Mirrors(typeof(ChanceSpread))]
internal sealed class ChanceSpreadDocument : SpreadDocument
{
    public required decimal Probability { get; init; }
}

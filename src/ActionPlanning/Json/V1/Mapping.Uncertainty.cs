namespace ActionPlanning.Json.V1;

/// <content>Numbers that may turn out in several ways.</content>
internal sealed partial class Mapping
{
    private static UncertaintyDocument Document(Uncertainty part) => new() { Of = part.Of, Spread = Document(part.Spread), Basis = part.Basis, Quotes = part.Quotes.OrNull(Document) };

    private static Uncertainty Model(UncertaintyDocument part) => new(part.Of, Model(part.Spread)) { Basis = part.Basis, Quotes = part.Quotes.OrEmpty(Model) };

    private static CorrelationDocument Document(Correlation part) => new() { First = part.First, Second = part.Second, Rank = part.Rank, Basis = part.Basis, Quotes = part.Quotes.OrNull(Document) };

    private static Correlation Model(CorrelationDocument part) => new(part.First, part.Second, part.Rank) { Basis = part.Basis, Quotes = part.Quotes.OrEmpty(Model) };

    private static RiskImpactDocument Document(RiskImpact part) => new() { On = part.On, Factor = part.Factor, Shift = part.Shift };

    private static RiskImpact Model(RiskImpactDocument part) => new(part.On) { Factor = part.Factor, Shift = part.Shift };

    private static SpreadDocument Document(Spread part) => part switch
    {
        UniformSpread spread => new UniformSpreadDocument { Low = spread.Low, High = spread.High },
        TriangularSpread spread => new TriangularSpreadDocument { Low = spread.Low, Mode = spread.Mode, High = spread.High },
        PertSpread spread => new PertSpreadDocument { Low = spread.Low, Mode = spread.Mode, High = spread.High },
        DiscreteSpread spread => new DiscreteSpreadDocument { Values = spread.Values.All(value => new WeightedValueDocument { Value = value.Value, Weight = value.Weight }) },
        ChanceSpread spread => new ChanceSpreadDocument { Probability = spread.Probability },
        _ => throw Unknown(part),
    };

    private static Spread Model(SpreadDocument part) => part switch
    {
        UniformSpreadDocument spread => new UniformSpread(spread.Low, spread.High),
        TriangularSpreadDocument spread => new TriangularSpread(spread.Low, spread.Mode, spread.High),
        PertSpreadDocument spread => new PertSpread(spread.Low, spread.Mode, spread.High),
        DiscreteSpreadDocument spread => new DiscreteSpread(spread.Values.OrEmpty(value => new WeightedValue(value.Value, value.Weight))),
        ChanceSpreadDocument spread => new ChanceSpread(spread.Probability),
        _ => throw Unknown(part),
    };
}

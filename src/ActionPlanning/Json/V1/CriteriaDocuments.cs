using System.Text.Json.Serialization;
using ActionPlanning.Amounts;
using ActionPlanning.Json.Shapes;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Json.V1;

[Mirrors(typeof(Purpose))]
internal sealed class PurposeDocument
{
    public required PurposeId Id { get; init; }

    public required string Text { get; init; }

    public PurposeId? PartOf { get; init; }

    public TrackId[]? Tracks { get; init; }

    public ItemId[]? Items { get; init; }

    public DecisionId? Mandate { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Goal))]
internal sealed class GoalDocument
{
    public required GoalId Id { get; init; }

    public required string Text { get; init; }

    public Ambition? Ambition { get; init; }

    public GoalId? PartOf { get; init; }

    public TrackId[]? Tracks { get; init; }

    public ItemId[]? Means { get; init; }

    public bool? BeyondPeriod { get; init; }

    public SteeringDocument? Steers { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Steering))]
internal sealed class SteeringDocument
{
    public required Direction Direction { get; init; }

    public required string What { get; init; }

    public IndicatorId? Indicator { get; init; }

    public Quantity? Limit { get; init; }
}

[Mirrors(typeof(EffectGoal))]
internal sealed class EffectGoalDocument
{
    public required EffectGoalId Id { get; init; }

    public required string Text { get; init; }

    public required Direction Direction { get; init; }

    public IndicatorId? Indicator { get; init; }

    public ItemId[]? ContributedBy { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(SuccessCriterion))]
internal sealed class CriterionDocument
{
    public required CriterionId Id { get; init; }

    public required string Text { get; init; }

    public required MeasureDocument Measure { get; init; }

    public TrackId? Track { get; init; }

    public GoalId? Goal { get; init; }

    public PlanDate? Due { get; init; }

    public ItemId? DueAt { get; init; }

    public string? Verification { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Measure))]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(HeadcountDocument), "headcount")]
[JsonDerivedType(typeof(HeldDocument), "held")]
[JsonDerivedType(typeof(EachOccurrenceDocument), "eachOccurrence")]
[JsonDerivedType(typeof(IndicatorMeasureDocument), "indicator")]
[JsonDerivedType(typeof(JudgedDocument), "judged")]
internal abstract class MeasureDocument;

[Mirrors(typeof(HeadcountMeasure))]
internal sealed class HeadcountDocument : MeasureDocument
{
    public required PartyId Role { get; init; }

    public required TargetDocument Target { get; init; }
}

[Mirrors(typeof(HeldMeasure))]
internal sealed class HeldDocument : MeasureDocument
{
    public required ItemId Item { get; init; }

    public AudienceId? Audience { get; init; }
}

[Mirrors(typeof(EachOccurrenceMeasure))]
internal sealed class EachOccurrenceDocument : MeasureDocument
{
    public required ItemId Item { get; init; }

    public required TargetDocument Held { get; init; }

    public MetricId? Metric { get; init; }

    public TargetDocument? Each { get; init; }
}

[Mirrors(typeof(IndicatorMeasure))]
internal sealed class IndicatorMeasureDocument : MeasureDocument
{
    public required IndicatorId Indicator { get; init; }

    public required TargetDocument Target { get; init; }
}

[Mirrors(typeof(JudgedMeasure))]
internal sealed class JudgedDocument : MeasureDocument
{
    public required string Question { get; init; }

    public bool? Judgement { get; init; }
}

[Mirrors(typeof(Target))]
internal sealed class TargetDocument
{
    public required TargetKind Kind { get; init; }

    public Quantity? Value { get; init; }
}

[Mirrors(typeof(Indicator))]
internal sealed class IndicatorDocument
{
    public required IndicatorId Id { get; init; }

    public required string Name { get; init; }

    public string? Unit { get; init; }

    public Direction? Direction { get; init; }

    public Accumulation? Accumulation { get; init; }

    public Quantity? Baseline { get; init; }

    public ItemId? BaselineEdition { get; init; }

    public ReadingDocument[]? Readings { get; init; }

    public ItemId? Item { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Reading))]
internal sealed class ReadingDocument
{
    public MetricId? Metric { get; init; }

    public decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public string? Text { get; init; }

    public AudienceId? Group { get; init; }

    public LocalDate? On { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Metric))]
internal sealed class MetricDocument
{
    public required MetricId Id { get; init; }

    public required string Name { get; init; }
}

[Mirrors(typeof(EvaluationQuestion))]
internal sealed class EvaluationQuestionDocument
{
    public required string Text { get; init; }

    public ItemId? AskedAt { get; init; }

    public EffectGoalId? EffectGoal { get; init; }

    public GoalId? Goal { get; init; }

    public RiskId? Risk { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

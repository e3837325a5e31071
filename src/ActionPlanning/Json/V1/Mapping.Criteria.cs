using ActionPlanning.Amounts;

namespace ActionPlanning.Json.V1;

/// <content>Purposes, goals, criteria, indicators and what is counted.</content>
internal sealed partial class Mapping
{
    private static PurposeDocument Document(Purpose part) => new()
    {
        Id = part.Id,
        Text = part.Text,
        PartOf = part.PartOf,
        Tracks = part.Tracks.OrNull(),
        Items = part.Items.OrNull(),
        Mandate = part.Mandate,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Purpose Model(PurposeDocument part) => new(part.Id, part.Text)
    {
        PartOf = part.PartOf,
        Tracks = part.Tracks.OrEmpty(),
        Items = part.Items.OrEmpty(),
        Mandate = part.Mandate,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static GoalDocument Document(Goal part) => new()
    {
        Id = part.Id,
        Text = part.Text,
        Ambition = part.Ambition,
        PartOf = part.PartOf,
        Tracks = part.Tracks.OrNull(),
        Means = part.Means.OrNull(),
        BeyondPeriod = part.BeyondPeriod.Unless(false),
        Steers = part.Steers is { } steers ? Document(steers) : null,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Goal Model(GoalDocument part) => new(part.Id, part.Text)
    {
        Ambition = part.Ambition,
        PartOf = part.PartOf,
        Tracks = part.Tracks.OrEmpty(),
        Means = part.Means.OrEmpty(),
        BeyondPeriod = part.BeyondPeriod ?? false,
        Steers = part.Steers is { } steers ? Model(steers) : null,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static SteeringDocument Document(Steering part) => new() { Direction = part.Direction, What = part.What, Indicator = part.Indicator, Limit = part.Limit.Unless(Quantity.Unknown) };

    private static Steering Model(SteeringDocument part) => new(part.Direction, part.What) { Indicator = part.Indicator, Limit = part.Limit ?? default };

    private static EffectGoalDocument Document(EffectGoal part) => new()
    {
        Id = part.Id,
        Text = part.Text,
        Direction = part.Direction,
        Indicator = part.Indicator,
        ContributedBy = part.ContributedBy.OrNull(),
        Quotes = part.Quotes.OrNull(Document),
    };

    private static EffectGoal Model(EffectGoalDocument part) => new(part.Id, part.Text, part.Direction)
    {
        Indicator = part.Indicator,
        ContributedBy = part.ContributedBy.OrEmpty(),
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static CriterionDocument Document(SuccessCriterion part) => new()
    {
        Id = part.Id,
        Text = part.Text,
        Measure = Document(part.Measure),
        Track = part.Track,
        Goal = part.Goal,
        Due = part.Due,
        DueAt = part.DueAt,
        Verification = part.Verification,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static SuccessCriterion Model(CriterionDocument part) => new(part.Id, part.Text, Model(part.Measure))
    {
        Track = part.Track,
        Goal = part.Goal,
        Due = part.Due,
        DueAt = part.DueAt,
        Verification = part.Verification,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static MeasureDocument Document(Measure part) => part switch
    {
        HeadcountMeasure measure => new HeadcountDocument { Role = measure.Role, Target = Document(measure.Target) },
        HeldMeasure measure => new HeldDocument { Item = measure.Item, Audience = measure.Audience },
        EachOccurrenceMeasure measure => new EachOccurrenceDocument
        {
            Item = measure.Item,
            Held = Document(measure.Held),
            Metric = measure.Metric,
            Each = measure.Each is { } each ? Document(each) : null,
        },
        IndicatorMeasure measure => new IndicatorMeasureDocument { Indicator = measure.Indicator, Target = Document(measure.Target) },
        JudgedMeasure measure => new JudgedDocument { Question = measure.Question, Judgement = measure.Judgement },
        _ => throw Unknown(part),
    };

    private static Measure Model(MeasureDocument part) => part switch
    {
        HeadcountDocument measure => new HeadcountMeasure(measure.Role, Model(measure.Target)),
        HeldDocument measure => new HeldMeasure(measure.Item) { Audience = measure.Audience },
        EachOccurrenceDocument measure => new EachOccurrenceMeasure(measure.Item, Model(measure.Held))
        {
            Metric = measure.Metric,
            Each = measure.Each is { } each ? Model(each) : null,
        },
        IndicatorMeasureDocument measure => new IndicatorMeasure(measure.Indicator, Model(measure.Target)),
        JudgedDocument measure => new JudgedMeasure(measure.Question) { Judgement = measure.Judgement },
        _ => throw Unknown(part),
    };

    private static TargetDocument Document(Target part) => new() { Kind = part.Kind, Value = part.Value.Unless(Quantity.Unknown) };

    private static Target Model(TargetDocument part) => Target.Of(part.Kind, part.Value ?? default);

    private static IndicatorDocument Document(Indicator part) => new()
    {
        Id = part.Id,
        Name = part.Name,
        Unit = part.Unit,
        Direction = part.Direction.Unless(Direction.Increase),
        Accumulation = part.Accumulation.Unless(Accumulation.Stock),
        Baseline = part.Baseline.Unless(Quantity.Unknown),
        BaselineEdition = part.BaselineEdition,
        Readings = part.Readings.OrNull(Document),
        Item = part.Item,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Indicator Model(IndicatorDocument part) => new(part.Id, part.Name)
    {
        Unit = part.Unit,
        Direction = part.Direction ?? Direction.Increase,
        Accumulation = part.Accumulation ?? Accumulation.Stock,
        Baseline = part.Baseline ?? default,
        BaselineEdition = part.BaselineEdition,
        Readings = part.Readings.OrEmpty(Model),
        Item = part.Item,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static ReadingDocument Document(Reading part) => new()
    {
        Metric = part.Metric,
        Value = part.Value,
        Numerator = part.Numerator,
        Denominator = part.Denominator,
        Text = part.Text,
        Group = part.Group,
        On = part.On,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static Reading Model(ReadingDocument part) => new()
    {
        Metric = part.Metric,
        Value = part.Value,
        Numerator = part.Numerator,
        Denominator = part.Denominator,
        Text = part.Text,
        Group = part.Group,
        On = part.On,
        Quotes = part.Quotes.OrEmpty(Model),
    };

    private static MetricDocument Document(Metric part) => new() { Id = part.Id, Name = part.Name };

    private static Metric Model(MetricDocument part) => new(part.Id, part.Name);

    private static EvaluationQuestionDocument Document(EvaluationQuestion part) => new()
    {
        Text = part.Text,
        AskedAt = part.AskedAt,
        EffectGoal = part.EffectGoal,
        Goal = part.Goal,
        Risk = part.Risk,
        Quotes = part.Quotes.OrNull(Document),
    };

    private static EvaluationQuestion Model(EvaluationQuestionDocument part) => new(part.Text)
    {
        AskedAt = part.AskedAt,
        EffectGoal = part.EffectGoal,
        Goal = part.Goal,
        Risk = part.Risk,
        Quotes = part.Quotes.OrEmpty(Model),
    };
}

using System.Text.Json.Serialization;
using ActionPlanning.Json.V1;
using ActionPlanning.Json.Values;
using ActionPlanning.Time;

namespace ActionPlanning.Json;

/// <summary>The source-generated serializer of the documents: no reflection, so it survives trimming and ahead-of-time compilation.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true,
    AllowTrailingCommas = true,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    MaxDepth = 1000,
    Converters =
    [
        typeof(AreaIdConverter), typeof(AreaSetIdConverter), typeof(AssumptionIdConverter), typeof(AudienceIdConverter), typeof(BudgetLineIdConverter),
        typeof(CriterionIdConverter), typeof(DecisionIdConverter), typeof(DeliverableIdConverter), typeof(DutyIdConverter), typeof(EffectGoalIdConverter),
        typeof(FlowIdConverter), typeof(FundingIdConverter), typeof(GoalIdConverter), typeof(IndicatorIdConverter), typeof(ItemIdConverter),
        typeof(MeasureIdConverter), typeof(MetricIdConverter), typeof(OccurrenceIdConverter), typeof(PartyIdConverter), typeof(PlanIdConverter), typeof(PurposeIdConverter),
        typeof(ResourceIdConverter), typeof(RiskIdConverter), typeof(ScenarioIdConverter), typeof(SeriesIdConverter), typeof(SourceIdConverter), typeof(TrackIdConverter),
        typeof(EnumConverter<Accumulation>), typeof(EnumConverter<Ambition>), typeof(EnumConverter<BudgetDirection>), typeof(EnumConverter<BudgetEntryKind>), typeof(EnumConverter<CapacityCause>),
        typeof(EnumConverter<Certainty>), typeof(EnumConverter<DayUnit>), typeof(EnumConverter<Direction>), typeof(EnumConverter<EffortBasis>),
        typeof(EnumConverter<FundingState>), typeof(EnumConverter<GateResult>), typeof(EnumConverter<Likelihood>), typeof(EnumConverter<LinkKind>),
        typeof(EnumConverter<Modality>), typeof(EnumConverter<Nature>), typeof(EnumConverter<NoteKind>), typeof(EnumConverter<Pace>),
        typeof(EnumConverter<PartOfMonthRule>), typeof(EnumConverter<Phase>), typeof(EnumConverter<PlanLanguage>), typeof(EnumConverter<PlanStatus>),
        typeof(EnumConverter<Recurrence>), typeof(EnumConverter<ResourceKind>), typeof(EnumConverter<RoleFunction>), typeof(EnumConverter<Stake>),
        typeof(EnumConverter<StandByReason>), typeof(EnumConverter<TargetKind>), typeof(EnumConverter<Timing>), typeof(WeekdayConverter),
        typeof(DecimalConverter), typeof(QuantityConverter), typeof(AmountConverter), typeof(CurrencyConverter),
        typeof(PlanDateConverter), typeof(LocalDateConverter), typeof(AnnualDateConverter), typeof(PlanChangeConverter), typeof(PlanDriverConverter),
    ])]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(DateParts))]
[JsonSerializable(typeof(QuantityParts))]
[JsonSerializable(typeof(AmountParts))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;

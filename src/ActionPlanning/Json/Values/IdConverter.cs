using System.Text.Json;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.Json.Values;

/// <summary>Ids as texts.</summary>
internal abstract class IdConverter<T>(Func<string, T> read, Func<T, string> write) : ValueConverter<T>, IIdFormat
{
    public override bool TakesText => true;

    public override BilingualText Expected => new("et id", "an id");

    public override ValueFault? CheckText(string text) => Slug.IsValid(text) ? null : JsonFaults.BadId(text);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}

/// <summary>Marks the formats of ids.</summary>
internal interface IIdFormat : IValueFormat;

internal sealed class AreaIdConverter() : IdConverter<AreaId>(text => new(text), id => id.Value);

internal sealed class AreaSetIdConverter() : IdConverter<AreaSetId>(text => new(text), id => id.Value);

internal sealed class AssumptionIdConverter() : IdConverter<AssumptionId>(text => new(text), id => id.Value);

internal sealed class AudienceIdConverter() : IdConverter<AudienceId>(text => new(text), id => id.Value);

internal sealed class BudgetLineIdConverter() : IdConverter<BudgetLineId>(text => new(text), id => id.Value);

internal sealed class CriterionIdConverter() : IdConverter<CriterionId>(text => new(text), id => id.Value);

internal sealed class DecisionIdConverter() : IdConverter<DecisionId>(text => new(text), id => id.Value);

internal sealed class DeliverableIdConverter() : IdConverter<DeliverableId>(text => new(text), id => id.Value);

internal sealed class DutyIdConverter() : IdConverter<DutyId>(text => new(text), id => id.Value);

internal sealed class EffectGoalIdConverter() : IdConverter<EffectGoalId>(text => new(text), id => id.Value);

internal sealed class FlowIdConverter() : IdConverter<FlowId>(text => new(text), id => id.Value);

internal sealed class FundingIdConverter() : IdConverter<FundingId>(text => new(text), id => id.Value);

internal sealed class GoalIdConverter() : IdConverter<GoalId>(text => new(text), id => id.Value);

internal sealed class IndicatorIdConverter() : IdConverter<IndicatorId>(text => new(text), id => id.Value);

internal sealed class ItemIdConverter() : IdConverter<ItemId>(text => new(text), id => id.Value);

internal sealed class MetricIdConverter() : IdConverter<MetricId>(text => new(text), id => id.Value);

internal sealed class OccurrenceIdConverter() : IdConverter<OccurrenceId>(text => new(text), id => id.Value);

internal sealed class PartyIdConverter() : IdConverter<PartyId>(text => new(text), id => id.Value);

internal sealed class PlanIdConverter() : IdConverter<PlanId>(text => new(text), id => id.Value);

internal sealed class PurposeIdConverter() : IdConverter<PurposeId>(text => new(text), id => id.Value);

internal sealed class ResourceIdConverter() : IdConverter<ResourceId>(text => new(text), id => id.Value);

internal sealed class RiskIdConverter() : IdConverter<RiskId>(text => new(text), id => id.Value);

internal sealed class SeriesIdConverter() : IdConverter<SeriesId>(text => new(text), id => id.Value);

internal sealed class MeasureIdConverter() : IdConverter<MeasureId>(text => new(text), id => id.Value);

internal sealed class ScenarioIdConverter() : IdConverter<ScenarioId>(text => new(text), id => id.Value);

internal sealed class SourceIdConverter() : IdConverter<SourceId>(text => new(text), id => id.Value);

internal sealed class TrackIdConverter() : IdConverter<TrackId>(text => new(text), id => id.Value);

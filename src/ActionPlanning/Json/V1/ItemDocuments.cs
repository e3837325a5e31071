using System.Text.Json.Serialization;
using ActionPlanning.Amounts;
using ActionPlanning.Json.Shapes;
using ActionPlanning.Time;

namespace ActionPlanning.Json.V1;

[Mirrors(typeof(PlanItem))]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ActivityDocument), "activity")]
[JsonDerivedType(typeof(EventDocument), "event")]
[JsonDerivedType(typeof(DeadlineDocument), "deadline")]
[JsonDerivedType(typeof(GateDocument), "gate")]
internal abstract class ItemDocument
{
    [JsonPropertyOrder(-2)]
    public required ItemId Id { get; init; }

    [JsonPropertyOrder(-2)]
    public required string Title { get; init; }

    [JsonPropertyOrder(-1)]
    public TrackId? Track { get; set; }

    [JsonPropertyOrder(-1)]
    public ItemId? PartOf { get; set; }

    [JsonPropertyOrder(-1)]
    public PlanDate? When { get; set; }

    [JsonPropertyOrder(-1)]
    public PartyId? Owner { get; set; }

    [JsonPropertyOrder(-1)]
    public Modality? Modality { get; set; }

    [JsonPropertyOrder(-1)]
    public ConditionDocument? Condition { get; set; }

    [JsonPropertyOrder(-1)]
    public StateDocument? State { get; set; }

    [JsonPropertyOrder(-1)]
    public PriorityDocument? Priority { get; set; }

    [JsonPropertyOrder(1)]
    public DateMentionDocument[]? Mentions { get; set; }

    [JsonPropertyOrder(1)]
    public ParticipationDocument[]? Participants { get; set; }

    [JsonPropertyOrder(1)]
    public AudienceId? Audience { get; set; }

    [JsonPropertyOrder(1)]
    public EffortDocument[]? Effort { get; set; }

    [JsonPropertyOrder(1)]
    public DeliverableDocument[]? Deliverables { get; set; }

    [JsonPropertyOrder(1)]
    public PhaseOfDocument? Serves { get; set; }

    [JsonPropertyOrder(1)]
    public EditionDocument? Edition { get; set; }

    [JsonPropertyOrder(1)]
    public PartyId? InitiatedBy { get; set; }

    [JsonPropertyOrder(1)]
    public PartyId[]? OnBehalfOf { get; set; }

    [JsonPropertyOrder(1)]
    public string[]? Topics { get; set; }

    [JsonPropertyOrder(1)]
    public QuoteDocument[]? Quotes { get; set; }
}

[Mirrors(typeof(DateMention)), Addressed("item")]
internal sealed class DateMentionDocument
{
    public required ItemId Item { get; init; }

    public required PlanDate When { get; init; }
}

[Mirrors(typeof(Activity))]
internal sealed class ActivityDocument : ItemDocument
{
    public Nature? Nature { get; init; }

    public Quantity? Duration { get; init; }

    public Pace? Pace { get; init; }

    public Timing? Timing { get; init; }

    public OccurrencesDocument? Occurrences { get; init; }
}

[Mirrors(typeof(PlanEvent))]
internal sealed class EventDocument : ItemDocument
{
    public Quantity? Hours { get; init; }

    public OccurrencesDocument? Occurrences { get; init; }

    public ReadingDocument[]? Results { get; init; }
}

[Mirrors(typeof(Deadline))]
internal sealed class DeadlineDocument : ItemDocument
{
    public ItemId[]? Limits { get; init; }

    public bool? IsHard { get; init; }
}

[Mirrors(typeof(Gate))]
internal sealed class GateDocument : ItemDocument
{
    public PartyId? Body { get; init; }

    public GateInputDocument[]? Inputs { get; init; }

    public string[]? Options { get; init; }

    public ItemId[]? Decides { get; init; }

    public bool? BlocksLaterItems { get; init; }

    public GateOutcomeDocument? Outcome { get; init; }
}

[Mirrors(typeof(GateInput))]
internal sealed class GateInputDocument
{
    public required string Text { get; init; }

    public ItemId? From { get; init; }

    public bool? Ready { get; init; }
}

[Mirrors(typeof(GateOutcome))]
internal sealed class GateOutcomeDocument
{
    public required GateResult Result { get; init; }

    public required NodaTime.LocalDate On { get; init; }

    public string? Option { get; init; }

    public PlanDate? DeferredTo { get; init; }

    public DecisionId? Decision { get; init; }
}

[Mirrors(typeof(Occurrences))]
internal sealed class OccurrencesDocument
{
    [Within(1, 10_000)]
    public required int Count { get; init; }

    [SkippedInPaths]
    public OccurrenceDocument[]? Known { get; init; }

    public AreaSetId? Covers { get; init; }

    [Within(0, 10_000)]
    public int? MinimumGap { get; init; }

    [Within(0, 10_000)]
    public int? MaximumPerWeek { get; init; }

    public PlanDate[]? Avoid { get; init; }
}

[Mirrors(typeof(Occurrence))]
internal sealed class OccurrenceDocument
{
    public required OccurrenceId Id { get; init; }

    public required string Title { get; init; }

    public AreaId[]? Areas { get; init; }

    public PlanDate? When { get; init; }

    public Quantity? Hours { get; init; }

    public AudienceId? Audience { get; init; }

    public ConditionDocument? Condition { get; init; }

    public StateDocument? State { get; init; }

    public ReadingDocument[]? Results { get; init; }
}

[Mirrors(typeof(Priority))]
internal sealed class PriorityDocument
{
    [Within(0, 10_000)]
    public required int Rank { get; init; }

    public string? Reason { get; init; }

    public DecisionId? Decision { get; init; }
}

[Mirrors(typeof(Participation)), Addressed("party")]
internal sealed class ParticipationDocument
{
    public required PartyId Party { get; init; }

    public required Phase Phase { get; init; }

    public Modality? Modality { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Effort)), Addressed("resource")]
internal sealed class EffortDocument
{
    public required ResourceId Resource { get; init; }

    public Quantity? Hours { get; init; }

    public EffortBasis? Basis { get; init; }
}

[Mirrors(typeof(Deliverable))]
internal sealed class DeliverableDocument
{
    public required DeliverableId Id { get; init; }

    public required string Title { get; init; }

    public string[]? Contents { get; init; }

    public PartyId? Recipient { get; init; }

    public PlanDate? Due { get; init; }

    public ItemId? NeededBy { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(PhaseOf))]
internal sealed class PhaseOfDocument
{
    public required ItemId Item { get; init; }

    public required Phase Phase { get; init; }
}

[Mirrors(typeof(Edition))]
internal sealed class EditionDocument
{
    public required SeriesId Series { get; init; }

    public required string Label { get; init; }

    public ItemId? CarriesOverFrom { get; init; }

    public string? CarriesOver { get; init; }
}

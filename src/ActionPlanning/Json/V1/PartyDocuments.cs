using System.Text.Json.Serialization;
using ActionPlanning.Amounts;
using ActionPlanning.Json.Shapes;
using ActionPlanning.Json.Values;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Json.V1;

[Mirrors(typeof(Party))]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(BodyDocument), "body")]
[JsonDerivedType(typeof(RoleDocument), "role")]
[JsonDerivedType(typeof(OrganisationDocument), "organisation")]
internal abstract class PartyDocument
{
    [JsonPropertyOrder(-2)]
    public required PartyId Id { get; init; }

    [JsonPropertyOrder(-2)]
    public required string Name { get; init; }

    [JsonPropertyOrder(-1)]
    public string[]? Aliases { get; init; }

    [JsonPropertyOrder(1)]
    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Body))]
internal sealed class BodyDocument : PartyDocument
{
    public bool? IsIncoming { get; init; }

    public PartyId? PartOf { get; init; }
}

[Mirrors(typeof(Organisation))]
internal sealed class OrganisationDocument : PartyDocument
{
    public Stake? Stake { get; init; }
}

[Mirrors(typeof(Role))]
internal sealed class RoleDocument : PartyDocument
{
    public RoleFunction? Function { get; init; }

    public Quantity? Seats { get; init; }

    public Quantity? Filled { get; init; }

    public PartyId[]? HeldBy { get; init; }

    public ItemId? FilledBy { get; init; }

    public string? Profile { get; init; }

    public AudienceId? RecruitedFrom { get; init; }

    public AreaSetId? Covers { get; init; }

    public bool? HasVote { get; init; }

    public string[]? Tasks { get; init; }
}

[Mirrors(typeof(Audience))]
internal sealed class AudienceDocument
{
    public required AudienceId Id { get; init; }

    public required string Name { get; init; }

    public string[]? Aliases { get; init; }

    public AudienceId[]? Parts { get; init; }

    public EligibilityDocument[]? Eligibility { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Eligibility))]
internal sealed class EligibilityDocument
{
    public required string Attribute { get; init; }

    public required string Value { get; init; }
}

[Mirrors(typeof(AreaSet))]
internal sealed class AreaSetDocument
{
    public required AreaSetId Id { get; init; }

    public required string Name { get; init; }

    public required AreaDocument[] Areas { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Area))]
internal sealed class AreaDocument
{
    public required AreaId Id { get; init; }

    public required string Name { get; init; }
}

[Mirrors(typeof(Resource))]
internal sealed class ResourceDocument
{
    public required ResourceId Id { get; init; }

    public required string Name { get; init; }

    public ResourceKind? Kind { get; init; }

    public PartyId? Of { get; init; }

    public CapacityStepDocument[]? Capacity { get; init; }

    public BoughtOutDocument? BoughtOut { get; init; }

    public IsoDayOfWeek[]? WorkDays { get; init; }

    public AbsenceDocument[]? Absences { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(CapacityStep))]
internal sealed class CapacityStepDocument
{
    public Quantity? HoursPerWeek { get; init; }

    public PlanDate? From { get; init; }

    public CapacityCause? Cause { get; init; }

    public string? Reason { get; init; }

    public ConditionDocument? When { get; init; }

    public AmountValue? MonthlyCost { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(BoughtOutTime))]
internal sealed class BoughtOutDocument
{
    public Quantity? Heads { get; init; }

    public Quantity? HoursPerHead { get; init; }

    public AmountValue? HourlyRate { get; init; }
}

using ActionPlanning.Json.Shapes;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Json.V1;

[Mirrors(typeof(Adoption))]
internal sealed class AdoptionDocument
{
    public required PartyId Body { get; init; }

    public required PlanDate When { get; init; }

    public DecisionId? Decision { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Decision))]
internal sealed class DecisionDocument
{
    public required DecisionId Id { get; init; }

    public required string Text { get; init; }

    public PartyId? Body { get; init; }

    public PlanDate? When { get; init; }

    public string? Reason { get; init; }

    public ItemId[]? Affects { get; init; }

    public DecisionId? Replaces { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(DutyToInform))]
internal sealed class DutyDocument
{
    public required DutyId Id { get; init; }

    public required string About { get; init; }

    public PartyId? Informer { get; init; }

    public PartyId? Recipient { get; init; }

    public AudienceId? Audience { get; init; }

    public string? Channel { get; init; }

    public PlanDate? When { get; init; }

    public ItemId? After { get; init; }

    public string? Wording { get; init; }

    public bool? EveryMeeting { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Assumption))]
internal sealed class AssumptionDocument
{
    public required AssumptionId Id { get; init; }

    public required string Text { get; init; }

    public PlanDate? CheckBy { get; init; }

    public ItemId[]? RestsOn { get; init; }

    public ItemId[]? Carries { get; init; }

    public EffectGoalId[]? Effects { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Risk))]
internal sealed class RiskDocument
{
    public required RiskId Id { get; init; }

    public required string Cause { get; init; }

    public required string Effect { get; init; }

    public bool? IsOpportunity { get; init; }

    public ItemId[]? Items { get; init; }

    public BudgetLineId[]? BudgetLines { get; init; }

    public Likelihood? Likelihood { get; init; }

    public decimal? Probability { get; init; }

    public RiskImpactDocument[]? Impacts { get; init; }

    public string[]? Responses { get; init; }

    public PartyId? Owner { get; init; }

    public QuoteDocument[]? Quotes { get; init; }
}

[Mirrors(typeof(Baseline)), Addressed("name")]
internal sealed class BaselineDocument
{
    public required string Name { get; init; }

    public LocalDate? On { get; init; }

    public DecisionId? Decision { get; init; }

    public BaselineDateDocument[]? Dates { get; init; }
}

[Mirrors(typeof(BaselineDate)), Addressed("item")]
internal sealed class BaselineDateDocument
{
    public required ItemId Item { get; init; }

    public required PlanDate When { get; init; }
}

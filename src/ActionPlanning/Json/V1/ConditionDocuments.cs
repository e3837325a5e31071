using System.Text.Json.Serialization;
using ActionPlanning.Amounts;
using ActionPlanning.Json.Shapes;
using ActionPlanning.Json.Values;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Json.V1;

[Mirrors(typeof(Condition))]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CapacityAtLeastDocument), "capacityAtLeast")]
[JsonDerivedType(typeof(LiquidityAtLeastDocument), "liquidityAtLeast")]
[JsonDerivedType(typeof(GateApprovedDocument), "gateApproved")]
[JsonDerivedType(typeof(FundingGrantedDocument), "fundingGranted")]
[JsonDerivedType(typeof(ItemCompletedDocument), "itemCompleted")]
[JsonDerivedType(typeof(BreaksEvenDocument), "breaksEven")]
[JsonDerivedType(typeof(CircumstanceDocument), "circumstance")]
[JsonDerivedType(typeof(AllOfDocument), "allOf")]
[JsonDerivedType(typeof(AnyOfDocument), "anyOf")]
internal abstract class ConditionDocument;

[Mirrors(typeof(CapacityAtLeast))]
internal sealed class CapacityAtLeastDocument : ConditionDocument
{
    public required ResourceId Resource { get; init; }

    public Quantity? HoursPerWeek { get; init; }
}

[Mirrors(typeof(LiquidityAtLeast))]
internal sealed class LiquidityAtLeastDocument : ConditionDocument
{
    public AmountValue? Amount { get; init; }
}

[Mirrors(typeof(GateApproved))]
internal sealed class GateApprovedDocument : ConditionDocument
{
    public required ItemId Gate { get; init; }
}

[Mirrors(typeof(FundingGranted))]
internal sealed class FundingGrantedDocument : ConditionDocument
{
    public required FundingId Funding { get; init; }
}

[Mirrors(typeof(ItemCompleted))]
internal sealed class ItemCompletedDocument : ConditionDocument
{
    public required ItemId Item { get; init; }
}

[Mirrors(typeof(BreaksEven))]
internal sealed class BreaksEvenDocument : ConditionDocument
{
    public required ItemId Item { get; init; }
}

[Mirrors(typeof(Circumstance))]
internal sealed class CircumstanceDocument : ConditionDocument
{
    public required string Text { get; init; }

    public bool? Holds { get; init; }
}

[Mirrors(typeof(AllOf))]
internal sealed class AllOfDocument : ConditionDocument
{
    public required ConditionDocument[] Conditions { get; init; }
}

[Mirrors(typeof(AnyOf))]
internal sealed class AnyOfDocument : ConditionDocument
{
    public required ConditionDocument[] Conditions { get; init; }
}

[Mirrors(typeof(ItemState))]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PlannedDocument), "planned")]
[JsonDerivedType(typeof(InProgressDocument), "inProgress")]
[JsonDerivedType(typeof(CompletedDocument), "completed")]
[JsonDerivedType(typeof(CancelledDocument), "cancelled")]
[JsonDerivedType(typeof(StandByDocument), "standBy")]
internal abstract class StateDocument;

[Mirrors(typeof(Planned))]
internal sealed class PlannedDocument : StateDocument;

[Mirrors(typeof(InProgress))]
internal sealed class InProgressDocument : StateDocument
{
    public LocalDate? Since { get; init; }
}

[Mirrors(typeof(Completed))]
internal sealed class CompletedDocument : StateDocument
{
    public LocalDate? On { get; init; }
}

[Mirrors(typeof(Cancelled))]
internal sealed class CancelledDocument : StateDocument
{
    public required string Reason { get; init; }

    public PlanDate? When { get; init; }

    public DecisionId? Decision { get; init; }
}

[Mirrors(typeof(StandBy))]
internal sealed class StandByDocument : StateDocument
{
    public required StandByReason Reason { get; init; }

    public required string Text { get; init; }

    public PlanDate? Since { get; init; }

    public ConditionDocument? ResumeWhen { get; init; }
}

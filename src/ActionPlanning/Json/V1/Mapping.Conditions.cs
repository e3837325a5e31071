using System.Diagnostics.CodeAnalysis;
using ActionPlanning.Amounts;

namespace ActionPlanning.Json.V1;

/// <content>Conditions and states.</content>
internal sealed partial class Mapping
{
    [return: NotNullIfNotNull(nameof(part))]
    private ConditionDocument? Document(Condition? part) => part switch
    {
        null => null,
        CapacityAtLeast capacity => new CapacityAtLeastDocument { Resource = capacity.Resource, HoursPerWeek = capacity.HoursPerWeek.Unless(Quantity.Unknown) },
        LiquidityAtLeast liquidity => new LiquidityAtLeastDocument { Amount = liquidity.Amount is { } amount ? Document(amount) : null },
        GateApproved gate => new GateApprovedDocument { Gate = gate.Gate },
        FundingGranted granted => new FundingGrantedDocument { Funding = granted.Funding },
        ItemCompleted completed => new ItemCompletedDocument { Item = completed.Item },
        BreaksEven even => new BreaksEvenDocument { Item = even.Item },
        Circumstance circumstance => new CircumstanceDocument { Text = circumstance.Text, Holds = circumstance.Holds },
        AllOf all => new AllOfDocument { Conditions = all.Conditions.All(condition => Document(condition)) },
        AnyOf any => new AnyOfDocument { Conditions = any.Conditions.All(condition => Document(condition)) },
        _ => throw Unknown(part),
    };

    [return: NotNullIfNotNull(nameof(part))]
    private Condition? Model(ConditionDocument? part) => part switch
    {
        null => null,
        CapacityAtLeastDocument capacity => new CapacityAtLeast(capacity.Resource, capacity.HoursPerWeek ?? default),
        LiquidityAtLeastDocument liquidity => new LiquidityAtLeast { Amount = liquidity.Amount is { } amount ? Model(amount) : null },
        GateApprovedDocument gate => new GateApproved(gate.Gate),
        FundingGrantedDocument granted => new FundingGranted(granted.Funding),
        ItemCompletedDocument completed => new ItemCompleted(completed.Item),
        BreaksEvenDocument even => new BreaksEven(even.Item),
        CircumstanceDocument circumstance => new Circumstance(circumstance.Text) { Holds = circumstance.Holds },
        AllOfDocument all => new AllOf(all.Conditions.OrEmpty(condition => Model(condition))),
        AnyOfDocument any => new AnyOf(any.Conditions.OrEmpty(condition => Model(condition))),
        _ => throw Unknown(part),
    };

    private StateDocument? Document(ItemState part) => part switch
    {
        Planned => null,
        InProgress state => new InProgressDocument { Since = state.Since },
        Completed state => new CompletedDocument { On = state.On },
        Cancelled state => new CancelledDocument { Reason = state.Reason, When = state.When, Decision = state.Decision },
        StandBy state => new StandByDocument { Reason = state.Reason, Text = state.Text, Since = state.Since, ResumeWhen = Document(state.ResumeWhen) },
        _ => throw Unknown(part),
    };

    private ItemState Model(StateDocument? part) => part switch
    {
        null or PlannedDocument => new Planned(),
        InProgressDocument state => new InProgress { Since = state.Since },
        CompletedDocument state => new Completed { On = state.On },
        CancelledDocument state => new Cancelled(state.Reason) { When = state.When, Decision = state.Decision },
        StandByDocument state => new StandBy(state.Reason, state.Text) { Since = state.Since, ResumeWhen = Model(state.ResumeWhen) },
        _ => throw Unknown(part),
    };
}

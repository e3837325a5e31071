using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>A funding source has come so far: <c>funding[relief-package] = granted 2021-03-01</c>.</summary>
/// <remarks>It takes the place of what the plan says of that state and of what comes after it: an answer replaces an earlier answer.</remarks>
/// <param name="Funding">The funding source.</param>
/// <param name="State">The state.</param>
public sealed record SetFunding(FundingId Funding, FundingState State) : PlanChange
{
    /// <summary>Gets when; null when not known.</summary>
    public PlanDate? When { get; init; }

    /// <inheritdoc/>
    public override string Path => $"funding[{Funding}]";

    private protected override string Operation => $"= {ChangeText.Name(State)}{(When is null ? "" : $" {ChangeText.Date(When)}")}";

    internal override IEnumerable<Reference> References(string place) => [new(place, PartKind.Funding, Funding.Value)];

    internal override void Make(PlanDraft plan)
    {
        plan.Settle(driver => driver is GrantDriver grant && grant.Funding == Funding);
        Funding part = plan.FundingOf(Funding);
        int rank = Rank(State);
        plan.Put(part with { Steps = [.. part.Steps.Where(step => Rank(step.State) < rank), new(State) { When = When }] });
    }

    /// <summary>How far a state is along the way; granted and rejected are two answers to one question.</summary>
    private static int Rank(FundingState state) => state switch
    {
        FundingState.Intended => 0,
        FundingState.Applied => 1,
        FundingState.Granted or FundingState.Rejected => 2,
        _ => 3,
    };
}

using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>A grant, a support scheme or another source of funding, with the states it has passed through.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Amount">How much; unknown is allowed.</param>
public sealed record Funding(FundingId Id, string Title, Amount Amount)
{
    /// <summary>Gets the states in the order they came about; empty when it is only intended.</summary>
    public PlanList<FundingStep> Steps { get; init; }

    /// <summary>Gets the conditions that the giver set, as written.</summary>
    public PlanList<string> Terms { get; init; }

    /// <summary>Gets the items that it enables: each is blocked until the funding is granted.</summary>
    public PlanList<ItemId> Enables { get; init; }

    /// <summary>Gets the tracks that it is earmarked to; empty when it is free.</summary>
    public PlanList<TrackId> EarmarkedTo { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }

    /// <summary>Gets the present state: the last step, or <see cref="FundingState.Intended"/>.</summary>
    public FundingState State => Steps.IsEmpty ? FundingState.Intended : Steps[^1].State;
}

namespace ActionPlanning;

/// <summary>A risk, or an opportunity: a cause, an event, and an effect on something the plan counts on.</summary>
/// <param name="Id">The id.</param>
/// <param name="Cause">The cause as written.</param>
/// <param name="Effect">What it would do.</param>
public sealed record Risk(RiskId Id, string Cause, string Effect)
{
    /// <summary>Gets a value indicating whether the effect is to the good.</summary>
    public bool IsOpportunity { get; init; }

    /// <summary>Gets the items that it bears on.</summary>
    public PlanList<ItemId> Items { get; init; }

    /// <summary>Gets the budget lines whose driver it changes, such as attendance.</summary>
    public PlanList<BudgetLineId> BudgetLines { get; init; }

    /// <summary>Gets how likely it is; null when nobody has judged it.</summary>
    public Likelihood? Likelihood { get; init; }

    /// <summary>Gets how probable it is, from 0 to 1; null when nobody has put a number on it. A <see cref="Likelihood"/> is never turned into one.</summary>
    public decimal? Probability { get; init; }

    /// <summary>Gets what it does to numbers of the plan if it happens; empty when nobody has put numbers on it.</summary>
    public PlanList<RiskImpact> Impacts { get; init; }

    /// <summary>Gets what is done about it, as written.</summary>
    public PlanList<string> Responses { get; init; }

    /// <summary>Gets who follows it; null when nobody is named (a gap).</summary>
    public PartyId? Owner { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

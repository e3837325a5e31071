namespace ActionPlanning;

/// <summary>That a number of the plan may turn out in several ways, and how. It is what a simulation draws; the plan's own number stays what everything else calculates with.</summary>
/// <param name="Of">The number.</param>
/// <param name="Spread">How it may turn out.</param>
public sealed record Uncertainty(PlanDriver Of, Spread Spread)
{
    /// <summary>Gets where the estimate comes from, as written; null when nobody says.</summary>
    public string? Basis { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }

    /// <summary>Gets a value indicating whether the spread is of the kind that the number needs, and in order.</summary>
    internal bool IsSound => Spread.IsSound && (Of is GrantDriver or ConditionDriver) == (Spread is ChanceSpread);
}

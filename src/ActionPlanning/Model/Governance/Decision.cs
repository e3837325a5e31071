using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>An entry in the decision log. The log is append-only: a change of mind is a new entry.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">What was decided.</param>
public sealed record Decision(DecisionId Id, string Text)
{
    /// <summary>Gets who decided; null when not known.</summary>
    public PartyId? Body { get; init; }

    /// <summary>Gets when; a year is as good as a day. Null when not known.</summary>
    public PlanDate? When { get; init; }

    /// <summary>Gets why; null when not stated.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the items that it changes.</summary>
    public PlanList<ItemId> Affects { get; init; }

    /// <summary>Gets the decision that it replaces; null when none.</summary>
    public DecisionId? Replaces { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>A success criterion (<em>succeskriterium</em>): how one will know.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The criterion as written.</param>
/// <param name="Measure">What is measured and how much is enough.</param>
public sealed record SuccessCriterion(CriterionId Id, string Text, Measure Measure)
{
    /// <summary>Gets the track; null when it belongs to the plan as a whole.</summary>
    public TrackId? Track { get; init; }

    /// <summary>Gets the goal that it shows; null when none is named.</summary>
    public GoalId? Goal { get; init; }

    /// <summary>Gets when it must be met, in the author's words; null when the plan does not say, and it is then derived and marked as derived.</summary>
    public PlanDate? Due { get; init; }

    /// <summary>Gets the item at which it must be met; null when none is named.</summary>
    public ItemId? DueAt { get; init; }

    /// <summary>Gets the means of verification, as written; null when not stated.</summary>
    public string? Verification { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

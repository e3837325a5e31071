using ActionPlanning.Time;

namespace ActionPlanning;

/// <summary>What the plan was made on the grounds of: an earlier plan, a seminar, a strategy. Nothing is copied from it.</summary>
/// <param name="Text">What it was.</param>
public sealed record Basis(string Text)
{
    /// <summary>Gets when it was; a coarse date before the plan's period is as good as any. Null when not known.</summary>
    public PlanDate? When { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

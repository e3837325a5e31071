namespace ActionPlanning;

/// <summary>A question that the evaluation is to answer.</summary>
/// <param name="Text">The question.</param>
public sealed record EvaluationQuestion(string Text)
{
    /// <summary>Gets the item at which it is asked, such as an evaluation meeting; null when not stated.</summary>
    public ItemId? AskedAt { get; init; }

    /// <summary>Gets the effect goal that it bears on; null when none.</summary>
    public EffectGoalId? EffectGoal { get; init; }

    /// <summary>Gets the goal that it bears on; null when none.</summary>
    public GoalId? Goal { get; init; }

    /// <summary>Gets the risk whose response it tests; null when none.</summary>
    public RiskId? Risk { get; init; }

    /// <summary>Gets the passages it is taken from.</summary>
    public PlanList<Quote> Quotes { get; init; }
}

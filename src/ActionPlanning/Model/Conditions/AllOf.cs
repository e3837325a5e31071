namespace ActionPlanning;

/// <summary>All of several conditions hold.</summary>
/// <param name="Conditions">The conditions; at least one; none at all would always hold.</param>
public sealed record AllOf(PlanList<Condition> Conditions) : Condition
{
    /// <inheritdoc/>
    public override ConditionAnswer Evaluate(IConditionFacts facts) =>
        Conditions.IsEmpty ? new(Verdict.Yes) : Conditions.Select(condition => condition.Evaluate(facts)).Aggregate((left, right) => left.And(right));
}

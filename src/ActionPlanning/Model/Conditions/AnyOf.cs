namespace ActionPlanning;

/// <summary>At least one of several conditions holds.</summary>
/// <param name="Conditions">The conditions; at least one; none at all would never hold.</param>
public sealed record AnyOf(PlanList<Condition> Conditions) : Condition
{
    /// <inheritdoc/>
    public override ConditionAnswer Evaluate(IConditionFacts facts) =>
        Conditions.IsEmpty ? new(Verdict.No) : Conditions.Select(condition => condition.Evaluate(facts)).Aggregate((left, right) => left.Or(right));
}

using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>A resource has at least so many hours a week.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="HoursPerWeek">The hours a week; unknown when the plan only says «when resources allow», and the answer is then undetermined.</param>
public sealed record CapacityAtLeast(ResourceId Resource, Quantity HoursPerWeek) : Condition
{
    /// <inheritdoc/>
    public override ConditionAnswer Evaluate(IConditionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Capacity(this);
    }
}

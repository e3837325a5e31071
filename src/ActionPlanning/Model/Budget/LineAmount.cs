using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>How much a budget line is. A closed set: <see cref="FixedAmount"/>, <see cref="DrivenAmount"/>, <see cref="BoughtOutAmount"/>.</summary>
public abstract record LineAmount
{
    private protected LineAmount()
    {
    }
}

/// <summary>A stated amount: exact, a range or unknown.</summary>
/// <param name="Amount">The amount.</param>
public sealed record FixedAmount(Amount Amount) : LineAmount;

/// <summary>An amount that follows from what drives it: participants × price by group, members × fee by type.</summary>
/// <param name="Terms">The terms that are added up; at least one.</param>
public sealed record DrivenAmount(PlanList<DriverTerm> Terms) : LineAmount;

/// <summary>The cost of a resource's bought-out time: heads × hours × rate.</summary>
/// <param name="Resource">The resource, which must have bought-out time.</param>
public sealed record BoughtOutAmount(ResourceId Resource) : LineAmount;

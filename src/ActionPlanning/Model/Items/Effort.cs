using ActionPlanning.Amounts;

namespace ActionPlanning;

/// <summary>Work that an item takes from a resource.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Hours">The hours; unknown is allowed and is not zero.</param>
public sealed record Effort(ResourceId Resource, Quantity Hours)
{
    /// <summary>Gets what the hours are counted over. Default: the whole item.</summary>
    public EffortBasis Basis { get; init; } = EffortBasis.Total;
}

namespace ActionPlanning.Governance;

/// <summary>Whether, and from when, capacity is there that the plan adds on a condition.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Step">The position of the step in the resource's capacity, from 0.</param>
/// <param name="Answer">The answer to its condition; of one on money with the first month in which there is enough, or with how much is lacking.</param>
public sealed record CapacityAnswer(ResourceId Resource, int Step, ConditionAnswer Answer);

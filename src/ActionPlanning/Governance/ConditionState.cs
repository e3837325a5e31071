using ActionPlanning.Time;

namespace ActionPlanning.Governance;

/// <summary>What was worked out before a condition is asked: which added capacity is there, and where the schedule puts items.</summary>
/// <param name="Steps">The answers for capacity that is added on a condition, by its resource and its place there; what is left out is open.</param>
/// <param name="Days">The first and last day of each item that the schedule has days for, but for those that wait for a decision; null before there is a schedule.</param>
internal sealed record ConditionState(IReadOnlyDictionary<(ResourceId Resource, int Step), ConditionAnswer> Steps, IReadOnlyDictionary<ItemId, DateWindow>? Days)
{
    public static ConditionState None { get; } = new(new Dictionary<(ResourceId, int), ConditionAnswer>(), null);
}

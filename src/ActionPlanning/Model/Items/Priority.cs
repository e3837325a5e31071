namespace ActionPlanning;

/// <summary>A stated priority with its grounds.</summary>
/// <param name="Rank">1 is highest. Items without a priority come after all that have one.</param>
public sealed record Priority(int Rank)
{
    /// <summary>Gets why, as written; null when not stated.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the decision that set it; null when none is recorded.</summary>
    public DecisionId? Decision { get; init; }
}

namespace ActionPlanning.Criteria;

/// <summary>How a success criterion stands.</summary>
public enum CriterionState
{
    /// <summary>What is known does not settle it.</summary>
    Undetermined,

    /// <summary>Met.</summary>
    Met,

    /// <summary>It can no longer be met, or its day has passed without it.</summary>
    Missed,

    /// <summary>Only followed: it cannot be met or missed.</summary>
    Followed,
}

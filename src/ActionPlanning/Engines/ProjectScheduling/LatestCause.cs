namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What an activity's latest dates are bounded by.</summary>
/// <remarks>When several things bind at once, its own date is named before a link, and a link before the project's end.</remarks>
public enum LatestCause
{
    /// <summary>Nothing but the end of the project (the required end, or the earliest possible finish of all).</summary>
    ProjectEnd,

    /// <summary>Its own not-after date.</summary>
    NotAfter,

    /// <summary>Its own fixed start.</summary>
    FixedStart,

    /// <summary>A link to another activity.</summary>
    Link,
}

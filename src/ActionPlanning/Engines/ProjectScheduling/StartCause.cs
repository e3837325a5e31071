namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What an activity's start waits for: the one thing that would have to change for it to start earlier.</summary>
/// <remarks>When several things bind at once, a link is named before a date, and a date before the project's start.</remarks>
public enum StartCause
{
    /// <summary>Nothing but the start of the project.</summary>
    ProjectStart,

    /// <summary>Its own not-before date.</summary>
    NotBefore,

    /// <summary>Its own fixed start.</summary>
    FixedStart,

    /// <summary>A link from another activity.</summary>
    Link,

    /// <summary>A resource without enough capacity left in an earlier slot. Never in a critical path calculation.</summary>
    Resource,
}

namespace ActionPlanning.Scheduling;

/// <summary>What in the plan makes one item wait for another.</summary>
public enum LinkOrigin
{
    /// <summary>A link.</summary>
    Link,

    /// <summary>A condition that names a gate or another item.</summary>
    Condition,

    /// <summary>A rule of notice.</summary>
    Notice,

    /// <summary>The gap between occurrences of one item.</summary>
    Occurrences,

    /// <summary>A gate that decides on an item without a date of its own.</summary>
    Gate,
}

namespace ActionPlanning.Scheduling;

/// <summary>What every schedule of a plan must keep.</summary>
public enum PlanScheduleRule
{
    /// <summary>Items lie in their windows and before their hard limits.</summary>
    Window,

    /// <summary>What waits lies after what it waits for, with the lag between.</summary>
    Dependency,

    /// <summary>Nothing that has not begun lies before the day from which is looked.</summary>
    AsOf,

    /// <summary>Occurrences keep their gap, their greatest number a week and the dates to avoid, and there are as many as the plan says.</summary>
    Occurrences,

    /// <summary>No resource gives more hours on a day than it has after what goes on anyway.</summary>
    Capacity,

    /// <summary>An item gets the hours it takes, and on its own days.</summary>
    Hours,

    /// <summary>What takes no part takes no hours and has no days.</summary>
    Idle,

    /// <summary>What is frozen stays.</summary>
    Frozen,
}

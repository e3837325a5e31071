namespace ActionPlanning;

/// <summary>What kind of days a length of time is counted in.</summary>
public enum DayUnit
{
    /// <summary>Days on which work is done by the plan's calendar.</summary>
    WorkingDays,

    /// <summary>All days.</summary>
    CalendarDays,
}

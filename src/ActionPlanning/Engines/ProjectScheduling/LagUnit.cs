namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What a lag counts.</summary>
public enum LagUnit
{
    /// <summary>Slots of the dense working axis: weekends and closures do not count.</summary>
    WorkingSlots,

    /// <summary>Days of the calendar: every day counts. Needs the problem's calendar axis.</summary>
    CalendarDays,
}

namespace ActionPlanning.Time;

/// <summary>How binding a holiday is.</summary>
public enum HolidayKind
{
    /// <summary>A public holiday: no working day.</summary>
    Public,

    /// <summary>A day many have off, by agreement or habit, but not by law; a working day unless the calendar says otherwise.</summary>
    Observance,
}

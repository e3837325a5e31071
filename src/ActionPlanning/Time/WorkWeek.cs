using NodaTime;

namespace ActionPlanning.Time;

/// <summary>The weekdays on which work is done.</summary>
[Flags]
public enum WorkWeek
{
    /// <summary>No day of the week.</summary>
    None = 0,

    /// <summary>Mondays.</summary>
    Monday = 1,

    /// <summary>Tuesdays.</summary>
    Tuesday = 2,

    /// <summary>Wednesdays.</summary>
    Wednesday = 4,

    /// <summary>Thursdays.</summary>
    Thursday = 8,

    /// <summary>Fridays.</summary>
    Friday = 16,

    /// <summary>Saturdays.</summary>
    Saturday = 32,

    /// <summary>Sundays.</summary>
    Sunday = 64,

    /// <summary>Monday to Friday, Friday included: the default.</summary>
    MondayToFriday = Monday | Tuesday | Wednesday | Thursday | Friday,

    /// <summary>All seven days.</summary>
    EveryDay = MondayToFriday | Saturday | Sunday,
}

/// <summary>Questions to a <see cref="WorkWeek"/>.</summary>
public static class WorkWeekExtensions
{
    /// <summary>Tells whether a weekday is worked; false for <see cref="IsoDayOfWeek.None"/>.</summary>
    public static bool Includes(this WorkWeek week, IsoDayOfWeek day) =>
        day != IsoDayOfWeek.None && ((int)week & (1 << ((int)day - 1))) != 0;
}

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Translates between slots of the dense axis and days of the calendar, and calendar-day lags into bounds on starts.</summary>
/// <remarks>
/// Outside its ends the axis goes on with one slot a day. The map from slot to day is therefore strictly increasing over all
/// integers, and <see cref="Ceiling"/> and <see cref="Floor"/> are its two adjoints; forward and backward passes built on them are exact
/// inverses of each other, also where a negative float reaches before the first slot. The caller flags results that leave the axis.
/// </remarks>
internal sealed class SlotAxis(int[] days)
{
    private readonly int[] _days = days;

    public int Length => _days.Length;

    /// <summary>The day of a slot.</summary>
    public int Day(int slot)
    {
        if (slot >= 0 && slot < _days.Length)
        {
            return _days[slot];
        }

        return slot < 0 ? _days[0] + slot : _days[^1] + 1 + (slot - _days.Length);
    }

    /// <summary>The first slot on or after a day.</summary>
    public int Ceiling(int day)
    {
        if (day <= _days[0])
        {
            return day - _days[0];
        }

        if (day > _days[^1])
        {
            return _days.Length + (day - _days[^1] - 1);
        }

        var at = Array.BinarySearch(_days, day);
        return at >= 0 ? at : ~at;
    }

    /// <summary>The last slot on or before a day.</summary>
    public int Floor(int day) => Ceiling(day + 1) - 1;

    /// <summary>The least start of the second activity that a calendar-day link allows.</summary>
    public int EarliestTo(in PrecedenceLink link, int fromStart, int fromDuration, int toDuration)
    {
        var morning = Morning(link.LeavesFromStart, fromStart, fromDuration) + link.Lag;
        return link.ArrivesAtStart || toDuration == 0
            ? Ceiling(morning)
            : Ceiling(morning - 1) - toDuration + 1;
    }

    /// <summary>The greatest start of the first activity with which a calendar-day link still holds.</summary>
    public int LatestFrom(in PrecedenceLink link, int toStart, int fromDuration, int toDuration)
    {
        var morning = Morning(link.ArrivesAtStart, toStart, toDuration) - link.Lag;
        return link.LeavesFromStart || fromDuration == 0
            ? Floor(morning)
            : Floor(morning - 1) - fromDuration + 1;
    }

    private int Morning(bool ofStart, int start, int duration) =>
        ofStart || duration == 0 ? Day(start) : Day(start + duration - 1) + 1;
}

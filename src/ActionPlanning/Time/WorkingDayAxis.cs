using NodaTime;

namespace ActionPlanning.Time;

/// <summary>The working days of a horizon, numbered 0, 1, 2 … without gaps: what the engines count in. Both directions cost a table look-up.</summary>
public sealed class WorkingDayAxis
{
    /// <summary>The longest horizon, in calendar days: two centuries.</summary>
    public const int MaxDays = 73_050;

    private readonly LocalDate[] dates;

    // For each calendar day of the horizon, and the one after it: how many working days lie before it.
    private readonly int[] before;

    internal WorkingDayAxis(WorkCalendar calendar, DateWindow horizon)
    {
        var days = horizon.Days ?? int.MaxValue;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays, nameof(horizon));
        Horizon = horizon;
        before = new int[days + 1];
        var working = new List<LocalDate>(days);
        var date = horizon.Start;
        for (var day = 0; day < days; day++)
        {
            before[day] = working.Count;
            if (calendar.IsWorkingDay(date))
            {
                working.Add(date);
            }

            date = date.PlusDays(1);
        }

        before[days] = working.Count;
        dates = [.. working];
    }

    /// <summary>Gets the calendar days the axis was made of.</summary>
    public DateWindow Horizon { get; }

    /// <summary>Gets the number of working days; 0 when the horizon holds none.</summary>
    public int Count => dates.Length;

    /// <summary>The date of an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
    public LocalDate DateAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, dates.Length);
        return dates[index];
    }

    /// <summary>The index of a working day; −1 when the date is not worked or lies outside the horizon.</summary>
    public int IndexOf(LocalDate date)
    {
        if (!Horizon.Contains(date))
        {
            return -1;
        }

        var day = Day(date);
        return before[day] != before[day + 1] ? before[day] : -1;
    }

    /// <summary>The index of the first working day on or after a date; 0 for dates before the horizon; <see cref="Count"/> when there is none.</summary>
    public int IndexAtOrAfter(LocalDate date) =>
        date < Horizon.Start ? 0 : date > Horizon.End ? Count : before[Day(date)];

    /// <summary>The index of the last working day on or before a date; <see cref="Count"/> − 1 for dates after the horizon; −1 when there is none.</summary>
    public int IndexAtOrBefore(LocalDate date) =>
        date < Horizon.Start ? -1 : date > Horizon.End ? Count - 1 : before[Day(date) + 1] - 1;

    private int Day(LocalDate date) => Period.DaysBetween(Horizon.Start, date);
}

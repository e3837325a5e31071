using System.Globalization;
using NodaTime;

namespace ActionPlanning.Time;

/// <summary>One or more consecutive days, both ends included. A window is never empty.</summary>
/// <remarks>
/// An open side holds <see cref="LocalDate.MinIsoValue"/> or <see cref="LocalDate.MaxIsoValue"/>; all comparisons then work without special cases.
/// Like every struct it has a default value: the single day 0001-01-01.
/// </remarks>
public readonly record struct DateWindow
{
    /// <summary>Makes the window from <paramref name="start"/> to <paramref name="end"/>, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="end"/> lies before <paramref name="start"/>, or one of them is not in the ISO calendar.</exception>
    public DateWindow(LocalDate start, LocalDate end)
    {
        if (start.Calendar != CalendarSystem.Iso || end.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("A window takes dates of the ISO calendar.");
        }

        if (end < start)
        {
            throw new ArgumentException($"The window would end ({Iso(end)}) before it starts ({Iso(start)}).", nameof(end));
        }

        Start = start;
        End = end;
    }

    /// <summary>Gets the first day, or <see cref="LocalDate.MinIsoValue"/> when the window has no beginning.</summary>
    public LocalDate Start { get; }

    /// <summary>Gets the last day, or <see cref="LocalDate.MaxIsoValue"/> when the window has no end.</summary>
    public LocalDate End { get; }

    /// <summary>Gets the window without beginning or end.</summary>
    public static DateWindow Always => new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    /// <summary>Gets a value indicating whether the window has no beginning.</summary>
    public bool IsOpenStart => Start == LocalDate.MinIsoValue;

    /// <summary>Gets a value indicating whether the window has no end.</summary>
    public bool IsOpenEnd => End == LocalDate.MaxIsoValue;

    /// <summary>Gets the number of calendar days, at least 1; <see langword="null"/> when a side is open.</summary>
    public int? Days => IsOpenStart || IsOpenEnd ? null : Period.DaysBetween(Start, End) + 1;

    /// <summary>The window that starts on <paramref name="start"/> and has no end.</summary>
    public static DateWindow From(LocalDate start) => new(start, LocalDate.MaxIsoValue);

    /// <summary>The window that has no beginning and ends on <paramref name="end"/>, included.</summary>
    public static DateWindow Until(LocalDate end) => new(LocalDate.MinIsoValue, end);

    /// <summary>The window of one day.</summary>
    public static DateWindow On(LocalDate day) => new(day, day);

    /// <summary>Tells whether the day lies in the window.</summary>
    public bool Contains(LocalDate day) => Start <= day && day <= End;

    /// <summary>Tells whether every day of <paramref name="other"/> lies in this window.</summary>
    public bool Contains(DateWindow other) => Start <= other.Start && other.End <= End;

    /// <summary>The days both windows hold, or <see langword="null"/> when they share none.</summary>
    public DateWindow? Intersect(DateWindow other)
    {
        var start = LocalDate.Max(Start, other.Start);
        var end = LocalDate.Min(End, other.End);
        return start <= end ? new DateWindow(start, end) : null;
    }

    /// <summary>Compares this window with another, three-valued: only windows that share no day have a certain order.</summary>
    public WindowOrder Order(DateWindow other) =>
        End < other.Start ? WindowOrder.CertainlyBefore
        : other.End < Start ? WindowOrder.CertainlyAfter
        : WindowOrder.Possible;

    /// <summary>Says what became of this (older) window when <paramref name="newer"/> replaces it.</summary>
    public WindowChange Change(DateWindow newer) =>
        this == newer ? WindowChange.Same
        : Contains(newer) ? WindowChange.Refined
        : newer.Contains(this) ? WindowChange.Widened
        : WindowChange.Moved;

    /// <summary>The days the window stands for under a reading: activities and events keep it, a deadline is its last day.</summary>
    /// <remarks>A window without end has no last day; as a deadline it sets no limit and is returned unchanged.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not a named value.</exception>
    public DateWindow As(DateReading reading) => reading switch
    {
        DateReading.Activity or DateReading.Event => this,
        DateReading.Deadline => IsOpenEnd ? this : On(End),
        _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "An unknown reading."),
    };

    /// <summary>The window as an ISO 8601 interval: <c>2017-06-01/2017-06-10</c>, one day as <c>2017-06-01</c>, an open side as <c>..</c>.</summary>
    public override string ToString()
    {
        if (Start == End)
        {
            return Iso(Start);
        }

        return (IsOpenStart ? ".." : Iso(Start)) + "/" + (IsOpenEnd ? ".." : Iso(End));
    }

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}

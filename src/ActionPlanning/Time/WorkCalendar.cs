using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace ActionPlanning.Time;

/// <summary>Which days are worked: a week pattern, a country's holidays, closures. Immutable and safe for any number of threads.</summary>
/// <remarks>
/// <para>A resource has its own calendar: start from the plan's and add a part-time week (<see cref="WithWeek"/>) or leave (<see cref="WithClosure"/>).</para>
/// <para>A calendar answers only for the years its holiday provider knows (<see cref="Covers(DateWindow)"/>); a question about any other date throws
/// <see cref="ArgumentOutOfRangeException"/>, because "no holidays known" is not "no holidays". Check first when dates come from a file.
/// A calendar without a country answers for years 1–9998.</para>
/// </remarks>
public sealed class WorkCalendar
{
    private readonly ConcurrentDictionary<int, YearDays> years = new();

    private WorkCalendar(WorkWeek week, IHolidayProvider? holidays, bool observancesOff, ImmutableArray<Closure> closures)
    {
        Week = week;
        Holidays = holidays;
        ObservancesOff = observancesOff;
        Closures = closures;
        Coverage = new DateWindow(
            new LocalDate(Math.Max(holidays?.FirstYear ?? PlanDate.MinYear, PlanDate.MinYear), 1, 1),
            new LocalDate(Math.Min(holidays?.LastYear ?? PlanDate.MaxYear, PlanDate.MaxYear), 12, 31));
    }

    /// <summary>Gets Monday to Friday with Danish public holidays off.</summary>
    public static WorkCalendar Danish { get; } = For(DanishHolidays.Instance);

    /// <summary>Gets Monday to Friday without any holidays.</summary>
    public static WorkCalendar Plain { get; } = new(WorkWeek.MondayToFriday, null, false, []);

    /// <summary>Gets the weekdays that are worked.</summary>
    public WorkWeek Week { get; }

    /// <summary>Gets the source of holidays, or <see langword="null"/> for none.</summary>
    public IHolidayProvider? Holidays { get; }

    /// <summary>Gets a value indicating whether observances are off like public holidays. False by default.</summary>
    public bool ObservancesOff { get; }

    /// <summary>Gets the closures in the order they were added.</summary>
    public ImmutableArray<Closure> Closures { get; }

    /// <summary>Gets the days the calendar can answer for.</summary>
    public DateWindow Coverage { get; }

    /// <summary>Monday to Friday with a country's public holidays off.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is null.</exception>
    public static WorkCalendar For(IHolidayProvider holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        return new WorkCalendar(WorkWeek.MondayToFriday, holidays, false, []);
    }

    /// <summary>The same calendar with other weekdays, as for a part-time week. <see cref="WorkWeek.None"/> makes a calendar without working days.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="week"/> holds something that is no weekday.</exception>
    public WorkCalendar WithWeek(WorkWeek week) => (week & ~WorkWeek.EveryDay) == 0
        ? new WorkCalendar(week, Holidays, ObservancesOff, Closures)
        : throw new ArgumentOutOfRangeException(nameof(week), week, "A week has seven days.");

    /// <summary>The same calendar with another country's holidays, or none when null.</summary>
    public WorkCalendar WithHolidays(IHolidayProvider? holidays) => new(Week, holidays, ObservancesOff, Closures);

    /// <summary>The same calendar with observances (1 May, Constitution Day, Christmas Eve …) off or worked.</summary>
    public WorkCalendar WithObservancesOff(bool off = true) => new(Week, Holidays, off, Closures);

    /// <summary>The same calendar with a closure more: summer shutdown, a person's leave.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public WorkCalendar WithClosure(DateWindow window, string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new WorkCalendar(Week, Holidays, ObservancesOff, Closures.Add(new Closure(window, reason)));
    }

    /// <summary>The same calendar with several closures more.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="closures"/> is null.</exception>
    public WorkCalendar WithClosures(IEnumerable<Closure> closures)
    {
        ArgumentNullException.ThrowIfNull(closures);
        return new WorkCalendar(Week, Holidays, ObservancesOff, Closures.AddRange(closures));
    }

    /// <summary>Tells whether the calendar can answer for a date.</summary>
    public bool Covers(LocalDate date) => Coverage.Contains(date);

    /// <summary>Tells whether the calendar can answer for every date of a window; never for one with an open side.</summary>
    public bool Covers(DateWindow window) => Coverage.Contains(window);

    /// <summary>Tells whether a date is a working day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the date.</exception>
    public bool IsWorkingDay(LocalDate date)
    {
        Require(date);
        return Year(date.Year).Works(date.DayOfYear);
    }

    /// <summary>The number of working days in a window, both ends included. Costs a step per year, not per day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the window.</exception>
    public int WorkingDays(DateWindow window)
    {
        Require(window.Start);
        Require(window.End);
        var count = Year(window.End.Year).CountThrough(window.End.DayOfYear) - Year(window.Start.Year).CountThrough(window.Start.DayOfYear - 1);
        for (var year = window.Start.Year; year < window.End.Year; year++)
        {
            count += Year(year).Count;
        }

        return count;
    }

    /// <summary>Why a date is no working day: holidays first, then closures, then the weekday. Empty on a working day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the date.</exception>
    public ImmutableArray<DayOff> Explain(LocalDate date)
    {
        Require(date);
        var reasons = ImmutableArray.CreateBuilder<DayOff>();
        foreach (var holiday in Holidays?.ForYear(date.Year) ?? [])
        {
            if (holiday.Date == date && IsOff(holiday))
            {
                reasons.Add(new HolidayOff(date, holiday));
            }
        }

        foreach (var closure in Closures)
        {
            if (closure.Window.Contains(date))
            {
                reasons.Add(new ClosureOff(date, closure));
            }
        }

        if (!Week.Includes(date.DayOfWeek))
        {
            reasons.Add(new WeekdayOff(date));
        }

        return reasons.DrainToImmutable();
    }

    /// <summary>The working day a number of working days away.</summary>
    /// <remarks>
    /// Positive: the <paramref name="days"/>th working day strictly after the date; negative: strictly before it; zero: the date itself, working day or not.
    /// So Friday + 1 is Monday, and Saturday + 1 is Monday too. Steps of one sign add up: (d + a) + b = d + (a + b).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The date, or the answer, lies outside what the calendar covers.</exception>
    public LocalDate AddWorkingDays(LocalDate date, int days) => TryAddWorkingDays(date, days, out var result)
        ? result
        : throw new ArgumentOutOfRangeException(nameof(days), days, $"{days} working days from {Iso(date)} lies outside what the calendar covers ({Coverage}).");

    /// <summary>The working day a number of working days away, as <see cref="AddWorkingDays"/>; false when the date or the answer lies outside what the calendar covers.</summary>
    public bool TryAddWorkingDays(LocalDate date, int days, out LocalDate result)
    {
        result = date;
        if (!Covers(date))
        {
            return false;
        }

        if (days == 0)
        {
            return true;
        }

        if (Week == WorkWeek.None)
        {
            return false;
        }

        // Rank of the answer among the working days of its year, 1-based, counted forwards from the year of the date.
        var year = date.Year;
        long rank = days > 0
            ? (long)Year(year).CountThrough(date.DayOfYear) + days
            : (long)Year(year).CountThrough(date.DayOfYear - 1) + 1 + days;
        while (rank > Year(year).Count)
        {
            rank -= Year(year).Count;
            if (++year > Coverage.End.Year)
            {
                return false;
            }
        }

        while (rank < 1)
        {
            if (--year < Coverage.Start.Year)
            {
                return false;
            }

            rank += Year(year).Count;
        }

        result = new LocalDate(year, 1, 1).PlusDays(Year(year).DayOfRank((int)rank) - 1);
        return true;
    }

    /// <summary>The first working day strictly after a date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date, or the answer, lies outside what the calendar covers.</exception>
    public LocalDate NextWorkingDay(LocalDate date) => AddWorkingDays(date, 1);

    /// <summary>The last working day strictly before a date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date, or the answer, lies outside what the calendar covers.</exception>
    public LocalDate PreviousWorkingDay(LocalDate date) => AddWorkingDays(date, -1);

    /// <summary>The working days of a horizon as a dense axis 0, 1, 2 …</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not cover the horizon, or the horizon is longer than <see cref="WorkingDayAxis.MaxDays"/>.</exception>
    public WorkingDayAxis Axis(DateWindow horizon)
    {
        Require(horizon.Start);
        Require(horizon.End);
        return new WorkingDayAxis(this, horizon);
    }

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private bool IsOff(Holiday holiday) => holiday.Kind == HolidayKind.Public || ObservancesOff;

    private void Require(LocalDate date)
    {
        if (!Covers(date))
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, $"The calendar{(Holidays is null ? "" : " for " + Holidays.Country)} knows {Coverage}, not {Iso(date)}. Ask Covers first.");
        }
    }

    private YearDays Year(int year) => years.TryGetValue(year, out var days) ? days : years.GetOrAdd(year, Compute(year));

    private YearDays Compute(int year)
    {
        var first = new LocalDate(year, 1, 1);
        var length = CalendarSystem.Iso.GetDaysInYear(year);
        var works = new bool[length];
        var weekday = (int)first.DayOfWeek;
        for (var day = 0; day < length; day++)
        {
            works[day] = Week.Includes((IsoDayOfWeek)weekday);
            weekday = weekday == 7 ? 1 : weekday + 1;
        }

        foreach (var holiday in Holidays?.ForYear(year) ?? [])
        {
            if (holiday.Date.Year != year)
            {
                throw new InvalidOperationException($"The holiday provider for {Holidays!.Country} answered {Iso(holiday.Date)} for {year}.");
            }

            works[holiday.Date.DayOfYear - 1] &= !IsOff(holiday);
        }

        var whole = new DateWindow(first, first.PlusDays(length - 1));
        foreach (var closure in Closures)
        {
            if (closure.Window.Intersect(whole) is { } shut)
            {
                Array.Clear(works, shut.Start.DayOfYear - 1, shut.End.DayOfYear - shut.Start.DayOfYear + 1);
            }
        }

        return new YearDays(works);
    }

    /// <summary>The working days of one year: how many up to each day, and which day each is.</summary>
    private sealed class YearDays
    {
        private readonly short[] through;
        private readonly short[] ranked;

        public YearDays(bool[] works)
        {
            through = new short[works.Length + 1];
            for (var day = 1; day <= works.Length; day++)
            {
                through[day] = (short)(through[day - 1] + (works[day - 1] ? 1 : 0));
            }

            ranked = new short[through[^1]];
            for (var day = 1; day <= works.Length; day++)
            {
                if (works[day - 1])
                {
                    ranked[through[day] - 1] = (short)day;
                }
            }
        }

        public int Count => ranked.Length;

        public bool Works(int dayOfYear) => through[dayOfYear] != through[dayOfYear - 1];

        public int CountThrough(int dayOfYear) => through[dayOfYear];

        public int DayOfRank(int rank) => ranked[rank - 1];
    }
}

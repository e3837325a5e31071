using ActionPlanning.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ActionPlanning.PropertyTests.Time;

/// <summary>Planning dates, windows and calendars that reach the corners: first and last years, leap days, week 53, year ends, every form.</summary>
public static class TimeGenerators
{
    private static readonly int[] CornerYears = [1, 2, 999, 1999, 2000, 2016, 2017, 2020, 2021, 2022, 2023, 2024, 2026, 9997, 9998];

    public static Arbitrary<PlanDate> PlanDates() => Gen.OneOf(
        Single(),
        Single(),
        Ranges(),
        from date in Single()
        from shape in Gen.Elements<Func<PlanDate, PlanDate>>(PlanDate.From, PlanDate.Until, PlanDate.Before, PlanDate.After)
        select shape(date)).ToArbitrary();

    public static Arbitrary<DateWindow> Windows() => Gen.OneOf(
        from start in Day()
        from length in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(0, 1000))
        select new DateWindow(start, start.PlusDays(length)),
        Day().Select(DateWindow.From),
        Day().Select(DateWindow.Until),
        Gen.Constant(DateWindow.Always)).ToArbitrary();

    public static Arbitrary<LocalDate> Days() => Day().ToArbitrary();

    public static Arbitrary<WorkCalendar> Calendars() => (
        from week in Gen.Choose(1, 127)
        from danish in Gen.Elements(true, false)
        from observances in Gen.Elements(true, false)
        from closures in Closed().ListOf(3)
        select closures.Aggregate(
            (danish ? WorkCalendar.Danish : WorkCalendar.Plain).WithWeek((WorkWeek)week).WithObservancesOff(observances),
            (calendar, window) => calendar.WithClosure(window, "lukket"))).ToArbitrary();

    public static Arbitrary<DatePolicy> Policies() => Gen.Elements(Enum.GetValues<PartOfMonthRule>()).Select(rule => DatePolicy.Default with { PartOfMonth = rule }).ToArbitrary();

    /// <summary>Days near which something happens: month and year ends, leap days, holidays; 1995–2095, inside every calendar's coverage.</summary>
    private static Gen<LocalDate> Day() => Gen.OneOf(
        Gen.Choose(0, 36_500).Select(days => new LocalDate(1995, 1, 1).PlusDays(days)),
        from year in Gen.Choose(1995, 2095)
        from corner in Gen.Elements((1, 1), (12, 31), (2, 28), (3, 1), (5, 1), (6, 5), (12, 24))
        from shift in Gen.Choose(-2, 2)
        select new LocalDate(year, corner.Item1, corner.Item2).PlusDays(shift));

    private static Gen<DateWindow> Closed() => from start in Day() from length in Gen.Choose(0, 30) select new DateWindow(start, start.PlusDays(length));

    private static Gen<int?> Year() => Gen.OneOf(
        Gen.Constant<int?>(null),
        Gen.Elements(CornerYears).Select(year => (int?)year),
        Gen.Choose(PlanDate.MinYear, PlanDate.MaxYear).Select(year => (int?)year));

    private static Gen<PlanDate> Single() => Year().SelectMany(SingleOf);

    private static Gen<PlanDate> SingleOf(int? year) => Gen.OneOf(
        from month in Gen.Choose(1, 12)
        from day in Gen.OneOf(Gen.Choose(1, 28), Gen.Constant(CalendarSystem.Iso.GetDaysInMonth(year ?? 2000, month)))
        select PlanDate.Day(year, month, day),
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from weekday in Gen.Elements("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
        select PlanDate.Parse($"XXXX-{month:00}-{day:00}-{weekday}"),
        Gen.Choose(1, 52).Select(week => PlanDate.Week(year, week)),
        Gen.Constant(year is null or 2020 or 2026 ? PlanDate.Week(year, 53) : PlanDate.Week(year, 1)),
        Gen.Choose(1, 12).Select(month => PlanDate.Month(year, month)),
        from month in Gen.Choose(1, 12) from part in Gen.Choose(1, 3) select PlanDate.PartOfMonth(year, month, (MonthPart)part),
        Gen.Choose(1, 4).Select(quarter => PlanDate.Quarter(year, quarter)),
        Gen.Choose(1, 2).Select(half => PlanDate.HalfYear(year, half)),
        Gen.Choose(1, 4).Select(season => PlanDate.SeasonOf(year, (Season)season)),
        Gen.Constant(year is { } known ? PlanDate.Year(known) : PlanDate.Month(null, 12)));

    private static Gen<PlanDate> Ranges() =>
        from year in Year()
        from first in SingleOf(year)
        from step in Gen.Choose(0, 2)
        from last in SingleOf(year is { } known ? Math.Min(known + step, PlanDate.MaxYear) : null)
        select RangeOrFirst(first, last);

    // What runs backwards has no range; its first end is a date too.
    private static PlanDate RangeOrFirst(PlanDate first, PlanDate last)
    {
        try
        {
            return PlanDate.Range(first, last);
        }
        catch (ArgumentException)
        {
            return first;
        }
    }
}

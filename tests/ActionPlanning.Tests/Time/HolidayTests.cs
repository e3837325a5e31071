using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Tests.Time;

public class HolidayTests
{
    [Fact]
    public void Danish_holidays_of_2021_are_those_of_date_holidays()
    {
        // T12: commenthol/date-holidays, test/fixtures/DK-2021.json (facts).
        var holidays = DanishHolidays.Instance.ForYear(2021);

        Assert.Equal(
            ["01-01", "04-01", "04-02", "04-04", "04-05", "04-30", "05-13", "05-23", "05-24", "12-25", "12-26"],
            Dates(holidays, HolidayKind.Public));
        Assert.Equal(["05-01", "06-05", "12-24"], Dates(holidays, HolidayKind.Observance));
    }

    [Theory]
    [InlineData("2023-05-05", true)] // T12: date-holidays issues/248
    [InlineData("2024-04-26", false)]
    [InlineData("2021-05-13", true)] // T12: nager/Nager.Date DenmarkTest.cs
    [InlineData("2021-05-14", false)]
    [InlineData("2017-06-05", true)]
    public void Great_Prayer_Day_is_kept_through_2023(string day, bool off)
    {
        var date = SourceDocumentDatesTests.Day(day);

        Assert.Equal(off, DanishHolidays.Instance.ForYear(date.Year).Any(holiday => holiday.Date == date && holiday.Kind == HolidayKind.Public));
        Assert.Equal(!off, WorkCalendar.Danish.IsWorkingDay(date));
    }

    // Dates of Easter: US Naval Observatory tables; extremes and both sides of the century.
    [Theory]
    [InlineData(1992, 4, 19)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2016, 3, 27)]
    [InlineData(2017, 4, 16)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    [InlineData(2100, 3, 28)]
    public void Easter_falls_where_the_tables_say(int year, int month, int day) =>
        Assert.Contains(DanishHolidays.Instance.ForYear(year), holiday => holiday.DanishName == "Påskedag" && holiday.Date == new LocalDate(year, month, day));

    [Theory]
    [InlineData(1991)]
    [InlineData(2101)]
    public void A_year_the_provider_does_not_know_is_an_exception_not_an_empty_list(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DanishHolidays.Instance.ForYear(year));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkCalendar.Danish.IsWorkingDay(new LocalDate(year, 6, 1)));
        Assert.False(WorkCalendar.Danish.Covers(new LocalDate(year, 6, 1)));
    }

    [Fact]
    public void Every_year_from_1992_to_2100_has_its_holidays_in_order()
    {
        for (var year = 1992; year <= 2100; year++)
        {
            var holidays = DanishHolidays.Instance.ForYear(year);
            Assert.Equal(year <= 2023 ? 14 : 13, holidays.Count);
            Assert.Equal(holidays.OrderBy(holiday => holiday.Date), holidays);
        }
    }

    [Fact]
    public void A_country_is_added_to_the_registry_without_changing_the_old_one()
    {
        var registry = HolidayProviders.Default.With(new Norway());

        Assert.True(HolidayProviders.Default.TryFind("dk", out var danish));
        Assert.Same(DanishHolidays.Instance, danish);
        Assert.False(HolidayProviders.Default.TryFind("NO", out _));
        Assert.True(registry.TryFind("no", out var norway));
        Assert.Equal(["DK", "NO"], registry.Countries);
        Assert.False(WorkCalendar.For(norway).IsWorkingDay(new LocalDate(2022, 5, 17)));
        Assert.True(WorkCalendar.For(norway).IsWorkingDay(new LocalDate(2022, 5, 18)));
    }

    private static IEnumerable<string> Dates(IEnumerable<Holiday> holidays, HolidayKind kind) =>
        holidays.Where(holiday => holiday.Kind == kind).Select(holiday => $"{holiday.Date.Month:00}-{holiday.Date.Day:00}");

    private sealed class Norway : IHolidayProvider
    {
        public string Country => "NO";

        public int FirstYear => 2020;

        public int LastYear => 2025;

        public IReadOnlyList<Holiday> ForYear(int year) => [new(new LocalDate(year, 5, 17), HolidayKind.Public, "Norges grundlovsdag", "Norwegian Constitution Day")];
    }
}

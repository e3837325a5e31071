using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Tests.Time;

public class WorkCalendarTests
{
    private static readonly DateWindow July = new(new LocalDate(2021, 7, 1), new LocalDate(2021, 7, 31));

    // T6: countincognito/Zametek.ProjectPlan @edbde6ce, DateTimeCalculatorTests.cs (facts).
    [Theory]
    [InlineData("2025-06-09", 5, "2025-06-16")]
    [InlineData("2025-06-13", 1, "2025-06-16")]
    [InlineData("2025-06-14", 1, "2025-06-16")]
    [InlineData("2025-06-15", -1, "2025-06-13")]
    [InlineData("2025-06-16", -5, "2025-06-09")]
    [InlineData("2025-06-14", 0, "2025-06-14")]
    public void Working_days_are_counted_strictly_after_or_before_the_date(string date, int days, string expected) =>
        Assert.Equal(SourceDocumentDatesTests.Day(expected), WorkCalendar.Plain.AddWorkingDays(SourceDocumentDatesTests.Day(date), days));

    [Fact]
    public void Adding_passes_holidays_and_the_year_end()
    {
        // 2016-12-26 is a holiday, 31 December and 1 January a weekend.
        Assert.Equal(new LocalDate(2017, 1, 2), WorkCalendar.Danish.AddWorkingDays(new LocalDate(2016, 12, 23), 5));
        Assert.Equal(new LocalDate(2016, 12, 23), WorkCalendar.Danish.AddWorkingDays(new LocalDate(2017, 1, 2), -5));
        Assert.Equal(new LocalDate(2016, 12, 27), WorkCalendar.Danish.NextWorkingDay(new LocalDate(2016, 12, 23)));
        Assert.Equal(new LocalDate(2016, 12, 23), WorkCalendar.Danish.PreviousWorkingDay(new LocalDate(2016, 12, 27)));
    }

    [Fact]
    public void An_answer_outside_the_coverage_is_refused_never_guessed()
    {
        var last = new LocalDate(2100, 12, 31);

        Assert.False(WorkCalendar.Danish.TryAddWorkingDays(last, 1, out _));
        Assert.False(WorkCalendar.Danish.TryAddWorkingDays(last, int.MinValue, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkCalendar.Danish.NextWorkingDay(last));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkCalendar.Danish.WorkingDays(DateWindow.From(last)));
        Assert.False(WorkCalendar.Danish.Covers(DateWindow.From(last)));
        Assert.True(WorkCalendar.Danish.Covers(new DateWindow(new LocalDate(1992, 1, 1), last)));
    }

    [Fact]
    public void Observances_are_worked_unless_the_calendar_says_otherwise()
    {
        var constitutionDay = new LocalDate(2024, 6, 5);

        Assert.True(WorkCalendar.Danish.IsWorkingDay(constitutionDay));
        var off = WorkCalendar.Danish.WithObservancesOff();
        Assert.False(off.IsWorkingDay(constitutionDay));
        Assert.Equal(new HolidayOff(constitutionDay, DanishHolidays.Instance.ForYear(2024).Single(holiday => holiday.Date == constitutionDay)), off.Explain(constitutionDay).Single());
    }

    [Fact]
    public void A_resource_has_its_own_week_and_leave()
    {
        var partTime = WorkCalendar.Danish
            .WithWeek(WorkWeek.Monday | WorkWeek.Tuesday | WorkWeek.Wednesday)
            .WithClosure(new DateWindow(new LocalDate(2021, 7, 12), new LocalDate(2021, 7, 30)), "ferie");

        Assert.Equal(22, WorkCalendar.Danish.WorkingDays(July));
        Assert.Equal(3, partTime.WorkingDays(July)); // 5, 6, 7 July
        Assert.Equal(new LocalDate(2021, 8, 2), partTime.NextWorkingDay(new LocalDate(2021, 7, 7)));
    }

    [Fact]
    public void Every_reason_for_a_day_off_is_told_the_most_telling_first()
    {
        var calendar = WorkCalendar.Danish.WithClosure(new DateWindow(new LocalDate(2021, 12, 20), new LocalDate(2022, 1, 2)), "julelukket");

        var reasons = calendar.Explain(new LocalDate(2021, 12, 25));

        Assert.Equal(["Juledag", "julelukket", "lørdag"], reasons.Select(reason => reason.Describe(PlanLanguage.Danish)));
        Assert.Equal("Christmas Day", reasons[0].Describe(PlanLanguage.English));
        Assert.Empty(calendar.Explain(new LocalDate(2021, 12, 17)));
    }

    [Fact]
    public void A_calendar_without_working_days_has_no_next_one()
    {
        var never = WorkCalendar.Plain.WithWeek(WorkWeek.None);

        Assert.Equal(0, never.WorkingDays(July));
        Assert.False(never.TryAddWorkingDays(July.Start, 1, out _));
        Assert.Equal(0, never.Axis(July).Count);
    }

    [Fact]
    public void A_provider_that_answers_for_another_year_is_found_out() =>
        Assert.Throws<InvalidOperationException>(() => WorkCalendar.For(new Confused()).IsWorkingDay(new LocalDate(2021, 5, 3)));

    [Fact]
    public void The_axis_numbers_the_working_days_and_clamps_outside()
    {
        var axis = WorkCalendar.Danish.Axis(new DateWindow(new LocalDate(2017, 6, 1), new LocalDate(2017, 6, 10)));

        Assert.Equal(6, axis.Count);
        Assert.Equal(new LocalDate(2017, 6, 6), axis.DateAt(2));
        Assert.Equal(2, axis.IndexOf(new LocalDate(2017, 6, 6)));
        Assert.Equal(-1, axis.IndexOf(new LocalDate(2017, 6, 5)));
        Assert.Equal(-1, axis.IndexOf(new LocalDate(2017, 5, 31)));
        Assert.Equal(2, axis.IndexAtOrAfter(new LocalDate(2017, 6, 3)));
        Assert.Equal(1, axis.IndexAtOrBefore(new LocalDate(2017, 6, 5)));
        Assert.Equal(0, axis.IndexAtOrAfter(new LocalDate(2000, 1, 1)));
        Assert.Equal(-1, axis.IndexAtOrBefore(new LocalDate(2000, 1, 1)));
        Assert.Equal(6, axis.IndexAtOrAfter(new LocalDate(2017, 6, 10)));
        Assert.Equal(5, axis.IndexAtOrBefore(new LocalDate(2018, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => axis.DateAt(6));
    }

    [Fact]
    public void An_axis_longer_than_two_centuries_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkCalendar.Plain.Axis(new DateWindow(new LocalDate(1, 1, 1), new LocalDate(9000, 1, 1))));

    private sealed class Confused : IHolidayProvider
    {
        public string Country => "XX";

        public int FirstYear => 2020;

        public int LastYear => 2022;

        public IReadOnlyList<Holiday> ForYear(int year) => [new(new LocalDate(year - 1, 5, 17), HolidayKind.Public, "x", "x")];
    }
}

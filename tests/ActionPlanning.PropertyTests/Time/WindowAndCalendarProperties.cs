using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.PropertyTests.Time;

public class WindowAndCalendarProperties
{
    [Property(typeof(TimeGenerators), Runs = 2000)]
    public void The_order_of_windows_is_antisymmetric_and_certain_only_when_they_share_no_day(DateWindow first, DateWindow second)
    {
        var opposite = second.Order(first);

        Assert.Equal(
            first.Order(second) switch
            {
                WindowOrder.CertainlyBefore => WindowOrder.CertainlyAfter,
                WindowOrder.CertainlyAfter => WindowOrder.CertainlyBefore,
                _ => WindowOrder.Possible,
            },
            opposite);
        Assert.Equal(opposite == WindowOrder.Possible, first.Intersect(second) is not null);
    }

    [Property(typeof(TimeGenerators), Runs = 2000)]
    public void What_windows_share_lies_in_both_and_refines_them(DateWindow first, DateWindow second)
    {
        Assert.Equal(first.Intersect(second), second.Intersect(first));
        if (first.Intersect(second) is { } shared)
        {
            Assert.True(shared.Start <= shared.End);
            Assert.True(first.Contains(shared) && second.Contains(shared));
            Assert.Contains(first.Change(shared), new[] { WindowChange.Same, WindowChange.Refined });
        }

        Assert.Equal(first.Change(second) == WindowChange.Refined, second.Change(first) == WindowChange.Widened);
        Assert.Equal(first.Change(second) == WindowChange.Moved, second.Change(first) == WindowChange.Moved);
    }

    [Property(typeof(TimeGenerators), Runs = 300)]
    public void The_axis_is_a_bijection_between_indices_and_working_days(WorkCalendar calendar, LocalDate start, byte length)
    {
        var horizon = new DateWindow(start, start.PlusDays(length));
        var axis = calendar.Axis(horizon);

        Assert.Equal(calendar.WorkingDays(horizon), axis.Count);
        var index = 0;
        for (var date = horizon.Start; date <= horizon.End; date = date.PlusDays(1))
        {
            Assert.Equal(index, axis.IndexAtOrAfter(date));
            if (calendar.IsWorkingDay(date))
            {
                Assert.Equal(index, axis.IndexOf(date));
                Assert.Equal(date, axis.DateAt(index));
                index++;
            }
            else
            {
                Assert.Equal(-1, axis.IndexOf(date));
            }

            Assert.Equal(index - 1, axis.IndexAtOrBefore(date));
            Assert.Equal(calendar.IsWorkingDay(date), calendar.Explain(date).IsEmpty);
        }

        Assert.Equal(axis.Count, index);
    }

    [Property(typeof(TimeGenerators), Runs = 1000)]
    public void Adding_working_days_walks_them_one_by_one(WorkCalendar calendar, LocalDate date, sbyte days)
    {
        if (!calendar.TryAddWorkingDays(date, days, out var result))
        {
            return;
        }

        var walked = date;
        for (int left = Math.Abs((int)days), step = Math.Sign(days); left > 0;)
        {
            walked = walked.PlusDays(step);
            left -= calendar.IsWorkingDay(walked) ? 1 : 0;
        }

        Assert.Equal(walked, result);
    }

    [Property(typeof(TimeGenerators), Runs = 1000)]
    public void Steps_of_one_sign_add_up_and_steps_back_undo_them(WorkCalendar calendar, LocalDate date, byte first, byte second)
    {
        if (calendar.TryAddWorkingDays(date, first, out var middle) && calendar.TryAddWorkingDays(middle, second, out var end))
        {
            Assert.Equal(end, calendar.AddWorkingDays(date, first + second));
            if (calendar.IsWorkingDay(date))
            {
                Assert.Equal(date, calendar.AddWorkingDays(end, -(first + second)));
                Assert.Equal(first + second, calendar.WorkingDays(new DateWindow(date, end)) - 1);
            }
        }
    }

    [Fact]
    public void Easter_is_a_Sunday_from_22_March_to_25_April_after_the_paschal_moon()
    {
        for (var year = DanishHolidays.Instance.FirstYear; year <= DanishHolidays.Instance.LastYear; year++)
        {
            var easter = DanishHolidays.Instance.ForYear(year).Single(holiday => holiday.EnglishName == "Easter Sunday").Date;

            Assert.Equal(IsoDayOfWeek.Sunday, easter.DayOfWeek);
            Assert.InRange(easter, new LocalDate(year, 3, 22), new LocalDate(year, 4, 25));
            Assert.Equal(Gauss(year), easter);
        }
    }

    /// <summary>Gauss's rule with the constants of 1900–2099 (M 24, N 5) and of 2100 (M 24, N 6): an independent second opinion.</summary>
    private static LocalDate Gauss(int year)
    {
        var n = year < 2100 ? 5 : 6;
        var d = ((19 * (year % 19)) + 24) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * d) + n) % 7;
        var easter = new LocalDate(year, 3, 22).PlusDays(d + e);
        var exception = easter == new LocalDate(year, 4, 26) || (easter == new LocalDate(year, 4, 25) && d == 28 && e == 6 && year % 19 > 10);
        return exception ? easter.PlusDays(-7) : easter;
    }
}

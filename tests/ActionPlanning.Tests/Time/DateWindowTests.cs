using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Tests.Time;

public class DateWindowTests
{
    private static readonly LocalDate First = new(2017, 6, 1);
    private static readonly LocalDate Tenth = new(2017, 6, 10);

    [Fact]
    public void A_window_is_never_empty() =>
        Assert.Contains("2017-05-31", Assert.Throws<ArgumentException>(() => new DateWindow(First, First.PlusDays(-1))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_window_takes_only_ISO_dates() =>
        Assert.Throws<ArgumentException>(() => new DateWindow(First.WithCalendar(CalendarSystem.Julian), Tenth.WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void Both_ends_belong_to_the_window()
    {
        var window = new DateWindow(First, Tenth);

        Assert.True(window.Contains(First) && window.Contains(Tenth));
        Assert.False(window.Contains(Tenth.PlusDays(1)));
        Assert.Equal(10, window.Days);
        Assert.Equal("2017-06-01/2017-06-10", window.ToString());
    }

    [Fact]
    public void An_open_side_has_no_number_of_days()
    {
        Assert.True(DateWindow.From(First).IsOpenEnd);
        Assert.True(DateWindow.Until(First).IsOpenStart);
        Assert.Null(DateWindow.From(First).Days);
        Assert.Equal("../2017-06-01", DateWindow.Until(First).ToString());
        Assert.Equal(new DateWindow(First, Tenth), DateWindow.From(First).Intersect(DateWindow.Until(Tenth)));
        Assert.Null(DateWindow.From(Tenth).Intersect(DateWindow.Until(First)));
        Assert.True(DateWindow.Always.Contains(DateWindow.From(First)));
    }

    [Theory]
    [InlineData(11, 12, WindowOrder.CertainlyBefore)]
    [InlineData(10, 12, WindowOrder.Possible)]
    [InlineData(1, 30, WindowOrder.Possible)]
    public void Windows_that_share_a_day_have_no_certain_order(int start, int end, WindowOrder expected)
    {
        var window = new DateWindow(First, Tenth);
        var other = new DateWindow(new LocalDate(2017, 6, start), new LocalDate(2017, 6, end));

        Assert.Equal(expected, window.Order(other));
        Assert.Equal((WindowOrder)(2 - (int)expected), other.Order(window));
    }

    [Fact]
    public void A_deadline_is_the_last_day_and_an_event_any_day()
    {
        var window = new DateWindow(First, Tenth);

        Assert.Equal(window, window.As(DateReading.Activity));
        Assert.Equal(window, window.As(DateReading.Event));
        Assert.Equal(DateWindow.On(Tenth), window.As(DateReading.Deadline));
        Assert.Equal(DateWindow.On(Tenth), DateWindow.Until(Tenth).As(DateReading.Deadline));
        Assert.Equal(DateWindow.From(First), DateWindow.From(First).As(DateReading.Deadline));
    }
}

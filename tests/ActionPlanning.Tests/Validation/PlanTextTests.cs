using ActionPlanning.Amounts;
using ActionPlanning.Time;
using ActionPlanning.Wording;
using NodaTime;

namespace ActionPlanning.Tests.Validation;

public class PlanTextTests
{
    [Theory]
    [InlineData("2016-11-01", "2016-11-01", "1. november 2016", "1 November 2016")]
    [InlineData("2017-02-06", "2017-02-12", "6.–12. februar 2017", "6–12 February 2017")]
    [InlineData("2017-03-01", "2017-05-31", "1. marts – 31. maj 2017", "1 March – 31 May 2017")]
    [InlineData("2016-12-20", "2017-01-05", "20. december 2016 – 5. januar 2017", "20 December 2016 – 5 January 2017")]
    public void A_window_names_what_its_ends_share_once(string from, string to, string danish, string english)
    {
        LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        Assert.Equal((danish, english), (PlanText.Window(new(Day(from), Day(to))).Danish, PlanText.Window(new(Day(from), Day(to))).English));
    }

    [Fact]
    public void An_open_window_says_which_side_is_open()
    {
        LocalDate day = new(2017, 3, 1);
        Assert.Equal("fra 1. marts 2017", PlanText.Window(DateWindow.From(day)).Danish);
        Assert.Equal("until 1 March 2017", PlanText.Window(DateWindow.Until(day)).English);
        Assert.Equal("at any time", PlanText.Window(DateWindow.Always).English);
    }

    [Fact]
    public void Days_are_grouped_by_month() =>
        Assert.Equal("30. og 31. maj 2017 og 1. juni 2017", PlanText.Days([new(2017, 5, 30), new(2017, 5, 31), new(2017, 6, 1)]).Danish);

    [Theory]
    [InlineData(1, "1 arbejdsdag", "1 working day")]
    [InlineData(0, "0 arbejdsdage", "0 working days")]
    [InlineData(1234, "1.234 arbejdsdage", "1,234 working days")]
    public void Counts_agree_with_their_noun(int count, string danish, string english) => Assert.Equal((danish, english), (PlanText.WorkingDayCount(count).Danish, PlanText.WorkingDayCount(count).English));

    [Fact]
    public void Numbers_and_sums_keep_what_is_known()
    {
        Assert.Equal("2–3", PlanText.Range(Quantity.Between(2m, 3m)).Danish);
        Assert.Equal("mindst 2,5", PlanText.Range(Quantity.AtLeast(2.5m)).Danish);
        Assert.Equal("unknown", PlanText.Range(default).English);
        Assert.Equal("12.500 kr.", PlanText.Sum(Amount.Exactly(12500m, Currency.Dkk)).Danish);
        Assert.Equal("EUR 12,500", PlanText.Sum(Amount.Exactly(12500m, Currency.Eur)).English);
    }

    [Fact]
    public void Long_lists_say_how_many_more_there_are() => Assert.Equal("«a», «b» og 1 anden", PlanText.Names(["a", "b", "c"], 2).Danish);
}

using ActionPlanning.Time;

namespace ActionPlanning.Tests.Time;

public class PlanDateErrorTests
{
    [Theory]
    [InlineData(null, DateCodes.Empty, 0, 0)]
    [InlineData("", DateCodes.Empty, 0, 0)]
    [InlineData(" \t\u00A0", DateCodes.Empty, 0, 0)]
    [InlineData("hest", DateCodes.NotADate, 0, 4)]
    [InlineData("3", DateCodes.NotADate, 0, 1)]
    [InlineData("uge", DateCodes.NotADate, 3, 0)]
    [InlineData("2021-", DateCodes.NotADate, 5, 0)]
    [InlineData("uge 3 FU: Afvikling", DateCodes.NotADate, 6, 2)]
    [InlineData("maj, juni", DateCodes.NotADate, 5, 4)]
    [InlineData("20161021", DateCodes.NotADate, 0, 8)]
    [InlineData("uge 3 \uD800", DateCodes.NotADate, 6, 1)]
    [InlineData("..", DateCodes.NotADate, 0, 2)]
    [InlineData("30. februar", DateCodes.ImpossibleDay, 0, 2)]
    [InlineData("d. 31. juni 2017", DateCodes.ImpossibleDay, 3, 2)]
    [InlineData("29.2.2017", DateCodes.ImpossibleDay, 0, 2)]
    [InlineData("2017-02-29", DateCodes.ImpossibleDay, 8, 2)]
    [InlineData("0. juni", DateCodes.ImpossibleDay, 0, 1)]
    [InlineData("30.-31. juni", DateCodes.ImpossibleDay, 4, 2)]
    [InlineData("21.13.2016", DateCodes.NoSuchMonth, 3, 2)]
    [InlineData("10/21/2016", DateCodes.NoSuchMonth, 3, 2)]
    [InlineData("2016-13-01", DateCodes.NoSuchMonth, 5, 2)]
    [InlineData("2021-13", DateCodes.NoSuchMonth, 5, 2)]
    [InlineData("uge 54", DateCodes.NoSuchWeek, 4, 2)]
    [InlineData("uge 0", DateCodes.NoSuchWeek, 4, 1)]
    [InlineData("uge 53 2017", DateCodes.NoSuchWeek, 4, 2)]
    [InlineData("2017-W53", DateCodes.NoSuchWeek, 6, 2)]
    [InlineData("5. kvartal", DateCodes.NoSuchQuarter, 0, 1)]
    [InlineData("H3 2021", DateCodes.NoSuchHalf, 1, 1)]
    [InlineData("0000", DateCodes.YearOutOfRange, 0, 4)]
    [InlineData("juni 9999", DateCodes.YearOutOfRange, 5, 4)]
    [InlineData("maj-marts", DateCodes.Reversed, 4, 5)]
    [InlineData("juni 2017 - maj 2017", DateCodes.Reversed, 12, 8)]
    [InlineData("21.-18. oktober", DateCodes.Reversed, 4, 11)]
    [InlineData("uge 35-31", DateCodes.Reversed, 7, 2)]
    [InlineData("2022-2021", DateCodes.Reversed, 5, 4)]
    [InlineData("2. halvår - 1. halvår", DateCodes.Reversed, 12, 9)]
    [InlineData("ultimo juni - primo juni", DateCodes.Reversed, 14, 10)]
    [InlineData("herefter", DateCodes.Relative, 0, 8)]
    [InlineData("Orientering herefter", DateCodes.NotADate, 0, 11)]
    [InlineData("i næste uge", DateCodes.Relative, 0, 11)]
    [InlineData("2021-22", DateCodes.Ambiguous, 0, 7)]
    [InlineData("2021/05", DateCodes.Ambiguous, 0, 7)]
    [InlineData("juni 21", DateCodes.Ambiguous, 0, 7)]
    [InlineData("primo 2021", DateCodes.Ambiguous, 0, 10)]
    [InlineData("marts og oktober", DateCodes.Ambiguous, 0, 16)]
    [InlineData("inden jul", DateCodes.Ambiguous, 6, 3)] // Christmas, in Danish
    [InlineData("jul 2021", DateCodes.Ambiguous, 0, 3)]
    [InlineData("juni - 2017", DateCodes.Ambiguous, 0, 11)]
    [InlineData("senest 21.-23. oktober", DateCodes.Ambiguous, 7, 15)]
    [InlineData("torsdag den 21. oktober 2016", DateCodes.WrongWeekday, 0, 7)]
    public void Each_fault_has_its_code_and_place(string? text, string code, int position, int length)
    {
        Assert.False(PlanDate.TryParse(text, out var date, out var error));

        Assert.Null(date);
        Assert.Equal((code, position, length), (error.Code, error.Position, error.Length));
        Assert.All([error.Danish, error.English, error.HintDanish, error.HintEnglish], words => Assert.EndsWith(".", words, StringComparison.Ordinal));
        Assert.Equal(error, Assert.Throws<PlanDateException>(() => PlanDate.Parse(text)).Error);
    }

    [Fact]
    public void A_text_longer_than_the_limit_is_refused_unread()
    {
        var longest = "uge 3" + new string(' ', PlanDate.MaxTextLength - 5);

        Assert.True(PlanDate.TryParse(longest, out _, out _));
        Assert.False(PlanDate.TryParse(longest + " ", out _, out var error));
        Assert.Equal((DateCodes.TooLong, 200, 1), (error.Code, error.Position, error.Length));
    }

    [Theory]
    [InlineData("uge 53", 2017, DateCodes.NoSuchWeek)]
    [InlineData("29. februar", 2017, DateCodes.ImpossibleDay)]
    [InlineData("fredag 21. oktober", 2017, DateCodes.WrongWeekday)]
    [InlineData("juni", 0, DateCodes.YearOutOfRange)]
    [InlineData("juni", int.MinValue, DateCodes.YearOutOfRange)]
    public void What_a_heading_year_does_not_have_is_an_error_of_resolving(string text, int year, string code)
    {
        var date = PlanDate.Parse(text);

        Assert.Equal(code, date.Resolve(year).Error!.Code);
        Assert.False(date.TryWithYear(year, out _, out var error));
        Assert.Equal((code, 0, text.Length), (error.Code, error.Position, error.Length));
    }

    [Theory]
    [InlineData("uge 53", 2020)]
    [InlineData("29. februar", 2024)]
    [InlineData("fredag 21. oktober", 2016)]
    public void The_same_date_exists_in_a_year_that_has_it(string text, int year) => Assert.True(PlanDate.Parse(text).Resolve(year).IsResolved);

    [Fact]
    public void Messages_say_why_in_both_languages()
    {
        Assert.False(PlanDate.TryParse("uge 53 2017", out _, out var error));

        Assert.Equal("Der er ingen uge 53 i 2017.", error.Message(PlanLanguage.Danish));
        Assert.Equal("There is no week 53 in 2017.", error.Message(PlanLanguage.English));
        Assert.Contains("52", error.Hint(PlanLanguage.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("derefter", RelativeDate.After)]
    [InlineData("efter workshops", RelativeDate.After)]
    [InlineData("afterwards", RelativeDate.After)]
    [InlineData("after the final approval", RelativeDate.AfterDecision)]
    [InlineData("at the same time", RelativeDate.Simultaneous)]
    [InlineData("sideløbende", RelativeDate.Simultaneous)]
    [InlineData("forinden", RelativeDate.Before)]
    [InlineData("snarest muligt", RelativeDate.AsSoonAsPossible)]
    [InlineData("løbende", RelativeDate.Ongoing)]
    [InlineData("i år", RelativeDate.FromToday)]
    [InlineData("i morgen", RelativeDate.FromToday)]
    [InlineData("the coming period", RelativeDate.ComingPeriod)]
    public void Relative_words_are_recognised(string text, RelativeDate expected)
    {
        Assert.True(RelativeDate.TryRecognize(text, out var relative));
        Assert.Equal(expected, relative);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hest")]
    [InlineData("efter 1. marts")]
    [InlineData("last week of 2015")]
    [InlineData("år")]
    public void Dates_and_nonsense_are_not_relative(string? text) => Assert.False(RelativeDate.TryRecognize(text, out _));
}

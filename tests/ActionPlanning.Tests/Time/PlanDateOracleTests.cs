using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Tests.Time;

public class PlanDateOracleTests
{
    private static readonly DatePolicy Recognizers = DatePolicy.Default with { PartOfMonth = PartOfMonthRule.Recognizers };

    // T10: microsoft/Recognizers-Text @90e968ea, Specs/DateTime/English/DatePeriodParser.json and DateTimeModel.json (MIT). Their ends are exclusive.
    [Theory]
    [InlineData("week 3 of 2027", null, "2027-01-18", "2027-01-25")]
    [InlineData("week 1", 2019, "2018-12-31", "2019-01-07")]
    [InlineData("week 1", 2011, "2011-01-03", "2011-01-10")]
    [InlineData("last week of 2015", null, "2015-12-28", "2016-01-04")]
    [InlineData("Q3 2016", null, "2016-07-01", "2016-10-01")]
    [InlineData("early December", 2017, "2017-12-01", "2017-12-16")]
    [InlineData("mid-November", 2018, "2018-11-10", "2018-11-21")]
    [InlineData("end of March", 2018, "2018-03-16", "2018-04-01")]
    [InlineData("late November", 2017, "2017-11-16", "2017-12-01")]
    public void Recognizers_periods_hold_under_their_policy(string text, int? year, string start, string end)
    {
        var window = PlanDate.Parse(text).Resolve(year, Recognizers).WindowOrThrow();

        Assert.Equal(SourceDocumentDatesTests.Day(start), window.Start);
        Assert.Equal(SourceDocumentDatesTests.Day(end).PlusDays(-1), window.End);
    }

    [Fact]
    public void A_range_of_weeks_includes_its_last_week_unlike_Recognizers()
    {
        // T10: theirs ends 2018-08-27, exclusive, that is before week 35.
        var window = PlanDate.Parse("week 31 to week 35").Resolve(2018, Recognizers).WindowOrThrow();

        Assert.Equal("2018-07-30/2018-09-02", window.ToString());
    }

    [Theory]
    [InlineData(PartOfMonthRule.Thirds, "1-10", "11-20", "21-28")]
    [InlineData(PartOfMonthRule.Halves, "1-15", "8-22", "16-28")]
    [InlineData(PartOfMonthRule.Points, "1-1", "15-15", "28-28")]
    [InlineData(PartOfMonthRule.Recognizers, "1-15", "10-20", "16-28")]
    public void Each_rule_has_its_own_days_for_early_mid_and_late(PartOfMonthRule rule, string early, string mid, string late)
    {
        var policy = DatePolicy.Default with { PartOfMonth = rule };

        Assert.Equal([early, mid, late], new[] { "primo", "medio", "ultimo" }.Select(part =>
        {
            var window = PlanDate.Parse($"{part} februar 2017").Resolve(null, policy).WindowOrThrow();
            return $"{window.Start.Day}-{window.End.Day}";
        }));
    }

    [Fact]
    public void Thirds_are_the_default_and_differ_from_Recognizers()
    {
        var early = PlanDate.Parse("early December 2017");

        Assert.Equal("2017-12-01/2017-12-10", early.Resolve().WindowOrThrow().ToString());
        Assert.NotEqual(early.Resolve(null, Recognizers), early.Resolve());
    }

    // T11: Giannoudis/TimePeriodLibrary @2a591ad2, WeekTest.cs (MIT): Danish weeks are ISO weeks.
    [Theory]
    [InlineData(2011, 36, "2011-09-05/2011-09-11")]
    [InlineData(2013, 52, "2013-12-23/2013-12-29")]
    [InlineData(2014, 1, "2013-12-30/2014-01-05")]
    [InlineData(2020, 53, "2020-12-28/2021-01-03")]
    public void Danish_weeks_are_ISO_weeks(int year, int week, string window) =>
        Assert.Equal(window, PlanDate.Week(year, week).Resolve().WindowOrThrow().ToString());

    [Fact]
    public void Halves_and_quarters_cover_the_year()
    {
        Assert.Equal("2021-01-01/2021-06-30", PlanDate.Parse("1. halvår 2021").Resolve().WindowOrThrow().ToString());
        Assert.Equal("2021-07-01/2021-12-31", PlanDate.Parse("H2 2021").Resolve().WindowOrThrow().ToString());
        Assert.Equal("2021-10-01/2021-12-31", PlanDate.Parse("4. kvartal 2021").Resolve().WindowOrThrow().ToString());
    }

    [Fact]
    public void Winter_begins_in_its_year_unless_the_policy_says_otherwise()
    {
        var winter = PlanDate.Parse("vinteren 2023/24");
        var ends = DatePolicy.Default with { Winter = new SeasonSpan(new AnnualDate(12, 1), new AnnualDate(2, 29), startsYearBefore: true) };

        Assert.Equal("2023-12-01/2024-02-29", winter.Resolve().WindowOrThrow().ToString());
        Assert.Equal("2022-12-01/2023-02-28", winter.Resolve(null, ends).WindowOrThrow().ToString());
    }

    [Theory]
    [InlineData("dec./jan.", 2016, "2016-12-01/2017-01-31")]
    [InlineData("uge 51-2", 2016, "2016-12-19/2017-01-15")]
    [InlineData("28/12-3/1", 2016, "2016-12-28/2017-01-03")]
    [InlineData("nov. - jan. 2017", null, "2016-11-01/2017-01-31")]
    [InlineData("4. kvartal - 1. kvartal", 2016, "2016-10-01/2017-03-31")]
    public void A_range_across_the_year_end_starts_in_the_heading_year(string text, int? year, string window) =>
        Assert.Equal(window, PlanDate.Parse(text).Resolve(year).WindowOrThrow().ToString());

    [Theory]
    [InlineData("fra 1. marts 2021", "2021-03-01/..")]
    [InlineData("efter 1. marts 2021", "2021-03-02/..")]
    [InlineData("senest marts 2021", "../2021-03-31")]
    [InlineData("inden marts 2021", "../2021-02-28")]
    [InlineData("inden udgangen af marts 2021", "../2021-03-31")]
    public void Limits_include_or_exclude_as_their_word_says(string text, string window) =>
        Assert.Equal(window, PlanDate.Parse(text).Resolve().WindowOrThrow().ToString());

    [Fact]
    public void A_policy_that_reverses_a_range_is_told()
    {
        var range = PlanDate.Parse("medio juni - 12. juni 2017");
        var points = DatePolicy.Default with { PartOfMonth = PartOfMonthRule.Points };

        Assert.True(range.Resolve().IsResolved);
        Assert.Equal(DateCodes.Reversed, range.Resolve(null, points).Error!.Code);
    }

    [Fact]
    public void Equal_meaning_is_equality_whatever_the_words()
    {
        var one = PlanDate.Parse("Nov./dec. 2016");
        var other = PlanDate.Parse("november - december 2016");

        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one.Text, other.Text);
        Assert.True(one != PlanDate.Parse("nov./dec."));
        Assert.False(one.Equals(null));
        Assert.Equal(one, PlanDate.Parse(one.Canonical).WithText("Nov./dec. 2016"));
        Assert.Equal("x", one.WithText("x").Text);
    }

    [Fact]
    public void Factories_make_what_the_parser_reads()
    {
        Assert.Equal(PlanDate.Parse("21.10.2016"), PlanDate.Day(new LocalDate(2016, 10, 21)));
        Assert.Equal(PlanDate.Parse("primo juni"), PlanDate.PartOfMonth(null, 6, MonthPart.Early));
        Assert.Equal(PlanDate.Parse("dec. 2016/jan."), PlanDate.Range(PlanDate.Month(2016, 12), PlanDate.Month(null, 1)));
        Assert.Equal(PlanDate.Parse("efteråret 2021"), PlanDate.SeasonOf(2021, Season.Autumn));
        Assert.Equal(PlanDate.Parse("inden uge 3"), PlanDate.Before(PlanDate.Week(null, 3)));
        Assert.Equal("2021-H2", PlanDate.HalfYear(2021, 2).Text);
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanDate.Day(2017, 2, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanDate.Week(2017, 53));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanDate.Month(null, 256));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanDate.Year(0));
        Assert.Throws<ArgumentException>(() => PlanDate.From(PlanDate.Parse("maj/juni")));
        Assert.Throws<ArgumentException>(() => PlanDate.Range(PlanDate.Month(null, 5), PlanDate.Month(null, 3)));
    }
}

using ActionPlanning.Time;

namespace ActionPlanning.Tests.Time;

public class PlanDateFormatTests
{
    [Theory]
    [InlineData("2016-10-21", "21. oktober 2016", "21 October 2016")]
    [InlineData("XXXX-10-21-Fri", "fredag 21. oktober", "Friday 21 October")]
    [InlineData("2016-10-21/2016-10-23", "21.–23. oktober 2016", "21–23 October 2016")]
    [InlineData("2016-10-30/2016-11-02", "30. oktober – 2. november 2016", "30 October – 2 November 2016")]
    [InlineData("2016-12-28/2017-01-03", "28. december 2016 – 3. januar 2017", "28 December 2016 – 3 January 2017")]
    [InlineData("2017-W03", "uge 3 2017", "week 3 of 2017")]
    [InlineData("2017-W31/2017-W35", "uge 31–35 2017", "week 31–35 of 2017")]
    [InlineData("XXXX-W51/XXXX-W02", "uge 51–2", "week 51–2")]
    [InlineData("2016-11/2016-12", "november–december 2016", "November–December 2016")]
    [InlineData("2016-11/2017-01", "november 2016 – januar 2017", "November 2016 – January 2017")]
    [InlineData("XXXX-06-early", "primo juni", "early June")]
    [InlineData("2017-06-mid", "medio juni 2017", "mid-June 2017")]
    [InlineData("2016-Q3", "3. kvartal 2016", "Q3 2016")]
    [InlineData("2021-H2", "2. halvår 2021", "second half of 2021")]
    [InlineData("2021-23", "efteråret 2021", "autumn 2021")]
    [InlineData("2021-24", "vinteren 2021/22", "winter 2021/22")]
    [InlineData("1999-24", "vinteren 1999/00", "winter 1999/00")]
    [InlineData("2021/2022", "2021–2022", "2021–2022")]
    [InlineData("2021-03-01/..", "fra 1. marts 2021", "from 1 March 2021")]
    [InlineData("../XXXX-12-16", "senest 16. december", "by 16 December")]
    [InlineData("../2022", "inden udgangen af 2022", "by the end of 2022")]
    [InlineData("<XXXX-05-01", "inden 1. maj", "before 1 May")]
    [InlineData(">2021-W03", "efter uge 3 2021", "after week 3 of 2021")]
    public void A_date_prints_as_a_careful_author_would_write_it(string canonical, string danish, string english)
    {
        var date = PlanDate.Parse(canonical);

        Assert.Equal(danish, date.Format(PlanLanguage.Danish));
        Assert.Equal(english, date.Format(PlanLanguage.English));
        Assert.Equal(date, PlanDate.Parse(danish));
        Assert.Equal(date, PlanDate.Parse(english));
    }

    [Fact]
    public void An_unknown_language_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanDate.Year(2021).Format((PlanLanguage)2));
}

using ActionPlanning.Time;

namespace ActionPlanning.Tests.Time;

public class PlanDateFormsTests
{
    [Theory]
    [InlineData("21.10.2016", "2016-10-21")]
    [InlineData("21.10.16", "2016-10-21")]
    [InlineData("1. 5. 2021", "2021-05-01")]
    [InlineData("21/10 2016", "2016-10-21")]
    [InlineData("21/10-2016", "2016-10-21")]
    [InlineData("21/10 - 2016", "2016-10-21")]
    [InlineData("21/10-16", "2016-10-21")]
    [InlineData("21/10/2016", "2016-10-21")]
    [InlineData("21/10", "XXXX-10-21")]
    [InlineData("2016-10-21", "2016-10-21")]
    [InlineData("d. 24. februar 2021", "2021-02-24")]
    [InlineData("24.februar 2021", "2021-02-24")]
    [InlineData("24. feb. 2021", "2021-02-24")]
    [InlineData("24 Jul 2021", "2021-07-24")]
    [InlineData("24 February 2021", "2021-02-24")]
    [InlineData("Feb 24, 2021", "2021-02-24")]
    [InlineData("February 24th", "XXXX-02-24")]
    [InlineData("the 24th of February, 2021", "2021-02-24")]
    [InlineData("on May 21", "XXXX-05-21")]
    [InlineData("fredag den 21. oktober 2016", "2016-10-21")]
    [InlineData("Friday, 21 October", "XXXX-10-21-Fri")]
    public void Days(string text, string canonical) => Reads(text, canonical);

    [Theory]
    [InlineData("21.-23. oktober 2016", "2016-10-21/2016-10-23")]
    [InlineData("21-23 October 2016", "2016-10-21/2016-10-23")]
    [InlineData("October 21-23, 2016", "2016-10-21/2016-10-23")]
    [InlineData("21.-23.10.2016", "2016-10-21/2016-10-23")]
    [InlineData("21.10.-23.10.", "XXXX-10-21/XXXX-10-23")]
    [InlineData("1/5-15/6", "XXXX-05-01/XXXX-06-15")]
    [InlineData("28/12-3/1", "XXXX-12-28/XXXX-01-03")]
    [InlineData("28/12 - 3/1 2017", "2016-12-28/2017-01-03")]
    [InlineData("31/12-16 - 1/1-17", "2016-12-31/2017-01-01")]
    [InlineData("1. marts til og med 3. april 2021", "2021-03-01/2021-04-03")]
    [InlineData("fra 1. marts til 3. april 2021", "2021-03-01/2021-04-03")]
    [InlineData("between 1 May and 3 June 2021", "2021-05-01/2021-06-03")]
    [InlineData("21.-21. oktober", "XXXX-10-21")]
    public void Day_ranges(string text, string canonical) => Reads(text, canonical);

    [Theory]
    [InlineData("uge 3", "XXXX-W03")]
    [InlineData("uge nr. 3", "XXXX-W03")]
    [InlineData("uge 3 2017", "2017-W03")]
    [InlineData("uge 3, 2017", "2017-W03")]
    [InlineData("uge 3/2017", "2017-W03")]
    [InlineData("week 3 of 2027", "2027-W03")]
    [InlineData("W3", "XXXX-W03")]
    [InlineData("2017-W03", "2017-W03")]
    [InlineData("2017 uge 3", "2017-W03")]
    [InlineData("uge 53 2020", "2020-W53")]
    [InlineData("last week of 2015", "2015-W53")]
    [InlineData("sidste uge i 2016", "2016-W52")]
    [InlineData("uge 51-2", "XXXX-W51/XXXX-W02")]
    [InlineData("uge 51-2 2017", "2016-W51/2017-W02")]
    [InlineData("uge 31-35", "XXXX-W31/XXXX-W35")]
    [InlineData("uge 3 og 4", "XXXX-W03/XXXX-W04")]
    public void Weeks(string text, string canonical) => Reads(text, canonical);

    [Theory]
    [InlineData("juni", "XXXX-06")]
    [InlineData("juni måned 2021", "2021-06")]
    [InlineData("in August", "XXXX-08")]
    [InlineData("nov-2016", "2016-11")]
    [InlineData("jul. 2021", "2021-07")]
    [InlineData("jun./jul.", "XXXX-06/XXXX-07")]
    [InlineData("dec./jan.", "XXXX-12/XXXX-01")]
    [InlineData("maj og juni", "XXXX-05/XXXX-06")]
    [InlineData("november 2016 - januar 2017", "2016-11/2017-01")]
    [InlineData("nov. - jan. 2017", "2016-11/2017-01")]
    [InlineData("nov. 2016 - jan.", "2016-11/2017-01")]
    [InlineData("marts - maj 2017", "2017-03/2017-05")]
    [InlineData("aug.-jan.", "XXXX-08/XXXX-01")]
    [InlineData("2011-12", "2011-12")]
    public void Months(string text, string canonical) => Reads(text, canonical);

    [Theory]
    [InlineData("primo juni", "XXXX-06-early")]
    [InlineData("begyndelsen af juni 2017", "2017-06-early")]
    [InlineData("først i juni", "XXXX-06-early")]
    [InlineData("early June", "XXXX-06-early")]
    [InlineData("medio juni", "XXXX-06-mid")]
    [InlineData("midt i juni", "XXXX-06-mid")]
    [InlineData("mid-November", "XXXX-11-mid")]
    [InlineData("mid June 2017", "2017-06-mid")]
    [InlineData("ultimo juni", "XXXX-06-late")]
    [InlineData("slutningen af juni", "XXXX-06-late")]
    [InlineData("late June", "XXXX-06-late")]
    [InlineData("end of March 2018", "2018-03-late")]
    [InlineData("primo juni - medio august", "XXXX-06-early/XXXX-08-mid")]
    [InlineData("primo/medio juni 2017", "2017-06-early/2017-06-mid")]
    public void Parts_of_months(string text, string canonical) => Reads(text, canonical);

    [Theory]
    [InlineData("3. kvartal 2016", "2016-Q3")]
    [InlineData("3.kvt. 2016", "2016-Q3")]
    [InlineData("tredje kvartal", "XXXX-Q3")]
    [InlineData("Q3 2016", "2016-Q3")]
    [InlineData("2016-Q3", "2016-Q3")]
    [InlineData("3rd quarter of 2016", "2016-Q3")]
    [InlineData("1.-2. kvartal 2021", "2021-Q1/2021-Q2")]
    [InlineData("Q1-2 2021", "2021-Q1/2021-Q2")]
    [InlineData("1. halvår 2021", "2021-H1")]
    [InlineData("andet halvår", "XXXX-H2")]
    [InlineData("H1 2021", "2021-H1")]
    [InlineData("second half of 2021", "2021-H2")]
    [InlineData("first half-year 2021", "2021-H1")]
    public void Quarters_and_half_years(string text, string canonical) => Reads(text, canonical);

    [Theory]
    [InlineData("efteråret 2021", "2021-23")]
    [InlineData("foråret", "XXXX-21")]
    [InlineData("autumn 2021", "2021-23")]
    [InlineData("fall", "XXXX-23")]
    [InlineData("sommeren 2024", "2024-22")]
    [InlineData("sommeren 2021", "2021-summer")]
    [InlineData("vinteren 2021/22", "2021-24")]
    [InlineData("vinteren 2021-2022", "2021-24")]
    [InlineData("2021", "2021")]
    [InlineData("året 2021", "2021")]
    [InlineData("2021/22", "2021/2022")]
    [InlineData("2016-17", "2016/2017")]
    [InlineData("1999/00", "1999/2000")]
    [InlineData("in the course of 2021", "2021")]
    public void Seasons_and_years(string text, string canonical) => Reads(text, canonical);

    [Theory]
    [InlineData("fra 1. marts 2021", "2021-03-01/..")]
    [InlineData("fra og med 1. marts 2021", "2021-03-01/..")]
    [InlineData("1. marts 2021 og frem", "2021-03-01/..")]
    [InlineData("tidligst uge 3", "XXXX-W03/..")]
    [InlineData("ikke før maj", "XXXX-05/..")]
    [InlineData("from 1 March 2021", "2021-03-01/..")]
    [InlineData("2021-05-01/..", "2021-05-01/..")]
    [InlineData("senest 16.12.", "../XXXX-12-16")]
    [InlineData("inden udgangen af 2022", "../2022")]
    [InlineData("by the end of March", "../XXXX-03")]
    [InlineData("by 16 December", "../XXXX-12-16")]
    [InlineData("until June 2021", "../2021-06")]
    [InlineData("til og med juni", "../XXXX-06")]
    [InlineData("no later than 1 March", "../XXXX-03-01")]
    [InlineData("ikke senere end 1. marts", "../XXXX-03-01")]
    [InlineData("../2021", "../2021")]
    [InlineData("inden 1. maj", "<XXXX-05-01")]
    [InlineData("before June 2021", "<2021-06")]
    [InlineData("efter uge 3", ">XXXX-W03")]
    [InlineData("inden for 2021", "2021")]
    public void Open_ends(string text, string canonical) => Reads(text, canonical);

    [Theory]
    [InlineData("MARTS–MAJ", "XXXX-03/XXXX-05")]
    [InlineData("marts—maj", "XXXX-03/XXXX-05")]
    [InlineData("marts\u2212maj", "XXXX-03/XXXX-05")]
    [InlineData("  marts\u00A0 -  maj ", "XXXX-03/XXXX-05")]
    [InlineData("marts/maj", "XXXX-03/XXXX-05")]
    [InlineData("efteråret 2021", "2021-23")]
    [InlineData("EFTERA\u030ARET 2021", "2021-23")]
    [InlineData("efteraaret 2021", "2021-23")]
    [InlineData("Nov\u00ADember 2016", "2016-11")]
    [InlineData("Uge 3.", "XXXX-W03")]
    [InlineData("Uge 3:", "XXXX-W03")]
    [InlineData("nov/dec", "XXXX-11/XXXX-12")]
    public void Dashes_spaces_casing_and_accents_do_not_matter(string text, string canonical) => Reads(text, canonical);

    [Theory]
    [InlineData("febuar 2021", "2021-02", 0, "febuar", "februar")]
    [InlineData("setpember", "XXXX-09", 0, "setpember", "september")]
    [InlineData("augst", "XXXX-08", 0, "augst", "august")]
    [InlineData("3. kvatral 2016", "2016-Q3", 3, "kvatral", "kvartal")]
    [InlineData("i efteraret 2021", "2021-23", 2, "efteraret", "efteråret")]
    [InlineData("senset 16.12.", "../XXXX-12-16", 0, "senset", "senest")]
    [InlineData("Septembre 2021", "2021-09", 0, "Septembre", "september")]
    public void One_typing_slip_is_put_right_and_told(string text, string canonical, int position, string written, string readAs)
    {
        var date = PlanDate.Parse(text);

        Assert.Equal(canonical, date.Canonical);
        Assert.Equal(new DateCorrection(position, written, readAs), Assert.Single(date.Corrections));
        Assert.Equal(text, date.Text);
    }

    [Fact]
    public void Short_words_are_not_corrected_because_a_neighbour_is_a_word_too()
    {
        Assert.False(PlanDate.TryParse("juno 2021", out _, out _)); // juni? juli? jun?
        Assert.False(PlanDate.TryParse("mej", out _, out _));
    }

    private static void Reads(string text, string canonical)
    {
        var date = PlanDate.Parse(text);

        Assert.Equal(canonical, date.Canonical);
        Assert.Equal(text, date.Text);
        Assert.Equal(!canonical.Contains('X', StringComparison.Ordinal), date.HasYear);
        Assert.Empty(date.Corrections);
        foreach (var printed in (string[])[canonical, date.Format(PlanLanguage.Danish), date.Format(PlanLanguage.English)])
        {
            var again = PlanDate.Parse(printed);
            Assert.Equal(date, again);
            Assert.Equal(canonical, again.Canonical);
        }
    }
}

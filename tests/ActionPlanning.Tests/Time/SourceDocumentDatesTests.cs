using ActionPlanning.Time;
using NodaTime;
using NodaTime.Text;

namespace ActionPlanning.Tests.Time;

/// <summary>Every date of the two source documents (seeds/; requirements S40–S57, A1–A3, A18–A27 and the tensions' numbers).</summary>
public class SourceDocumentDatesTests
{
    [Theory]
    [InlineData("21.10.", 2016, "XXXX-10-21", "2016-10-21", 1)] // S41
    [InlineData("28.10.", 2016, "XXXX-10-28", "2016-10-28", 1)] // S43
    [InlineData("31.10.", 2016, "XXXX-10-31", "2016-10-31", 1)] // S44
    [InlineData("Nov./dec.", 2016, "XXXX-11/XXXX-12", "2016-11-01/2016-12-31", 43)] // S45
    [InlineData("16.12.", 2016, "XXXX-12-16", "2016-12-16", 1)] // S49
    [InlineData("Uge 3", 2017, "XXXX-W03", "2017-01-16/2017-01-22", 5)] // S50
    [InlineData("Uge 6", 2017, "XXXX-W06", "2017-02-06/2017-02-12", 5)] // S53
    [InlineData("i juni", 2017, "XXXX-06", "2017-06-01/2017-06-30", 21)] // S53: consistent with "Primo juni"
    [InlineData("Februar", 2017, "XXXX-02", "2017-02-01/2017-02-28", 20)] // S54
    [InlineData("13.-28. februar", 2017, "XXXX-02-13/XXXX-02-28", "2017-02-13/2017-02-28", 12)] // T-5
    [InlineData("Marts -maj", 2017, "XXXX-03/XXXX-05", "2017-03-01/2017-05-31", 61)] // S55
    [InlineData("Primo juni", 2017, "XXXX-06-early", "2017-06-01/2017-06-10", 6)] // S56
    [InlineData("Medio juni", 2017, "XXXX-06-mid", "2017-06-11/2017-06-20", 7)] // S57
    [InlineData("1. nov. - 16. dec.", 2016, "XXXX-11-01/XXXX-12-16", "2016-11-01/2016-12-16", 34)] // T-3
    [InlineData("2016", null, "2016", "2016-01-01/2016-12-31", 253)] // S40, S11
    [InlineData("2021-2022", null, "2021/2022", "2021-01-01/2022-12-31", 507)] // A1
    [InlineData("den 24.februar 2021", null, "2021-02-24", "2021-02-24", 1)] // A2
    [InlineData("i september 2019", null, "2019-09", "2019-09-01/2019-09-30", 21)] // A3
    [InlineData("september 2020", null, "2020-09", "2020-09-01/2020-09-30", 22)] // A3
    [InlineData("maj/juni", 2021, "XXXX-05/XXXX-06", "2021-05-01/2021-06-30", 41)] // A18
    [InlineData("I løbet af 2021-2022", null, "2021/2022", "2021-01-01/2022-12-31", 507)] // A19
    [InlineData("i august", 2021, "XXXX-08", "2021-08-01/2021-08-31", 22)] // A23
    [InlineData("i efteråret 2021", null, "2021-23", "2021-09-01/2021-11-30", 65)] // A27
    public void Each_date_of_the_documents_has_its_window_and_working_days(string text, int? year, string canonical, string window, int workingDays)
    {
        var date = PlanDate.Parse(text);

        Assert.Equal(canonical, date.Canonical);
        Assert.Equal(text, date.ToString());
        Assert.Empty(date.Corrections);
        var days = date.Resolve(year).WindowOrThrow();
        Assert.Equal(window, days.ToString());
        Assert.Equal(workingDays, WorkCalendar.Danish.WorkingDays(days));
    }

    [Fact]
    public void Early_June_2017_offers_six_candidate_days_around_Whit_Monday()
    {
        // T-6
        var window = PlanDate.Parse("Primo juni").Resolve(2017).WindowOrThrow();

        var axis = WorkCalendar.Danish.Axis(window);

        Assert.Equal([1, 2, 6, 7, 8, 9], Enumerable.Range(0, axis.Count).Select(i => axis.DateAt(i).Day));
        Assert.Equal("2. pinsedag", WorkCalendar.Danish.Explain(new LocalDate(2017, 6, 5)).Single().Describe(PlanLanguage.Danish));
    }

    [Theory]
    [InlineData("herefter", RelativeDate.After)] // S52
    [InlineData("samtidig", RelativeDate.Simultaneous)] // S42
    [InlineData("efter den endelige beslutning og detailplanlægning", RelativeDate.AfterDecision)] // S21
    [InlineData("den kommende periode", RelativeDate.ComingPeriod)] // A36
    public void Relative_words_of_the_documents_are_links_and_no_dates(string text, RelativeDate expected)
    {
        Assert.True(RelativeDate.TryRecognize(text, out var relative));
        Assert.Equal(expected, relative);
        Assert.False(PlanDate.TryParse(text, out _, out var error));
        Assert.Equal(DateCodes.Relative, error.Code);
    }

    [Fact]
    public void The_heading_year_is_inherited_and_the_words_are_kept()
    {
        // S40
        var dated = PlanDate.Parse("21.10.").WithYear(2016);

        Assert.Equal("21.10.", dated.Text);
        Assert.Equal("2016-10-21", dated.Canonical);
        Assert.Equal(PlanDate.Parse("2016-10-21"), dated);
        Assert.Same(dated, dated.WithYear(2017));
        Assert.Equal(IsoDayOfWeek.Friday, dated.Resolve().WindowOrThrow().Start.DayOfWeek);
    }

    [Fact]
    public void Without_a_heading_year_a_row_has_no_window_but_a_reason()
    {
        // S40: rows before any year
        var resolution = PlanDate.Parse("21.10.").Resolve();

        Assert.False(resolution.IsResolved);
        Assert.Equal(DateCodes.NoYear, resolution.Error.Code);
        Assert.Throws<PlanDateException>(() => resolution.WindowOrThrow());
    }

    [Fact]
    public void Input_that_may_come_31_May_is_only_possibly_before_a_conference_in_early_June()
    {
        var february = PlanDate.Parse("13.-28. februar 2017").Resolve().WindowOrThrow();
        var workshops = PlanDate.Parse("Marts -maj").Resolve(2017).WindowOrThrow();
        var conference = PlanDate.Parse("Primo juni").Resolve(2017).WindowOrThrow();

        Assert.Equal(WindowOrder.CertainlyAfter, workshops.Order(february)); // T-1
        Assert.Equal(WindowOrder.CertainlyBefore, workshops.Order(conference)); // T-2: gap of at least one day
        Assert.Equal(1, Period.DaysBetween(workshops.End, conference.Start));
        Assert.Equal(101, Period.DaysBetween(workshops.Start, conference.End));
    }

    [Theory]
    [InlineData("8.6.", WindowChange.Refined)]
    [InlineData("12.6.", WindowChange.Moved)]
    [InlineData("juni", WindowChange.Widened)]
    [InlineData("1.-10. juni", WindowChange.Same)]
    public void Narrowing_inside_the_window_refines_and_outside_it_moves(string newer, WindowChange expected)
    {
        // F22, S56
        var old = PlanDate.Parse("primo juni").Resolve(2017).WindowOrThrow();

        Assert.Equal(expected, old.Change(PlanDate.Parse(newer).Resolve(2017).WindowOrThrow()));
    }

    internal static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}

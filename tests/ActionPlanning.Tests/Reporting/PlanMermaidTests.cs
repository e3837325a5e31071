using System.Globalization;
using System.Text.RegularExpressions;
using ActionPlanning.Reporting;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Reporting;

public sealed partial class PlanMermaidTests
{
    [Fact]
    public void A_chart_has_a_section_for_each_track_and_says_what_is_sure()
    {
        string[] lines = PlanMermaid.Write(ScheduledPlans.TightOutcome).Split('\n');

        Assert.Equal(["gantt", "    title En stram plan", "    dateFormat YYYY-MM-DD", "    axisFormat %Y-%m-%d", "    todayMarker off", "    section Medlemmer"], lines[..6]);
        Assert.Contains("    section Konference", lines);
        Assert.Contains("    section Uden for sporene", lines);
        Assert.Contains("    Konferencen :active, milestone, 2021-06-01, 0d", lines);
        Assert.Contains("    Messen :active, milestone, 2021-05-12, 0d", lines);
        Assert.Contains("    Frist for beretningen :milestone, 2021-05-07, 0d", lines);
        Assert.Contains("    Afholdt :done, milestone, 2021-02-03, 0d", lines);
        Assert.Contains("    Kampagnen :active, 2021-04-06, 21d", lines);
        Assert.Contains("    Værksted (Nord) :active, milestone, 2021-10-01, 0d", lines);
        Assert.Contains(lines, line => line.StartsWith("    Årsberetningen (foreslået#59; ", StringComparison.Ordinal) && line.Contains(" :crit, 2021-", StringComparison.Ordinal));
        Assert.Contains("    Et for stort projekt (vindue, der er ikke timer nok inden dens seneste dag) :crit, 2021-03-01, 31d", lines);
    }

    [Fact]
    public void What_has_no_day_of_any_kind_is_left_out()
    {
        string chart = PlanMermaid.Write(ScheduledPlans.TightOutcome);

        Assert.All(new[] { "Ingen siger hvornår", "Efter det store projekt", "Aflyst" }, title => Assert.DoesNotContain(title, chart, StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_a_title_holds_every_line_is_one_that_mermaid_reads()
    {
        foreach (string line in PlanMermaid.Write(ScheduledPlans.HostileOutcome).TrimEnd('\n').Split('\n').Skip(5))
        {
            Assert.Matches(LineShape(), line);
            Assert.InRange(line.Length, 1, 2000);
        }
    }

    [Fact]
    public void Entities_decode_to_the_title_cut_where_it_is_too_long()
    {
        string[] titles = [.. PlanMermaid.Write(ScheduledPlans.HostileOutcome).Split('\n').Where(line => line.Contains(" :active, 2017-03-", StringComparison.Ordinal)).Select(line => Decoded(line[4..line.IndexOf(" :", StringComparison.Ordinal)]))];

        Assert.Contains("title: #58; %% {init} ; end", titles);
        Assert.Contains("</script><script>alert(1)</script>", titles);
        Assert.Contains("2017-06-01 møde", titles);
        Assert.Contains("linje 1 linje 2 linje 3 tab", titles);
        Assert.Contains(new string('æ', 119) + "…", titles);
        Assert.Contains("–", titles);
    }

    [Fact]
    public void The_chart_is_the_same_every_time_and_its_words_follow_the_language()
    {
        Assert.Equal(PlanMermaid.Write(ScheduledPlans.Tight.Work()), PlanMermaid.Write(ScheduledPlans.TightOutcome));
        Assert.Contains("(window, there are not enough hours before its latest day)", PlanMermaid.Write(ScheduledPlans.TightOutcome, PlanLanguage.English), StringComparison.Ordinal);
        Assert.StartsWith("gantt\n    title Tom\n", PlanMermaid.Write(new ActionPlanBuilder("empty", "Tom").Build().Work()), StringComparison.Ordinal);
    }

    private static string Decoded(string text) => Entity().Replace(text, match => char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));

    /// <summary>A section, or a task with one colon before its data and nothing before it that begins a statement, a comment or a directive.</summary>
    [GeneratedRegex("^    (section ([^:;#%{}<>&\"]|#[0-9]+;)+|(?!section|title|[0-9%])([^:;#%{}<>&\"]|#[0-9]+;)+ :((done|crit|active|milestone), )*[0-9]{4}-[0-9]{2}-[0-9]{2}, [0-9]+d)$", RegexOptions.IgnoreCase)]
    private static partial Regex LineShape();

    [GeneratedRegex("#([0-9]+);")]
    private static partial Regex Entity();
}

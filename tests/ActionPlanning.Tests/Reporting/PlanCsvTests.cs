using System.Globalization;
using ActionPlanning.Reporting;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Reporting;

public sealed class PlanCsvTests
{
    private const string Heads = "Første dag;Sidste dag;Arbejdsdage;Spor;Punkt;Gang;Slags;Tilstand;Årsag;Dato i planen;Vindue fra;Vindue til;Arbejdsdage for sent;Timer der mangler;Timer: Sekretariatet;Timer: Bestyrelsens timer;Id";

    [Fact]
    public void A_row_is_readable_by_a_spreadsheet_in_danish_and_in_english()
    {
        string[] danish = PlanCsv.Write(ScheduledPlans.TightOutcome).Split("\r\n");
        string[] english = PlanCsv.Write(ScheduledPlans.TightOutcome, PlanLanguage.English).Split("\r\n");

        Assert.Equal(Heads, danish[0]);
        Assert.Contains("07-05-2021;07-05-2021;1;;Frist for beretningen;;frist;fast;;7.5.2021;07-05-2021;07-05-2021;;;;;limit", danish);
        Assert.Contains("2021-05-07;2021-05-07;1;;Frist for beretningen;;deadline;fixed;;7.5.2021;2021-05-07;2021-05-07;;;;;limit", english);
    }

    [Fact]
    public void There_is_a_row_for_each_span_and_one_for_each_item_without_days()
    {
        PlanOutcome outcome = ScheduledPlans.TightOutcome;
        string[][] rows = Rows(PlanCsv.Write(outcome));

        Assert.Equal(outcome.Schedule.Items.Sum(item => Math.Max(1, item.Spans.Count)) + 1, rows.Length);
        Assert.Equal(outcome.Plan.Items.Select(item => item.Id.Value).Order(), rows.Skip(1).Select(row => row[^1]).Distinct().Order());
        string[] big = Assert.Single(rows, row => row[^1] == "big");
        Assert.Equal(("", "", "der er ikke timer nok inden dens seneste dag"), (big[0], big[1], big[7]));
        Assert.StartsWith("«Sekretariatet» har for få timer", big[8], StringComparison.Ordinal);
    }

    [Fact]
    public void The_hours_of_a_column_add_up_to_what_the_schedule_gives()
    {
        PlanOutcome outcome = ScheduledPlans.TightOutcome;
        decimal planned = outcome.Schedule.Items.SelectMany(item => item.Hours).Where(hours => hours.Resource == "office").Sum(hours => hours.Hours);
        int column = Array.IndexOf(Heads.Split(';'), "Timer: Sekretariatet");

        Assert.Equal(planned, Rows(PlanCsv.Write(outcome)).Skip(1).Where(row => row[column].Length > 0).Sum(row => decimal.Parse(row[column], new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } })), 2);
        Assert.Contains(outcome.Schedule.Items, item => item.State == PlacementState.LeftOver && item.HoursMissing > 0);
    }

    [Fact]
    public void No_cell_is_a_formula()
    {
        string[] cells = [.. Rows(PlanCsv.Write(ScheduledPlans.HostileOutcome)).SelectMany(row => row)];

        Assert.DoesNotContain(cells, cell => cell.TrimStart().Length > 0 && "=+-@\uFF1D".Contains(cell.TrimStart()[0], StringComparison.Ordinal));
        Assert.Contains("'=1+1", cells);
        Assert.Contains("'+45 12 34 56 78", cells);
        Assert.Contains("' =cmd|' /C calc'!A0", cells);
    }

    [Fact]
    public void Whatever_a_title_holds_it_comes_back_and_every_row_has_every_column()
    {
        string[][] rows = Rows(PlanCsv.Write(ScheduledPlans.HostileOutcome));

        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        string[] titles = [.. rows.Select(row => row[4])];
        Assert.Contains("a;b,c\"d\"", titles);
        Assert.Contains("linje 1\nlinje 2\nlinje 3 tab", titles);
        Assert.Contains(new string('æ', 10_000), titles);
        Assert.DoesNotContain(titles, title => title.Any(letter => (char.IsControl(letter) && letter != '\n') || letter == '\u202E'));
    }

    [Fact]
    public void The_same_outcome_gives_the_same_table() => Assert.Equal(PlanCsv.Write(ScheduledPlans.Tight.Work()), PlanCsv.Write(ScheduledPlans.TightOutcome));

    [Fact]
    public void An_empty_plan_is_a_row_of_headings() => Assert.Single(Rows(PlanCsv.Write(new ActionPlanBuilder("empty", "Tom").Build().Work())));

    /// <summary>Reads a table as RFC 4180 says.</summary>
    private static string[][] Rows(string csv)
    {
        List<string[]> rows = [];
        List<string> row = [];
        System.Text.StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            if (quoted)
            {
                if (csv[i] != '"')
                {
                    cell.Append(csv[i]);
                }
                else if (i + 1 < csv.Length && csv[i + 1] == '"')
                {
                    cell.Append(csv[++i]);
                }
                else
                {
                    quoted = false;
                }
            }
            else if (csv[i] == '"')
            {
                Assert.Equal(0, cell.Length);
                quoted = true;
            }
            else if (csv[i] is ';' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\r')
                {
                    Assert.Equal('\n', csv[++i]);
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell.Append(csv[i]);
            }
        }

        Assert.False(quoted);
        Assert.Empty(row);
        return [.. rows];
    }
}

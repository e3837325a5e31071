using System.Text;
using ActionPlanning.Reporting;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Reporting;

public sealed class PlanIcsTests
{
    [Fact]
    public void A_proposed_day_is_tentative_and_its_window_stands_beside_it()
    {
        string[][] events = Events(PlanIcs.Write(ScheduledPlans.TightOutcome));
        string[] day = Single(events, "conf");
        string[] window = Single(events, "conf..window");

        Assert.Equal(["DTSTART;VALUE=DATE:20210601", "DTEND;VALUE=DATE:20210602", "SUMMARY:foreslået: Konferencen"], day[2..5]);
        Assert.Equal(["STATUS:TENTATIVE", "TRANSP:TRANSPARENT"], day[^2..]);
        Assert.Equal(["DTSTART;VALUE=DATE:20210601", "DTEND;VALUE=DATE:20210611", "SUMMARY:vindue: Konferencen"], window[2..5]);
        Assert.Equal(["STATUS:TENTATIVE", "TRANSP:TRANSPARENT"], window[^2..]);
    }

    [Fact]
    public void A_day_that_the_plan_names_is_confirmed_and_only_events_and_decisions_block_time()
    {
        string[][] events = Events(PlanIcs.Write(ScheduledPlans.TightOutcome, PlanLanguage.English));

        Assert.Equal(["STATUS:CONFIRMED", "TRANSP:OPAQUE"], Single(events, "gate")[^2..]);
        Assert.Contains("SUMMARY:decision: Bestyrelsen beslutter", Single(events, "gate"));
        Assert.Equal(["STATUS:CONFIRMED", "TRANSP:TRANSPARENT"], Single(events, "limit")[^2..]);
        Assert.Contains("SUMMARY:deadline: Frist for beretningen", Single(events, "limit"));
    }

    [Fact]
    public void A_day_that_hangs_on_a_decision_is_not_confirmed_though_the_plan_names_it()
    {
        string[] fair = Single(Events(PlanIcs.Write(ScheduledPlans.TightOutcome)), "fair");

        Assert.Contains("SUMMARY:med forbehold: Messen", fair);
        Assert.Equal(["STATUS:TENTATIVE", "TRANSP:TRANSPARENT"], fair[^2..]);
    }

    [Fact]
    public void An_activity_without_duration_has_its_window_only_and_an_open_side_ends_with_the_plan()
    {
        string[][] events = Events(PlanIcs.Write(ScheduledPlans.TightOutcome));

        Assert.DoesNotContain(events, lines => lines[0] == "UID:tight.open@actionplanning");
        Assert.Equal(["DTSTART;VALUE=DATE:20210801", "DTEND;VALUE=DATE:20220101"], Single(events, "open..window")[2..4]);
    }

    [Fact]
    public void What_is_called_off_rests_or_has_no_date_is_not_there_and_what_was_held_is()
    {
        string calendar = PlanIcs.Write(ScheduledPlans.TightOutcome);

        Assert.All(new[] { "off", "asleep", "undated", "after" }, id => Assert.DoesNotContain($"UID:tight.{id}", calendar, StringComparison.Ordinal));
        Assert.Contains("DTSTART;VALUE=DATE:20210203", Single(Events(calendar), "held"));
        Assert.Contains("UID:tight.big..window@actionplanning", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_are_stamped_with_the_day_looked_from_or_the_first_day_of_the_plan()
    {
        Assert.Contains("DTSTAMP:20210301T000000Z", PlanIcs.Write(ScheduledPlans.Tight.Work(new(2021, 3, 1))), StringComparison.Ordinal);
        Assert.All(Events(PlanIcs.Write(ScheduledPlans.TightOutcome)), lines => Assert.Equal("DTSTAMP:20210101T000000Z", lines[1]));
    }

    [Fact]
    public void Ids_are_unique_and_stay_when_something_is_added()
    {
        static HashSet<string> Ids(PlanOutcome outcome)
        {
            string[] ids = [.. Events(PlanIcs.Write(outcome)).Select(lines => lines[0])];
            Assert.Equal(ids.Length, ids.Distinct().Count());
            return [.. ids];
        }

        HashSet<string> before = Ids(ScheduledPlans.TightOutcome);
        HashSet<string> after = Ids(new ActionPlanBuilder(ScheduledPlans.Tight).Add(new PlanEvent("new", "Ny") { When = PlanDate.Parse("3.3.2021") }).Build().Work());
        Assert.Equal(["UID:tight.new@actionplanning"], after.Except(before));
        Assert.Empty(before.Except(after));
        Ids(ScheduledPlans.HostileOutcome);
    }

    [Fact]
    public void Lines_are_folded_at_75_octets_between_whole_characters_and_unfold_to_the_titles()
    {
        string calendar = PlanIcs.Write(ScheduledPlans.HostileOutcome);

        Assert.EndsWith("END:VCALENDAR\r\n", calendar, StringComparison.Ordinal);
        string[] folded = calendar.Split("\r\n")[..^1];
        Assert.All(folded, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.DoesNotContain(calendar, letter => char.IsControl(letter) && letter is not ('\r' or '\n'));
        Assert.All(folded, line => Assert.DoesNotContain('\n', line));
        Assert.Equal(new UTF8Encoding(false, true).GetString(Encoding.UTF8.GetBytes(calendar)), calendar);
        string[] lines = Unfolded(calendar);
        Assert.Contains($"SUMMARY:foreslået: {new string('æ', 10_000)}", lines);
        Assert.Contains("SUMMARY:foreslået: a\\;b\\,c\"d\"", lines);
        Assert.Contains("SUMMARY:foreslået: linje 1 linje 2 linje 3 tab", lines);
        Assert.Contains("SUMMARY:foreslået: \\\\n \\\\\\, \\\\\\;", lines);
    }

    [Fact]
    public void Every_component_is_closed_and_no_entry_ends_before_it_begins()
    {
        foreach (PlanOutcome outcome in new[] { ScheduledPlans.TightOutcome, ScheduledPlans.HostileOutcome, DrawnPlans.Mixed.Work() })
        {
            Stack<string> open = [];
            foreach (string line in Unfolded(PlanIcs.Write(outcome)))
            {
                if (line.StartsWith("BEGIN:", StringComparison.Ordinal))
                {
                    open.Push(line[6..]);
                }
                else if (line.StartsWith("END:", StringComparison.Ordinal))
                {
                    Assert.Equal(open.Pop(), line[4..]);
                }
            }

            Assert.Empty(open);
            Assert.All(Events(PlanIcs.Write(outcome)), lines => Assert.True(string.CompareOrdinal(lines[2]["DTSTART;VALUE=DATE:".Length..], lines[3]["DTEND;VALUE=DATE:".Length..]) < 0, lines[2]));
        }
    }

    [Fact]
    public void A_plan_at_the_end_of_time_and_an_empty_plan_are_calendars_too()
    {
        ActionPlan last = new ActionPlanBuilder("last", "Sidst").Event("a", "A", item => item.When(PlanDate.Day(9998, 12, 31))).Event("b", "B", item => item.When(PlanDate.Parse("december 9998"))).Build();

        Assert.NotEmpty(Events(PlanIcs.Write(last.Work())));
        Assert.Contains("BEGIN:VJOURNAL", PlanIcs.Write(new ActionPlanBuilder("empty", "Tom").Build().Work()), StringComparison.Ordinal);
    }

    private static string[] Single(string[][] events, string id) => Assert.Single(events, lines => lines[0] == $"UID:tight.{id}@actionplanning");

    private static string[] Unfolded(string calendar) => calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of each event, without BEGIN and END.</summary>
    private static string[][] Events(string calendar)
    {
        List<string[]> events = [];
        List<string>? open = null;
        foreach (string line in Unfolded(calendar))
        {
            if (line == "BEGIN:VEVENT")
            {
                open = [];
            }
            else if (line == "END:VEVENT")
            {
                events.Add([.. open!]);
                open = null;
            }
            else
            {
                open?.Add(line);
            }
        }

        return [.. events];
    }
}

using System.Globalization;
using System.Text;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>Writes iCalendar, line by line: values escaped, lines folded at 75 octets between whole characters (RFC 5545, 3.1 and 3.3.11).</summary>
internal sealed class CalendarWriter(ActionPlan plan, LocalDate stamp)
{
    private const int MostOctets = 75;

    private readonly StringBuilder text = new();

    public void Open(string title, PlanLanguage language)
    {
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line($"PRODID:-//ActionPlanning//{(language == PlanLanguage.Danish ? "DA" : "EN")}");
        Line("CALSCALE:GREGORIAN");
        Line("METHOD:PUBLISH");
        Line($"X-WR-CALNAME:{Escaped(title)}");
    }

    public void Event(CalendarEntry entry)
    {
        Line("BEGIN:VEVENT");
        Stamp(entry.Id);
        Line($"DTSTART;VALUE=DATE:{Day(entry.First)}");
        Line($"DTEND;VALUE=DATE:{Day(entry.Last.PlusDays(1))}");
        Line($"SUMMARY:{Escaped(ExportText.Line(entry.Summary))}");
        if (entry.Description.Length > 0)
        {
            Line($"DESCRIPTION:{Escaped(entry.Description)}");
        }

        Line($"STATUS:{(entry.IsConfirmed ? "CONFIRMED" : "TENTATIVE")}");
        Line($"TRANSP:{(entry.IsTransparent ? "TRANSPARENT" : "OPAQUE")}");
        Line("END:VEVENT");
    }

    public void Journal(string summary)
    {
        Line("BEGIN:VJOURNAL");
        Stamp("empty");
        Line($"SUMMARY:{Escaped(summary)}");
        Line("END:VJOURNAL");
    }

    public string Close()
    {
        Line("END:VCALENDAR");
        return text.ToString();
    }

    private void Stamp(string id)
    {
        Line($"UID:{plan.Id}.{id}@actionplanning");
        Line($"DTSTAMP:{Day(stamp)}T000000Z");
    }

    private static string Day(LocalDate day) => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string value) => new StringBuilder(ExportText.Clean(value)).Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\n", "\\n").ToString();

    private void Line(string line)
    {
        int octets = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}

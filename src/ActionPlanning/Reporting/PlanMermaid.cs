using System.Globalization;
using System.Text;
using ActionPlanning.Diagnostics;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>Writes a schedule as a Mermaid Gantt chart: a section for each track, a bar for each span of days, milestones for events, decisions and limits, and windows where the schedule has no days of its own to show.</summary>
/// <remarks>
/// What is done is <c>done</c>; what is late, or was refused a place, is <c>crit</c>; the schedule's proposals, windows, and what hangs on a decision are <c>active</c>, and the days that the plan itself names are plain. Lengths are counted in calendar days, so that nothing is
/// excluded, and there is no line at the reader's own today. Items without a day of any kind are left out: a chart has no place for them. Titles are cut to 120 characters, and characters that Mermaid would take for its own are written as entities.
/// </remarks>
public static class PlanMermaid
{
    private const int MostCharacters = 120;
    private const string Own = ":;#%\"'<>&\\`{}[]";

    private static readonly string[] Keywords =
    [
        "gantt", "dateformat", "inclusiveenddates", "topaxis", "axisformat", "tickinterval", "includes", "excludes", "todaymarker", "weekday", "weekend", "title", "acctitle", "accdescr", "section", "click", "call", "href",
    ];

    /// <summary>Writes the chart of a plan.</summary>
    /// <param name="outcome">The plan, worked through.</param>
    /// <param name="language">The language of the chart's own words; null (the default) for the plan's own.</param>
    /// <returns>The chart. The same outcome and language give the same text on every machine.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public static string Write(PlanOutcome outcome, PlanLanguage? language = null)
    {
        PlanScheduleReport report = PlanScheduleReport.Of(outcome, language);
        ILookup<ItemId, PlanScheduleRow> rows = report.Placed.Concat(report.Others).ToLookup(row => row.Item);
        StringBuilder chart = new("gantt\n");
        chart.Append("    title ").Append(Escaped(Cut(report.Title))).Append("\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m-%d\n    todayMarker off\n");
        foreach ((string title, IEnumerable<PlanItem> items) in Sections(outcome.Plan, report.Language))
        {
            string[] lines = [.. items.SelectMany(item => rows[item.Id].Select(row => Line(item, row, report.Language))).OfType<string>()];
            if (lines.Length > 0)
            {
                chart.Append("    section ").Append(Escaped(Cut(title))).Append('\n').AppendJoin("", lines);
            }
        }

        return chart.ToString();
    }

    private static IEnumerable<(string Title, IEnumerable<PlanItem> Items)> Sections(ActionPlan plan, PlanLanguage language)
    {
        ILookup<TrackId?, PlanItem> items = plan.Items.ToLookup(item => item.Track);
        return plan.Tracks.Select(track => (track.Title, items[track.Id])).Append((new TimelineWords(language).OutsideTracks, items[null]));
    }

    private static string? Line(PlanItem item, PlanScheduleRow row, PlanLanguage language)
    {
        if (Days(row) is not var (first, last, isWindow))
        {
            return null;
        }

        bool point = item is not Activity && first == last;
        string label = row.Occurrence is null ? Cut(row.Title) : $"{Cut(row.Title)} ({Cut(row.Occurrence)})";
        string[] words = [isWindow ? new BilingualText("vindue", "window").In(language) : "", row.Span is null || row.LateBy > 0 ? row.StateText : ""];
        string note = string.Join(", ", words.Where(word => word.Length > 0));
        string[] tags =
        [
            .. row.State == PlacementState.Done ? ["done"] : row.IsRefused || row.LateBy > 0 ? ["crit"] : row is { IsFixed: true, State: not PlacementState.Provisional } ? Array.Empty<string>() : ["active"],
            .. point ? ["milestone"] : Array.Empty<string>(),
            Iso(first),
            $"{(point ? 0 : Period.DaysBetween(first, last) + 1).ToString(CultureInfo.InvariantCulture)}d",
        ];
        return $"    {Escaped(note.Length == 0 ? label : $"{label} ({note})")} :{string.Join(", ", tags)}\n";
    }

    /// <summary>The days of a row; for a row without days its window, unless the item is over or a side is open.</summary>
    private static (LocalDate First, LocalDate Last, bool IsWindow)? Days(PlanScheduleRow row) =>
        row is { Span: { } span } && !(row.DurationAssumed && !row.IsFixed && row.Window is { Days: > 1 }) ? (span.First, span.Last, false)
        : row is { Window: { IsOpenStart: false, IsOpenEnd: false } window } && row.State is not PlacementState.Cancelled ? (window.Start, window.End, window.Days > 1)
        : null;

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Cut(string text) => ExportText.Cut(ExportText.Line(text), MostCharacters);

    /// <summary>What Mermaid reads as its own becomes an entity of the kind that it decodes when it draws.</summary>
    private static string Escaped(string line)
    {
        StringBuilder safe = new(line.Length);
        bool isKeyword = line.Length > 0 && (char.IsAsciiDigit(line[0]) || Keywords.Any(word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
        foreach (Rune rune in line.EnumerateRunes())
        {
            bool isOwn = (rune.IsAscii && Own.Contains((char)rune.Value, StringComparison.Ordinal)) || (isKeyword && safe.Length == 0);
            safe.Append(isOwn ? $"#{rune.Value.ToString(CultureInfo.InvariantCulture)};" : rune.ToString());
        }

        return safe.Length == 0 ? "–" : safe.ToString();
    }
}

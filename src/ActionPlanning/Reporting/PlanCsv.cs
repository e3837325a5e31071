using System.Globalization;
using System.Text;
using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Reporting;

/// <summary>Writes a schedule as a table for spreadsheets: a row for each span of days, by date, then a row for each item without days, with the reason in words.</summary>
/// <remarks>
/// <para>
/// Cells are separated by semicolons and quoted as RFC 4180 says; lines end with CR LF. In Danish a day is <c>01-06-2017</c> and a number <c>12,5</c>, in English <c>2017-06-01</c> and <c>12.5</c>.
/// There is a column of hours for each resource whose capacity is known; with several occurrences the hours of all stand in the row of the first, so that columns add up.
/// </para>
/// <para>
/// A text that a spreadsheet could take for a formula, because it begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> (or their full-width forms), gets an apostrophe in front. There is no byte order mark; Excel needs
/// one to read the file as UTF-8, which is the business of who writes the file.
/// </para>
/// </remarks>
public static class PlanCsv
{
    private const string FormulaStarts = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly NumberFormatInfo DanishNumbers = new() { NumberDecimalSeparator = "," };

    /// <summary>Writes the schedule of a plan.</summary>
    /// <param name="outcome">The plan, worked through.</param>
    /// <param name="language">The language of headings, words, numbers and dates; null (the default) for the plan's own.</param>
    /// <returns>The table. The same outcome and language give the same text on every machine.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public static string Write(PlanOutcome outcome, PlanLanguage? language = null)
    {
        PlanScheduleReport report = PlanScheduleReport.Of(outcome, language);
        StringBuilder csv = new();
        Line(csv, Headings(report));
        foreach (PlanScheduleRow row in report.Placed.Concat(report.Others))
        {
            Line(csv, Cells(report, row));
        }

        return csv.ToString();
    }

    private static IEnumerable<string> Headings(PlanScheduleReport report)
    {
        BilingualText[] before =
        [
            new("Første dag", "First day"), new("Sidste dag", "Last day"), new("Arbejdsdage", "Working days"), new("Spor", "Track"), new("Punkt", "Item"), new("Gang", "Occurrence"), new("Slags", "Kind"),
            new("Tilstand", "State"), new("Årsag", "Reason"), new("Dato i planen", "Date in the plan"), new("Vindue fra", "Window from"), new("Vindue til", "Window to"),
            new("Arbejdsdage for sent", "Working days late"), new("Timer der mangler", "Hours missing"),
        ];
        return
        [
            .. before.Select(heading => heading.In(report.Language)),
            .. report.Uses.Select(use => new BilingualText($"Timer: {use.Name}", $"Hours: {use.Name}").In(report.Language)),
            new BilingualText("Id", "Id").In(report.Language),
        ];
    }

    private static IEnumerable<string> Cells(PlanScheduleReport report, PlanScheduleRow row)
    {
        PlanLanguage language = report.Language;
        return
        [
            Day(row.Span?.First, language),
            row.DurationAssumed && !row.IsFixed ? "" : Day(row.Span?.Last, language),
            row.WorkingDays is { } days ? Number(days, language) : "",
            Text(row.Track),
            Text(row.Title),
            Text(row.Occurrence),
            row.Kind,
            Text(row.StateText),
            Text(row.Reason),
            Text(row.When),
            row.Window is { IsOpenStart: false } from ? Day(from.Start, language) : "",
            row.Window is { IsOpenEnd: false } to ? Day(to.End, language) : "",
            row.LateBy > 0 ? Number(row.LateBy, language) : "",
            row.HoursMissing > 0 ? Number(row.HoursMissing, language) : "",
            .. report.Uses.Select(use => row.Hours.FirstOrDefault(hours => hours.Resource == use.Resource) is { } own ? Number(own.Hours, language) : ""),
            row.Item.Value,
        ];
    }

    private static string Text(string? text)
    {
        string clean = ExportText.Clean(text ?? "");
        return clean.Length > 0 && FormulaStarts.Contains(clean.TrimStart() is { Length: > 0 } start ? start[0] : ' ', StringComparison.Ordinal) ? $"'{clean}" : clean;
    }

    private static string Day(LocalDate? day, PlanLanguage language) => day?.ToString(language == PlanLanguage.Danish ? "dd-MM-uuuu" : "uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Number(decimal number, PlanLanguage language) =>
        decimal.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.##", language == PlanLanguage.Danish ? DanishNumbers : NumberFormatInfo.InvariantInfo);

    private static void Line(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(';', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(";\"\r\n,") || cell.StartsWith(' ') || cell.EndsWith(' ') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}

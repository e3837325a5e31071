using ActionPlanning.Governance;
using ActionPlanning.Reporting;
using ActionPlanning.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>The tracks: when, what, who and how it stands. In a narrow terminal two columns, in a wide one four.</summary>
internal sealed class TrackTable(Page page, PlanReport report)
{
    public const int WhenWidth = 22;

    private const int Wide = 120;
    private const int WideWhenWidth = 30;
    private const int WhoWidth = 24;
    private const int StandingWidth = 36;
    private const int Gaps = 6;

    private bool IsWide => page.Width >= Wide;

    public void Write()
    {
        int number = 0;
        foreach (PlanReportTrack track in report.Tracks)
        {
            string label = track.Track is null ? track.Title : $"{Say(PlanReportHeadings.Track)} {Say(PlanText.Number(++number))}: {track.Title}";
            page.Heading(track.Modality is null ? label : $"{label} ({track.Modality})");
            if (IsWide)
            {
                int what = page.Width - WideWhenWidth - WhoWidth - StandingWidth - Gaps;
                page.Columns([Headings(), .. track.Rows.Select(WideRow)], [WideWhenWidth, what, WhoWidth, StandingWidth], spaced: true);
            }
            else
            {
                page.Columns(track.Rows.Select(NarrowRow), [WhenWidth, 0], spaced: true);
            }
        }
    }

    private string Say(Diagnostics.BilingualText text) => text.In(report.Language);

    private IRenderable[] Headings() =>
    [
        Page.Text(Say(PlanReportHeadings.When), Tone.Quiet),
        Page.Text(Say(PlanReportHeadings.What), Tone.Quiet),
        Page.Text(Say(PlanReportHeadings.Who), Tone.Quiet),
        Page.Text(Say(PlanReportHeadings.Standing), Tone.Quiet),
    ];

    private IRenderable[] WideRow(PlanReportRow row)
    {
        Paragraph what = What(row);
        Details(what, row);
        return [When(row), what, Who(Page.Text(""), row), Standing(Page.Text(""), row)];
    }

    private IRenderable[] NarrowRow(PlanReportRow row)
    {
        Paragraph what = What(row);
        what.Append($"\n{Say(PlanReportHeadings.Who)}: ", Tone.Quiet);
        Who(what, row);
        what.Append($"\n{Say(PlanReportHeadings.Standing)}: ", Tone.Quiet);
        Standing(what, row);
        Details(what, row);
        return [When(row), what];
    }

    private Paragraph When(PlanReportRow row)
    {
        Paragraph text = row.When is null ? Absent(Page.Text(""), row, PlanReportHeadings.NoDate) : Page.Text(row.When, Tone.Strong);
        if (row.Dates is { } dates)
        {
            text.Append("\n" + Page.Clean(dates), row.Window is null ? Tone.Bad : Style.Plain);
            if (row.WorkingDays is { } days && row.Window?.Days != 1)
            {
                text.Append($"\n{Say(PlanText.WorkingDayCount(days))}", Tone.Quiet);
            }
        }

        return text;
    }

    private static Paragraph What(PlanReportRow row) => Page.Text(row.Title);

    private Paragraph Who(Paragraph text, PlanReportRow row) => row.Who is null ? Absent(text, row, PlanReportHeadings.Missing) : text.Append(Page.Clean(row.Who));

    /// <summary>What is not said is marked, but for what is over and done with.</summary>
    private Paragraph Absent(Paragraph text, PlanReportRow row, Diagnostics.BilingualText word) =>
        row.Standing is ItemStanding.Cancelled or ItemStanding.Completed ? text.Append("–", Tone.Quiet) : text.Append(Say(word), Tone.Open);

    private static Paragraph Standing(Paragraph text, PlanReportRow row)
    {
        text.Append(Page.Clean(row.StandingText), Tone.Of(row.Standing));
        return row.Reason is { } reason ? text.Append(Page.Clean($" – {reason}"), Style.Plain) : text;
    }

    private void Details(Paragraph text, PlanReportRow row)
    {
        string kind = string.Join(", ", new[] { row.Kind, row.Nature, row.Modality }.Where(part => part is not null));
        text.Append("\n" + Page.Clean(kind), Tone.Quiet);
        if (row.Participants is { } participants)
        {
            text.Append("\n" + Page.Clean($"{Say(PlanReportHeadings.Participants)}: {participants}"), Tone.Quiet);
        }

        if (row.Envelope is { } envelope)
        {
            text.Append("\n" + Page.Clean(envelope), row.IsImpossible ? Tone.Bad : Style.Plain);
        }

        if (row.Schedule is { } schedule)
        {
            text.Append("\n" + Page.Clean(schedule), row.ScheduledDays.IsEmpty ? Tone.Bad : Style.Plain);
        }

        foreach (PlanReportOccurrence occurrence in row.Occurrences)
        {
            string when = occurrence.When is null ? "" : $", {occurrence.When}{(occurrence.Dates is null ? "" : $" ({occurrence.Dates})")}";
            string reason = occurrence.Reason is null ? "" : $" – {occurrence.Reason}";
            text.Append("\n" + Page.Clean($"· {occurrence.Title}{when}: {occurrence.State}{reason}"), Style.Plain);
        }
    }
}

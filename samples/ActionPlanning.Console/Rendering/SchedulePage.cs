using ActionPlanning.Reporting;
using ActionPlanning.Scheduling;
using ActionPlanning.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>A schedule as text: by date what has days, then what has none and why, then whose hours are taken when, and what is proved.</summary>
internal sealed class SchedulePage(Page page, PlanScheduleReport report, Scenario? scenario = null)
{
    private const int Wide = 120;
    private const int WhenWidth = 24;
    private const int TrackWidth = 26;
    private const int HoursWidth = 22;
    private const int StateWidth = 30;
    private const int MonthWidth = 14;
    private const int BarWidth = 20;
    private const int Gaps = 8;

    private bool IsWide => page.Width >= Wide;

    public void Write()
    {
        page.Title(report.Title);
        if (scenario is not null)
        {
            page.Write(Page.Text($"{Say(new("Scenarie", "Scenario"))}: {scenario.Title ?? scenario.Id.Value} ({string.Join("; ", scenario.Changes)})", Tone.Strong));
        }

        if (report.AsOf is { } day)
        {
            page.Write(Page.Text($"{Say(new("Set fra", "As of"))} {Say(PlanText.Day(day))}", Tone.Quiet));
        }

        Placed();
        Others();
        Uses();
        Proof();
        page.Send();
    }

    private string Say(Diagnostics.BilingualText text) => text.In(report.Language);

    private void Placed()
    {
        page.Heading($"{Say(new("Efter dato", "By date"))} ({Say(PlanText.Number(report.Placed.Count))})");
        if (report.Placed.IsEmpty)
        {
            page.Write(Page.Text(Say(new("Intet har en plads.", "Nothing has a place.")), Tone.Open));
        }
        else if (IsWide)
        {
            int what = page.Width - WhenWidth - TrackWidth - HoursWidth - StateWidth - Gaps;
            page.Columns([Headings(), .. report.Placed.Select(WideRow)], [WhenWidth, what, TrackWidth, HoursWidth, StateWidth], spaced: true);
        }
        else
        {
            page.Columns(report.Placed.Select(NarrowRow), [WhenWidth, 0], spaced: true);
        }
    }

    private IRenderable[] Headings() =>
    [
        Page.Text(Say(PlanReportHeadings.When), Tone.Quiet),
        Page.Text(Say(PlanReportHeadings.What), Tone.Quiet),
        Page.Text(Say(PlanReportHeadings.Track), Tone.Quiet),
        Page.Text(Say(new("Timer", "Hours")), Tone.Quiet),
        Page.Text(Say(PlanReportHeadings.Standing), Tone.Quiet),
    ];

    private IRenderable[] WideRow(PlanScheduleRow row) => [When(row), What(row), Page.Text(row.Track ?? ""), Page.Text(Hours(row)), State(Page.Text(""), row)];

    private IRenderable[] NarrowRow(PlanScheduleRow row)
    {
        Paragraph what = What(row);
        what.Append("\n");
        State(what, row);
        string[] under = [row.Track ?? "", Hours(row)];
        foreach (string line in under.Where(line => line.Length > 0))
        {
            what.Append("\n" + Page.Clean(line), Tone.Quiet);
        }

        return [When(row), what];
    }

    /// <summary>The days, and below them the author's words, which say how much of it is a proposal.</summary>
    private static Paragraph When(PlanScheduleRow row)
    {
        Paragraph text = Page.Text(row.Days ?? "", Tone.Strong);
        return row.When is { } when ? text.Append("\n" + Page.Clean($"«{when}»"), Tone.Quiet) : text;
    }

    private static Paragraph What(PlanScheduleRow row) => Page.Text(row.Occurrence is null ? row.Title : $"{row.Title} ({row.Occurrence})");

    private string Hours(PlanScheduleRow row) => string.Join(", ", row.Hours.Select(hours => $"{hours.Name} {Say(PlanText.Number(decimal.Round(hours.Hours, 1)))} {Say(new("t", "h"))}"));

    private static Paragraph State(Paragraph text, PlanScheduleRow row)
    {
        text.Append(Page.Clean(row.StateText), Of(row));
        return row.Reason is { } reason ? text.Append(Page.Clean($" – {reason}"), Style.Plain) : text;
    }

    private static Style Of(PlanScheduleRow row) => row switch
    {
        { State: PlacementState.Done } => Tone.Good,
        { IsRefused: true } or { LateBy: > 0 } => Tone.Bad,
        { State: PlacementState.Cancelled } => Tone.Quiet,
        { State: PlacementState.Provisional } => Tone.Open,
        { State: PlacementState.Ongoing } or { IsFixed: true } => Style.Plain,
        _ => Tone.Open,
    };

    /// <summary>What has no days, under a line for each state.</summary>
    private void Others()
    {
        if (report.Others.IsEmpty)
        {
            return;
        }

        page.Heading($"{Say(new("Uden dage, og hvorfor", "Without days, and why"))} ({Say(PlanText.Number(report.Others.Count))})");
        bool isFirst = true;
        foreach (IGrouping<string, PlanScheduleRow> group in report.Others.GroupBy(row => row.StateText))
        {
            if (!isFirst)
            {
                page.Blank();
            }

            isFirst = false;
            page.Write(Page.Text($"{group.Key} ({Say(PlanText.Number(group.Count()))}):", Of(group.First())));
            page.Columns(group.Select(row => new IRenderable[] { Page.Text("-", Tone.Quiet), Other(row) }), [1, 0]);
        }
    }

    private Paragraph Other(PlanScheduleRow row)
    {
        Paragraph text = What(row);
        if (row.Reason is { } reason)
        {
            text.Append(Page.Clean($" – {reason}"), Style.Plain);
        }

        string[] under = [row.When is { } when ? $"«{when}»" : "", row.Track ?? "", Hours(row)];
        string line = string.Join(" · ", under.Where(part => part.Length > 0));
        return line.Length == 0 ? text : text.Append("\n" + Page.Clean(line), Tone.Quiet);
    }

    private void Uses()
    {
        foreach (PlanScheduleUse use in report.Uses)
        {
            page.Heading($"{Say(new("Timer", "Hours"))}: {use.Name}");
            decimal most = use.Periods.Select(period => decimal.Max(period.Capacity, period.Taken)).DefaultIfEmpty().Max();
            page.Columns(use.Periods.Select(period => new IRenderable[] { Page.Text(period.Label), Page.Text(page.Bar(period.Taken, period.Capacity, most, BarWidth), period.IsOver ? Tone.Bad : Style.Plain), Use(period) }), [MonthWidth, BarWidth, 0]);
        }
    }

    private Paragraph Use(PlanSchedulePeriod period)
    {
        string Number(decimal hours) => Say(PlanText.Number(decimal.Round(hours, 1, MidpointRounding.AwayFromZero)));
        Paragraph text = Page.Text($"{Number(period.Taken)} {Say(new("af", "of"))} {Number(period.Capacity)} {Say(new("t", "h"))}");
        if (period.Ongoing > 0)
        {
            text.Append($", {Say(new("heraf løbende", "of it ongoing"))} {Number(period.Ongoing)} {Say(new("t", "h"))}", Tone.Quiet);
        }

        return period.IsOver ? text.Append($" – {Number(period.Taken - period.Capacity)} {Say(new("t for meget", "h too much"))}", Tone.Bad) : text;
    }

    private void Proof()
    {
        page.Heading(Say(new("Hvad der er bevist, og hvad der ikke vides", "What is proved, and what is not known")));
        page.Columns(
            [
                .. report.Proved.Select(sentence => new IRenderable[] { Page.Text("-", Tone.Quiet), Page.Text(sentence) }),
                .. report.Missing.Select(missing => new IRenderable[] { Page.Text("-", Tone.Quiet), Page.Text($"{Say(PlanReportHeadings.Missing)}: {missing}", Tone.Open) }),
            ],
            [1, 0]);
        if (!report.Missing.IsEmpty)
        {
            page.Write(Page.Text(Say(new("Hvor timer mangler, er der lagt tid, som om der var nok.", "Where hours are missing, time was laid out as if there were enough.")), Tone.Quiet));
        }
    }
}

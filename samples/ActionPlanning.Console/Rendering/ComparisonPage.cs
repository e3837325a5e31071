using ActionPlanning.ConsoleHost.Commands;
using ActionPlanning.Reporting;
using ActionPlanning.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>Schedules side by side: a column for the plan as it is and for each scenario; where there is no room, a line for each under the item.</summary>
internal sealed class ComparisonPage(Page page, WorkedScenario[] scheduled, PlanScheduleComparison comparison)
{
    private const int LeastWhat = 28;
    private const int LeastColumn = 22;
    private const int NameWidth = 22;
    private const int Gap = 2;

    public void Write()
    {
        page.Title(scheduled[0].Outcome.Plan.Title);
        Scenarios();
        PlanScheduleComparisonRow[] shown = [.. comparison.Rows.Where(row => row.Differs || row.Cells.Any(cell => !cell.Spans.IsEmpty))];
        page.Heading($"{Say(new("Side om side", "Side by side"))} ({Say(PlanText.Count(shown.Count(row => row.Differs), new("punkt er forskelligt", "item differs"), new("punkter er forskellige", "items differ")))})");
        page.Write(Page.Text(Say(new("* ligger anderledes end i planen; arbejdsdage senere (+) eller tidligere (−).", "* differs from the plan; working days later (+) or earlier (−).")), Tone.Quiet));
        page.Blank();
        int column = (page.Width - LeastWhat) / scheduled.Length;
        if (column >= LeastColumn + Gap)
        {
            column = Math.Min(column, LeastColumn + 8) - Gap;
            int what = page.Width - (scheduled.Length * (column + Gap));
            page.Columns(
                [
                    [Page.Text(Say(PlanReportHeadings.What), Tone.Quiet), .. Enumerable.Range(0, scheduled.Length).Select(i => Page.Text(Name(i), Tone.Quiet))],
                    .. shown.Select(row => (IRenderable[])[Page.Text(row.Title), .. row.Cells.Select(cell => Cell(Page.Text(""), cell))]),
                ],
                [what, .. Enumerable.Repeat(column, scheduled.Length - 1), 0],
                spaced: true);
        }
        else
        {
            foreach (PlanScheduleComparisonRow row in shown)
            {
                page.Write(Page.Text(row.Title, row.Differs ? Tone.Strong : Style.Plain));
                IEnumerable<IRenderable[]> lines = row.Differs
                    ? row.Cells.Select((cell, i) => new IRenderable[] { Page.Text(Name(i), Tone.Quiet), Cell(Page.Text(""), cell) })
                    : [[Page.Text(Say(new("alle", "all")), Tone.Quiet), Cell(Page.Text(""), row.Cells[0])]];
                page.Columns(lines, [NameWidth, 0], indent: 2);
            }
        }

        if (comparison.Rows.Count > shown.Length)
        {
            page.Blank();
            page.Write(Page.Text(Say(PlanText.Count(comparison.Rows.Count - shown.Length, new("punkt har ingen dage i nogen af dem.", "item has no days in any of them."), new("punkter har ingen dage i nogen af dem.", "items have no days in any of them."))), Tone.Quiet));
        }

        page.Send();
    }

    private string Say(Diagnostics.BilingualText text) => text.In(comparison.Language);

    private string Name(int index) => scheduled[index].Scenario is { } scenario ? scenario.Id.Value : Say(new("Planen", "The plan"));

    /// <summary>What each scenario changes, in the plan's own small language, and when its last item ends.</summary>
    private void Scenarios()
    {
        page.Heading(Say(new("Scenarier", "Scenarios")));
        page.Columns(
            scheduled.Select((one, i) =>
            {
                Paragraph text = Page.Text(one.Outcome.Schedule.Finish is { } finish ? $"{Say(new("slutter", "ends"))} {Say(PlanText.Day(finish))}" : Say(new("intet har en plads", "nothing has a place")));
                if (one.Scenario?.Title is { } title)
                {
                    text.Append("\n" + Page.Clean(title), Style.Plain);
                }

                foreach (PlanChange change in one.Scenario?.Changes ?? [])
                {
                    text.Append("\n" + Page.Clean(change.ToString()), Tone.Quiet);
                }

                return new IRenderable[] { Page.Text(Name(i), Tone.Strong), text };
            }),
            [NameWidth, 0]);
    }

    private static Paragraph Cell(Paragraph text, PlanScheduleComparisonCell cell)
    {
        string shift = cell.Shift is { } days and not 0 ? $" ({(days > 0 ? "+" : "−")}{Math.Abs(days)})" : "";
        text.Append(Page.Clean($"{(cell.Differs ? "* " : "")}{cell.Text}{shift}"), cell.Differs ? Tone.Open : Style.Plain);
        bool more = cell.Differs && !cell.Spans.IsEmpty;
        string[] under = [more ? cell.StateText : "", cell.Differs ? cell.Reason ?? "" : ""];
        string line = string.Join(" – ", under.Where(part => part.Length > 0));
        return line.Length == 0 ? text : text.Append("\n" + Page.Clean(line), Tone.Quiet);
    }
}

using ActionPlanning.Amounts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>Sums in columns, ranged right; under each other where there is no room.</summary>
internal sealed class BalanceTables(Page page, BalanceWords words)
{
    private const int Gap = 2;
    private const int LeastLabel = 22;
    private const int MostLabel = 44;

    /// <summary>Writes rows of sums under headings.</summary>
    public void Write(string[] headings, IReadOnlyList<(string Label, string[] Cells, Style Style)> rows)
    {
        int[] widths = [.. headings.Select((heading, i) => Math.Max(heading.Length, rows.Count == 0 ? 0 : rows.Max(row => row.Cells[i].Length)))];
        int label = page.Width - widths.Sum() - (widths.Length * Gap);
        if (label >= LeastLabel)
        {
            label = Math.Min(label, MostLabel);
            page.Columns(
                rows.Select(row => (IRenderable[])[Page.Text(row.Label, row.Style), .. row.Cells.Select((cell, i) => Page.Text(cell.PadLeft(widths[i]), row.Style))])
                    .Prepend([Page.Text(""), .. headings.Select((heading, i) => Page.Text(heading.PadLeft(widths[i]), Tone.Quiet))]),
                [label, .. widths]);
            return;
        }

        foreach ((string title, string[] cells, Style style) in rows)
        {
            page.Write(Page.Text(title, style));
            page.Columns(headings.Select((heading, i) => new IRenderable[] { Page.Text(heading, Tone.Quiet), Page.Text(cells[i], style) }), [headings.Max(heading => heading.Length), 0], indent: 2);
        }
    }

    public (string, string[], Style) Sums(string label, Quantity income, Quantity cost, Style? style = null) =>
        (label, [words.Bare(income), words.Bare(cost), words.Bare(income - cost)], style ?? Style.Plain);

    public string[] SumHeadings => [words.Say("Ind", "In"), words.Say("Ud", "Out"), words.Say("Resultat", "Result")];
}

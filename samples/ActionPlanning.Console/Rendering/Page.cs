using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ActionPlanning.ConsoleHost.Rendering;

/// <summary>A page of text under construction: headings, paragraphs and columns, laid out for the width of the console and written in one go.</summary>
internal sealed class Page
{
    private const int Gap = 2;

    private readonly HostConsole host;
    private readonly StringBuilder written = new();
    private readonly IAnsiConsole console;

    public Page(HostConsole host)
    {
        this.host = host;
        console = AnsiConsole.Create(new()
        {
            Ansi = host.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(written) { NewLine = "\n" }),
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        console.Profile.Width = host.Width;
        console.Profile.Capabilities.Unicode = true;
    }

    public int Width => host.Width;

    /// <summary>Author's text may hold anything; control characters would steer the terminal.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (char letter in text)
        {
            clean.Append(letter is '\n' or '\r' or '\t' ? ' ' : char.IsControl(letter) || letter is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD' : letter);
        }

        return clean.ToString();
    }

    public static Paragraph Text(string text, Style? style = null) => new(Clean(text), style ?? Style.Plain);

    public void Title(string text)
    {
        Write(Text(text, Tone.Title));
        Write(new Spectre.Console.Text(new string(Line('═', '='), Math.Min(Width, Clean(text).Length)), Tone.Quiet));
    }

    public void Heading(string text)
    {
        Blank();
        Write(Text(text, Tone.Heading));
        Write(new Spectre.Console.Text(new string(Line('─', '-'), Math.Min(Width, Clean(text).Length)), Tone.Quiet));
    }

    public void Blank() => written.Append('\n');

    public void Write(IRenderable text)
    {
        console.Write(text);
        if (text is Paragraph or Spectre.Console.Text)
        {
            written.Append('\n');
        }
    }

    /// <summary>Writes rows in columns of fixed widths; the last takes what is left.</summary>
    public void Columns(IEnumerable<IRenderable[]> rows, int[] widths, int indent = 0, bool spaced = false)
    {
        Grid grid = new();
        int left = Width - indent;
        for (int i = 0; i < widths.Length; i++)
        {
            bool last = i == widths.Length - 1;
            int width = last ? left : widths[i];
            grid.AddColumn(new GridColumn { Width = width, Padding = new(0, 0, last ? 0 : Gap, 0) });
            left -= width + Gap;
        }

        bool first = true;
        foreach (IRenderable[] row in rows)
        {
            if (spaced && !first)
            {
                grid.AddEmptyRow();
            }

            grid.AddRow(row);
            first = false;
        }

        if (!first)
        {
            console.Write(indent == 0 ? grid : new Padder(grid, new(indent, 0, 0, 0)));
        }
    }

    /// <summary>Writes a list: of each row the title, and below it the text in its style.</summary>
    public void Rows(IEnumerable<(string Title, string Text, Style Style)> rows) => Columns(
        rows.Select(row =>
        {
            Paragraph cell = Text(row.Title);
            cell.Append("\n");
            cell.Append(Clean(row.Text), row.Style);
            return new IRenderable[] { Text("-", Tone.Quiet), cell };
        }),
        [1, 0]);

    /// <summary>A bar of what is taken: full up to what there is, marked beyond it, and light where something is left.</summary>
    public string Bar(decimal taken, decimal capacity, decimal most, int width)
    {
        int Cells(decimal amount) => most == 0 ? 0 : (int)decimal.Round(amount / most * width, MidpointRounding.AwayFromZero);
        int within = Cells(decimal.Min(taken, capacity));
        int over = Cells(decimal.Max(taken, capacity)) - within;
        return new string(Line('█', '#'), within) + new string(taken > capacity ? '!' : Line('░', '.'), over);
    }

    /// <summary>Gets what stands for a number that is low, in <see cref="Swing"/>.</summary>
    public char LowCell => Line('░', '-');

    /// <summary>Gets what stands for a number that is high, in <see cref="Swing"/>.</summary>
    public char HighCell => Line('█', '#');

    /// <summary>A bar from the mean to both sides: to where a number is low, and to where it is high.</summary>
    public string Swing(decimal atLow, decimal atHigh, decimal mean, decimal from, decimal to, int width)
    {
        int Cell(decimal value) => to == from ? 0 : (int)decimal.Round((value - from) / (to - from) * (width - 1), MidpointRounding.AwayFromZero);
        char[] cells = new string(' ', width).ToCharArray();
        foreach ((decimal end, char mark) in new[] { (atLow, LowCell), (atHigh, HighCell) })
        {
            (int least, int greatest) = (Math.Min(Cell(end), Cell(mean)), Math.Max(Cell(end), Cell(mean)));
            cells.AsSpan(least, greatest - least + 1).Fill(mark);
        }

        cells[Cell(mean)] = '|';
        return new string(cells).TrimEnd();
    }

    /// <summary>A sign of a drawing: plain ASCII when the page goes to a file.</summary>
    public char Mark(char drawn, char plain) => Line(drawn, plain);

    /// <summary>Sends the page off, without spaces at the ends of lines.</summary>
    public void Send()
    {
        foreach (string line in written.ToString().TrimEnd().Split('\n'))
        {
            host.Output.Write(line.TrimEnd());
            host.Output.Write('\n');
        }
    }

    /// <summary>Lines are drawn on a terminal only; a file gets plain ASCII.</summary>
    private char Line(char drawn, char plain) => host.IsTerminal ? drawn : plain;
}

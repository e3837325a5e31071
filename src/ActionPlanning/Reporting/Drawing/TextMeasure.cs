using System.Globalization;
using System.Text;

namespace ActionPlanning.Reporting;

/// <summary>Estimates how wide text is without any font at hand, and cuts and wraps by it.</summary>
/// <remarks>
/// The widths are those of the common grotesque typefaces (Arial, Helvetica, Liberation Sans) plus a margin of 6 %, so that Segoe UI, Roboto and their like
/// fit too: text is rather estimated too wide than too narrow.
/// </remarks>
public static class TextMeasure
{
    private const double Margin = 1.06;
    private const double BoldFactor = 1.08;
    private const double Plain = 0.6;
    private const char Ellipsis = '…';

    /// <summary>Widths of the characters from space to tilde, in thousandths of the size.</summary>
    private static readonly short[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>Estimates the width of a text.</summary>
    /// <param name="text">The text, one line.</param>
    /// <param name="size">The size of the letters.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <returns>The width, in the unit of <paramref name="size"/>.</returns>
    public static double Width(string text, double size, bool bold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        double em = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            em += Em(rune);
        }

        return em * size * Margin * (bold ? BoldFactor : 1);
    }

    /// <summary>Estimates the left and right edge of a text where it stands.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The edges.</returns>
    public static (double Left, double Right) Edges(TextShape text)
    {
        ArgumentNullException.ThrowIfNull(text);
        double width = Width(text.Content, text.Size, text.Bold);
        double left = text.X - (text.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => width / 2, _ => width });
        return (left, left + width);
    }

    /// <summary>Cuts a text to a width; what is cut off is stood for by an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the letters.</param>
    /// <param name="width">The width that there is.</param>
    /// <param name="bold">Whether the letters are bold.</param>
    /// <returns>The text, or the beginning of it that fits with an ellipsis; empty when not even that fits.</returns>
    public static string Fit(string text, double size, double width, bool bold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Width(text, size, bold) <= width ? text : Cut(text, size, width, bold);
    }

    /// <summary>Wraps a text into lines, between words where it can; the last line is cut when there is more.</summary>
    /// <param name="text">The text; white space of any kind counts as one space.</param>
    /// <param name="size">The size of the letters.</param>
    /// <param name="width">The width that there is.</param>
    /// <param name="lines">The most lines; at least 1.</param>
    /// <param name="bold">Whether the letters are bold.</param>
    /// <returns>The lines, at least one; none is wider than <paramref name="width"/>.</returns>
    public static PlanList<string> Wrap(string text, double size, double width, int lines, bool bold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(lines, 1);
        List<string> wrapped = [];
        string rest = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        while (wrapped.Count < lines - 1 && Width(rest, size, bold) > width)
        {
            int room = Room(rest, size, width, bold);
            if (room == 0)
            {
                break;
            }

            int space = room < rest.Length && rest[room] == ' ' ? room : rest.LastIndexOf(' ', room - 1);
            int end = space > room / 3 ? space : room;
            wrapped.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        wrapped.Add(Fit(rest, size, width, bold));
        return [.. wrapped];
    }

    private static string Cut(string text, double size, double width, bool bold)
    {
        int room = Room(text, size, width - Width(Ellipsis.ToString(), size, bold), bold);
        if (room == 0)
        {
            return "";
        }

        int space = text.LastIndexOf(' ', room - 1);
        int end = text[room] == ' ' || space <= room * 2 / 3 ? room : space;
        return text[..end].TrimEnd(' ', ',', '.', ';', ':', '-', '–') + Ellipsis;
    }

    /// <summary>How many UTF-16 units fit, whole characters with their accents only.</summary>
    private static int Room(string text, double size, double width, bool bold)
    {
        double left = width / (size * Margin * (bold ? BoldFactor : 1));
        int room = 0;
        while (room < text.Length)
        {
            int length = StringInfo.GetNextTextElementLength(text, room);
            foreach (Rune rune in text.AsSpan(room, length).EnumerateRunes())
            {
                left -= Em(rune);
            }

            if (left < 0)
            {
                break;
            }

            room += length;
        }

        return room;
    }

    private static double Em(Rune rune)
    {
        int value = rune.Value;
        if (value is >= ' ' and <= '~')
        {
            return Ascii[value - ' '] / 1000.0;
        }

        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        return category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
            : value is 'æ' or 'Æ' or 'œ' or 'Œ' or '…' or '—' ? 1
            : value is 'Ø' or 'Ö' or 'Ó' or 'Ò' or 'Õ' or 'Ô' ? 0.778
            : value is 'ø' ? 0.611
            : value is >= 0x1100 and <= 0x11FF or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F or >= 0xFF00 and <= 0xFF60 ? 1
            : value > 0xFFFF ? 1.3
            : category is UnicodeCategory.UppercaseLetter ? 0.72
            : category is UnicodeCategory.OtherSymbol ? 1
            : Plain;
    }
}

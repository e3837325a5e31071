using System.Text;

namespace ActionPlanning.Reporting;

/// <summary>Makes an author's text harmless for files that other programs read.</summary>
internal static class ExportText
{
    /// <summary>Lines end as <c>\n</c>, tabs are spaces; other control characters, halves of characters and marks that turn the direction of what follows become the replacement character.</summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            clean.Append(rune.Value switch
            {
                '\n' => "\n",
                '\t' => " ",
                < 0x20 or (>= 0x7F and <= 0x9F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return clean.ToString();
    }

    /// <summary>The same on one line, without space at its ends or twice in a row.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The beginning of a text, whole characters only, with an ellipsis for the rest.</summary>
    public static string Cut(string text, int most)
    {
        int[] characters = System.Globalization.StringInfo.ParseCombiningCharacters(text.Length > most * 8 ? text[..(most * 8)] : text);
        return characters.Length <= most ? (text.Length > most * 8 ? text[..characters[^1]] + "…" : text) : text[..characters[most - 1]] + "…";
    }
}

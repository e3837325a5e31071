using System.Collections.Immutable;

namespace ActionPlanning.Time;

/// <summary>Cuts a text into tokens in one pass, looking its words up on the way.</summary>
internal static class DateTokenizer
{
    /// <summary>No date that is known has so many tokens; the longest written out in full has under twenty-five.</summary>
    public const int MaxTokens = 40;

    /// <summary>Fills the tokens and returns their number. The last one is an end token; a text with more tokens is cut short by a junk token.</summary>
    public static int Read(ReadOnlySpan<char> text, Span<DateToken> tokens, ref ImmutableArray<DateCorrection>.Builder? corrections)
    {
        var count = 0;
        var at = 0;
        var spaced = true;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == ' ' || IsSpace(c))
            {
                spaced = true;
                at++;
                continue;
            }

            var start = at;
            var token = new DateToken { Spaced = spaced, Start = (byte)start };
            if (char.IsAsciiDigit(c))
            {
                at = ReadNumber(text, start, ref token);
            }
            else if (char.IsLetter(c))
            {
                at = ReadWord(text, start, ref token, ref corrections);
            }
            else
            {
                at++;
                token.Kind = Punctuation(c);
                if (token.Kind == DateTokenKind.Dot)
                {
                    if (at < text.Length && text[at] == '.')
                    {
                        at++;
                        token.Kind = DateTokenKind.DotDot;
                    }
                    else if (!spaced && count > 0 && tokens[count - 1].Kind == DateTokenKind.Word)
                    {
                        tokens[count - 1].Pointed = true;
                        continue;
                    }
                }
            }

            token.Length = (byte)(at - start);
            spaced = false;
            tokens[count++] = token;
            if (count == tokens.Length - 1 || token.Kind == DateTokenKind.Junk)
            {
                // Nothing that begins like this is a date, however it goes on.
                tokens[count - 1].Kind = DateTokenKind.Junk;
                break;
            }
        }

        var end = count == 0 ? 0 : tokens[count - 1].Start + tokens[count - 1].Length;
        tokens[count++] = new DateToken { Kind = DateTokenKind.End, Start = (byte)end };
        return count;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, int start, ref DateToken token)
    {
        var at = start;
        var value = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            value = at - start < 4 ? (value * 10) + (text[at] - '0') : value;
            at++;
        }

        token.Kind = DateTokenKind.Number;
        token.Digits = (byte)(at - start);
        token.Value = (short)value;
        return at;
    }

    private static int ReadWord(ReadOnlySpan<char> text, int start, ref DateToken token, ref ImmutableArray<DateCorrection>.Builder? corrections)
    {
        var at = start + 1;
        while (at < text.Length && (char.IsLetter(text[at]) || text[at] is DateWords.CombiningRing or DateWords.SoftHyphen))
        {
            at++;
        }

        token.Kind = DateTokenKind.Word;
        Span<char> buffer = stackalloc char[DateWords.Longest];
        var written = text[start..at];
        var length = DateWords.Fold(written, buffer);
        if (length > 0 && !DateWords.TryFind(buffer[..length], out token.Word) && DateWords.TryCorrect(buffer[..length], out token.Word, out var readAs))
        {
            corrections ??= ImmutableArray.CreateBuilder<DateCorrection>();
            corrections.Add(new DateCorrection(start, written.ToString(), readAs));
        }

        return at;
    }

    // Zero-width characters and soft hyphens come along with text copied from documents.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or DateWords.SoftHyphen;

    private static DateTokenKind Punctuation(char c) => c switch
    {
        '.' => DateTokenKind.Dot,
        ',' => DateTokenKind.Comma,
        ':' => DateTokenKind.Colon,
        '<' => DateTokenKind.Less,
        '>' => DateTokenKind.Greater,
        '/' or '\u2044' or '\u2215' => DateTokenKind.Slash,
        '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => DateTokenKind.Dash,
        _ => DateTokenKind.Junk,
    };
}

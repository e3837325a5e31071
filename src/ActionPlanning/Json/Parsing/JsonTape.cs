using System.Text;
using System.Text.Json;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.Json.Parsing;

/// <summary>A token of a file.</summary>
/// <param name="Type">Its type. Ends of lists and objects have no token of their own.</param>
/// <param name="Start">Where it begins, in bytes.</param>
/// <param name="Length">Its length as written, quotation marks included; 1 for a list or an object.</param>
/// <param name="Next">The index of the token after this value and everything in it. A property name is followed by its value.</param>
internal readonly record struct Token(JsonTokenType Type, int Start, int Length, int Next);

/// <summary>A file as a flat row of tokens that know their place: made in one pass, walked in any order.</summary>
internal sealed class JsonTape(byte[] bytes, Token[] tokens, int byteOrderMark = 0)
{
    private int[]? lineStarts;

    public ReadOnlySpan<byte> Bytes => bytes;

    public int Count => tokens.Length;

    public Token this[int index] => tokens[index];

    public ReadOnlySpan<byte> Raw(int index) => bytes.AsSpan(tokens[index].Start, tokens[index].Length);

    /// <summary>The text of a string or property name.</summary>
    public string Text(int index)
    {
        ReadOnlySpan<byte> raw = Raw(index);
        return raw.Contains((byte)'\\') ? Unescape(raw) : Encoding.UTF8.GetString(raw[1..^1]);
    }

    /// <summary>A value with everything in it, as JSON.</summary>
    public ReadOnlySpan<byte> Slice(int index)
    {
        Token token = tokens[index];
        int end = token.Next < tokens.Length ? tokens[token.Next].Start : bytes.Length;
        return bytes.AsSpan(token.Start, end - token.Start);
    }

    /// <summary>The element or property of a list or object that begins at an index; each is a value, or a name followed by one.</summary>
    public IEnumerable<int> Children(int index)
    {
        for (int at = index + 1; at < tokens[index].Next; at = tokens[at].Type == JsonTokenType.PropertyName ? tokens[at + 1].Next : tokens[at].Next)
        {
            yield return at;
        }
    }

    /// <summary>Line and column of a place in the file, both from 1; a byte order mark takes no column.</summary>
    public TextPosition PositionOf(int offset)
    {
        int[] starts = lineStarts ??= LineStarts();
        int line = Array.BinarySearch(starts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new(line + 1, offset - starts[line] + 1);
    }

    /// <summary>Where a UTF-16 code unit of a text stands in the file.</summary>
    public int OffsetOf(int index, int codeUnit)
    {
        ReadOnlySpan<byte> raw = Raw(index);
        int at = 1;
        while (codeUnit > 0 && at < raw.Length - 1)
        {
            if (raw[at] == '\\')
            {
                at += raw[at + 1] == 'u' ? 6 : 2;
                codeUnit--;
            }
            else
            {
                Rune.DecodeFromUtf8(raw[at..], out Rune rune, out int length);
                at += length;
                codeUnit -= rune.Utf16SequenceLength;
            }
        }

        return tokens[index].Start + at;
    }

    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        Utf8JsonReader reader = new(raw);
        reader.Read();
        return reader.GetString()!;
    }

    private int[] LineStarts()
    {
        List<int> starts = [byteOrderMark];
        for (int at = byteOrderMark; bytes.AsSpan(at).IndexOf((byte)'\n') is >= 0 and int found;)
        {
            at += found + 1;
            starts.Add(at);
        }

        return [.. starts];
    }
}

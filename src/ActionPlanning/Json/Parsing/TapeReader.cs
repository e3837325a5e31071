using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json.Values;

namespace ActionPlanning.Json.Parsing;

/// <summary>The first pass over a file: is it JSON, and within the limits? Stops at the first fault, as nothing after it can be trusted.</summary>
internal sealed class TapeReader(byte[] bytes, PlanJsonOptions options)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly List<Token> tokens = [];
    private readonly List<Level> open = [];
    private readonly int skipped = bytes.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    /// <summary>Reads a file.</summary>
    /// <param name="fault">What is wrong, when there is no tape.</param>
    /// <returns>The tape; null when the file is not JSON or breaks a limit.</returns>
    public JsonTape? Read(out Diagnostic? fault)
    {
        fault = bytes.Length > options.MaximumBytes ? Fault(JsonFaults.TooLarge(options.MaximumBytes), skipped)
            : FirstInvalidByte() is { } invalid ? Fault(JsonFaults.InvalidUtf8(), invalid)
            : Tokens();
        return fault is null ? new(bytes, [.. tokens], skipped) : null;
    }

    /// <summary>Makes the tape of JSON that this library wrote itself: no limits.</summary>
    public static JsonTape Trusted(byte[] json)
    {
        PlanJsonOptions unlimited = new() { MaximumBytes = 1 << 30, MaximumDepth = 256, MaximumValues = 100_000_000, MaximumListLength = 100_000_000, MaximumTextLength = 1 << 30 };
        return new TapeReader(json, unlimited).Read(out Diagnostic? fault) ?? throw new InvalidOperationException($"The plan cannot be written: {fault!.Message.English}");
    }

    private Diagnostic? Tokens()
    {
        JsonReaderOptions settings = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = options.MaximumDepth + 2 };
        Utf8JsonReader reader = new(bytes.AsSpan(skipped), settings);
        int values = 0;
        try
        {
            while (reader.Read())
            {
                int start = skipped + (int)reader.TokenStartIndex;
                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    Close();
                    continue;
                }

                if (reader.TokenType != JsonTokenType.PropertyName && ++values > options.MaximumValues)
                {
                    return Fault(JsonFaults.TooManyValues(options.MaximumValues), start);
                }

                if (Next(ref reader, start) is { } fault)
                {
                    return Fault(fault, start);
                }
            }

            return null;
        }
        catch (JsonException e)
        {
            return SyntaxFault(e);
        }
    }

    private ValueFault? Next(ref Utf8JsonReader reader, int start)
    {
        bool isName = reader.TokenType == JsonTokenType.PropertyName;
        bool isText = isName || reader.TokenType == JsonTokenType.String;
        bool isContainer = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (isText && reader.ValueSpan.Length > options.MaximumTextLength)
        {
            return JsonFaults.TooLong(options.MaximumTextLength);
        }

        if (isText && reader.ValueIsEscaped && !CanBeUnescaped(ref reader))
        {
            return JsonFaults.LoneSurrogate();
        }

        int index = tokens.Count;
        tokens.Add(new(reader.TokenType, start, isContainer ? 1 : isText ? reader.ValueSpan.Length + 2 : reader.ValueSpan.Length, index + 1));
        if (open.Count > 0 && (isName || open[^1].IsList))
        {
            Level level = open[^1];
            open[^1] = level = level with { Count = level.Count + 1, Name = index };
            if (level.Count > options.MaximumListLength)
            {
                return JsonFaults.TooManyElements(options.MaximumListLength);
            }
        }

        if (isContainer)
        {
            if (open.Count >= options.MaximumDepth)
            {
                return JsonFaults.TooDeep(options.MaximumDepth);
            }

            open.Add(new(index, reader.TokenType == JsonTokenType.StartArray, 0, -1));
        }

        return null;
    }

    private void Close()
    {
        int index = open[^1].Token;
        open.RemoveAt(open.Count - 1);
        tokens[index] = tokens[index] with { Next = tokens.Count };
    }

    private static bool CanBeUnescaped(ref Utf8JsonReader reader)
    {
        try
        {
            _ = reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private int? FirstInvalidByte()
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        int at = 0;
        while (Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private Diagnostic SyntaxFault(JsonException e)
    {
        int start = skipped;
        for (long line = e.LineNumber ?? 0; line > 0; line--)
        {
            start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        }

        int at = Math.Min(start + (int)(e.BytePositionInLine ?? 0), bytes.Length);
        return Fault(Explain(at), at);
    }

    private ValueFault Explain(int at)
    {
        if (bytes.AsSpan(at).IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return JsonFaults.UnexpectedEnd();
        }

        Rune.DecodeFromUtf8(bytes.AsSpan(at), out Rune rune, out _);
        string shown = Rune.IsControl(rune) ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}") : $"«{rune}»";
        return JsonFaults.Unexpected(shown, rune.Value switch
        {
            '\'' or '\u201C' or '\u201D' or '\u2018' or '\u2019' => new("Brug almindelige dobbelte anførselstegn (\").", "Use plain double quotation marks (\")."),
            '\n' or '\r' or '\t' => new("Skriv linjeskift i en tekst som \\n og tabulator som \\t.", "Write a line break within a text as \\n and a tabulator as \\t."),
            '"' or '{' or '[' => new("Mangler der et komma eller et kolon før?", "Is a comma or a colon missing before it?"),
            '}' or ']' => new("Passer klammerne sammen, og mangler der en værdi?", "Do the brackets match, and is a value missing?"),
            ',' => new("Der er et komma for meget.", "There is one comma too many."),
            _ when Rune.IsLetter(rune) => new("Tekster og navne skal stå i dobbelte anførselstegn.", "Texts and names must be in double quotation marks."),
            _ => new("Se efter en klamme, et komma eller et anførselstegn, der mangler lige før.", "Look for a bracket, a comma or a quotation mark that is missing just before."),
        });
    }

    private Diagnostic Fault(ValueFault fault, int at)
    {
        JsonTape soFar = new(bytes, [.. tokens], skipped);
        StringBuilder path = new("$");
        foreach (Level level in open)
        {
            if (level.IsList && level.Count > 0)
            {
                JsonPath.Append(path, level.Count - 1);
            }
            else if (!level.IsList && level.Name >= 0)
            {
                JsonPath.Append(path, soFar.Text(level.Name));
            }
        }

        return new(fault.Code, Severity.Error, path.ToString(), fault.Message, fault.Hint) { Position = soFar.PositionOf(at) };
    }

    /// <summary>A list or object that is not closed yet.</summary>
    private readonly record struct Level(int Token, bool IsList, int Count, int Name);
}

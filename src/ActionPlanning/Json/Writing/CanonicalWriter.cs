using System.Buffers;
using System.Text;
using System.Text.Json;
using ActionPlanning.Json.Parsing;

namespace ActionPlanning.Json.Writing;

/// <summary>
/// Lays out JSON in canonical form: two spaces, line feeds, characters as themselves (only quotation mark, backslash and controls are escaped, as in
/// RFC 8785), and a list or object of plain values on one line when it is short. One form per content, on every machine and runtime.
/// </summary>
/// <remarks>System.Text.Json's own encoder asks the runtime's Unicode tables what to escape, so that its output may change with the runtime; a revision must not.</remarks>
internal sealed class CanonicalWriter(JsonTape tape, IBufferWriter<byte> output)
{
    /// <summary>The greatest length in bytes of a list or object on one line, indentation aside.</summary>
    private const int LineLength = 100;

    public void Write()
    {
        Value(0, 0);
        output.Write("\n"u8);
    }

    private void Value(int token, int indent)
    {
        JsonTokenType type = tape[token].Type;
        if (type is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            Scalar(token);
            return;
        }

        (byte opening, byte closing) = type == JsonTokenType.StartObject ? ((byte)'{', (byte)'}') : ((byte)'[', (byte)']');
        Byte(opening);
        bool isFirst = true;
        bool oneLine = indent > 0 && FitsOneLine(token);
        foreach (int child in tape.Children(token))
        {
            if (!isFirst)
            {
                Byte((byte)',');
            }

            Gap(oneLine, isFirst && type == JsonTokenType.StartArray, indent + 1);
            isFirst = false;
            int value = child;
            if (type == JsonTokenType.StartObject)
            {
                Scalar(child);
                output.Write(": "u8);
                value = child + 1;
            }

            Value(value, indent + 1);
        }

        if (!isFirst)
        {
            Gap(oneLine, type == JsonTokenType.StartArray, indent);
        }

        Byte(closing);
    }

    private bool FitsOneLine(int token)
    {
        int length = 0;
        for (int at = token + 1; at < tape[token].Next; at++)
        {
            if (tape[at].Type is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                return false;
            }

            length += (tape[at].Type is JsonTokenType.PropertyName or JsonTokenType.String ? WrittenLength(at) : tape[at].Length) + 2;
            if (length > LineLength)
            {
                return false;
            }
        }

        return true;
    }

    private void Gap(bool oneLine, bool atBracket, int indent)
    {
        if (oneLine)
        {
            output.Write(atBracket ? ""u8 : " "u8);
            return;
        }

        Span<byte> gap = output.GetSpan(1 + (2 * indent))[..(1 + (2 * indent))];
        gap.Fill((byte)' ');
        gap[0] = (byte)'\n';
        output.Advance(gap.Length);
    }

    private void Byte(byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    private void Scalar(int token)
    {
        ReadOnlySpan<byte> raw = tape.Raw(token);
        output.Write(raw.Contains((byte)'\\') ? Encoding.UTF8.GetBytes(Escaped(tape.Text(token))) : raw);
    }

    private int WrittenLength(int token) => tape.Raw(token).Contains((byte)'\\') ? Encoding.UTF8.GetByteCount(Escaped(tape.Text(token))) : tape[token].Length;

    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        escaped.Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append(@"\\"),
                '\b' => escaped.Append(@"\b"),
                '\f' => escaped.Append(@"\f"),
                '\n' => escaped.Append(@"\n"),
                '\r' => escaped.Append(@"\r"),
                '\t' => escaped.Append(@"\t"),
                < ' ' => escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.Append('"').ToString();
    }
}

using System.Text.Json;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.Json.Parsing;

/// <summary>From bytes to a plan: tokens, version, check against the shapes, binding, structure. Every step adds what it finds; none throws.</summary>
internal static class PlanReader
{
    public static PlanReadResult Read(byte[] bytes, PlanJsonOptions options)
    {
        if (new TapeReader(bytes, options).Read(out Diagnostic? fault) is not { } tape)
        {
            return new(null, [fault!], null);
        }

        DocumentCheck check = new(tape, options);
        if (FormatOf(tape, check) is not { } format)
        {
            return new(null, check.Faults, null);
        }

        check.Run(format.Root);
        SourceMap map = new(tape, format.Root);
        ActionPlan? draft = check.IsBindable ? format.Bind(Cleaned(tape, check.LeftOut)) : null;
        PlanReadResult read = new(draft, check.Faults, map);
        return draft is null ? read : read.With(StructureCheck.Faults(draft).Take(options.MaximumFaults));
    }

    /// <summary>The format that the file says it has. A file that does not say is held against the newest, so that its other faults are found as well.</summary>
    private static PlanFormat? FormatOf(JsonTape tape, DocumentCheck check)
    {
        if (tape[0].Type != JsonTokenType.StartObject)
        {
            return PlanFormat.Newest;
        }

        foreach (int name in tape.Children(0))
        {
            if (tape.Text(name) == PlanFormat.Property && tape[name + 1].Type == JsonTokenType.String)
            {
                string text = tape.Text(name + 1);
                PlanFormat? format = PlanFormat.All.FirstOrDefault(known => known.Version == text);
                if (format is null)
                {
                    check.ReportAt(
                        PlanFormat.IsNewer(text) ? JsonFaults.NewerVersion(text, PlanFormat.Newest.Version) : JsonFaults.UnknownFormat(text, PlanFormat.Newest.Version),
                        name);
                }

                return format;
            }
        }

        return PlanFormat.Newest;
    }

    /// <summary>The file without the properties that are to be left out; the file itself when there are none.</summary>
    private static ReadOnlySpan<byte> Cleaned(JsonTape tape, IReadOnlySet<int> leftOut)
    {
        if (leftOut.Count == 0)
        {
            return tape.Slice(0);
        }

        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { MaxDepth = 1000 }))
        {
            Copy(tape, 0, leftOut, writer);
        }

        return stream.GetBuffer().AsSpan(0, (int)stream.Length);
    }

    private static void Copy(JsonTape tape, int token, IReadOnlySet<int> leftOut, Utf8JsonWriter writer)
    {
        switch (tape[token].Type)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                foreach (int name in tape.Children(token))
                {
                    if (!leftOut.Contains(name))
                    {
                        writer.WritePropertyName(tape.Text(name));
                        Copy(tape, name + 1, leftOut, writer);
                    }
                }

                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                foreach (int element in tape.Children(token))
                {
                    Copy(tape, element, leftOut, writer);
                }

                writer.WriteEndArray();
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(tape.Text(token));
                break;
            default:
                writer.WriteRawValue(tape.Raw(token));
                break;
        }
    }
}

using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json.Parsing;
using ActionPlanning.Json.V1;
using ActionPlanning.Json.Writing;

namespace ActionPlanning.Json;

/// <summary>Plan files: reads and writes plans as JSON. The format is described in docs/plan-files.md, and by <see cref="Schema"/> for editors.</summary>
/// <remarks>Thread-safe. Nothing here depends on culture, time zone or clock.</remarks>
public static class PlanJson
{
    /// <summary>Gets the format that is written, the value of the property <c>format</c>: <c>actionplanning/1</c>.</summary>
    public static string Format => PlanFormat.Newest.Version;

    /// <summary>Gets the JSON Schema (draft 2020-12) of plan files, for editors and other tools.</summary>
    public static string Schema => EmbeddedSchema.Text;

    /// <summary>Reads a plan file. Whatever the bytes, the result is a plan or a list of faults.</summary>
    /// <param name="utf8">The file as UTF-8, with or without a byte order mark. Comments and trailing commas are allowed.</param>
    /// <param name="options">The limits; <see cref="PlanJsonOptions.Default"/> when null.</param>
    /// <returns>The plan, or every fault that was found.</returns>
    public static PlanReadResult Read(ReadOnlySpan<byte> utf8, PlanJsonOptions? options = null)
    {
        options ??= PlanJsonOptions.Default;

        // One byte over the limit is enough to know; the copy keeps places in the file true after the caller reuses the buffer.
        return PlanReader.Read(utf8[..(int)Math.Min(utf8.Length, options.MaximumBytes + 1L)].ToArray(), options);
    }

    /// <summary>Reads a plan file from a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">The limits; <see cref="PlanJsonOptions.Default"/> when null.</param>
    /// <returns>The plan, or every fault that was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static PlanReadResult Read(string json, PlanJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        options ??= PlanJsonOptions.Default;
        string head = json.Length <= options.MaximumBytes ? json : json[..(options.MaximumBytes + 1)];
        return PlanReader.Read(Encoding.UTF8.GetBytes(head), options);
    }

    /// <summary>Reads a plan file from a stream, at most as far as the limit.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="options">The limits; <see cref="PlanJsonOptions.Default"/> when null.</param>
    /// <returns>The plan, or every fault that was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PlanReadResult Read(Stream stream, PlanJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= PlanJsonOptions.Default;
        using MemoryStream head = new();
        byte[] buffer = new byte[81920];
        while (head.Length <= options.MaximumBytes && stream.Read(buffer) is > 0 and int count)
        {
            head.Write(buffer, 0, count);
        }

        return PlanReader.Read(head.ToArray(), options);
    }

    /// <summary>Reads a plan file from a stream without blocking, at most as far as the limit.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="options">The limits; <see cref="PlanJsonOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The plan, or every fault that was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<PlanReadResult> ReadAsync(Stream stream, PlanJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= PlanJsonOptions.Default;
        using MemoryStream head = new();
        byte[] buffer = new byte[81920];
        while (head.Length <= options.MaximumBytes && await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and int count)
        {
            head.Write(buffer, 0, count);
        }

        return PlanReader.Read(head.ToArray(), options);
    }

    /// <summary>Reads a plan file that is expected to be in order.</summary>
    /// <param name="utf8">The file as UTF-8.</param>
    /// <param name="options">The limits; <see cref="PlanJsonOptions.Default"/> when null.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ActionPlanException">The file has errors; the exception lists every one.</exception>
    public static ActionPlan ReadOrThrow(ReadOnlySpan<byte> utf8, PlanJsonOptions? options = null) => PlanOf(Read(utf8, options));

    /// <summary>Reads a plan file from a text that is expected to be in order.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">The limits; <see cref="PlanJsonOptions.Default"/> when null.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ActionPlanException">The file has errors; the exception lists every one.</exception>
    public static ActionPlan ReadOrThrow(string json, PlanJsonOptions? options = null) => PlanOf(Read(json, options));

    /// <summary>Writes a plan in canonical form: equal plans give equal bytes, if their dates are written in the same words.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The file as text, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">A part holds an enumeration value that has no name.</exception>
    public static string Write(ActionPlan plan) => Encoding.UTF8.GetString(Canonical(plan).WrittenSpan);

    /// <summary>Writes a plan in canonical form as UTF-8, without a byte order mark.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentException">A part holds an enumeration value that has no name.</exception>
    public static void Write(ActionPlan plan, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Canonical(plan).WrittenSpan);
    }

    /// <summary>Writes a plan in canonical form as UTF-8 to a stream, without a byte order mark.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">A part holds an enumeration value that has no name.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(ActionPlan plan, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Canonical(plan).WrittenSpan);
    }

    /// <summary>Gives the revision of a plan: the SHA-256 of its canonical form.</summary>
    /// <remarks>The words of a date are part of it: two plans that mean the same and are written differently have different revisions.</remarks>
    /// <param name="plan">The plan.</param>
    /// <returns>The revision.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">A part holds an enumeration value that has no name.</exception>
    public static PlanRevision Revision(ActionPlan plan) => PlanRevision.Of(SHA256.HashData(Canonical(plan).WrittenSpan));

    private static ActionPlan PlanOf(PlanReadResult result) =>
        result.Plan ?? throw new ActionPlanException([.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);

    private static ArrayBufferWriter<byte> Canonical(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        byte[] compact = V1Format.Write(plan);
        ArrayBufferWriter<byte> output = new(compact.Length * 2);
        new CanonicalWriter(TapeReader.Trusted(compact), output).Write();
        return output;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace ActionPlanning.Json;

/// <summary>Which state of a plan something was calculated from: the SHA-256 of the plan's canonical form. Equal plans have equal revisions, on every machine.</summary>
public readonly record struct PlanRevision
{
    /// <summary>The number of hexadecimal digits that <see cref="ToString"/> shows.</summary>
    public const int ShownDigits = 12;

    private const int Digits = 64;

    private readonly string? value;

    private PlanRevision(string value) => this.value = value;

    /// <summary>Gets the 64 hexadecimal digits in lower case; the empty string for the default value, which is the revision of nothing.</summary>
    public string Value => value ?? "";

    /// <summary>Reads the 64 digits back, as from a stored result.</summary>
    /// <param name="text">The digits, in either case.</param>
    /// <param name="revision">The revision, when the text is one.</param>
    /// <returns>Whether it is.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PlanRevision revision)
    {
        bool valid = text is { Length: Digits } && text.All(char.IsAsciiHexDigit);
        revision = text is not null && valid ? new(text.ToLowerInvariant()) : default;
        return valid;
    }

    /// <summary>Gives the first twelve digits: enough to tell the states of a plan apart by eye.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.Length == 0 ? "" : Value[..ShownDigits];

    internal static PlanRevision Of(ReadOnlySpan<byte> hash) => new(Convert.ToHexStringLower(hash));
}

using System.Diagnostics.CodeAnalysis;

namespace ActionPlanning;

/// <summary>The rule that every id keeps: 1–64 of a–z, 0–9 and hyphen, with a letter or digit at both ends.</summary>
internal static class Slug
{
    public const int MaximumLength = 64;

    public static bool IsValid([NotNullWhen(true)] string? value)
    {
        if (value is not { Length: > 0 and <= MaximumLength } || value[0] == '-' || value[^1] == '-')
        {
            return false;
        }

        foreach (char c in value)
        {
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            {
                return false;
            }
        }

        return true;
    }

    public static string Require(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IsValid(value) ? value : throw new ArgumentException($"'{value}' is not an id. An id is 1–{MaximumLength} characters a–z, 0–9 and hyphen, such as 'workshop-3'.", nameof(value));
    }
}

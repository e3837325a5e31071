using System.Text.Json;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.Json.Values;

/// <summary>How a value with a notation of its own stands in a file. Converters implement it, so that reading, checking and the schema cannot disagree.</summary>
internal interface IValueFormat
{
    /// <summary>Gets a value indicating whether it may be a text.</summary>
    bool TakesText { get; }

    /// <summary>Gets a value indicating whether it may be a number.</summary>
    bool TakesNumber { get; }

    /// <summary>Gets the document of its form as an object; null when it has none.</summary>
    Type? Parts { get; }

    /// <summary>Gets what it is, for «expected …».</summary>
    BilingualText Expected { get; }

    /// <summary>Tells what is wrong with a text.</summary>
    ValueFault? CheckText(string text);

    /// <summary>Tells what is wrong with a number.</summary>
    ValueFault? CheckNumber(decimal number);

    /// <summary>Tells what is wrong with an object whose properties are in order each for itself.</summary>
    ValueFault? CheckParts(ref Utf8JsonReader reader);
}

/// <summary>Why a value does not mean anything.</summary>
/// <param name="Code">The code.</param>
/// <param name="Message">What is the matter.</param>
/// <param name="Hint">What would help.</param>
internal sealed record ValueFault(string Code, BilingualText Message, BilingualText Hint)
{
    /// <summary>Gets where in the text the fault begins, in UTF-16 code units; null when it is the value as a whole.</summary>
    public int? TextOffset { get; init; }

    /// <summary>Gets the part that is wrong, in an object; null when the whole is.</summary>
    public string? Part { get; init; }
}

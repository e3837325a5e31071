using System.Text.Json;
using System.Text.Json.Serialization;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.Json.Values;

/// <summary>The base of the converters. What is checked is what can be read: reading runs only on values that passed the check.</summary>
/// <typeparam name="T">The value.</typeparam>
internal abstract class ValueConverter<T> : JsonConverter<T>, IValueFormat
{
    /// <summary>The greatest magnitude of a number in a plan file: a million million.</summary>
    public const decimal Greatest = 1_000_000_000_000m;

    public virtual bool TakesText => false;

    public virtual bool TakesNumber => false;

    public virtual Type? Parts => null;

    public abstract BilingualText Expected { get; }

    public virtual ValueFault? CheckText(string text) => null;

    public virtual ValueFault? CheckNumber(decimal number) =>
        number is >= -Greatest and <= Greatest ? null : JsonFaults.OutOfRange("-1000000000000", "1000000000000");

    public virtual ValueFault? CheckParts(ref Utf8JsonReader reader) => null;

    /// <summary>A number without trailing zeros, as it stands in canonical form.</summary>
    protected static void WriteNumber(Utf8JsonWriter writer, decimal number)
    {
        const string Plain = "0.############################";
        writer.WriteRawValue(number == 0m ? "0" : number.ToString(Plain, System.Globalization.CultureInfo.InvariantCulture));
    }
}

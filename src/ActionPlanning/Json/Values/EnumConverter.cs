using System.Text.Json;
using ActionPlanning.Diagnostics;
using NodaTime;

namespace ActionPlanning.Json.Values;

/// <summary>Named values as texts in camel case. Numbers are not taken: a file must not depend on the order in which names are declared.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal class EnumConverter<T> : ValueConverter<T>, INamedValuesFormat
    where T : struct, Enum
{
    private readonly Dictionary<string, T> byName = [];
    private readonly Dictionary<T, string> byValue = [];

    public EnumConverter()
        : this(Enum.GetValues<T>())
    {
    }

    protected EnumConverter(IEnumerable<T> values)
    {
        foreach (T value in values)
        {
            string name = JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
            byName.Add(name, value);
            byValue.Add(value, name);
        }
    }

    public IReadOnlyCollection<string> Names => byName.Keys;

    public override bool TakesText => true;

    public override BilingualText Expected => new($"en af {string.Join(", ", Names)}", $"one of {string.Join(", ", Names)}");

    public override ValueFault? CheckText(string text) => byName.ContainsKey(text) ? null : JsonFaults.UnknownValue(text, Names);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => byName[reader.GetString()!];

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(byValue.TryGetValue(value, out string? name) ? name : throw new ArgumentException($"{value} is not a named value of {typeof(T).Name}; such a plan cannot be written."));
}

/// <summary>Marks the formats with a closed list of names.</summary>
internal interface INamedValuesFormat : IValueFormat
{
    IReadOnlyCollection<string> Names { get; }
}

/// <summary>Days of the week; NodaTime's <c>None</c> is not one.</summary>
internal sealed class WeekdayConverter() : EnumConverter<IsoDayOfWeek>(Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None));

using System.Text.Json;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.Json.Values;

/// <summary>Changes of a plan as lines of text: <c>"resources[secretariat].capacity += 14"</c>.</summary>
internal sealed class PlanChangeConverter : ValueConverter<PlanChange>
{
    public override bool TakesText => true;

    public override BilingualText Expected => new("en ændring som «resources[secretariat].capacity += 14»", "a change such as «resources[secretariat].capacity += 14»");

    public override ValueFault? CheckText(string text) =>
        PlanChange.TryParse(text, out _, out PlanChangeError? error) ? null : new(error.Code, error.Message, error.Hint) { TextOffset = error.Position };

    public override PlanChange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PlanChange.Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, PlanChange value, JsonSerializerOptions options)
    {
        string text = value.ToString();
        bool isNamed = PlanChange.TryParse(text, out _, out PlanChangeError? error) || error.Code != PlanChangeCodes.UnknownValue;
        writer.WriteStringValue(isNamed ? text : throw new ArgumentException($"«{text}» holds no named value; such a plan cannot be written."));
    }
}

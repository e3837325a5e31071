using System.Text.Json;
using ActionPlanning.Diagnostics;

namespace ActionPlanning.Json.Values;

/// <summary>Numbers of a plan as paths: <c>"budgetLines[venue].amount"</c>.</summary>
internal sealed class PlanDriverConverter : ValueConverter<PlanDriver>
{
    public override bool TakesText => true;

    public override BilingualText Expected => new("en sti som «budgetLines[venue].amount»", "a path such as «budgetLines[venue].amount»");

    public override ValueFault? CheckText(string text) => PlanDriver.TryParse(text, out _) ? null : JsonFaults.NotADriver(text);

    public override PlanDriver Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PlanDriver.Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, PlanDriver value, JsonSerializerOptions options) => writer.WriteStringValue(value.Path);
}

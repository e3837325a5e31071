using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>The shapes of JSON output, source-generated. They are documented in docs/console.md and change only with <see cref="Format"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(ScheduleResultDocument))]
[JsonSerializable(typeof(ScheduleComparisonDocument))]
[JsonSerializable(typeof(ValidationDocument))]
[JsonSerializable(typeof(GapsDocument))]
[JsonSerializable(typeof(DateDocument))]
[JsonSerializable(typeof(WhyDocument))]
[JsonSerializable(typeof(WhatIfDocument))]
[JsonSerializable(typeof(PrioritiseDocument))]
[JsonSerializable(typeof(BalanceDocument))]
[JsonSerializable(typeof(BalanceComparisonDocument))]
[JsonSerializable(typeof(SimulateDocument))]
[JsonSerializable(typeof(FailureDocument))]
internal sealed partial class OutputContext : JsonSerializerContext
{
    /// <summary>The version of all shapes. Members may be added under the same version; none is removed or changes its meaning.</summary>
    public const string Format = "actionplanning-console/1";

    /// <summary>Gets the context that indents, and leaves letters such as æ, ø and å as they are.</summary>
    public static OutputContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

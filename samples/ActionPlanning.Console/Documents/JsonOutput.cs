using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ActionPlanning.ConsoleHost.Commands;

namespace ActionPlanning.ConsoleHost.Documents;

/// <summary>Writes one JSON object and a line feed.</summary>
internal static class JsonOutput
{
    public static void Write<T>(Invocation invocation, T document, JsonTypeInfo<T> type) =>
        invocation.Host.Output.Write(JsonSerializer.Serialize(document, type) + "\n");

    /// <summary>The spelling of an enumeration value: the first letter small.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

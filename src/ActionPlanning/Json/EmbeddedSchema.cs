namespace ActionPlanning.Json;

/// <summary>The published schema, docs/schema/plan.schema.json, as it is embedded in the assembly.</summary>
internal static class EmbeddedSchema
{
    private const string Name = "ActionPlanning.plan.schema.json";

    private static readonly Lazy<string> Loaded = new(() =>
    {
        using Stream stream = typeof(EmbeddedSchema).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"The resource '{Name}' is missing.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    });

    public static string Text => Loaded.Value;
}

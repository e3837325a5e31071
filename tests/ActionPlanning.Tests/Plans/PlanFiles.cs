using System.Text.Json;

namespace ActionPlanning.Tests.Plans;

/// <summary>The two plan files of the samples, as text and as JSON; what is stated here holds whatever reads them.</summary>
internal static class PlanFiles
{
    public const string AmbassadorCorps = "ambassador-corps";
    public const string Association = "association-2021-2022";

    public static string Root { get; } = FindRoot();

    public static TheoryData<string> Names => [AmbassadorCorps, Association];

    public static string PathOf(string plan) => Path.Combine(Root, "samples", "plans", $"{plan}.json");

    public static string Text(string plan) => File.ReadAllText(PathOf(plan));

    public static JsonElement Json(string plan)
    {
        using var document = JsonDocument.Parse(Text(plan), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return document.RootElement.Clone();
    }

    /// <summary>Every object in a plan with the place it stands in, the plan itself included.</summary>
    public static IEnumerable<(string Path, JsonElement Object)> Objects(JsonElement element, string path = "")
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                yield return (path, element);
                foreach (var inner in element.EnumerateObject().SelectMany(property => Objects(property.Value, $"{path}/{property.Name}")))
                {
                    yield return inner;
                }

                break;
            case JsonValueKind.Array:
                foreach (var inner in element.EnumerateArray().SelectMany((part, i) => Objects(part, $"{path}/{Id(part) ?? $"{i}"}")))
                {
                    yield return inner;
                }

                break;
        }
    }

    public static JsonElement Part(JsonElement plan, string list, string id) =>
        plan.GetProperty(list).EnumerateArray().Single(part => Id(part) == id);

    public static string? Id(JsonElement part) => Word(part, "id");

    public static string? Word(JsonElement part, string property) =>
        part.ValueKind == JsonValueKind.Object && part.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ActionPlanning.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds ActionPlanning.sln.");
    }
}

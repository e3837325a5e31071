using System.Text.Json;
using ActionPlanning.Json;

namespace ActionPlanning.ConsoleHost.Tests;

public sealed class FindingsCommandTests
{
    public static TheoryData<string> Plans => ["ambassador-corps", "association-2021-2022"];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Validate_lists_what_is_wrong_and_only_counts_the_gaps(string name)
    {
        Host.Result result = new Host().Run("validate", name);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("check.", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("gap.", result.Output, StringComparison.Ordinal);
        Assert.All(result.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Validate_as_json_has_every_finding_with_its_place_in_the_file(string name)
    {
        Host.Result result = new Host().Run("validate", name, "--json");
        Assert.Equal(["format", "command", "plan", "title", "valid", "counts", "diagnostics"], result.Members);
        Assert.True(result.Json.GetProperty("valid").GetBoolean());
        JsonElement[] found = [.. result.Json.GetProperty("diagnostics").EnumerateArray()];
        Assert.Equal(["code", "severity", "path", "message", "hint", "subject", "related", "line", "column"], found[0].EnumerateObject().Select(member => member.Name));
        Assert.Contains(found, one => one.GetProperty("line").ValueKind == JsonValueKind.Number);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Gaps_are_counted_by_kind_and_tracks_by_what_they_answer(string name)
    {
        Host.Result text = new Host().Run("gaps", name);
        Assert.All(text.Lines, line => Assert.True(line.Length <= 80, line));
        Host.Result result = new Host().Run("gaps", name, "--json");
        Assert.Equal(["format", "command", "plan", "title", "completeness", "tracks", "groups", "gaps"], result.Members);
        int[] counts = [.. result.Json.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("count").GetInt32())];
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.Equal(counts.Sum(), result.Json.GetProperty("gaps").GetArrayLength());
        JsonElement whole = result.Json.GetProperty("completeness");
        Assert.Equal(counts.Sum(), whole.GetProperty("asked").GetInt32() - whole.GetProperty("answered").GetInt32());
    }

    [Fact]
    public void The_language_changes_the_words_and_not_the_values()
    {
        JsonElement danish = new Host().Run("validate", "ambassador-corps", "--json").Json;
        JsonElement english = new Host().Run("--lang", "en", "validate", "ambassador-corps", "--json").Json;
        Assert.Equal(Codes(danish), Codes(english));
        Assert.NotEqual(danish.GetProperty("diagnostics")[0].GetProperty("message").GetString(), english.GetProperty("diagnostics")[0].GetProperty("message").GetString());
    }

    [Fact]
    public void Schema_writes_the_published_schema()
    {
        Host.Result result = new Host().Run("schema");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(PlanJson.Schema.TrimEnd(), result.Output.TrimEnd());
        Assert.Equal(result, new Host().Run("schema", "--json"));
        Assert.Equal(JsonValueKind.Object, result.Json.ValueKind);
    }

    private static IEnumerable<string?> Codes(JsonElement document) => document.GetProperty("diagnostics").EnumerateArray().Select(one => one.GetProperty("code").GetString());
}

using System.Text.Json;

namespace ActionPlanning.ConsoleHost.Tests;

public sealed class PlanCommandTests
{
    private static readonly string[] Names = ["ambassador-corps", "association-2021-2022"];

    public static TheoryData<string, string, int> Screens
    {
        get
        {
            TheoryData<string, string, int> screens = [];
            foreach (string name in Names)
            {
                screens.Add(name, "da", 80);
                screens.Add(name, "en", 80);
                screens.Add(name, "da", 160);
                screens.Add(name, "en", 160);
            }

            return screens;
        }
    }

    public static TheoryData<string> Plans => [.. Names];

    [Theory]
    [MemberData(nameof(Screens))]
    public void Every_line_fits_the_width_and_no_word_is_cut(string name, string language, int width)
    {
        Host.Result result = new Host(width).Run("plan", name, "--lang", language);
        Assert.Equal(0, result.ExitCode);
        Assert.All(result.Lines, line => Assert.True(line.Length <= width, line));
        Assert.All(result.Lines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.DoesNotContain("…", result.Output, StringComparison.Ordinal);
        string[] printed = result.Words;
        Assert.Empty(Titles(name).SelectMany(Host.WordsOf).Except(printed));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_authors_dates_and_titles_are_printed_as_written(string name)
    {
        string text = new Host(200).Run("plan", name).Flat;
        foreach (JsonElement item in Items(name))
        {
            if (item.GetProperty("when") is { ValueKind: JsonValueKind.Object } when)
            {
                Assert.Contains(when.GetProperty("text").GetString()!, text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void Nothing_undetermined_is_called_met_or_balanced(string name, string language, int width)
    {
        Host.Result result = new Host(width).Run("plan", name, "--lang", language);
        JsonElement json = new Host().Run("plan", name, "--json").Json;
        Assert.All(json.GetProperty("criteria").EnumerateArray(), criterion => Assert.NotEqual("met", criterion.GetProperty("state").GetString()));
        Assert.Equal("undetermined", json.GetProperty("budget").GetProperty("balanced").GetString());
        Assert.All(result.Lines, line => Assert.False(line.StartsWith("opfyldt", StringComparison.Ordinal) || line.StartsWith("met ", StringComparison.Ordinal), line));
        Assert.DoesNotContain(" 0 kr.", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DKK 0", result.Output, StringComparison.Ordinal);
        Assert.Contains(language == "da" ? "uafklaret" : "undetermined", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_arguments_the_ambassador_plan_is_shown()
    {
        Host.Result result = new Host().Run();
        Assert.Equal(new Host().Run("plan", "ambassador-corps"), result);
        Assert.Equal("Projekt Arbejdsmiljø AMbassadøR-korps", result.Lines[0]);
    }

    [Fact]
    public void A_sample_plan_is_found_by_its_name_and_by_its_path() =>
        Assert.Equal(new Host().Run("plan", "ambassador-corps").Output, new Host().Run("plan", Path.Combine(Host.Plans, "ambassador-corps.json")).Output);

    [Fact]
    public void A_plan_is_read_from_standard_input() =>
        Assert.Equal(new Host().Run("plan", "ambassador-corps").Output, new Host(Input: File.ReadAllText(Path.Combine(Host.Plans, "ambassador-corps.json"))).Run("plan", "-").Output);

    [Theory]
    [MemberData(nameof(Plans))]
    public void As_json_it_has_the_documented_members(string name)
    {
        Host.Result result = new Host().Run("plan", name, "--json");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("actionplanning-console/1", result.Json.GetProperty("format").GetString());
        Assert.Equal(
            ["format", "command", "language", "id", "title", "revision", "status", "period", "header", "summary", "tracks", "criteria", "budget", "decisions", "conditions", "duties", "schedule", "criticalChain", "counts", "diagnostics"],
            result.Members);
        Assert.Equal(64, result.Json.GetProperty("revision").GetString()!.Length);
    }

    [Fact]
    public void As_json_unknown_amounts_are_null()
    {
        JsonElement budget = new Host().Run("plan", "ambassador-corps", "--json").Json.GetProperty("budget");
        Assert.All(budget.GetProperty("lines").EnumerateArray(), line => Assert.Equal(JsonValueKind.Null, line.GetProperty("amount").GetProperty("high").ValueKind));
    }

    [Fact]
    public void Colour_is_for_terminals_and_the_words_are_the_same_without_it()
    {
        string plain = new Host().Run("plan", "ambassador-corps").Output;
        string coloured = new Host(Terminal: true, Colour: true).Run("plan", "ambassador-corps").Output;
        Assert.DoesNotContain('\u001b', plain);
        Assert.DoesNotContain('─', plain);
        Assert.Contains('\u001b', coloured);
    }

    [Fact]
    public void An_author_cannot_steer_the_terminal()
    {
        const string Plan = """{ "format": "actionplanning/1", "id": "p", "title": "A \u001b[31mred\u202e [bold]plan[/] :smile:", "items": [{ "kind": "event", "id": "e", "title": "x\u0007\ny" }] }""";
        string output = new Host(Input: Plan).Run("plan", "-").Output;
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\u0007', output);
        Assert.DoesNotContain('\u202e', output);
        Assert.Contains("[bold]plan[/] :smile:", output, StringComparison.Ordinal);
    }

    private static JsonElement[] Items(string name) =>
        [.. new Host().Run("plan", name, "--json").Json.GetProperty("tracks").EnumerateArray().SelectMany(track => track.GetProperty("items").EnumerateArray())];

    private static IEnumerable<string> Titles(string name) => Items(name).Select(item => item.GetProperty("title").GetString()!);
}

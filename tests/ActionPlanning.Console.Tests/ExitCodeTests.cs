namespace ActionPlanning.ConsoleHost.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private const string Sound = """{ "format": "actionplanning/1", "id": "p", "title": "P", "items": [{ "kind": "event", "id": "e", "title": "E" }] }""";
    private const string UnknownTrack = """{ "format": "actionplanning/1", "id": "p", "title": "P", "items": [{ "kind": "event", "id": "e", "title": "E", "track": "nowhere" }] }""";
    private const string ImpossibleOrder = """
        { "format": "actionplanning/1", "id": "p", "title": "P",
          "items": [{ "kind": "event", "id": "a", "title": "A", "when": "1. maj 2021" }, { "kind": "event", "id": "b", "title": "B", "when": "1. marts 2021" }],
          "links": [{ "from": "a", "to": "b" }] }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("action-planning-").FullName;

    public static TheoryData<string> FileCommands => ["plan", "validate", "gaps"];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(FileCommands))]
    public void A_sound_plan_ends_with_0_whatever_it_leaves_unsaid(string command) => Assert.Equal(0, new Host(Input: Sound).Run(command, "-").ExitCode);

    [Theory]
    [MemberData(nameof(FileCommands))]
    public void A_plan_with_errors_ends_with_1(string command)
    {
        Assert.Equal(1, new Host(Input: ImpossibleOrder).Run(command, "-").ExitCode);
        Host.Result unsound = new Host(Input: UnknownTrack).Run(command, "-");
        Assert.Equal(1, unsound.ExitCode);
        Assert.Contains("nowhere", unsound.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(FileCommands))]
    public void A_missing_file_ends_with_2(string command)
    {
        Host.Result result = new Host().Run(command, Path.Combine(folder, "none.json"));
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("findes ikke", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(FileCommands))]
    public void A_folder_ends_with_2(string command) => Assert.Equal((2, "input.is-directory"), Failure(new Host().Run(command, folder, "--json")));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("not json")]
    [InlineData("""{ "format": "actionplanning/99", "id": "p", "title": "P" }""")]
    public void What_is_no_plan_file_ends_with_2(string text)
    {
        Assert.Equal(2, new Host(Input: text).Run("plan", "-").ExitCode);
        Assert.Equal(2, new Host(Input: text).Run("validate", "-", "--json").ExitCode);
    }

    [Fact]
    public void More_than_the_limit_ends_with_2() =>
        Assert.Equal((2, "json.too-large"), Failure(new Host(Input: new string(' ', (8 * 1024 * 1024) + 1)).Run("plan", "-", "--json")));

    [Fact]
    public void A_file_that_may_not_be_read_ends_with_2()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            return;
        }

        string file = Path.Combine(folder, "secret.json");
        File.WriteAllText(file, Sound);
        File.SetUnixFileMode(file, UnixFileMode.None);
        Assert.Equal((2, "input.no-permission"), Failure(new Host().Run("plan", file, "--json")));
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("nonsense")]
    [InlineData("plan", "a", "b")]
    [InlineData("plan", "-", "--lang", "fr")]
    [InlineData("plan", "-", "--what")]
    [InlineData("dates")]
    [InlineData("dates", "maj", "--year", "soon")]
    [InlineData("dates", "maj", "--policy", "fifths")]
    [InlineData("dates", "maj", "--as", "party")]
    public void Bad_usage_ends_with_2(params string[] args)
    {
        Host.Result text = new Host(Input: Sound).Run(args);
        Assert.Equal(2, text.ExitCode);
        Assert.Empty(text.Output);
        Assert.NotEmpty(text.Error);
        Assert.Equal((2, "usage"), Failure(new Host(Input: Sound).Run([.. args, "--json"])));
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("")]
    public void A_name_that_no_file_can_have_ends_with_2(string name) => Assert.Equal(2, new Host().Run("plan", name).ExitCode);

    [Theory]
    [InlineData("--help")]
    [InlineData("plan", "--help")]
    [InlineData("dates", "--help")]
    public void Help_ends_with_0(params string[] args)
    {
        Host.Result result = new Host().Run(args);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("--json", result.Output, StringComparison.Ordinal);
    }

    private static (int ExitCode, string? Code) Failure(Host.Result result)
    {
        Assert.Empty(result.Error);
        Assert.Equal(["format", "command", "error", "diagnostics"], result.Members);
        return (result.ExitCode, result.Json.GetProperty("error").GetProperty("code").GetString());
    }
}

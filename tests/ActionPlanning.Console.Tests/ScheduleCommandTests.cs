using System.Text.Json;

namespace ActionPlanning.ConsoleHost.Tests;

public sealed class ScheduleCommandTests
{
    private const string Example = "association-2021-2022-example";
    private static readonly string[] Names = ["ambassador-corps", "association-2021-2022", Example];

    public static TheoryData<string, string, int> Screens
    {
        get
        {
            TheoryData<string, string, int> screens = [];
            foreach (string name in Names)
            {
                screens.Add(name, "da", 60);
                screens.Add(name, "en", 80);
                screens.Add(name, "da", 160);
            }

            return screens;
        }
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void Every_line_fits_the_width_and_every_item_is_there(string name, string language, int width)
    {
        Host.Result result = new Host().Run("schedule", name, "--lang", language, "--width", $"{width}");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.All(result.Lines, line => Assert.True(line.Length <= width, line));
        Assert.All(result.Lines, line => Assert.Equal(line.TrimEnd(), line));
        string[] words = result.Words;
        Assert.Empty(Json(name).GetProperty("items").EnumerateArray().SelectMany(item => Host.WordsOf(item.GetProperty("title").GetString()!)).Except(words));
    }

    [Fact]
    public void Days_stand_in_order_and_what_has_none_stands_under_its_reason()
    {
        Host.Result result = new Host().Run("schedule", Example);
        string text = result.Output;
        Assert.Contains("Efter dato (", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("Uden dage, og hvorfor", StringComparison.Ordinal) > text.IndexOf("Arbejdsmiljøkonference 2022", StringComparison.Ordinal));
        Assert.Contains("foregår løbende (", text, StringComparison.Ordinal);
        Assert.Matches("januar 2021 +#+\\.* +[0-9,]+ af [0-9,]+ t", text);
        Assert.Contains("Hvad der er bevist, og hvad der ikke vides", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_plan_does_not_say_is_named_as_missing()
    {
        string text = new Host().Run("schedule", "association-2021-2022", "--lang", "en").Flat;
        Assert.Contains("missing: the capacity of «sekretariatet»", text, StringComparison.Ordinal);
        Assert.Contains("Where hours are missing, time was laid out as if there were enough.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_it_has_the_documented_members_and_both_ways_of_asking_give_the_same()
    {
        Host.Result result = new Host().Run("schedule", Example, "--json");
        Assert.Equal(
            ["format", "command", "language", "id", "title", "revision", "scenario", "asOf", "status", "proved", "finish", "finishBound", "weightedLateness", "schedulesTried", "items", "resources", "missing", "counts"],
            result.Members);
        Assert.Equal(result, new Host().Run("schedule", Example, "--format", "json"));
        JsonElement item = result.Json.GetProperty("items").EnumerateArray().First(one => one.GetProperty("id").GetString() == "conference-2021");
        Assert.Equal(
            ["id", "title", "kind", "track", "when", "state", "stateText", "reason", "spans", "durationAssumed", "hours", "hoursMissing", "lateBy", "waitsFor", "drivenBy", "shortOf", "shortOn"],
            item.EnumerateObject().Select(member => member.Name));
        Assert.Equal("placed", item.GetProperty("state").GetString());
        Assert.Equal("2021-08-02", item.GetProperty("spans")[0].GetProperty("first").GetString());
    }

    [Theory]
    [InlineData("csv", "Første dag;Sidste dag;")]
    [InlineData("ics", "BEGIN:VCALENDAR\r\n")]
    [InlineData("svg", "<svg ")]
    [InlineData("mermaid", "gantt\n")]
    public void Each_format_is_written_as_it_is(string format, string start)
    {
        Host.Result result = new Host().Run("schedule", Example, "--format", format);
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(start, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_width_of_a_picture_is_in_pixels() =>
        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ap-drawing\" role=\"img\" width=\"1600\"", new Host().Run("schedule", Example, "--format", "svg", "--width", "1600").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("2021-03-01", "2021-03-01")]
    [InlineData("1.3.2021", "2021-03-01")]
    public void The_day_from_which_is_looked_is_any_way_of_writing_a_day(string text, string day)
    {
        Host.Result result = new Host().Run("schedule", Example, "--as-of", text, "--json");
        Assert.Equal(day, result.Json.GetProperty("asOf").GetString());
        Assert.All(
            result.Json.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("state").GetString() == "placed" && item.GetProperty("kind").GetString() == "activity").SelectMany(item => item.GetProperty("spans").EnumerateArray()),
            span => Assert.True(string.CompareOrdinal(span.GetProperty("last").GetString(), day) >= 0));
    }

    [Theory]
    [InlineData("marts 2021")]
    [InlineData("1.3.")]
    [InlineData("snart")]
    public void A_text_that_is_no_day_is_refused(string text)
    {
        Host.Result result = new Host().Run("schedule", Example, "--as-of", text);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains($"«{text}» er ikke en dag.", result.Error, StringComparison.Ordinal);
        Assert.Equal("as-of.not-a-day", new Host().Run("schedule", Example, "--as-of", text, "--json").Json.GetProperty("error").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("--format", "pdf")]
    [InlineData("--width", "39")]
    [InlineData("--width", "201")]
    [InlineData("--format", "csv", "--json")]
    [InlineData("--format", "svg", "--width", "100")]
    [InlineData("--format", "csv", "--scenario", "low", "--scenario", "high")]
    public void Options_that_make_no_sense_are_refused(params string[] options)
    {
        Host.Result result = new Host().Run(["schedule", Example, .. options]);
        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Error + result.Output);
    }

    [Fact]
    public void A_scenario_is_scheduled_instead_of_the_plan()
    {
        Host.Result result = new Host().Run("schedule", Example, "--scenario", "low", "--json");
        Assert.Equal("low", result.Json.GetProperty("scenario").GetProperty("id").GetString());
        Assert.NotEqual(Json(Example).GetProperty("items").ToString(), result.Json.GetProperty("items").ToString());
        Assert.Contains("Scenarie: Lavt", new Host().Run("schedule", Example, "--scenario", "low").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public void Scenarios_stand_side_by_side_and_what_differs_is_marked(int width)
    {
        Host.Result result = new Host(width).Run("schedule", Example, "--scenario", "low", "--scenario", "high", "--lang", "en");
        Assert.Equal(0, result.ExitCode);
        Assert.All(result.Lines, line => Assert.True(line.Length <= width, line));
        Assert.Contains("Side by side (", result.Output, StringComparison.Ordinal);
        Assert.Contains("* ", result.Output, StringComparison.Ordinal);
        Assert.Contains("resources[secretariat].capacity = 18", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Side_by_side_as_json_are_whole_schedules_and_their_differences()
    {
        JsonElement json = new Host().Run("schedule", Example, "--scenario", "low", "--scenario", "high", "--json").Json;
        Assert.Equal(["format", "command", "language", "id", "title", "schedules", "differences"], json.EnumerateObject().Select(member => member.Name));
        Assert.Equal([JsonValueKind.Null, JsonValueKind.Object, JsonValueKind.Object], json.GetProperty("schedules").EnumerateArray().Select(schedule => schedule.GetProperty("scenario").ValueKind));
        Assert.NotEmpty(json.GetProperty("differences").EnumerateArray());
        Assert.All(json.GetProperty("differences").EnumerateArray(), row => Assert.Contains(row.GetProperty("cells").EnumerateArray(), cell => cell.GetProperty("differs").GetBoolean()));
    }

    [Fact]
    public void A_scenario_that_the_plan_does_not_have_is_refused_and_the_others_are_named()
    {
        Host.Result result = new Host().Run("schedule", Example, "--scenario", "best");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("low, base, high", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", false)]
    [InlineData("csv", true)]
    [InlineData("ics", false)]
    public void Output_can_go_to_a_file_and_only_a_table_has_a_byte_order_mark(string format, bool mark)
    {
        string path = Path.Combine(Path.GetTempPath(), $"ap-{Guid.NewGuid():N}.txt");
        try
        {
            Host.Result result = new Host(Terminal: true, Colour: true).Run("schedule", Example, "--format", format, "--out", path);
            Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
            byte[] bytes = File.ReadAllBytes(path);
            Assert.Equal(mark, bytes is [0xEF, 0xBB, 0xBF, ..]);
            Assert.Equal(new Host().Run("schedule", Example, "--format", format).Output, File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_and_nothing_is_written_when_there_is_no_plan()
    {
        string folder = Path.Combine(Path.GetTempPath(), $"ap-{Guid.NewGuid():N}");
        Host.Result result = new Host().Run("schedule", Example, "--out", Path.Combine(folder, "a.txt"));
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("kan ikke skrives", result.Error, StringComparison.Ordinal);

        string path = $"{folder}.txt";
        Assert.Equal(2, new Host().Run("schedule", "no-such-plan", "--out", path).ExitCode);
        Assert.False(File.Exists(path));
    }

    private static JsonElement Json(string name) => new Host().Run("schedule", name, "--json").Json;
}

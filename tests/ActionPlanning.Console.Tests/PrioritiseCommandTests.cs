using System.Text.Json;

namespace ActionPlanning.ConsoleHost.Tests;

public sealed class PrioritiseCommandTests
{
    private const string Example = "association-2021-2022-example";

    private const string Crowded = """
        {
          "format": "actionplanning/1", "id": "crowded", "title": "Travl plan", "period": "2021",
          "resources": [{ "id": "office", "name": "Sekretariatet", "capacity": [{ "hoursPerWeek": 10 }] }],
          "items": [
            { "kind": "activity", "id": "fair", "title": "Messen", "when": "marts 2021", "duration": 5, "effort": [{ "resource": "office", "hours": 30 }], "priority": { "rank": 1 } },
            { "kind": "activity", "id": "leaflet", "title": "Folderen", "when": "marts 2021", "duration": 5, "effort": [{ "resource": "office", "hours": 20 }] }
          ]
        }
        """;

    [Theory]
    [InlineData("da", 60, "given")]
    [InlineData("en", 80, "wsjf")]
    [InlineData("da", 160, "rice")]
    [InlineData("en", 120, "moscow")]
    public void Every_sample_can_be_prioritised_and_every_line_fits_the_width(string language, int width, string model)
    {
        foreach (string plan in new[] { Example, "association-2021-2022", "ambassador-corps" })
        {
            Host.Result result = new Host(width).Run("prioritise", plan, "--model", model, "--lang", language);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            Assert.All(result.Lines, line => Assert.True(line.Length <= width && line == line.TrimEnd(), line));
        }
    }

    [Fact]
    public void What_is_left_out_is_told_with_what_it_lacks_and_what_lets_it_in()
    {
        Host.Result result = new Host(200, Crowded).Run("prioritise", "-", "--period", "month", "--lang", "en");
        Assert.Contains("1 item in, 1 left out. Proved best: score 64.", result.Output, StringComparison.Ordinal);
        Assert.Contains("lacks 4 hours of «Sekretariatet» 1–31 March 2021", result.Output, StringComparison.Ordinal);
        Assert.Contains("is let in by 4 hours of «Sekretariatet» 1–31 March 2021 more", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_from_the_command_line_decide_what_is_in()
    {
        Host.Result result = new Host(200, Crowded).Run("prioritise", "-", "--period", "month", "--model", "wsjf", "--score", "leaflet:delay=80..90", "--score", "fair:delay=10", "--score", "leaflet:size=1", "--score", "fair:size=1", "--lang", "en");
        Assert.Contains("1 item in, 1 left out. Proved best: score 80.", result.Output, StringComparison.Ordinal);
        Assert.Contains("would be in with a score higher by more than 70", result.Output, StringComparison.Ordinal);
        Assert.Contains("can lose 70 before it drops out", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-W10", "The selection cannot be both scheduled and paid. The best that can is without «Folderen»; it is proved that none is better.", "«Messen» and «Folderen» find no place together", 1)]
    [InlineData("2021-W11", "The selection can be scheduled and paid as it is.", "In (2)", 0)]
    public void What_the_hours_of_a_quarter_allow_is_tried_to_the_day(string week, string line, string other, int conflicts)
    {
        string plan = Crowded.Replace("\"marts 2021\", \"duration\": 5, \"effort\": [{ \"resource\": \"office\", \"hours\": 30 }]", "\"2021-W10\", \"duration\": 5, \"effort\": [{ \"resource\": \"office\", \"hours\": 8 }]", StringComparison.Ordinal)
            .Replace("\"marts 2021\", \"duration\": 5, \"effort\": [{ \"resource\": \"office\", \"hours\": 20 }]", $"\"{week}\", \"duration\": 5, \"effort\": [{{ \"resource\": \"office\", \"hours\": 8 }}]", StringComparison.Ordinal);
        string[] args = ["prioritise", "-", "--to-the-day", "--lang", "en"];
        Host.Result result = new Host(200, plan).Run(args);
        Assert.Contains(line, result.Output, StringComparison.Ordinal);
        Assert.Contains(other, result.Output, StringComparison.Ordinal);
        Assert.Equal(conflicts, new Host(Input: plan).Run([.. args, "--json"]).Json.GetProperty("agreement").GetProperty("conflicts").GetArrayLength());
    }

    [Fact]
    public void A_must_have_is_in_whatever_it_pushes_out()
    {
        JsonElement json = new Host(Input: Crowded).Run("prioritise", "-", "--period", "month", "--must", "leaflet", "--json").Json;
        Assert.Equal("leaflet", Assert.Single(json.GetProperty("chosen").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal("fair", Assert.Single(json.GetProperty("leftOut").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public void Must_haves_that_do_not_go_together_are_an_error_of_the_plan()
    {
        Host.Result result = new Host(200, Crowded).Run("prioritise", "-", "--period", "month", "--must", "leaflet", "--must", "fair", "--lang", "en");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("What must be in does not go together: «Messen» and «Folderen».", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_it_has_the_documented_members() => Assert.Equal(
        ["format", "command", "language", "plan", "revision", "scenario", "model", "period", "status", "value", "upperBound", "chosen", "leftOut", "nonCandidates", "runnerUp", "costOfYielding", "yielding", "steered", "hoursMargins", "moneyMargins", "moneyShort", "cutOff", "conflict", "missing", "agreement"],
        new Host().Run("prioritise", Example, "--json").Members);

    [Theory]
    [InlineData("item.unknown", "prioritise", Example, "--must", "nobody")]
    [InlineData("item.unknown", "prioritise", Example, "--score", "nobody:delay=1")]
    [InlineData("score.unreadable", "prioritise", Example, "--score", "nobody")]
    [InlineData("score.unreadable", "prioritise", Example, "--score", "Fair:delay=1")]
    [InlineData("score.unreadable", "prioritise", Example, "--score", "fair:delay=-1")]
    [InlineData("score.unreadable", "prioritise", Example, "--score", "fair:size=0")]
    [InlineData("score.unreadable", "prioritise", Example, "--score", "fair:delay=2..1")]
    [InlineData("steer.unreadable", "prioritise", Example, "--steer", "members:up")]
    [InlineData("steer.unreadable", "prioritise", Example, "--steer", "cost:down:no-such-track")]
    [InlineData("scenario.unknown", "prioritise", Example, "--scenario", "none")]
    [InlineData("usage", "prioritise", Example, "--model", "guess")]
    [InlineData("input.not-found", "prioritise", "no-such-plan")]
    public void What_cannot_be_answered_is_told_with_its_code(string code, params string[] args)
    {
        Host.Result result = new Host().Run([.. args, "--json"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(code, result.Json.GetProperty("error").GetProperty("code").GetString());
    }
}

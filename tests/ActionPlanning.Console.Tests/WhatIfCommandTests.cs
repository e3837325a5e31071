using System.Text.Json;

namespace ActionPlanning.ConsoleHost.Tests;

public sealed class WhatIfCommandTests
{
    private const string Example = "association-2021-2022-example";
    private const string More = "resources[secretariat].capacity += 14";

    [Theory]
    [InlineData("da", 60)]
    [InlineData("en", 80)]
    public void Changes_are_told_in_words_and_items_with_their_days_before_and_after(string language, int width)
    {
        Host.Result result = new Host(width).Run("what-if", Example, "--set", More, "--lang", language);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.All(result.Lines, line => Assert.True(line.Length <= width && line == line.TrimEnd(), line));
        Assert.Contains(language == "da" ? "14 timer mere om ugen" : "14 more hours a week", result.Output, StringComparison.Ordinal);
        Assert.Contains("→", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void More_hours_let_the_campaign_begin_earlier()
    {
        JsonElement campaign = new Host().Run("what-if", Example, "--set", More, "--json").Json.GetProperty("items").EnumerateArray().First(item => item.GetProperty("id").GetString() == "campaign-2021");
        Assert.True(campaign.GetProperty("workingDaysLater").GetInt32() < 0);
    }

    [Fact]
    public void A_rejected_decision_puts_to_sleep_what_waits_for_it()
    {
        JsonElement[] items = [.. new Host().Run("what-if", "ambassador-corps", "--set", "items[board-decision].outcome = rejected 2016-10-28", "--json").Json.GetProperty("items").EnumerateArray()];
        Assert.Equal("dormant", items.First(item => item.GetProperty("id").GetString() == "conference").GetProperty("after").GetProperty("state").GetString());
    }

    [Fact]
    public void A_change_that_changes_nothing_touches_no_item()
    {
        JsonElement json = new Host().Run("what-if", Example, "--set", "resources[secretariat].capacity += 0", "--json").Json;
        Assert.Empty(json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public void As_json_it_has_the_documented_members() => Assert.Equal(
        ["format", "command", "language", "plan", "revision", "asOf", "changes", "items", "criteria", "finish", "balanced"],
        new Host().Run("what-if", Example, "--scenario", "low", "--json").Members);

    [Theory]
    [InlineData("usage")]
    [InlineData("change.unknown-path", "--set", "nonsense")]
    [InlineData("structure.unknown-reference", "--set", "items[nobody].duration = 3")]
    [InlineData("structure.impossible-change", "--set", "items[conference-2021].duration = 3")]
    [InlineData("scenario.unknown", "--scenario", "nope")]
    [InlineData("as-of.not-a-day", "--set", More, "--as-of", "sommer")]
    public void What_cannot_be_tried_is_told_with_its_code(string code, params string[] args)
    {
        Host.Result result = new Host().Run(["what-if", Example, .. args, "--json"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(code, result.Json.GetProperty("error").GetProperty("code").GetString());
    }
}

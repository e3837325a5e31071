using System.Text.Json;

namespace ActionPlanning.ConsoleHost.Tests;

public sealed class WhyCommandTests
{
    private const string Example = "association-2021-2022-example";

    [Theory]
    [InlineData("da", 60)]
    [InlineData("en", 80)]
    [InlineData("da", 160)]
    public void Every_item_of_every_sample_can_be_asked_about_and_every_line_fits_the_width(string language, int width)
    {
        foreach ((string plan, string item) in new[] { (Example, "campaign-2021"), (Example, "enshpo"), (Example, "academy-courses"), ("ambassador-corps", "recruitment"), ("association-2021-2022", "lease") })
        {
            Host.Result result = new Host(width).Run("why", plan, item, "--lang", language);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            Assert.All(result.Lines, line => Assert.True(line.Length <= width && line == line.TrimEnd(), line));
        }
    }

    [Fact]
    public void The_working_days_of_the_steps_add_up_to_those_of_the_chain()
    {
        JsonElement chain = new Host().Run("why", Example, "campaign-2021", "--json").Json.GetProperty("chain");
        Assert.Equal(chain.GetProperty("workingDays").GetInt32(), chain.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("workingDays").GetInt32()));
        Assert.True(chain.GetProperty("workingDays").GetInt32() > 0);
    }

    [Fact]
    public void A_remedy_is_a_change_that_what_if_takes_and_that_does_what_it_says()
    {
        const string Amounts = "association-2021-2022.example-amounts";
        JsonElement why = new Host().Run("why", Amounts, "academy-courses", "--json").Json;
        string change = Assert.Single(why.GetProperty("remedies").EnumerateArray()).GetProperty("change").GetString()!;
        JsonElement item = new Host().Run("what-if", Amounts, "--set", change, "--json").Json.GetProperty("items").EnumerateArray().First(one => one.GetProperty("id").GetString() == "academy-courses");
        Assert.Equal(("dormant", "ongoing"), (item.GetProperty("before").GetProperty("state").GetString(), item.GetProperty("after").GetProperty("state").GetString()));
    }

    [Fact]
    public void Stand_by_is_proposed_to_resume_only_where_its_condition_goes_on_to_hold()
    {
        // The secretariat has its 30 hours until June; room for the work comes later.
        Host.Result asItIs = new Host(200).Run("why", Example, "enshpo", "--lang", "en");
        Assert.DoesNotContain("Could resume", asItIs.Output, StringComparison.Ordinal);
        Assert.Contains("on stand-by", asItIs.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_it_has_the_documented_members() => Assert.Equal(
        ["format", "command", "language", "plan", "revision", "scenario", "asOf", "item", "title", "state", "days", "chain", "obstacles", "tradeOffs", "remedies", "resumption", "sentences"],
        new Host().Run("why", Example, "opening", "--json").Members);

    [Theory]
    [InlineData("item.unknown", "why", Example, "nobody")]
    [InlineData("as-of.not-a-day", "why", Example, "opening", "--as-of", "uge 3")]
    [InlineData("scenario.unknown", "why", Example, "opening", "--scenario", "nope")]
    [InlineData("input.not-found", "why", "no-such-plan", "opening")]
    [InlineData("usage", "why", Example)]
    public void What_cannot_be_answered_is_told_with_its_code(string code, params string[] args)
    {
        Host.Result result = new Host().Run([.. args, "--json"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(code, result.Json.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public void An_id_that_would_steer_the_terminal_is_shown_harmless()
    {
        Host.Result result = new Host().Run("why", Example, "\u001b[2J" + new string('x', 10_000));
        Assert.Equal(2, result.ExitCode);
        Assert.DoesNotContain('\u001b', result.Error);
        Assert.True(result.Error.Length < 2_000);
    }
}

using System.Text.Json;

namespace ActionPlanning.ConsoleHost.Tests;

public sealed class DatesCommandTests
{
    [Theory]
    [InlineData("Uge 3", 2017, "2017-W03", "2017-01-16", "2017-01-22", 5)]
    [InlineData("Uge 6", 2017, "2017-W06", "2017-02-06", "2017-02-12", 5)]
    [InlineData("Nov./dec.", 2016, "2016-11/2016-12", "2016-11-01", "2016-12-31", 43)]
    [InlineData("Marts -maj", 2017, "2017-03/2017-05", "2017-03-01", "2017-05-31", 61)]
    [InlineData("Primo juni", 2017, "2017-06-early", "2017-06-01", "2017-06-10", 6)]
    [InlineData("Medio juni", 2017, "2017-06-mid", "2017-06-11", "2017-06-20", 7)]
    [InlineData("21.10.", 2016, "2016-10-21", "2016-10-21", "2016-10-21", 1)]
    [InlineData("efteråret 2021", null, "2021-23", "2021-09-01", "2021-11-30", 65)]
    [InlineData("maj/juni", 2021, "2021-05/2021-06", "2021-05-01", "2021-06-30", 41)]
    [InlineData("2021-2022", null, "2021/2022", "2021-01-01", "2022-12-31", 507)]
    public void The_dates_of_the_two_documents_resolve(string text, int? year, string canonical, string start, string end, int workingDays)
    {
        Host.Result result = new Host().Run(["dates", text, "--json", .. year is { } known ? ["--year", $"{known}"] : Array.Empty<string>()]);
        JsonElement json = result.Json;
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(text, json.GetProperty("text").GetString());
        Assert.Equal(start, json.GetProperty("start").GetString());
        Assert.Equal(end, json.GetProperty("end").GetString());
        Assert.Equal(workingDays, json.GetProperty("workingDays").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("error").ValueKind);
        Assert.Equal(canonical, json.GetProperty("canonical").GetString());
    }

    [Theory]
    [InlineData("", "date.empty", 0)]
    [InlineData("Uge 54", "date.no-such-week", 4)]
    [InlineData("30. februar 2017", "date.impossible-day", 0)]
    [InlineData("herefter", "date.relative", 0)]
    [InlineData("når vi har tid", "date.not-a-date", 0)]
    [InlineData("Uge 3", "date.no-year", 0)]
    public void What_is_no_date_gives_a_code_and_a_position_and_exit_code_2(string text, string code, int position)
    {
        Host.Result result = new Host().Run("dates", text, "--json");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(code, result.Json.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(position, result.Json.GetProperty("error").GetProperty("position").GetInt32());
        Assert.Equal(JsonValueKind.Null, result.Json.GetProperty("start").ValueKind);
    }

    [Theory]
    [InlineData("activity", "2017-06-01", "2017-06-10")]
    [InlineData("event", "2017-06-01", "2017-06-10")]
    [InlineData("deadline", "2017-06-10", "2017-06-10")]
    public void A_deadline_is_its_last_day(string reading, string start, string end)
    {
        JsonElement json = new Host().Run("dates", "Primo juni", "--year", "2017", "--as", reading, "--json").Json;
        Assert.Equal((start, end), (json.GetProperty("start").GetString(), json.GetProperty("end").GetString()));
    }

    [Theory]
    [InlineData("thirds", "2017-06-10")]
    [InlineData("halves", "2017-06-15")]
    [InlineData("points", "2017-06-01")]
    [InlineData("recognizers", "2017-06-15")]
    public void The_policy_says_what_primo_means(string policy, string end) =>
        Assert.Equal(end, new Host().Run("dates", "Primo juni", "--year", "2017", "--policy", policy, "--json").Json.GetProperty("end").GetString());

    [Fact]
    public void As_text_a_fault_is_pointed_at_on_standard_error()
    {
        Host.Result result = new Host().Run("dates", "Uge 54", "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("    ^^\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void As_text_the_authors_words_stand_beside_the_days()
    {
        Host.Result result = new Host().Run("dates", "Medio juni", "--year", "2017");
        Assert.Contains("Medio juni", result.Output, StringComparison.Ordinal);
        Assert.Contains("11.–20. juni 2017", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_side_is_null_and_has_no_working_days()
    {
        JsonElement json = new Host().Run("dates", "fra 1. marts 2021", "--json").Json;
        Assert.Equal("2021-03-01", json.GetProperty("start").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("end").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("workingDays").ValueKind);
    }
}

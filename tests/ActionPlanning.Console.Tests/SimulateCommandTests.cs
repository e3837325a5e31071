using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;

namespace ActionPlanning.ConsoleHost.Tests;

public sealed class SimulateCommandTests
{
    private const string Example = "association-2021-2022-example";

    private const string Concert = """
        {
          "format": "actionplanning/1", "id": "concert", "title": "Koncert", "period": "2021",
          "budget": { "openingBalance": 50000, "reserve": 20000 },
          "items": [{ "kind": "event", "id": "concert", "title": "Koncerten", "when": "2021-06-05" }],
          "budgetLines": [
            { "id": "tickets", "title": "billetter", "direction": "income", "item": "concert", "amount": { "kind": "driven", "terms": [{ "label": "gæster", "count": 200, "price": 250 }] } },
            { "id": "band", "title": "orkester", "direction": "cost", "when": "2021-06-01", "item": "concert", "amount": { "kind": "fixed", "amount": 40000 } }
          ],
          "uncertainties": [{ "of": "budgetLines[tickets].terms[gæster].count", "spread": { "kind": "uniform", "low": 101, "high": 300 } }]
        }
        """;

    [Theory]
    [InlineData("da", 40)]
    [InlineData("en", 60)]
    [InlineData("da", 80)]
    [InlineData("en", 160)]
    public void Every_sample_can_be_simulated_and_every_line_fits_the_width(string language, int width)
    {
        foreach (string plan in new[] { Example, "association-2021-2022", "ambassador-corps" })
        {
            Host.Result result = new Host(width).Run("simulate", plan, "--runs", "300", "--lang", language);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            Assert.All(result.Lines, line => Assert.True(line.Length <= width && line == line.TrimEnd(), line));
        }
    }

    [Fact]
    public void The_answer_stands_first_in_sentences_that_can_be_read_aloud()
    {
        // 160 guests pay for the band: 141 of 200 numbers are enough. Nothing comes in before the band is paid: the lowest point is 10,000 in every run.
        Host.Result result = new Host(200, Concert).Run("simulate", "-", "--runs", "20000");
        Assert.Contains("I 7 af 10 tilfælde dækker indtægterne udgifterne (70", result.Output, StringComparison.Ordinal);
        Assert.Contains("I ingen tilfælde holder pengene sig på eller over reserven på 20.000 kr. (0 %).", result.Output, StringComparison.Ordinal);
        Assert.Contains("Når pengene er færrest, er der altid på 10.000 kr.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Mest betyder antallet af «gæster» i «billetter»", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_in_the_documentation_is_the_one_that_is_printed()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ActionPlanning.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        string docs = File.ReadAllText(Path.Combine(folder, "docs", "simulation.md")).ReplaceLineEndings("\n");
        Assert.Contains(new Host(100).Run("simulate", "association-2021-2022.example-amounts", "--runs", "100000").Output, docs, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_named_and_nothing_is_said_of_it()
    {
        Host.Result result = new Host(200, Concert.Replace("\"openingBalance\": 50000, ", "", StringComparison.Ordinal)).Run("simulate", "-", "--lang", "en", "--runs", "100");
        Assert.Contains("Whether the money stays at or above the reserve of DKK 20,000 cannot be said: the money at hand when the plan begins is missing.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Income covers cost in ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_gives_the_same_answer_on_any_number_of_threads_and_another_seed_another()
    {
        string Run(string seed, string threads) => new Host(Input: Concert).Run("simulate", "-", "--runs", "5000", "--seed", seed, "--threads", threads, "--json").Output;
        Assert.Equal(Run("7", "1"), Run("7", "2"));
        Assert.NotEqual(Run("7", "1"), Run("8", "1"));
    }

    [Fact]
    public void Separate_processes_give_the_same_answer()
    {
        string Run(string threads)
        {
            using Process process = Process.Start(new ProcessStartInfo("dotnet", [typeof(HostConsole).Assembly.Location, "simulate", Example, "--runs", "2000", "--seed", "3", "--threads", threads, "--json"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return $"{process.ExitCode} {output}";
        }

        string one = Run("1");
        Assert.StartsWith("0 {", one, StringComparison.Ordinal);
        Assert.Equal(one, Run("2"));
    }

    [Fact]
    public void Json_holds_the_numbers_of_the_page()
    {
        JsonElement json = new Host(Input: Concert).Run("simulate", "-", "--runs", "1000", "--json").Json;
        Assert.Equal(("simulate", 1000, 1, "DKK"), (json.GetProperty("command").GetString(), json.GetProperty("runs").GetInt32(), json.GetProperty("seed").GetInt64(), json.GetProperty("currency").GetString()));
        Assert.Equal(10_000m, json.GetProperty("lowest").GetProperty("p50").GetDecimal());
        Assert.Equal("2021-06", json.GetProperty("lowestMonths")[0].GetProperty("month").GetString());
        Assert.Equal(12, json.GetProperty("months").GetArrayLength());
        Assert.Equal("budgetLines[tickets].terms[gæster].count", json.GetProperty("result").GetProperty("swings")[0].GetProperty("driver").GetString());
        Assert.InRange(json.GetProperty("balances").GetProperty("estimate").GetDouble(), 0.6, 0.8);
        Assert.Empty(json.GetProperty("missing").EnumerateArray());
    }

    [Fact]
    public void Runs_that_are_asked_again_are_told_in_text_and_json_with_how_many_there_were()
    {
        Host.Result text = new Host(100).Run("simulate", "association-2021-2022.example-amounts", "--runs", "500", "--replans", "20", "--lang", "en");
        Assert.Contains("The first 20 runs were worked through anew", text.Output, StringComparison.Ordinal);
        Assert.Contains("Asked again in each run, «første udvidelse af sekretariatet (opdigtet)» comes in ", text.Output, StringComparison.Ordinal);
        JsonElement replanned = new Host().Run("simulate", "association-2021-2022.example-amounts", "--runs", "500", "--replans", "20", "--json").Json.GetProperty("replanned");
        Assert.Equal((20, 20), (replanned.GetProperty("asked").GetInt32(), replanned.GetProperty("runs").GetInt32()));
        JsonElement step = replanned.GetProperty("capacity")[0];
        Assert.Equal(("secretariat", 1, "yes", "2022-07-01"), (step.GetProperty("resource").GetString(), step.GetProperty("step").GetInt32(), step.GetProperty("planned").GetString(), step.GetProperty("plannedFrom").GetString()));
        JsonElement comes = step.GetProperty("comes");
        Assert.Equal(20, comes.GetProperty("yes").GetInt32() + comes.GetProperty("no").GetInt32() + comes.GetProperty("undetermined").GetInt32());
        Assert.Contains(replanned.GetProperty("items").EnumerateArray(), item => item.GetProperty("id").GetString() == "enshpo" && item.GetProperty("released").GetProperty("yes").GetInt32() > 0);
    }

    [Fact]
    public void Without_replans_nothing_is_asked_again()
    {
        Host.Result result = new Host(100).Run("simulate", "association-2021-2022.example-amounts", "--runs", "100", "--replans", "0");
        Assert.DoesNotContain("Spørges der igen", result.Output, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, new Host().Run("simulate", "association-2021-2022.example-amounts", "--runs", "100", "--replans", "0", "--json").Json.GetProperty("replanned").ValueKind);
    }

    [Fact]
    public void A_scenario_is_simulated_by_its_name_and_an_unknown_one_is_refused()
    {
        Assert.Equal("base", new Host().Run("simulate", Example, "--scenario", "base", "--runs", "100", "--json").Json.GetProperty("scenario").GetString());
        Host.Result refused = new Host().Run("simulate", Example, "--scenario", "nope", "--json");
        Assert.Equal((2, "scenario.unknown"), (refused.ExitCode, refused.Json.GetProperty("error").GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("--runs", "0")]
    [InlineData("--runs", "1000000000000")]
    [InlineData("--runs", "-1")]
    [InlineData("--replans", "-1")]
    [InlineData("--replans", "10001")]
    [InlineData("--seed", "-1")]
    [InlineData("--threads", "0")]
    [InlineData("--threads", "100000")]
    public void Values_out_of_range_are_refused_with_a_code_and_say_what_would_do(string option, string value)
    {
        Host.Result json = new Host(Input: Concert).Run("simulate", "-", option, value, "--json");
        Assert.Equal((2, "simulate.out-of-range"), (json.ExitCode, json.Json.GetProperty("error").GetProperty("code").GetString()));
        Host.Result text = new Host(Input: Concert).Run("simulate", "-", option, value, "--lang", "en");
        Assert.Equal(2, text.ExitCode);
        Assert.Contains($"{option} must be ", text.Error, StringComparison.Ordinal);
        Assert.Contains(value, text.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--runs", "many")]
    [InlineData("--runs", "99999999999999999999999")]
    [InlineData("--format", "png")]
    public void What_is_no_number_or_no_format_is_bad_usage(string option, string value)
    {
        Host.Result result = new Host(Input: Concert).Run("simulate", "-", option, value, "--json");
        Assert.Equal((2, "usage"), (result.ExitCode, result.Json.GetProperty("error").GetProperty("code").GetString()));
    }

    [Fact]
    public void Json_and_svg_cannot_both_hold() => Assert.Equal(2, new Host(Input: Concert).Run("simulate", "-", "--json", "--format", "svg").ExitCode);

    [Theory]
    [InlineData("280")]
    [InlineData("800")]
    public void The_picture_is_svg_of_the_width_that_was_asked_for(string width)
    {
        XDocument svg = XDocument.Parse(new Host().Run("simulate", Example, "--scenario", "base", "--runs", "500", "--format", "svg", "--width", width).Output);
        Assert.Equal((width, "svg"), (svg.Root!.Attribute("width")!.Value, svg.Root.Name.LocalName));
    }

    [Fact]
    public void A_terminal_has_drawn_bars_and_a_file_plain_ones()
    {
        Assert.Contains('█', new Host(Input: Concert, Terminal: true).Run("simulate", "-", "--runs", "100").Output);
        Assert.DoesNotContain('█', new Host(Input: Concert).Run("simulate", "-", "--runs", "100").Output);
    }
}

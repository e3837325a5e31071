using System.Text.Json;

namespace ActionPlanning.ConsoleHost.Tests;

public sealed class BalanceCommandTests
{
    private const string Example = "association-2021-2022-example";
    private const string Amounts = "association-2021-2022.example-amounts";

    [Theory]
    [InlineData("da", 40)]
    [InlineData("en", 60)]
    [InlineData("da", 80)]
    [InlineData("en", 160)]
    public void Every_sample_has_a_page_and_every_line_fits_the_width(string language, int width)
    {
        foreach (string plan in new[] { Example, "association-2021-2022", "ambassador-corps" })
        {
            Host.Result result = new Host(width).Run("balance", plan, "--lang", language);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            Assert.All(result.Lines, line => Assert.True(line.Length <= width && line == line.TrimEnd(), line));
        }
    }

    [Theory]
    [InlineData(100, 60, "Yes. DKK 40 is left over.")]
    [InlineData(100, 160, "No. DKK 60 is lacking.")]
    public void The_first_line_says_yes_or_no_and_by_how_much(int income, int cost, string sentence) =>
        Assert.Contains(sentence, new Host(Input: Plan(Line("fees", "income", income), Line("rent", "cost", cost))).Run("balance", "-", "--lang", "en").Flat, StringComparison.Ordinal);

    [Fact]
    public void An_open_balance_names_what_is_missing_and_the_number_that_would_decide_it()
    {
        string driven = """{ "id": "fees", "title": "Betaling", "direction": "income", "when": "maj 2021", "amount": { "kind": "driven", "terms": [{ "label": "deltagere", "count": { "low": 10, "high": 90 }, "price": 300 }] } }""";
        string text = new Host(Input: Plan(driven, Line("hall", "cost", 10_000))).Run("balance", "-").Flat;
        Assert.Contains("Det kan ikke siges. Resultatet ligger mellem -7.000 kr. og 17.000 kr. 1 oplysning mangler: - beløbet for «Betaling»", text, StringComparison.Ordinal);
        Assert.Contains("«Betaling» afgør det: er det mindst 10.000 kr. (34 deltagere), går det op; er det mindre end 10.000 kr. (34 deltagere), gør det ikke.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chart_is_solid_up_to_what_is_certain_and_light_up_to_what_is_possible()
    {
        string input = Plan(Line("fees", "income", 100), """{ "id": "gift", "title": "Gave", "direction": "income", "certainty": "possible", "when": "maj 2021", "amount": { "kind": "fixed", "amount": 100 } }""");
        string plain = new Host(Input: input).Run("balance", "-", "--lang", "en").Output;
        Assert.Matches("Apr 2021 +\\|?#+ +100\\r?\\n", plain);
        Assert.Matches("May 2021 +#+\\.+ +100–200\\r?\\n", plain);
        Assert.Matches("May 2021 +█+░+ +100–200\\r?\\n", new Host(Input: input, Terminal: true).Run("balance", "-", "--lang", "en").Output);
    }

    [Fact]
    public void What_is_booked_is_told_against_the_plan_and_takes_its_place_before_the_day()
    {
        string rent = """{ "id": "rent", "title": "Husleje", "direction": "cost", "when": "2021", "recurs": "monthly", "amount": { "kind": "fixed", "amount": 10 }, "entries": [{ "kind": "actual", "amount": 25, "on": "2021-01-02" }] }""";
        string repair = """{ "id": "repair", "title": "Vandskade", "direction": "cost", "isUnbudgeted": true, "entries": [{ "kind": "actual", "amount": 40, "on": "2021-01-20" }] }""";
        Host host = new(Width: 120, Input: Plan(Line("fees", "income", 200), rent, repair));
        JsonElement json = host.Run("balance", "-", "--as-of", "2021-02-01", "--json").Json;
        Assert.Equal(25 + 40 + 110, json.GetProperty("cost").GetProperty("low").GetDecimal());
        Assert.Equal("2021-02-01", json.GetProperty("asOf").GetString());
        Assert.Equal("repair", Assert.Single(json.GetProperty("followUp").GetProperty("unbudgeted").EnumerateArray()).GetProperty("line").GetString());
        string text = host.Run("balance", "-", "--as-of", "2021-02-01", "--lang", "en").Output;
        Assert.Matches("Husleje +120 +0 +25 +95 +-95 +21", text);
        Assert.Matches("not budgeted: Vandskade +0 +0 +40 +-40 +40 +–", text);
        Assert.Contains("What is booked before 1 February 2021 takes the place of the plan, line by line.", string.Join(' ', Host.WordsOf(text)), StringComparison.Ordinal);
        Assert.Equal(120, host.Run("balance", "-", "--json").Json.GetProperty("cost").GetProperty("low").GetDecimal());
    }

    [Fact]
    public void Earmarked_money_that_cannot_be_used_is_told_with_its_terms_and_the_bottleneck()
    {
        const string Input = """
            {
              "format": "actionplanning/1", "id": "earmarked", "title": "Øremærket", "period": "2021",
              "tracks": [{ "id": "a", "title": "Kampagne" }, { "id": "b", "title": "Drift" }],
              "budgetLines": [
                { "id": "film", "title": "Film", "direction": "cost", "track": "a", "amount": { "kind": "fixed", "amount": 20 } },
                { "id": "rent", "title": "Husleje", "direction": "cost", "track": "b", "funding": "grant", "amount": { "kind": "fixed", "amount": 80 } }
              ],
              "funding": [{ "id": "grant", "title": "Puljen", "amount": 100, "earmarkedTo": ["a"], "terms": ["regnskab inden maj"], "steps": [{ "state": "granted" }] }]
            }
            """;
        string text = new Host(Width: 160, Input: Input).Run("balance", "-", "--lang", "en").Flat;
        Assert.Contains("No. DKK 80 is lacking.", text, StringComparison.Ordinal);
        Assert.Contains("Earmarked money that its tracks cannot use is not counted: DKK 80.", text, StringComparison.Ordinal);
        Assert.Contains("Puljen: DKK 100, granted; earmarked to «Kampagne»; pays DKK 20, DKK 80 cannot be used; terms: «regnskab inden maj»", text, StringComparison.Ordinal);
        Assert.Contains("«Husleje» is to be paid by «Puljen», which is earmarked to other tracks and may not pay it.", text, StringComparison.Ordinal);
        Assert.Contains("«Drift»: DKK 80 is left to other income; no funding may pay it.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_add_up_in_the_json_of_every_scenario()
    {
        JsonElement json = new Host().Run("balance", Example, "--scenario", "low", "--scenario", "base", "--scenario", "high", "--json").Json;
        Assert.Equal(4, json.GetProperty("scenarios").GetArrayLength());
        foreach (JsonElement one in json.GetProperty("scenarios").EnumerateArray())
        {
            foreach (string sums in new[] { "periods", "tracks" })
            {
                foreach (string side in new[] { "low", "high" })
                {
                    Assert.Equal(one.GetProperty("income").GetProperty(side).GetDecimal(), one.GetProperty(sums).EnumerateArray().Sum(part => part.GetProperty("income").GetProperty(side).GetDecimal()));
                    Assert.Equal(one.GetProperty("cost").GetProperty(side).GetDecimal(), one.GetProperty(sums).EnumerateArray().Sum(part => part.GetProperty("cost").GetProperty(side).GetDecimal()));
                }
            }
        }
    }

    [Fact]
    public void The_measures_of_the_json_make_the_scenario_balance_when_they_are_taken()
    {
        JsonElement json = new Host().Run("balance", Amounts, "--scenario", "low", "--json").Json.GetProperty("measures");
        JsonElement set = json.GetProperty("sets")[0];
        Assert.All(set.GetProperty("measures").EnumerateArray(), measure => Assert.NotEmpty(measure.GetProperty("changes").EnumerateArray()));
        string[] changes = [.. set.GetProperty("measures").EnumerateArray().SelectMany(measure => measure.GetProperty("changes").EnumerateArray()).SelectMany(change => new[] { "--set", change.GetString()! })];
        Assert.Equal("yes", new Host().Run(["what-if", Amounts, "--scenario", "low", .. changes, "--json"]).Json.GetProperty("balanced").GetProperty("after").GetString());
        Assert.Equal(JsonValueKind.Null, new Host().Run("balance", Amounts, "--scenario", "high", "--json").Json.GetProperty("measures").ValueKind);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public void Scenarios_stand_side_by_side_with_the_plan(int width)
    {
        Host.Result result = new Host(width).Run("balance", Example, "--scenario", "low", "--scenario", "high", "--lang", "en");
        Assert.Equal(0, result.ExitCode);
        Assert.All(result.Lines, line => Assert.True(line.Length <= width, line));
        Assert.Contains("Does it balance?", result.Output, StringComparison.Ordinal);
        Assert.Contains("Certainly under reserve", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_it_has_the_documented_members_and_both_ways_of_asking_give_the_same()
    {
        Host.Result result = new Host().Run("balance", Example, "--json");
        Assert.Equal(
            ["format", "command", "language", "plan", "title", "revision", "scenario", "asOf", "currency", "balanced", "income", "cost", "result", "usable", "deciding", "measures", "reserve", "months", "years", "periods", "tracks", "funding", "breakEvens", "followUp", "lines", "withoutLines", "unbooked", "missing"],
            result.Members);
        Assert.Equal(result.Output, new Host().Run("balance", Example, "--format", "json").Output);
    }

    [Fact]
    public void As_svg_it_is_a_picture_of_the_width_that_was_asked_for()
    {
        string svg = new Host().Run("balance", Example, "--format", "svg", "--width", "640").Output;
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.Contains("width=\"640\"", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scenario.unknown", "balance", Example, "--scenario", "worst")]
    [InlineData("as-of.not-a-day", "balance", Example, "--as-of", "soon")]
    [InlineData("usage", "balance", Example, "--format", "pdf")]
    [InlineData("usage", "balance", Example, "--width", "3")]
    [InlineData("input.not-found", "balance", "no-such-plan")]
    public void What_cannot_be_answered_is_told_with_its_code(string code, params string[] args)
    {
        Host.Result result = new Host().Run([.. args, "--json"]);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(code, result.Json.GetProperty("error").GetProperty("code").GetString());
    }

    private static string Plan(params string[] lines) => $$"""
        { "format": "actionplanning/1", "id": "small", "title": "Lille plan", "period": "2021", "budget": { "openingBalance": 0, "reserve": 0 }, "budgetLines": [{{string.Join(",", lines)}}] }
        """;

    private static string Line(string id, string direction, decimal amount) =>
        $$"""{ "id": "{{id}}", "title": "{{id}}", "direction": "{{direction}}", "when": "{{(direction == "income" ? "februar" : "juni")}} 2021", "amount": { "kind": "fixed", "amount": {{amount.ToString(System.Globalization.CultureInfo.InvariantCulture)}} } }""";
}

using System.Globalization;
using System.Text;
using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json;
using ActionPlanning.Time;
using NodaTime;

namespace ActionPlanning.Tests.Json;

/// <summary>One test per fault: its code, where it stands, and what would help.</summary>
public class PlanJsonReadTests
{
    private const string Start = """{ "format": "actionplanning/1", "id": "p", "title": "P",""";

    [Theory]
    [InlineData("¤", "$", "json.syntax")]
    [InlineData("{\n  \"format\": ¤", "$.format", "json.syntax")]
    [InlineData("{ ¤'id': 1 }", "$", "json.syntax")]
    [InlineData("{ \"id\": \"a\"\n  ¤\"title\": \"b\" }", "$.id", "json.syntax")]
    [InlineData("{ \"items\": [ { \"id\": \"a\" }, { \"id\": \"b\", \"title\": ¤x } ] }", "$.items[1].title", "json.syntax")]
    [InlineData("{ \"id\": \"a\" } ¤}", "$", "json.syntax")]
    [InlineData("{ \"title\": ¤\"\\ud800\" }", "$.title", "json.syntax")]
    [InlineData("{ \"title\": \"a¤\nb\" }", "$.title", "json.syntax")]
    [InlineData("¤\"just a text\"", "$", "json.wrong-type")]
    public void Text_that_is_not_a_plan_in_JSON_is_told_where_it_goes_wrong(string marked, string path, string code)
    {
        (string json, TextPosition place) = Marked(marked);
        Diagnostic fault = Assert.Single(PlanJson.Read(json).Diagnostics);
        Assert.Equal((code, place, path, Severity.Error), (fault.Code, fault.Position, fault.Path, fault.Severity));
    }

    /// <summary>Takes the mark ¤ out of a text and says where it stood.</summary>
    private static (string Json, TextPosition Place) Marked(string text)
    {
        string before = text[..text.IndexOf('¤', StringComparison.Ordinal)];
        int line = before.LastIndexOf('\n') + 1;
        return (text.Replace("¤", "", StringComparison.Ordinal), new(before.Count(c => c == '\n') + 1, Encoding.UTF8.GetByteCount(before[line..]) + 1));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_told_where()
    {
        byte[] bytes = [.. "{\n \"id\": \""u8, 0xC3, 0x28, .. "\" }"u8];
        Diagnostic fault = Assert.Single(PlanJson.Read(bytes).Diagnostics);
        Assert.Equal((JsonCodes.Syntax, new TextPosition(2, 9)), (fault.Code, fault.Position));
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_takes_no_column()
    {
        Assert.True(PlanJson.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Start + "}")]).Succeeded);
        Assert.Equal(new TextPosition(1, 1), PlanJson.Read([0xEF, 0xBB, 0xBF, .. "x"u8]).Diagnostics[0].Position);
    }

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
    {
        PlanReadResult read = PlanJson.Read(Start + """
             // a track
             "tracks": [ { "id": "t", /* the title */ "title": "T", }, ],
            }
            """);
        Assert.True(read.Succeeded);
        Assert.Equal("T", Assert.Single(read.Plan!.Tracks).Title);
    }

    [Theory]
    [InlineData("\"tracks\": [ { \"id\": \"t\", \"title\": ¤5 } ]", "$.tracks[0].title", "json.wrong-type", "a text", "t")]
    [InlineData("\"tracks\": ¤{ }", "$.tracks", "json.wrong-type", "a list", "p")]
    [InlineData("\"tracks\": [ ¤5 ]", "$.tracks[0]", "json.wrong-type", "an object", "p")]
    [InlineData("\"tracks\": [ ¤null ]", "$.tracks[0]", "json.wrong-type", "found null", "p")]
    [InlineData("\"tracks\": [ ¤{ \"title\": \"T\" } ]", "$.tracks[0]", "json.missing-property", "«id»", "p")]
    [InlineData("\"tracks\": [ { \"id\": ¤null, \"title\": \"T\" } ]", "$.tracks[0].id", "json.missing-property", "«id»", "p")]
    [InlineData("\"tracks\": [ { \"id\": ¤\"Spor 1\", \"title\": \"T\" } ]", "$.tracks[0].id", "json.bad-id", "«Spor 1»", "p")]
    [InlineData("\"tracks\": [ { \"id\": \"t\", \"title\": \"T\", \"modality\": ¤\"intented\" } ]", "$.tracks[0].modality", "json.unknown-value", "committed, expected, intended", "t")]
    [InlineData("\"tracks\": [ { \"id\": \"t\", \"title\": \"T\", ¤\"title\": \"U\" } ]", "$.tracks[0].title", "json.duplicate-property", "twice", "t")]
    [InlineData("\"tracks\": [ { \"id\": \"t\", \"title\": \"T\", \"statedCount\": ¤2.5 } ]", "$.tracks[0].statedCount", "json.wrong-type", "whole", "t")]
    [InlineData("\"tracks\": [ { \"id\": \"t\", \"title\": \"T\", \"statedCount\": ¤-1 } ]", "$.tracks[0].statedCount", "json.out-of-range", "range", "t")]
    [InlineData("\"budget\": { \"reserve\": ¤1e13 }", "$.budget.reserve", "json.out-of-range", "range", "p")]
    [InlineData("\"budget\": { \"reserve\": ¤1e999 }", "$.budget.reserve", "json.out-of-range", "range", "p")]
    [InlineData("\"budget\": { \"reserve\": ¤{ \"low\": 3, \"high\": 2 } }", "$.budget.reserve", "json.out-of-range", "greater", "p")]
    [InlineData("\"budget\": { \"reserve\": { \"low\": ¤\"3\" } }", "$.budget.reserve.low", "json.wrong-type", "a number", "p")]
    [InlineData("\"budget\": { \"currency\": ¤\"kr\" }", "$.budget.currency", "json.unknown-value", "currency", "p")]
    [InlineData("\"funding\": [ { \"id\": \"f\", \"title\": \"F\", \"amount\": ¤{ \"value\": 1, \"low\": 1 } } ]", "$.funding[0].amount", "json.out-of-range", "either", "f")]
    [InlineData("\"baselines\": [ { \"name\": \"b\", \"on\": ¤\"2017-02-30\" } ]", "$.baselines[0].on", "json.bad-day", "not a day", "p")]
    [InlineData("\"period\": \"Uge ¤54 2017\"", "$.period", "date.no-such-week", "", "p")]
    [InlineData("\"period\": \"\\u0055ge ¤54 2017\"", "$.period", "date.no-such-week", "", "p")]
    [InlineData("\"period\": { \"text\": \"¤uge 53\", \"year\": 2017 }", "$.period.text", "date.no-such-week", "", "p")]
    [InlineData("\"period\": { \"text\": \"foråret\", \"date\": \"2017-¤13\" }", "$.period.date", "date.no-such-month", "", "p")]
    [InlineData("\"period\": { \"text\": \"Uge 3\", \"year\": ¤99999 }", "$.period.year", "json.out-of-range", "range", "p")]
    [InlineData("\"period\": ¤2017", "$.period", "json.wrong-type", "a date", "p")]
    [InlineData("\"items\": [ ¤{ \"id\": \"a\", \"title\": \"A\" } ]", "$.items[0]", "json.missing-property", "«kind»", "p")]
    [InlineData("\"items\": [ { \"kind\": ¤\"milestone\", \"id\": \"a\", \"title\": \"A\" } ]", "$.items[0].kind", "json.unknown-value", "activity, event, deadline, gate", "a")]
    [InlineData("\"items\": [ { \"kind\": ¤3, \"id\": \"a\", \"title\": \"A\" } ]", "$.items[0].kind", "json.wrong-type", "a text", "a")]
    [InlineData("\"items\": [ { \"kind\": \"event\", \"id\": \"a\", \"title\": \"A\", \"occurrences\": { \"count\": ¤0 } } ]", "$.items[0].occurrences.count", "json.out-of-range", "range", "a")]
    public void A_faulty_value_is_told_with_line_column_and_path(string property, string path, string code, string message, string? subject)
    {
        (string json, TextPosition place) = Marked($"{Start}\n{property}\n}}");
        PlanReadResult read = PlanJson.Read(json);
        Assert.Null(read.Plan);
        Diagnostic fault = Assert.Single(read.Diagnostics);
        Assert.Equal((code, place, path, Severity.Error), (fault.Code, fault.Position, fault.Path, fault.Severity));
        Assert.Contains(message, fault.Message.English, StringComparison.Ordinal);
        Assert.Equal(subject, fault.Subject);
        Assert.NotEmpty(fault.Message.Danish);
    }

    [Theory]
    [InlineData("¤\"trakcs\": [ ]", "$.trakcs", "Is «tracks» meant?")]
    [InlineData("\"tracks\": [ { \"id\": \"t\", \"title\": \"T\", ¤\"MODALITY\": \"may\" } ]", "$.tracks[0].MODALITY", "Is «modality» meant?")]
    [InlineData("\"items\": [ { \"kind\": \"event\", \"id\": \"a\", \"title\": \"A\", ¤\"duration\": 3 } ]", "$.items[0].duration", "It belongs to «activity».")]
    [InlineData("¤\"wholly different\": { \"$id\": 1 }", "$.wholly different", "Remove it, or write it as a note.")]
    [InlineData("\"items\": [ { ¤\"$type\": 1, \"id\": \"a\", \"title\": \"A\", \"kind\": \"event\" } ]", "$.items[0].$type", "Remove it, or write it as a note.")]
    public void An_unknown_property_is_a_warning_with_what_was_probably_meant(string property, string path, string hint)
    {
        (string json, TextPosition place) = Marked($"{Start}\n{property}\n}}");
        PlanReadResult read = PlanJson.Read(json);
        Assert.True(read.Succeeded);
        Diagnostic fault = Assert.Single(read.Diagnostics);
        Assert.Equal((JsonCodes.UnknownProperty, Severity.Warning, place, path.Replace(".wholly different", "['wholly different']", StringComparison.Ordinal), hint), (fault.Code, fault.Severity, fault.Position, fault.Path, fault.Hint.English));
    }

    [Fact]
    public void A_misspelt_required_property_is_recognised_where_it_is_missing()
    {
        PlanReadResult read = PlanJson.Read($"{Start} \"tracks\": [ {{ \"id\": \"t\", \"titel\": \"T\" }} ] }}");
        Assert.Equal(["json.unknown-property", "json.missing-property"], read.Diagnostics.Select(fault => fault.Code));
        Assert.Equal("Is «titel» meant as it?", read.Diagnostics[1].Hint.English);
    }

    [Theory]
    [InlineData("actionplanning/2", "newer")]
    [InlineData("actionplanning/0", "not a format")]
    [InlineData("mpp", "not a format")]
    public void A_version_that_cannot_be_read_is_the_only_thing_said(string format, string message)
    {
        Diagnostic fault = Assert.Single(PlanJson.Read($"{{ \"nonsense\": 5,\n \"format\": \"{format}\" }}").Diagnostics);
        Assert.Equal((JsonCodes.Version, new TextPosition(2, 12), "$.format"), (fault.Code, fault.Position, fault.Path));
        Assert.Contains(message, fault.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_version_has_its_other_faults_told_too()
    {
        Assert.Equal(
            ["json.wrong-type $.title", "json.missing-property $"],
            PlanJson.Read("""{ "id": "p", "title": 5 }""").Diagnostics.Select(fault => $"{fault.Code} {fault.Path}"));
    }

    [Fact]
    public void All_faults_are_found_in_one_pass_those_of_structure_too()
    {
        PlanReadResult read = PlanJson.Read(Start + """

              "period": "ugle 3",
              "items": [
                { "kind": "event", "id": "a", "title": "A", "owner": "nobody", "hours": "two" },
                { "kind": "event", "id": "a", "title": "B", "when": "32.10." }
              ],
              "links": [ { "from": "a", "to": "b" } ]
            }
            """);
        Assert.Equal(
            [
                "date.not-a-date $.period 2:14",
                "json.wrong-type $.items[0].hours 4:77",
                "date.impossible-day $.items[1].when 5:58",
                "structure.duplicate-id items[a] 5:5",
                "structure.unknown-reference items[a].owner 4:58",
                "structure.unknown-reference links[a>b].to 7:35",
            ],
            read.Diagnostics.Select(fault => $"{fault.Code} {fault.Path} {fault.Position}"));
        Assert.Null(read.Plan);
        Assert.NotNull(read.Draft);
    }

    [Fact]
    public void Where_a_fault_takes_ids_with_it_no_faults_of_structure_are_made_up()
    {
        PlanReadResult read = PlanJson.Read(Start + """ "items": [ { "kind": "event", "id": "A!", "title": "A" } ], "links": [ { "from": "a", "to": "a" } ] }""");
        Assert.Equal([JsonCodes.BadId], read.Diagnostics.Select(fault => fault.Code));
        Assert.Null(read.Draft);
    }

    [Fact]
    public void The_kind_may_stand_anywhere_in_its_object()
    {
        PlanReadResult read = PlanJson.Read(Start + """
             "items": [ { "id": "a", "title": "A", "condition": { "conditions": [ { "text": "x", "kind": "circumstance" } ], "kind": "allOf" }, "kind": "event" } ] }
            """);
        Assert.Equal(new AllOf([new Circumstance("x")]), Assert.Single(read.Plan!.Items).Condition);
    }

    [Theory]
    [InlineData("null", "?")]
    [InlineData("5.50", "5.5")]
    [InlineData("5e2", "500")]
    [InlineData("{ \"low\": 2, \"high\": 3 }", "2..3")]
    [InlineData("{ \"low\": 2 }", "2..")]
    [InlineData("{ \"high\": 3, }", "..3")]
    [InlineData("{ }", "?")]
    public void Numbers_are_exact_ranges_or_unknown(string json, string shown) =>
        Assert.Equal(shown, PlanJson.ReadOrThrow($"{Start} \"budget\": {{ \"reserve\": {json} }} }}").Budget.Reserve.ToString());

    [Theory]
    [InlineData("5", "5 SEK")]
    [InlineData("{ \"value\": 5 }", "5 SEK")]
    [InlineData("{ \"value\": 5, \"currency\": \"EUR\" }", "5 EUR")]
    [InlineData("{ \"low\": 1, \"high\": 2, \"currency\": \"EUR\" }", "1..2 EUR")]
    [InlineData("{ \"currency\": \"EUR\" }", "? EUR")]
    [InlineData("null", "? SEK")]
    public void Money_is_in_the_currency_of_the_plan_unless_it_says_otherwise(string json, string shown)
    {
        ActionPlan plan = PlanJson.ReadOrThrow($"{Start} \"funding\": [ {{ \"id\": \"f\", \"title\": \"F\", \"amount\": {json} }} ], \"budget\": {{ \"currency\": \"SEK\" }} }}");
        Assert.Equal(shown, plan.Funding[0].Amount.ToString());
    }

    [Theory]
    [InlineData("\"Uge 3\"", "Uge 3", "XXXX-W03")]
    [InlineData("{ \"text\": \"21.10.\", \"year\": 2016 }", "21.10.", "2016-10-21")]
    [InlineData("{ \"year\": 2016, \"text\": \"Nov./dec.\" }", "Nov./dec.", "2016-11/2016-12")]
    [InlineData("{ \"text\": \"når sneen smelter\", \"date\": \"2017-03\" }", "når sneen smelter", "2017-03")]
    public void Dates_keep_the_words_of_their_author(string json, string text, string canonical)
    {
        PlanDate period = PlanJson.ReadOrThrow($"{Start} \"period\": {json} }}").Period!;
        Assert.Equal((text, canonical), (period.Text, period.Canonical));
    }

    [Fact]
    public void A_faulty_plan_throws_with_every_fault_where_a_sound_one_is_expected()
    {
        ActionPlanException e = Assert.Throws<ActionPlanException>(() => PlanJson.ReadOrThrow("""{ "format": "actionplanning/1", "title": 5 }"""));
        Assert.Equal([JsonCodes.WrongType, JsonCodes.MissingProperty], e.Faults.Select(fault => fault.Code));
    }

    [Fact]
    public async Task Streams_are_read_like_bytes()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Start + "}");
        using MemoryStream stream = new(bytes);
        Assert.True(PlanJson.Read(stream).Succeeded);
        stream.Position = 0;
        Assert.True((await PlanJson.ReadAsync(stream)).Succeeded);
        stream.Position = 0;
        Assert.Equal(JsonCodes.TooLarge, Assert.Single((await PlanJson.ReadAsync(stream, new() { MaximumBytes = 9 })).Diagnostics).Code);
    }

    [Fact]
    public void Reading_does_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "minus" } };
            ActionPlan plan = PlanJson.ReadOrThrow($"{Start} \"budget\": {{ \"reserve\": -1.5 }} }}");
            Assert.Equal(Quantity.Exactly(-1.5m), plan.Budget.Reserve);
            Assert.Contains("-1.5", PlanJson.Write(plan), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Days_are_calendar_days() =>
        Assert.Equal(new LocalDate(2016, 10, 21), PlanJson.ReadOrThrow($"{Start} \"baselines\": [ {{ \"name\": \"b\", \"on\": \"2016-10-21\" }} ] }}").Baselines[0].On);
}

using System.Diagnostics;
using System.Text;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json;

namespace ActionPlanning.Tests.Json;

public class PlanJsonLimitTests
{
    private const string Start = """{ "format": "actionplanning/1", "id": "p", "title": "P",""";

    [Fact]
    public void A_file_of_the_greatest_size_is_read_and_one_byte_more_is_not()
    {
        string json = Start + "}";
        Assert.True(PlanJson.Read(json, new() { MaximumBytes = json.Length }).Succeeded);
        PlanReadResult read = PlanJson.Read(json, new() { MaximumBytes = json.Length - 1 });
        Assert.Equal((JsonCodes.TooLarge, new TextPosition(1, 1)), (read.Diagnostics[0].Code, read.Diagnostics[0].Position));
    }

    [Fact]
    public void Conditions_nest_as_deep_as_allowed_and_no_deeper()
    {
        // The plan, the list of items, the item, then an object and a list for every allOf, and the circumstance.
        string Nested(int levels) => $"{Start}\n\"items\": [ {{ \"kind\": \"event\", \"id\": \"a\", \"title\": \"A\", \"condition\": {string.Concat(Enumerable.Repeat("{ \"kind\": \"allOf\", \"conditions\": [", levels))} {{ \"kind\": \"circumstance\", \"text\": \"x\" }} {string.Concat(Enumerable.Repeat("] }", levels))} }} ] }}";
        Assert.True(PlanJson.Read(Nested(30)).Succeeded);
        Diagnostic fault = Assert.Single(PlanJson.Read(Nested(31)).Diagnostics);
        Assert.Equal(JsonCodes.TooDeep, fault.Code);
        Assert.Equal(2, fault.Position!.Value.Line);
        Assert.StartsWith("$.items[0].condition.conditions[0].conditions[0]", fault.Path, StringComparison.Ordinal);
        Assert.True(PlanJson.Read(Nested(120), new() { MaximumDepth = 256 }).Succeeded);
    }

    [Fact]
    public void Lists_are_as_long_as_allowed_and_no_longer()
    {
        string Tracks(int count) => $"{Start}\n\"tracks\": [ {string.Join(",\n", Enumerable.Range(0, count).Select(i => $"{{ \"id\": \"t{i}\", \"title\": \"T\" }}"))} ] }}";
        PlanJsonOptions options = new() { MaximumListLength = 5 };
        Assert.True(PlanJson.Read(Tracks(5), options).Succeeded);
        Diagnostic fault = Assert.Single(PlanJson.Read(Tracks(6), options).Diagnostics);
        Assert.Equal((JsonCodes.TooMany, new TextPosition(7, 1), "$.tracks[5]"), (fault.Code, fault.Position, fault.Path));
    }

    [Fact]
    public void Values_are_counted_over_the_whole_file()
    {
        string json = Start + "}";
        Assert.True(PlanJson.Read(json, new() { MaximumValues = 4 }).Succeeded);
        Diagnostic fault = Assert.Single(PlanJson.Read(json, new() { MaximumValues = 3 }).Diagnostics);
        Assert.Equal((JsonCodes.TooMany, new TextPosition(1, 53), "$.title"), (fault.Code, fault.Position, fault.Path));
    }

    [Fact]
    public void Texts_are_as_long_as_allowed_and_no_longer()
    {
        string json = $"{Start}\n\"focusArea\": \"{new string('x', 100)}\" }}";
        Assert.True(PlanJson.Read(json, new() { MaximumTextLength = 100 }).Succeeded);
        Diagnostic fault = Assert.Single(PlanJson.Read(json, new() { MaximumTextLength = 99 }).Diagnostics);
        Assert.Equal((JsonCodes.TooLong, new TextPosition(2, 14), "$.focusArea"), (fault.Code, fault.Position, fault.Path));
    }

    [Fact]
    public void The_words_of_a_date_are_short_even_beside_its_meaning()
    {
        Diagnostic fault = Assert.Single(PlanJson.Read($"{Start}\n\"period\": {{ \"date\": \"2017\", \"text\": \"{new string('x', 201)}\" }} }}").Diagnostics);
        Assert.Equal((JsonCodes.TooLong, new TextPosition(2, 37), "$.period.text"), (fault.Code, fault.Position, fault.Path));
    }

    [Fact]
    public void No_more_faults_are_listed_than_allowed_and_the_last_says_so()
    {
        string json = $"{Start} \"topics\": 1, \"tracks\": [ {string.Join(',', Enumerable.Repeat("5", 2000))} ] }}";
        PlanReadResult read = PlanJson.Read(json);
        Assert.Equal(1001, read.Diagnostics.Count);
        Assert.Equal((JsonCodes.TooMany, "$"), (read.Diagnostics[^1].Code, read.Diagnostics[^1].Path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(257)]
    public void Options_out_of_range_are_the_programmers_fault(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanJsonOptions { MaximumDepth = depth });

    /// <summary>Files that are within every limit and as unkind as can be. The time is generous for a slow machine; what it guards against is growth with the square of the size.</summary>
    [Theory]
    [InlineData("unknown-references")]
    [InlineData("duplicate-ids")]
    [InlineData("unknown-properties")]
    [InlineData("long-text")]
    [InlineData("circles")]
    [InlineData("wide-conditions")]
    public void The_worst_files_within_the_limits_are_read_in_bounded_time(string kind)
    {
        string json = Worst(kind);
        Stopwatch watch = Stopwatch.StartNew();
        PlanJson.Read(json);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    private static string Worst(string kind)
    {
        string id = new('a', 58);
        IEnumerable<string> Rows(int count, Func<int, string> row) => Enumerable.Range(0, count).Select(row);
        string Items(int count, Func<int, string> name) => $"\"items\": [ {string.Join(',', Rows(count, i => $"{{ \"kind\": \"event\", \"id\": \"{name(i)}\", \"title\": \"A\" }}"))} ]";
        StringBuilder json = new(Start);
        json.Append(kind switch
        {
            "unknown-references" => $"{Items(10_000, i => $"{id}{i}")}, \"links\": [ {string.Join(',', Rows(10_000, i => $"{{ \"from\": \"b{id}{i}\", \"to\": \"c{id}{i}\" }}"))} ]",
            "duplicate-ids" => Items(10_000, _ => id),
            "unknown-properties" => string.Join(',', Rows(9_000, i => $"\"{id}{i}\": {{ }}")),
            "long-text" => $"\"topics\": \"{new string('æ', 49_000)}\", \"focusArea\": \"{string.Concat(Enumerable.Repeat("\\u00e6", 16_000))}\"",
            "circles" => $"{Items(5_000, i => $"i{i}")}, \"links\": [ {string.Join(',', Rows(10_000, i => $"{{ \"from\": \"i{i % 5000}\", \"to\": \"i{(i + 1) % 5000}\" }}"))} ]",
            _ => $"\"items\": [ {{ \"kind\": \"event\", \"id\": \"a\", \"title\": \"A\", \"condition\": {{ \"kind\": \"anyOf\", \"conditions\": [ {string.Join(',', Rows(10_000, _ => "{ \"kind\": \"gateApproved\", \"gate\": \"x\" }"))} ] }} }} ]",
        });
        return json.Append('}').ToString();
    }
}

using System.Buffers;
using System.Text;
using ActionPlanning.Amounts;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json;
using ActionPlanning.Tests.Model;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Json;

public class PlanJsonWriteTests
{
    [Fact]
    public void The_ambassador_plan_survives_a_round_trip()
    {
        ActionPlan plan = AmbassadorPlan.Build();
        string written = PlanJson.Write(plan);
        Assert.Equal(plan, PlanJson.ReadOrThrow(written));
        Assert.Equal(written, PlanJson.Write(PlanJson.ReadOrThrow(written)));
    }

    [Fact]
    public void Canonical_form_is_laid_out_for_people_and_leaves_defaults_out()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Grøn «plan»\n2")
            .Track("t", "Spor").InYear(2016)
            .Event("a", "Æ😀", item => item.When("21.10.").In("t").Lasts(2.50m))
            .Cost("venue", "Lokale", Quantity.Between(1000, 2500))
            .Link("a", "a2").Event("a2", "To", item => item.When("Uge 3").Meant(Modality.May))
            .Build();
        Assert.Equal(
            """
            {
              "format": "actionplanning/1",
              "id": "p",
              "title": "Grøn «plan»\n2",
              "tracks": [
                { "id": "t", "title": "Spor" }
              ],
              "items": [
                {
                  "kind": "event",
                  "id": "a",
                  "title": "Æ😀",
                  "track": "t",
                  "when": { "text": "21.10.", "year": 2016 },
                  "hours": 2.5
                },
                {
                  "kind": "event",
                  "id": "a2",
                  "title": "To",
                  "when": { "text": "Uge 3", "year": 2016 },
                  "modality": "may"
                }
              ],
              "links": [
                { "from": "a", "to": "a2" }
              ],
              "budgetLines": [
                {
                  "id": "venue",
                  "title": "Lokale",
                  "direction": "cost",
                  "amount": {
                    "kind": "fixed",
                    "amount": { "low": 1000, "high": 2500 }
                  }
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            PlanJson.Write(plan));
    }

    [Fact]
    public void Only_quotation_mark_backslash_and_controls_are_escaped()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "\"\\/\b\f\n\r\t\u0001\u007f\u00a0\u2028<&>'æ😀").Build();
        Assert.Contains("\"title\": \"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007f\u00a0\u2028<&>'æ😀\"", PlanJson.Write(plan), StringComparison.Ordinal);
        Assert.Equal(plan, PlanJson.ReadOrThrow(PlanJson.Write(plan)));
    }

    [Fact]
    public void Every_way_of_writing_gives_the_same_bytes()
    {
        ActionPlan plan = AmbassadorPlan.Build();
        byte[] expected = Encoding.UTF8.GetBytes(PlanJson.Write(plan));
        ArrayBufferWriter<byte> buffer = new();
        PlanJson.Write(plan, buffer);
        using MemoryStream stream = new();
        PlanJson.Write(plan, stream);
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
        Assert.Equal(expected, stream.ToArray());
    }

    [Fact]
    public void A_date_whose_words_do_not_say_what_is_meant_is_written_with_its_meaning()
    {
        ActionPlanBuilder builder = new("p", "P") { Period = PlanDate.Parse("2017-03").WithText("når sneen smelter") };
        string written = PlanJson.Write(builder.Build());
        Assert.Contains("""{ "text": "når sneen smelter", "date": "2017-03" }""", written, StringComparison.Ordinal);
        Assert.Equal("når sneen smelter", PlanJson.ReadOrThrow(written).Period!.Text);
    }

    [Fact]
    public void What_is_unknown_on_purpose_differs_from_what_is_left_out()
    {
        ActionPlanBuilder builder = new("p", "P");
        builder.Add(new PlanEvent("a", "A") { Hours = 2, Occurrences = new(2) { Known = [new("one", "1") { Hours = Quantity.Unknown }, new("two", "2")] } });
        ActionPlan read = PlanJson.ReadOrThrow(PlanJson.Write(builder.Build()));
        Assert.Equal([Quantity.Unknown, null], ((PlanEvent)read.Items[0]).Occurrences!.Known.Select(known => known.Hours));
    }

    [Fact]
    public void A_value_without_a_name_cannot_be_written()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "P").Event("a", "A", item => item.Meant((Modality)99)).Build();
        Assert.Throws<ArgumentException>(() => PlanJson.Write(plan));
    }

    [Fact]
    public void Equal_plans_have_equal_revisions_and_any_change_another()
    {
        PlanRevision revision = PlanJson.Revision(AmbassadorPlan.Build());
        Assert.Equal(revision, PlanJson.Revision(AmbassadorPlan.Build()));
        Assert.NotEqual(revision, PlanJson.Revision(AmbassadorPlan.Builder().Track("new", "New").Build()));
        Assert.Equal((64, revision.Value[..12]), (revision.Value.Length, revision.ToString()));
        Assert.True(PlanRevision.TryParse(revision.Value.ToUpperInvariant(), out PlanRevision parsed));
        Assert.Equal(revision, parsed);
        Assert.False(PlanRevision.TryParse("abc", out _));
    }

    /// <summary>The figure is calculated outside: <c>printf '{\n  "format": …' | sha256sum</c>. It changes only with the format's version.</summary>
    [Fact]
    public void The_revision_is_the_SHA256_of_the_canonical_form()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan ø").Build();
        Assert.Equal("{\n  \"format\": \"actionplanning/1\",\n  \"id\": \"p\",\n  \"title\": \"Plan ø\"\n}\n", PlanJson.Write(plan));
        Assert.Equal("77d3492f9e5e6acd839c30b6777ca4e7e63ff5f8f2470e278d3887b4fb7218d3", PlanJson.Revision(plan).Value);
    }

    [Theory]
    [InlineData("items[a].when", null, 5, "\"Uge 3\"")]
    [InlineData("items[a].owner", null, 5, "{ \"kind\": \"event\", \"id\": \"a\"")]
    [InlineData("items[b].occurrences[one].areas", "north", 7, "\"north\" ]")]
    [InlineData("items[b].occurrences[two].areas", null, 8, "[ ] }")]
    [InlineData("items[b].occurrences.covers", null, 6, "\"all\"")]
    [InlineData("items[b].condition.conditions[0].text", null, 9, "\"x\"")]
    [InlineData("links[a>b].lag.days", null, 10, "5 }")]
    [InlineData("items[a]", null, 5, "{ \"kind\": \"event\", \"id\": \"a\"")]
    [InlineData("nowhere[x].y", null, 2, "{ \"format\"")]
    [InlineData("", null, 2, "{ \"format\"")]
    public void A_diagnostic_finds_its_place_in_the_file_by_ids(string path, string? subject, int line, string place)
    {
        const string Json = """
            // a plan
            { "format": "actionplanning/1", "id": "p", "title": "P",
              "areaSets": [ { "id": "all", "name": "All", "areas": [ { "id": "north", "name": "N" } ] } ],
              "items": [
                { "kind": "event", "id": "a", "title": "A", "when": "Uge 3" },
                { "kind": "event", "id": "b", "title": "B", "occurrences": { "covers": "all", "count": 2, "known": [
                    { "id": "one", "title": "1", "hours": 2, "state": { "kind": "planned" }, "areas": [ "north" ] },
                    { "id": "two", "title": "2", "areas": [ ] } ] },
                  "condition": { "kind": "allOf", "conditions": [ { "kind": "circumstance", "text": "x" } ] } } ],
              "links": [ { "from": "a", "to": "b", "lag": { "days": 5 } } ] }
            """;
        PlanReadResult read = PlanJson.Read(Json);
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        Diagnostic located = read.Locate(new("x.y", Severity.Remark, path, default, default) { Subject = subject });
        Assert.Equal(line, located.Position!.Value.Line);
        Assert.StartsWith(place, Json.Split('\n')[line - 1][(located.Position.Value.Column - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnostic_that_has_its_place_keeps_it()
    {
        Diagnostic placed = new("x.y", Severity.Remark, "id", default, default) { Position = new(7, 7) };
        Assert.Same(placed, PlanJson.Read("""{ "format": "actionplanning/1", "id": "p", "title": "P" }""").Locate(placed));
    }
}

using System.Text;
using System.Text.Json.Nodes;
using ActionPlanning.Diagnostics;
using ActionPlanning.Json;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Json;

public class PlanJsonProperties
{
    private static readonly SchemaValidator Schema = new(JsonNode.Parse(PlanJson.Schema)!);

    [Property(typeof(PlanGenerator), Runs = 200)]
    public void A_plan_survives_being_written_and_read(ActionPlan plan)
    {
        string written = PlanJson.Write(plan);
        PlanReadResult read = PlanJson.Read(written);
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics.Select(diagnostic => $"{diagnostic.Position} {diagnostic}")));
        Assert.True(plan == read.Plan, "The plan that was read differs from the one that was written.");
        Assert.Empty(read.Diagnostics);
    }

    /// <summary>Plans are equal by the meaning of their dates; the bytes show that their words survive as well.</summary>
    [Property(typeof(PlanGenerator), Runs = 200)]
    public void The_canonical_form_is_the_same_after_a_round_trip_byte_for_byte(ActionPlan plan)
    {
        string written = PlanJson.Write(plan);
        Assert.Equal(written, PlanJson.Write(PlanJson.ReadOrThrow(written)));
        Assert.Equal(PlanJson.Revision(plan), PlanJson.Revision(PlanJson.ReadOrThrow(written)));
    }

    [Property(typeof(PlanGenerator), Runs = 200)]
    public void Every_plan_file_fits_the_published_schema(ActionPlan plan)
    {
        Assert.Empty(Schema.Faults(JsonNode.Parse(PlanJson.Write(plan))));
    }

    /// <summary>Every place that the structure check can name is found in the file: the path resolves itself, not something around it.</summary>
    [Property(typeof(PlanGenerator), Runs = 100)]
    public void Every_reference_of_a_plan_has_its_place_in_the_file(ActionPlan plan)
    {
        PlanReadResult read = PlanJson.Read(PlanJson.Write(plan));
        string[] lines = PlanJson.Write(plan).Split('\n');
        foreach (Reference reference in PlanReferences.Used(plan))
        {
            TextPosition? at = read.Locate(new("x.y", Severity.Error, reference.Path, default, default) { Subject = reference.Id }).Position;
            byte[] line = Encoding.UTF8.GetBytes(lines[at!.Value.Line - 1]);
            string place = Encoding.UTF8.GetString(line.AsSpan(at.Value.Column - 1));
            bool isQuote = reference.Kind == PartKind.Source || reference.Path.EndsWith(".dates", StringComparison.Ordinal);
            if (!isQuote && (reference.Path.StartsWith("scenarios[", StringComparison.Ordinal) || reference.Path.StartsWith("uncertainties[", StringComparison.Ordinal) || reference.Path.StartsWith("correlations[", StringComparison.Ordinal) || reference.Path.StartsWith("measures[", StringComparison.Ordinal) || reference.Path.Contains(".impacts[", StringComparison.Ordinal)))
            {
                // A change, or the path of a number, is one text, which holds the id; a circumstance stands in it as escaped as the file escapes it.
                Assert.True(place.StartsWith('"') && (reference.Kind == PartKind.Circumstance || place.Contains(reference.Id, StringComparison.Ordinal)), $"{reference} at {at}: {place}");
                continue;
            }

            Assert.True(isQuote ? place.StartsWith('{') : place.StartsWith($"\"{reference.Id}\"", StringComparison.Ordinal), $"{reference} at {at}: {place}");
        }
    }
}

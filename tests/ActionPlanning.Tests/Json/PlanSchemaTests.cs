using ActionPlanning.Json;
using ActionPlanning.Tests.House;

namespace ActionPlanning.Tests.Json;

public class PlanSchemaTests
{
    /// <summary>Set this variable to write the schema anew, then read the diff.</summary>
    private const string Update = "UPDATE_PLAN_SCHEMA";

    private static string Published => Path.Combine(Repository.Root, "docs", "schema", "plan.schema.json");

    [Fact]
    public void The_published_schema_is_that_of_the_reader()
    {
        string schema = SchemaWriter.Write();
        if (Environment.GetEnvironmentVariable(Update) is not null)
        {
            File.WriteAllText(Published, schema);
        }

        Assert.True(
            schema == File.ReadAllText(Published).ReplaceLineEndings("\n"),
            $"The schema has changed. Run: {Update}=1 dotnet test tests/ActionPlanning.Tests --filter PlanSchemaTests, build again, and review the diff of docs/schema/plan.schema.json.");
    }

    [Fact]
    public void The_schema_in_the_assembly_is_the_published_one()
    {
        Assert.Equal(File.ReadAllText(Published).ReplaceLineEndings("\n"), PlanJson.Schema.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_schema_explains_every_property_of_every_part()
    {
        using System.Text.Json.JsonDocument schema = System.Text.Json.JsonDocument.Parse(PlanJson.Schema);
        IEnumerable<string> silent =
            from definition in schema.RootElement.GetProperty("$defs").EnumerateObject().Append(new())
            let body = definition.Value.ValueKind == System.Text.Json.JsonValueKind.Undefined ? schema.RootElement : definition.Value
            where body.TryGetProperty("additionalProperties", out _)
            from property in body.GetProperty("properties").EnumerateObject()
            where property.Name != "kind" && !property.Value.TryGetProperty("description", out _)
            select $"{property.Name} of {body}";
        Assert.Empty(silent);
    }
}

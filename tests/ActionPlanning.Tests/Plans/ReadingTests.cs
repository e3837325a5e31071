using ActionPlanning.Json;

namespace ActionPlanning.Tests.Plans;

/// <summary>The two plan files are read without a word of complaint, and written back as the same plans.</summary>
public class ReadingTests
{
    [Theory]
    [MemberData(nameof(PlanFiles.Names), MemberType = typeof(PlanFiles))]
    public void A_plan_file_has_no_faults_and_no_unknown_properties(string plan)
    {
        var result = PlanJson.Read(PlanFiles.Text(plan));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(plan, result.Plan?.Id.Value);
    }

    [Theory]
    [MemberData(nameof(PlanFiles.Names), MemberType = typeof(PlanFiles))]
    public void A_plan_survives_being_written(string plan)
    {
        var read = PlanJson.ReadOrThrow(PlanFiles.Text(plan));
        var written = PlanJson.Write(read);

        Assert.Equal(read, PlanJson.ReadOrThrow(written));
        Assert.Equal(written, PlanJson.Write(PlanJson.ReadOrThrow(written)));
    }

    [Theory]
    [MemberData(nameof(PlanFiles.Names), MemberType = typeof(PlanFiles))]
    public void A_plan_names_the_published_schema(string plan)
    {
        var schema = PlanFiles.Word(PlanFiles.Json(plan), "$schema")!;

        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(PlanFiles.PathOf(plan))!, schema)), schema);
    }
}

using System.Reflection;
using ActionPlanning.Json;
using ActionPlanning.Tests.House;

namespace ActionPlanning.Tests.Json;

/// <summary>What the pages say about plan files is so.</summary>
public class PlanFilePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "plan-files.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_on_the_page_is_a_plan_without_remarks()
    {
        int start = Page.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        PlanReadResult read = PlanJson.Read(Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)]);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(3, read.Plan!.Items.Count);
    }

    [Theory]
    [InlineData("ambassador-corps.json")]
    [InlineData("association-2021-2022.json")]
    [InlineData("association-2021-2022-example.json")]
    public void The_sample_plans_are_read_without_remarks_and_survive_a_round_trip(string file)
    {
        PlanReadResult read = PlanJson.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "plans", file)));
        Assert.Empty(read.Diagnostics);
        string written = PlanJson.Write(read.Plan!);
        Assert.Equal(written, PlanJson.Write(PlanJson.ReadOrThrow(written)));
    }

    [Fact]
    public void Every_code_has_its_row()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", "json.md"));
        Assert.All(typeof(JsonCodes).GetFields(BindingFlags.Public | BindingFlags.Static), code => Assert.Contains($"| `{code.GetRawConstantValue()}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_change_on_the_page_is_read_and_printed_as_it_stands_there_and_every_kind_of_change_is_there()
    {
        PlanChange[] changes = [.. Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains('=')).Select(line => line[3..line.IndexOf("` |", StringComparison.Ordinal)])
            .Where(line => !line.StartsWith("actionplanning", StringComparison.Ordinal))
            .Select(line =>
            {
                PlanChange change = PlanChange.Parse(line);
                Assert.Equal(line, change.ToString());
                return change;
            })];
        Assert.Equal(
            typeof(PlanChange).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PlanChange))).Select(type => type.Name).Order(),
            changes.Select(change => change.GetType().Name).Distinct().Order());
    }

    [Fact]
    public void Every_code_of_changes_has_its_row_and_every_example_there_gives_its_code()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", "change.md"));
        Assert.All(typeof(PlanChangeCodes).GetFields(BindingFlags.Public | BindingFlags.Static), code => Assert.Contains($"| `{code.GetRawConstantValue()}` |", page, StringComparison.Ordinal));
        foreach (string[] cells in page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split(" | ")))
        {
            foreach (string example in cells[2].Split('`').Where((_, i) => i % 2 == 1))
            {
                Assert.False(PlanChange.TryParse(example == "\"\"" ? "" : example, out _, out PlanChangeError? error), example);
                Assert.Equal(cells[0], $"| `{error.Code}`");
            }
        }
    }

    [Fact]
    public void The_limits_on_the_page_are_the_default_ones()
    {
        PlanJsonOptions options = PlanJsonOptions.Default;
        Assert.Equal((8 * 1024 * 1024, 64, 200_000, 10_000, 100_000, 1_000), (options.MaximumBytes, options.MaximumDepth, options.MaximumValues, options.MaximumListLength, options.MaximumTextLength, options.MaximumFaults));
        foreach (string row in new[] { "8 MiB", "| 64 |", "| 200,000 |", "| 10,000 |", "100,000 bytes", "| 1,000 |" })
        {
            Assert.Contains(row, Page, StringComparison.Ordinal);
        }
    }
}

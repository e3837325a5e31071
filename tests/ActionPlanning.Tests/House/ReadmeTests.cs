using System.Globalization;

namespace ActionPlanning.Tests.House;

/// <summary>The README's first example, run. It stands here word for word; a test keeps the two alike.</summary>
public class ReadmeTests
{
    private static string Readme => File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_example_in_the_README_prints_what_it_says()
    {
        using StringWriter printed = new(CultureInfo.InvariantCulture);
        Example(printed);
        string[] said = [.. Snippet().Where(line => line.Contains("WriteLine", StringComparison.Ordinal)).Select(line => line.Split("// ")[1].Trim())];
        Assert.Equal(said, printed.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_example_that_is_run_is_the_one_in_the_README()
    {
        string source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ActionPlanning.Tests", "House", "ReadmeTests.cs"));
        foreach (string line in Snippet().Where(line => !line.StartsWith("using", StringComparison.Ordinal) && line.Length > 0))
        {
            Assert.Contains(line.Split("   //")[0].Trim(), source, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("main job", "dotnet run --project samples/ActionPlanning.Console")]
    [InlineData("tests", "dotnet test -c Release")]
    public void The_README_marks_its_two_commands_for_CI(string marker, string command) =>
        Assert.Contains($"<!-- {marker} -->\n```sh\n{command}\n```", Readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void Every_link_of_the_README_and_the_docs_leads_to_a_file()
    {
        IEnumerable<string> broken =
            from page in Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "README.md"))
            from part in File.ReadAllText(page).Split("](").Skip(1)
            let target = part.Split(')')[0].Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
            select $"{Path.GetRelativePath(Repository.Root, page)} → {target}";
        Assert.Empty(broken);
    }

    private static string[] Snippet() => Readme.ReplaceLineEndings("\n").Split("```csharp\n")[1].Split("\n```")[0].Split('\n');

    private static void Example(TextWriter Console)
    {
        ActionPlan plan = new ActionPlanBuilder("spring", "Spring campaign").InYear(2017)
            .Body("board", "The board").Track("corps", "A corps of 24")
            .Gate("decision", "The board decides", gate => gate.When("28.10.2016").DecidedBy("board").BlocksLaterItems())
            .Activity("recruit", "Recruit 24 ambassadors", item => item.In("corps").When("Nov./dec. 2016").After("decision"))
            .Event("conference", "Conference", item => item.When("Primo juni").After("recruit"))
            .Criterion("held", "One conference is held", new HeldMeasure("conference"))
            .Build();
        PlanOutcome outcome = new ActionPlanner().Plan(plan);
        Console.WriteLine(outcome.Envelope.Items[2].EarliestStart);
        Console.WriteLine(outcome.Criteria[0].Verdict);
    }
}

using System.Text.RegularExpressions;
using ActionPlanning.Validation;

namespace ActionPlanning.Tests.Validation;

/// <summary>The pages under docs/diagnostics and the catalogue say the same.</summary>
public partial class CheckCatalogueTests
{
    [Theory]
    [InlineData("structure")]
    [InlineData("calendar")]
    [InlineData("plan")]
    [InlineData("gap")]
    [InlineData("check")]
    public void Each_code_has_a_row_with_its_severity_on_the_page_of_its_family_and_no_row_is_stale(string family)
    {
        string page = File.ReadAllText(Path.Combine(Root(), "docs", "diagnostics", $"{family}.md"));
        Assert.Equal(
            CheckCatalogue.All.Where(check => check.Family == family).Select(check => $"{check.Code} {check.Severity}").Order(StringComparer.Ordinal),
            Row().Matches(page).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Codes_are_unique_and_titled_in_both_languages()
    {
        Assert.Equal(CheckCatalogue.All.Count, CheckCatalogue.All.Select(check => check.Code).Distinct().Count());
        Assert.All(CheckCatalogue.All, check => Assert.False(string.IsNullOrWhiteSpace(check.Title.Danish) || string.IsNullOrWhiteSpace(check.Title.English)));
        Assert.Equal("gap.no-owner", CheckCatalogue.Find("gap.no-owner")?.Code);
        Assert.Null(CheckCatalogue.Find("gap.no-such-thing"));
    }

    [GeneratedRegex(@"^\| `([a-z]+\.[a-z-]+)` \| (\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ActionPlanning.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}

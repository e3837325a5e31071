using System.Text.RegularExpressions;

namespace ActionPlanning.Tests.Plans;

/// <summary>Every passage of the two source documents is encoded somewhere in the plan files and cited there by its id (S1–S60, A1–A51).</summary>
public partial class CitationTests
{
    /// <summary>Passages that no part of a plan can encode, with the reason. They speak of what is <em>not</em> in the documents.</summary>
    private static readonly Dictionary<string, string> Exempt = new()
    {
        ["S19"] = "No sentence of the document: that no criterion measures an effect is for the library to find (T-10).",
        ["S59"] = "No sentence of the document: the missing owners are encoded by being absent, and the library lists them.",
        ["A50"] = "No sentence of the document: missing owners, dates and measures are encoded by being absent, and the library scores them.",
    };

    private static readonly string[] Demanded =
    [
        .. Enumerable.Range(1, 60).Select(number => $"S{number}"),
        .. Enumerable.Range(1, 51).Select(number => $"A{number}"),
    ];

    /// <summary>Requirements on the library that concern the reading of the document; a plan may cite them.</summary>
    private static readonly string[] Allowed = ["S61", "S62", "A52"];

    [Fact]
    public void Every_passage_is_cited_or_exempt_with_a_reason()
    {
        var cited = CitedIn(PlanFiles.AmbassadorCorps).Concat(CitedIn(PlanFiles.Association)).Select(citation => citation.Id).ToHashSet();

        Assert.Empty(Demanded.Except(cited).Except(Exempt.Keys));
    }

    [Fact]
    public void No_exempt_passage_is_cited()
    {
        var cited = CitedIn(PlanFiles.AmbassadorCorps).Concat(CitedIn(PlanFiles.Association));

        Assert.Empty(cited.Where(citation => Exempt.ContainsKey(citation.Id)).Select(Shown));
    }

    [Theory]
    [InlineData(PlanFiles.AmbassadorCorps, 'S')]
    [InlineData(PlanFiles.Association, 'A')]
    public void A_plan_cites_only_passages_of_its_own_document(string plan, char series)
    {
        var known = Demanded.Concat(Allowed).Where(id => id[0] == series).ToHashSet();

        Assert.Empty(CitedIn(plan).Where(citation => !known.Contains(citation.Id)).Select(Shown));
    }

    [Theory]
    [MemberData(nameof(PlanFiles.Names), MemberType = typeof(PlanFiles))]
    public void Every_citation_names_a_source_of_the_plan(string plan)
    {
        var sources = PlanFiles.Json(plan).GetProperty("sources").EnumerateArray().Select(PlanFiles.Id).ToHashSet();

        Assert.Empty(CitedIn(plan).Where(citation => !sources.Contains(citation.Source)).Select(Shown));
    }

    private static string Shown((string Id, string? Source, string Path) citation) => $"{citation.Id} at {citation.Path}";

    private static IEnumerable<(string Id, string? Source, string Path)> CitedIn(string plan) =>
        PlanFiles.Objects(PlanFiles.Json(plan))
            .Where(part => PlanFiles.Word(part.Object, "at") is { } at && Numbered().IsMatch(at))
            .Select(part => (PlanFiles.Word(part.Object, "at")!, PlanFiles.Word(part.Object, "source"), part.Path));

    [GeneratedRegex("^[A-Z][0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}

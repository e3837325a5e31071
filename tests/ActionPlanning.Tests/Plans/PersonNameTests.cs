using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ActionPlanning.Tests.Plans;

/// <summary>Persons appear as roles only. The source documents name three; their names are known here by hash, so that the repository does not hold them either.</summary>
public partial class PersonNameTests
{
    /// <summary>SHA-256 of each word of the names, in lower case, as UTF-8.</summary>
    private static readonly HashSet<string> Names =
    [
        "77646F5A4F3166637627ABE998E7A1470FE72D8B430F067DAFA86263F1F23F94",
        "77143DABFA5A5A8BF6F6FCC6C611590AC43710FC696CB79C337102732C067C47",
        "9D851F28834F2BA5F5E55FB9B12015D0BCA33D3806CEC4C3D52C56BFF4E74B19",
        "2AD81149147CE72B6732DFFC993765C612A18DA7CCD3C41B321C2F1576DC95D4",
        "026AD9B14A7453B7488DAA0C6ACBC258B1506F52C441C7C465474C1A564394FF",
        "6E4B5CF5A54834C825A1D45C0423519234DBFD475EE375ED311EFD50CB6904A8",
    ];

    [Theory]
    [InlineData("samples/plans/ambassador-corps.json")]
    [InlineData("samples/plans/association-2021-2022.json")]
    [InlineData("samples/plans/association-2021-2022-example.json")]
    [InlineData("docs/the-two-plans.md")]
    public void No_person_is_named(string file)
    {
        var words = Word().Matches(File.ReadAllText(Path.Combine(PlanFiles.Root, file))).Select(match => match.Value.ToLowerInvariant());

        // The position is enough to find it; the message does not repeat a name.
        Assert.Empty(words.Select((word, place) => (word, place)).Where(found => IsName(found.word)).Select(found => $"word {found.place}"));
    }

    private static bool IsName(string word) => Names.Contains(Hash(word)) || (word.EndsWith('s') && Names.Contains(Hash(word[..^1])));

    private static string Hash(string word) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(word)));

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

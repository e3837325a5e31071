using System.Text.Json;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Plans;

/// <summary>Every date of the two plans stands in the author's words and is understood as a planning date.</summary>
public class DateWordingTests
{
    private static readonly string[] Dated = ["when", "from", "since", "due", "checkBy", "period", "deferredTo"];

    [Theory]
    [MemberData(nameof(PlanFiles.Names), MemberType = typeof(PlanFiles))]
    public void Every_date_is_understood_with_its_year(string plan)
    {
        foreach (var (path, text, year) in DatesIn(plan))
        {
            Assert.True(PlanDate.TryParse(text, out var date, out _), $"{path}: {text}");
            Assert.True(date.HasYear || year is { }, $"{path}: {text} has no year");
            Assert.Equal(text, date.Text);
        }
    }

    [Theory]
    [InlineData(PlanFiles.AmbassadorCorps, "21.10.", "28.10.", "31.10.", "Nov./dec.", "16.12.", "Uge 3", "Uge 6", "Februar", "Marts -maj", "Primo juni", "Medio juni")]
    [InlineData(PlanFiles.Association, "maj/juni", "I løbet af 2021-2022", "i august", "efteråret 2021")]
    public void The_items_keep_the_words_of_the_document_in_its_order(string plan, params string[] words) =>
        Assert.Equal(words, DatesIn(plan).Where(date => date.Path.StartsWith("/items/", StringComparison.Ordinal) && !date.Path.Contains("/mentions/", StringComparison.Ordinal)).Select(date => date.Text).Distinct());

    private static IEnumerable<(string Path, string Text, int? Year)> DatesIn(string plan) =>
        from part in PlanFiles.Objects(PlanFiles.Json(plan))
        from property in part.Object.EnumerateObject()
        where Dated.Contains(property.Name) && !IsCondition(property.Value) && !IsLink(part.Path)
        select property.Value.ValueKind == JsonValueKind.String
            ? ($"{part.Path}/{property.Name}", property.Value.GetString()!, (int?)null)
            : ($"{part.Path}/{property.Name}", property.Value.GetProperty("text").GetString()!, property.Value.GetProperty("year").GetInt32());

    /// <summary>The <c>when</c> of a capacity step is what it waits for.</summary>
    private static bool IsCondition(JsonElement value) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("kind", out _);

    /// <summary>The <c>from</c> of a link or flow, and of an input to a gate, is an item.</summary>
    private static bool IsLink(string path) => path.StartsWith("/links/", StringComparison.Ordinal) || path.StartsWith("/flows/", StringComparison.Ordinal) || path.Contains("/inputs/", StringComparison.Ordinal);
}

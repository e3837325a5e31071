using System.Reflection;
using ActionPlanning.Criteria;
using ActionPlanning.Diagnostics;
using ActionPlanning.Explanation;

namespace ActionPlanning.Tests.Reporting;

public sealed class PlanVocabularyTests
{
    private static readonly MethodInfo[] Overloads =
        [.. typeof(PlanVocabulary).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == "Of" && method.GetParameters()[0].ParameterType.IsEnum)];

    public static TheoryData<string> Enums => [.. Overloads.Select(method => method.GetParameters()[0].ParameterType.FullName!)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_has_a_word_in_both_languages_and_no_two_values_share_one(string name)
    {
        MethodInfo overload = Overloads.Single(method => method.GetParameters()[0].ParameterType.FullName == name);
        Type type = overload.GetParameters()[0].ParameterType;
        BilingualText[] words = [.. Enum.GetValues(type).Cast<object>().Select(value => (BilingualText)overload.Invoke(null, [value])!)];

        Assert.All(words, word => Assert.False(string.IsNullOrWhiteSpace(word.Danish) || string.IsNullOrWhiteSpace(word.English)));
        Assert.Equal(words.Length, words.Select(word => word.Danish).Distinct().Count());
        Assert.Equal(words.Length, words.Select(word => word.English).Distinct().Count());
    }

    [Fact]
    public void Every_public_enum_of_the_model_and_its_results_has_words()
    {
        string[] rooms = ["ActionPlanning", "ActionPlanning.Criteria", "ActionPlanning.Diagnostics", "ActionPlanning.Governance", "ActionPlanning.Scheduling"];
        IEnumerable<Type> enums = typeof(ActionPlan).Assembly.GetExportedTypes().Where(type => type.IsEnum && rooms.Contains(type.Namespace));
        Assert.Empty(enums.Except(Overloads.Select(method => method.GetParameters()[0].ParameterType)).Select(type => type.Name));
    }

    [Fact]
    public void Every_kind_and_state_of_an_item_has_words()
    {
        PlanItem[] items = [new Activity("a", "a"), new PlanEvent("e", "e"), new Deadline("d", "d"), new Gate("g", "g")];
        ItemState[] states = [new Planned(), new InProgress(), new Completed(), new Cancelled("r"), new StandBy(StandByReason.Staffing, "t")];
        Assert.Equal(typeof(PlanItem).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(PlanItem))), items.Select(item => PlanVocabulary.Kind(item).Danish).Distinct().Count());
        Assert.Equal(typeof(ItemState).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(ItemState))), states.Select(state => PlanVocabulary.Of(state).English).Distinct().Count());
    }

    [Fact]
    public void A_value_that_is_none_of_the_named_ones_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanVocabulary.Of((Answer)99));

    [Fact]
    public void Only_a_met_criterion_is_called_met() =>
        Assert.All(
            Enum.GetValues<CriterionState>().Where(state => state is not CriterionState.Met),
            state => Assert.DoesNotContain("opfyldt", PlanVocabulary.Of(state).Danish.Replace("ikke opfyldt", "", StringComparison.Ordinal), StringComparison.Ordinal));
}

using ActionPlanning.Diagnostics;
using ActionPlanning.Time;
using ActionPlanning.Validation;

namespace ActionPlanning.Tests.Validation;

public class MentionDiffersTests
{
    private static IEnumerable<Diagnostic> Found(string mentioned) => new PlanValidator().Validate(new ActionPlanBuilder("p", "Plan").InYear(2017)
        .Event("conference", "Konference", item => item.When("Primo juni"))
        .Add(new PlanEvent("meeting", "Møde om konferencen") { When = PlanDate.Parse("uge 6 2017"), Mentions = [new("conference", PlanDate.Parse(mentioned))] })
        .Build()).Where(finding => finding.Code == "plan.mention-differs");

    [Fact]
    public void A_date_that_an_item_names_for_another_and_that_shares_no_day_with_its_own_is_a_contradiction()
    {
        Diagnostic fault = Assert.Single(Found("maj 2017"));
        Assert.Equal("items[meeting].mentions[conference].when", fault.Path);
        Assert.Contains("1.–31. maj 2017", fault.Message.Danish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("juni 2017")]
    [InlineData("8.6.2017")]
    public void A_date_that_holds_or_lies_in_the_item_s_own_is_none(string mentioned) => Assert.Empty(Found(mentioned));
}

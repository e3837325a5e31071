using ActionPlanning.Diagnostics;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Validation;

/// <summary>What holds for the validation of any plan.</summary>
public class PlanValidatorProperties
{
    private static readonly PlanValidator Validator = new();

    [Property(typeof(Seeds), Runs = 300)]
    public void Every_finding_speaks_both_languages_has_a_known_code_and_names_a_part_that_exists(int seed)
    {
        if (!LoosePlan.Of(LoosePlan.Steps(seed)).TryBuild(out ActionPlan? plan, out _))
        {
            return;
        }

        HashSet<string> parts = [.. PlanReferences.Declared(plan).Select(part => First(part.Path)), .. plan.Links.Select(link => $"links[{link.From}>{link.To}]"),
            .. plan.NoticeRules.Select(rule => $"noticeRules[{rule.Notice}>{rule.Meeting}]"), .. plan.YieldRules.Select(rule => $"yieldRules[{rule.Yielding}>{rule.To}]"), "notes[0]",
            .. plan.Uncertainties.Select((_, i) => $"uncertainties[{i}]"), .. plan.Correlations.Select((_, i) => $"correlations[{i}]")];
        foreach (Diagnostic finding in Validator.Validate(plan))
        {
            Assert.True(finding.Family == "date" || CheckCatalogue.Find(finding.Code) is { } known && known.Severity == finding.Severity, finding.ToString());
            Assert.All([finding.Message.Danish, finding.Message.English, finding.Hint.Danish, finding.Hint.English], text => Assert.False(string.IsNullOrWhiteSpace(text), finding.ToString()));
            Assert.True(!finding.Path.Contains('[', StringComparison.Ordinal) || parts.Contains(First(finding.Path)), finding.ToString());
        }
    }

    [Property(typeof(Seeds), Runs = 200)]
    public void The_order_of_parts_does_not_change_what_is_found(int seed)
    {
        List<Action<ActionPlanBuilder>> steps = LoosePlan.Steps(seed);
        if (!LoosePlan.Of(steps).TryBuild(out ActionPlan? plan, out _))
        {
            return;
        }

        Action<ActionPlanBuilder>[] shuffled = [.. steps];
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Told(plan), Told(LoosePlan.Of(shuffled).Build()));
    }

    [Property(typeof(Seeds), Runs = 300)]
    public void A_draft_with_loose_ends_is_checked_without_throwing(int seed) => Assert.NotNull(Validator.ValidateDraft(LoosePlan.Of(LoosePlan.Steps(seed, looseEnds: true)).Assemble()));

    [Property(typeof(Seeds), Runs = 100)]
    public void Completeness_adds_up_and_its_gaps_are_those_of_the_validation(int seed)
    {
        if (!LoosePlan.Of(LoosePlan.Steps(seed)).TryBuild(out ActionPlan? plan, out _))
        {
            return;
        }

        PlanCompleteness completeness = PlanCompleteness.Of(plan);
        Assert.Equal((completeness.Whole.Asked, completeness.Whole.Answered), (completeness.Tracks.Sum(track => track.Asked), completeness.Tracks.Sum(track => track.Answered)));
        Assert.Equal(completeness.Whole.Asked - completeness.Whole.Answered, Validator.Validate(plan).Count(finding => finding.Family == "gap"));
        Assert.All(completeness.Tracks, track => Assert.InRange(track.Share ?? 0m, 0m, 1m));
    }

    [Fact]
    public void Enough_of_the_random_plans_are_sound_for_the_properties_to_say_something() =>
        Assert.InRange(Enumerable.Range(0, 200).Count(seed => LoosePlan.Of(LoosePlan.Steps(seed)).TryBuild(out _, out _)), 60, 200);

    private static IEnumerable<string> Told(ActionPlan plan) =>
        Validator.Validate(plan).Select(finding => $"{finding} {finding.Message.Danish} {string.Join(',', finding.Related)}").Order(StringComparer.Ordinal);

    private static string First(string path) => path.IndexOf(']', StringComparison.Ordinal) is >= 0 and int end ? path[..(end + 1)] : path;
}

/// <summary>Seeds from the whole range: FsCheck's own numbers are small, and a seed has no size.</summary>
public static class Seeds
{
    public static Arbitrary<int> Any() => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
}

using ActionPlanning.Diagnostics;
using ActionPlanning.Json;
using ActionPlanning.Tests.Plans;
using ActionPlanning.Validation;

namespace ActionPlanning.Tests.Validation;

/// <summary>The tensions that the two real plans hide, found by rules that know nothing of these plans.</summary>
public class RealPlanTests
{
    private static readonly Dictionary<string, IReadOnlyList<Diagnostic>> Findings = new[] { PlanFiles.AmbassadorCorps, PlanFiles.Association }
        .ToDictionary(name => name, name => new PlanValidator().Validate(PlanJson.ReadOrThrow(PlanFiles.Text(name))));

    [Theory]
    [InlineData("T-1", "check.input-after-use", "workshops", "1 March – 31 May 2017", "13–28 February 2017")]
    [InlineData("T-2", "check.input-tight", "workshops", "from 1 to 101 days", "12–24 in all")]
    [InlineData("T-3", "check.window-past-deadline", "recruitment", "1 November – 16 December 2016 can be used (34 working days)", "Detailplanlægning")]
    [InlineData("T-4", "check.order-not-certain", "recruitment", "1 November – 31 December 2016 (43 working days)", "possible, but not certain")]
    [InlineData("T-5", "check.tightened-window", "conference-agreements", "only 13–28 February 2017", "12 working days")]
    [InlineData("T-5", "check.tightened-window", "conference-invitation", "only 13–28 February 2017", "12 working days")]
    [InlineData("T-6", "check.few-event-days", "conference", "6 days: 1, 2, 6, 7, 8 and 9 June 2017", "Whit Monday and Constitution Day")]
    [InlineData("T-7", "check.steers-and-carries-out", "steering-group", "Forretningsudvalget", "4 items")]
    [InlineData("T-8", "check.derived-deliverable-date", "terms-of-reference", "Derived", "by 31 October 2016")]
    [InlineData("T-8", "check.wait-after-enrolment", "registration-deadline", "16 December 2016", "31–37 days")]
    [InlineData("T-9", "check.role-load-unknown", "ambassadors", "24 seats, must cover 11 areas and must take part 10 times", "neither capacity nor cost")]
    [InlineData("T-10", "check.no-effect-measure", "ambassadors-24", "3 success criteria", "5 effect goals")]
    [InlineData("S10", "check.purpose-without-item", "congress-decisions", "kongressens beslutninger", "")]
    public void The_ambassador_corps(string id, string code, string subject, string number, string word) => Finds(PlanFiles.AmbassadorCorps, id, code, subject, number, word);

    [Theory]
    [InlineData("T-11", "check.contested-resource", "secretariat", "10 items", "1 rule says what goes first")]
    [InlineData("T-12", "check.decision-close-to-use", "development-day", "30 June 2021, only 32 days", "1 August 2021")]
    [InlineData("T-12", "check.adopted-late", "conference-2021", "24 February 2021, 158–188 days", "1–31 August 2021")]
    [InlineData("T-13", "check.work-before-decision", "planning-2022", "no date and may begin before", "1 September – 30 November 2021")]
    public void The_association(string id, string code, string subject, string number, string word) => Finds(PlanFiles.Association, id, code, subject, number, word);

    [Theory]
    [MemberData(nameof(PlanFiles.Names), MemberType = typeof(PlanFiles))]
    public void Neither_plan_contradicts_itself(string plan) => Assert.DoesNotContain(Findings[plan], finding => finding.Severity == Severity.Error);

    [Fact]
    public void S59_every_row_without_an_owner_is_listed()
    {
        ActionPlan plan = PlanJson.ReadOrThrow(PlanFiles.Text(PlanFiles.AmbassadorCorps));
        Assert.Equal(
            plan.Items.Where(item => item is { Owner: null } and not Gate).Select(item => item.Id.Value).Order(StringComparer.Ordinal),
            Findings[PlanFiles.AmbassadorCorps].Where(finding => finding.Code == "gap.no-owner").Select(finding => finding.Subject).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void S13_the_stray_bullet_is_kept_as_an_unresolved_note() => Assert.Contains(Findings[PlanFiles.AmbassadorCorps], finding => finding.Code == "gap.unresolved-note");

    [Theory]
    [MemberData(nameof(PlanFiles.Names), MemberType = typeof(PlanFiles))]
    public void A50_completeness_is_counted_track_by_track_and_the_gap_that_blocks_most_comes_first(string name)
    {
        ActionPlan plan = PlanJson.ReadOrThrow(PlanFiles.Text(name));
        PlanCompleteness completeness = PlanCompleteness.Of(plan);
        Assert.Equal(plan.Tracks.Select(track => (TrackId?)track.Id).Append(null), completeness.Tracks.Select(track => track.Track));
        Assert.Equal(completeness.Whole.Asked, completeness.Tracks.Sum(track => track.Asked));
        Assert.Equal(completeness.Gaps.Max(gap => gap.Related.Count), completeness.Gaps[0].Related.Count);
        Assert.NotEmpty(completeness.Gaps[0].Related);
    }

    private static void Finds(string plan, string id, string code, string subject, string number, string word)
    {
        Diagnostic? finding = Findings[plan].FirstOrDefault(one => one.Code == code && one.Subject == subject);
        Assert.True(finding is not null, $"{id}: {code} is not found at {subject}.");
        Assert.Contains(number, finding.Message.English, StringComparison.Ordinal);
        Assert.Contains(word, finding.Message.English, StringComparison.Ordinal);
    }
}

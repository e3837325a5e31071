using ActionPlanning.Criteria;
using ActionPlanning.Governance;
using ActionPlanning.Reporting;
using ActionPlanning.Time;

namespace ActionPlanning.Tests.Reporting;

public sealed class PlanReportTests
{
    private static PlanReport Danish(ActionPlanBuilder plan) => PlanReport.Of(new ActionPlanner().Plan(plan.Build()), PlanLanguage.Danish);

    private static PlanReportRow Row(PlanReport report, ItemId item) => report.Tracks.SelectMany(track => track.Rows).Single(row => row.Item == item);

    private static ActionPlanBuilder Small() => new ActionPlanBuilder("p", "En plan")
        .InYear(2017)
        .Body("board", "bestyrelsen")
        .Track("t", "Sporet")
        .Event("meeting", "Møde", item => item.In("t").When("Uge 6").OwnedBy("board"))
        .Activity("invitation", "Invitation", item => item.In("t").When("Februar").After("meeting"));

    [Fact]
    public void A_row_keeps_the_authors_words_beside_the_days()
    {
        PlanReportRow row = Row(Danish(Small()), "meeting");
        Assert.Equal("Uge 6", row.When);
        Assert.Equal("én dag inden for 6.–12. februar 2017", row.Dates);
        Assert.Equal(5, row.WorkingDays);
    }

    [Fact]
    public void What_a_dependency_leaves_of_a_window_is_told_with_the_item_that_takes_the_rest()
    {
        PlanReportRow row = Row(Danish(Small()), "invitation");
        Assert.Contains("7.–28. februar 2017", row.Envelope!, StringComparison.Ordinal);
        Assert.Contains("«Møde»", row.Envelope!, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_rest_on_an_assumed_duration_are_not_proposed()
    {
        PlanReport report = Danish(Small());
        Assert.Null(Row(report, "invitation").Schedule);
        Assert.Equal("første ledige: 6. februar 2017", Row(report, "meeting").Schedule);
    }

    [Fact]
    public void An_owner_is_named_or_missing_and_never_guessed()
    {
        PlanReport report = Danish(Small());
        Assert.Equal("bestyrelsen", Row(report, "meeting").Who);
        Assert.Null(Row(report, "invitation").Who);
    }

    [Fact]
    public void Items_without_a_track_stand_last()
    {
        PlanReport report = Danish(Small().Event("free", "Fri", item => item.When("Maj")));
        Assert.Null(report.Tracks[^1].Track);
        Assert.Equal("free", Assert.Single(report.Tracks[^1].Rows).Item.Value);
    }

    [Fact]
    public void A_date_that_cannot_be_resolved_says_why()
    {
        PlanReport report = Danish(new ActionPlanBuilder("p", "P").Event("e", "E", item => item.When("Uge 6")));
        Assert.StartsWith("kan ikke dateres: ", Row(report, "e").Dates!, StringComparison.Ordinal);
        Assert.Null(Row(report, "e").Window);
    }

    [Fact]
    public void An_order_that_cannot_hold_is_impossible_by_so_many_days()
    {
        PlanReport report = Danish(new ActionPlanBuilder("p", "P").InYear(2017).Event("a", "A", item => item.When("Uge 8")).Event("b", "B", item => item.When("Uge 6").After("a")));
        Assert.True(Row(report, "b").IsImpossible);
        Assert.StartsWith("kan ikke nås: ", Row(report, "b").Envelope!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_waits_for_a_decision_names_the_body_and_the_authors_date()
    {
        PlanReport report = Danish(Small().Gate("gate", "Beslutning", item => item.When("1.2.").DecidedBy("board").Decides("meeting")));
        PlanReportRow row = Row(report, "meeting");
        Assert.Equal(ItemStanding.ConditionalOnGate, row.Standing);
        Assert.Equal("bestyrelsen, 1.2.", row.Reason);
        PlanReportDecision decision = Assert.Single(report.Decisions);
        Assert.Null(decision.Result);
        Assert.Equal(["Møde"], decision.Waiting);
    }

    [Fact]
    public void Stand_by_is_listed_with_its_reason_and_what_would_end_it()
    {
        PlanReport report = Danish(new ActionPlanBuilder("p", "P").Resource("staff", "sekretariatet")
            .Activity("a", "A", item => item.OnStandBy(StandByReason.Staffing, "for få hænder", new CapacityAtLeast("staff", 20))));
        PlanReportCondition row = Assert.Single(report.Conditions);
        Assert.Equal(ItemStanding.StandBy, row.Standing);
        Assert.Equal("bemanding: for få hænder", row.Reason);
        Assert.Contains("mindst 20 timer om ugen", row.Condition!, StringComparison.Ordinal);
        Assert.NotEmpty(row.Missing);
    }

    [Fact]
    public void An_unknown_amount_is_never_a_zero()
    {
        PlanReportBudget budget = Danish(new ActionPlanBuilder("p", "P").Cost("venue", "Lokale")).Budget;
        Assert.Equal(Answer.Undetermined, budget.Balanced);
        Assert.Equal("ukendt beløb", Assert.Single(budget.Lines).Amount);
        Assert.All(budget.Totals, total => Assert.DoesNotContain("0", total.Text, StringComparison.Ordinal));
        Assert.Contains("beløbet for «Lokale»", budget.Missing);
    }

    [Fact]
    public void Known_amounts_are_summed()
    {
        PlanReportBudget budget = Danish(new ActionPlanBuilder("p", "P").Cost("venue", "Lokale", 12_500).Income("fee", "Gebyr", 20_000)).Budget;
        Assert.Equal(Answer.Yes, budget.Balanced);
        Assert.Equal("7.500 kr.", budget.Totals[^1].Text);
    }

    [Fact]
    public void A_plan_without_budget_lines_has_no_sums()
    {
        PlanReportBudget budget = Danish(Small()).Budget;
        Assert.Equal(Answer.Undetermined, budget.Balanced);
        Assert.Empty(budget.Totals);
    }

    [Fact]
    public void A_criterion_that_nothing_settles_is_undetermined_and_says_why_and_a_derived_time_is_marked()
    {
        PlanReport report = Danish(Small().Criterion("c", "Vi holder mødet", new HeldMeasure("meeting")));
        PlanReportCriterion criterion = Assert.Single(report.Criteria);
        Assert.Equal(CriterionState.Undetermined, criterion.State);
        Assert.Equal("uafklaret", criterion.StateText);
        Assert.NotEmpty(criterion.Missing);
        Assert.Equal("12. februar 2017", criterion.Due);
        Assert.True(criterion.DueIsDerived);
    }

    [Fact]
    public void Gaps_are_grouped_by_kind_and_counted_most_frequent_first()
    {
        PlanReport report = Danish(Small().Activity("more", "Mere", item => item.In("t")));
        Assert.NotEmpty(report.Gaps);
        Assert.All(report.Gaps, group => Assert.NotEqual(group.Code, group.Title));
        Assert.Equal(report.Gaps.Select(group => group.Findings.Count).OrderDescending(), report.Gaps.Select(group => group.Findings.Count));
    }

    [Fact]
    public void The_report_has_the_same_shape_in_both_languages_and_other_words()
    {
        PlanOutcome outcome = new ActionPlanner().Plan(Small().Build());
        PlanReport danish = PlanReport.Of(outcome, PlanLanguage.Danish);
        PlanReport english = PlanReport.Of(outcome, PlanLanguage.English);
        Assert.Equal(danish.Tracks.SelectMany(track => track.Rows).Select(row => (row.Item, row.When, row.Title)), english.Tracks.SelectMany(track => track.Rows).Select(row => (row.Item, row.When, row.Title)));
        Assert.Equal("one day within 6–12 February 2017", Row(english, "meeting").Dates);
        Assert.Equal(danish.Gaps.Select(group => group.Code), english.Gaps.Select(group => group.Code));
    }

    [Fact]
    public void The_schedule_is_not_said_to_hold_what_has_no_date()
    {
        PlanReport report = Danish(Small().Activity("undated", "Uden dato"));
        Assert.Contains(report.Summary, fact => fact.Text.Contains("2 af 3 punkter har en plads", StringComparison.Ordinal) && fact.Text.Contains("1 har ingen dato", StringComparison.Ordinal));
    }
}

using ActionPlanning.Engines.Selection;
using ActionPlanning.Prioritisation;
using ActionPlanning.Time;
using static ActionPlanning.Tests.Prioritisation.SelectionPlans;

namespace ActionPlanning.Tests.Prioritisation;

/// <summary>March 2021 has 23 working days; an office of ten hours a week then has 46 hours.</summary>
public class PlanSelectionTests
{
    [Fact]
    public void What_fits_is_all_selected() => Assert.Equal(("a b", ""), Names(Of(Plan(Work("a", 23), Work("b", 23)))));

    [Fact]
    public void What_scores_higher_has_the_hours() => Assert.Equal(("b", "a"), Names(Of(Plan(Work("a", 24), Work("b", 23, 1)))));

    [Fact]
    public void Two_that_fit_together_go_before_one_that_scores_more_than_either_and_less_than_both()
    {
        PlanSelection selection = Of(Plan(Work("a", 40), Work("b", 23), Work("c", 23)), Months with { Model = new WsjfScoring(), Inputs = [Delay("a", 5), Delay("b", 4), Delay("c", 3)] });
        Assert.Equal(("b c", "a"), Names(selection));
        Assert.Equal((7m, 7m, SelectionStatus.Optimal), (selection.Value, selection.UpperBound, selection.Status));

        static ScoreInputs Delay(ItemId item, int cost) => new(item) { CostOfDelay = cost, JobSize = 1 };
    }

    [Fact]
    public void What_is_left_out_lacks_hours_of_a_resource_in_a_period_and_the_fewest_that_let_it_in_are_found()
    {
        LeftOutItem left = Assert.Single(Of(Plan(Work("a", 24), Work("b", 23, 1))).LeftOut);
        HoursShort lacking = Assert.Single(left.Lacking);
        Assert.Equal((new ResourceId("office"), new DateWindow(new(2021, 3, 1), new(2021, 3, 31)), 1m), (lacking.Resource, lacking.Period, lacking.Hours));
        AddedHours change = Assert.IsType<AddedHours>(Assert.Single(left.Changes));
        Assert.Equal((1, true), (change.Hours, change.IsProved));
        Assert.Empty(change.PushesOut);
        Assert.Equal<ItemId>(["b"], left.Instead!.Value);
    }

    [Fact]
    public void What_may_lie_in_either_of_two_periods_lies_where_it_lets_most_in()
    {
        // April 2021 has 18 working days after Easter and before General Prayer Day: 36 hours.
        Activity either = Work("c", 30, 1) with { When = PlanDate.Parse("marts-april 2021"), Duration = 1 };
        PlanSelection selection = Of(Plan(Work("a", 30), Work("d", 6) with { When = PlanDate.Parse("april 2021") }, either));
        Assert.Equal(SelectionStatus.Optimal, selection.Status);
        Assert.Equal(("c a d", ""), Names(selection));
        Assert.Equal(new DateWindow(new(2021, 4, 1), new(2021, 4, 30)), selection.Chosen[0].Span);
    }

    [Fact]
    public void The_runner_up_is_the_best_of_other_items_and_what_separates_them_is_told()
    {
        RunnerUp second = Of(Plan(Work("a", 40, 1), Work("b", 40, 2))).RunnerUp!;
        Assert.Equal<ItemId>(["b"], second.Gains);
        Assert.Equal<ItemId>(["a"], second.Loses);
        Assert.Equal(32m, second.Behind);
    }

    [Fact]
    public void An_item_needs_its_predecessors_and_no_later()
    {
        ActionPlanBuilder plan = Builder(Work("a", 40), Work("b", 40, 1), Work("c", 1, 2)).Add(new Link("a", "c"));
        PlanSelection selection = new ActionPlanner().Prioritise(plan.Build(), Months);
        Assert.Equal(("b", "c a"), Names(selection));
        Assert.Equal<ItemId>(["a"], selection.LeftOut[0].Needs);
    }

    [Fact]
    public void A_must_have_goes_before_any_score() => Assert.Equal(("a", "b"), Names(Of(Plan(Work("a", 24), Work("b", 23, 1)), Months with { MustHaves = ["a"] })));

    [Fact]
    public void Must_haves_that_do_not_fit_are_named()
    {
        PlanSelection selection = Of(Plan(Work("a", 24), Work("b", 23), Work("c", 1)), Months with { MustHaves = ["a", "b"] });
        Assert.Equal(SelectionStatus.Infeasible, selection.Status);
        Assert.Equal<ItemId>(["a", "b"], selection.Conflict);
        Assert.Empty(selection.Chosen);
        Assert.Null(selection.Value);
    }

    [Fact]
    public void Of_two_that_exclude_each_other_one_is_in()
    {
        PlanSelection selection = Of(Plan(Work("a", 1), Work("b", 1, 1)), Months with { Exclusions = [new("a", "b")] });
        Assert.Equal(("b", "a"), Names(selection));
        Assert.Equal<ItemId>(["b"], selection.LeftOut[0].Excludes);
        Assert.Empty(selection.LeftOut[0].Changes);
    }

    [Fact]
    public void A_quota_limits_a_track() => Assert.Equal(
        ("b", "a"),
        Names(new ActionPlanner().Prioritise(Builder(Work("a", 1) with { Track = "t" }, Work("b", 1, 1) with { Track = "t" }).Track("t", "Spor").Build(), Months with { Quotas = [new("t", 0, 1)] })));

    [Theory]
    [InlineData("a b c", "b c", "a")]
    [InlineData("a c", "b c", "a")]
    [InlineData("c", "a b", "c")]
    [InlineData("c goes-on", "a b", "c")]
    [InlineData("a c waits", "a b c", "")]
    [InlineData("goes-on", "a b c", "")]
    public void Of_a_set_in_conflict_not_all_are_chosen_what_goes_on_counts_and_what_is_not_done_settles_it(string conflict, string chosen, string left)
    {
        Activity onwards = Work("goes-on", 1) with { Nature = Nature.Continuous };
        Activity waits = Work("waits", 1) with { State = new StandBy(StandByReason.Staffing, "bemanding") };
        PlanSelection selection = Of(Plan(Work("a", 3), Work("b", 3, 2), Work("c", 3, 2), onwards, waits), Months with { Conflicts = [[.. conflict.Split(' ').Select(id => new ItemId(id))]] });
        Assert.Equal(chosen, string.Join(' ', selection.Chosen.Select(one => one.Item.Value).Order(StringComparer.Ordinal)));
        Assert.Equal(left, string.Join(' ', selection.LeftOut.Select(one => one.Item.Value)));
    }

    [Fact]
    public void Of_two_sets_in_conflict_the_least_is_given_up_for_both()
    {
        Assert.Equal(("b c", "a"), Names(Of(Plan(Work("a", 3, 3), Work("b", 3, 2), Work("c", 3, 2)), Months with { Conflicts = [["a", "b"], ["a", "c"]] })));
    }

    [Theory]
    [InlineData(23, "a b", "", 0)]
    [InlineData(46, "b", "a", 63)]
    [InlineData(47, "a", "b", 0)]
    public void What_yields_is_left_out_only_where_that_lets_the_other_one_in(int hours, string chosen, string left, int cost)
    {
        // March has 46 hours; a is worth 64, b 1.
        PlanSelection selection = new ActionPlanner().Prioritise(Builder(Work("a", 23, 1), Work("b", hours)).Add(new YieldRule("a", "b")).Build(), Months);
        Assert.Equal((chosen, left), Names(selection));
        Assert.Equal((decimal)cost, selection.CostOfYielding ?? 0m);
    }

    [Fact]
    public void Nothing_yields_to_what_is_left_out_for_something_else()
    {
        PlanSelection selection = new ActionPlanner().Prioritise(Builder(Work("a", 20, 3), Work("b", 23), Work("c", 26, 1)).Add(new YieldRule("a", "b")).Build(), Months);
        Assert.Equal(("c a", "b"), Names(selection));
        Assert.Equal(SelectionStatus.Optimal, selection.Status);
    }

    [Fact]
    public void What_cannot_be_in_whatever_the_capacity_is_yielded_to_by_nobody()
    {
        ActionPlanBuilder plan = Builder(Work("a", 23), Work("b", 1), Work("c", 1) with { State = new StandBy(StandByReason.Staffing, "bemanding") }).Add(new YieldRule("a", "b")).Add(new Link("c", "b"));
        PlanSelection selection = new ActionPlanner().Prioritise(plan.Build(), Months);
        Assert.Equal(("a", "b"), Names(selection));
        Assert.Equal<ItemId>(["c"], selection.LeftOut[0].Needs);
    }

    [Fact]
    public void There_is_nothing_to_decide_about_what_is_done_called_off_on_stand_by_dormant_or_goes_on()
    {
        PlanSelection selection = Of(Plan(
            Work("a", 1) with { State = new Completed() },
            Work("b", 1) with { State = new Cancelled("aflyst") },
            Work("c", 1) with { State = new StandBy(StandByReason.Staffing, "bemanding") },
            Work("d", 1) with { Condition = new Circumstance("smitte") { Holds = false } },
            Work("e", 1) with { Nature = Nature.Continuous }));
        Assert.Equal(
            [NonCandidateReason.Completed, NonCandidateReason.Cancelled, NonCandidateReason.StandBy, NonCandidateReason.Dormant, NonCandidateReason.NotOneOff],
            selection.NonCandidates.Select(one => one.Reason));
        Assert.Equal(Answer.No, selection.NonCandidates[3].Condition!.Answer);
        Assert.Empty(selection.Chosen);
        Assert.Equal(SelectionStatus.Optimal, selection.Status);
    }

    [Fact]
    public void What_goes_on_takes_its_hours_first()
    {
        Activity goesOn = new("g", "g") { Nature = Nature.Continuous, Effort = [new("office", 5) { Basis = EffortBasis.PerWeek }] };
        Assert.Equal(("", "a"), Names(Of(Plan(Work("a", 24), goesOn))));
        Assert.Equal(("a", ""), Names(Of(Plan(Work("a", 23), goesOn))));
    }

    [Fact]
    public void What_is_under_way_is_in() => Assert.Equal(("a", "b"), Names(Of(Plan(Work("a", 24) with { State = new InProgress() }, Work("b", 23, 1)))));

    [Fact]
    public void Hours_that_are_not_stated_are_named_and_bound_nothing()
    {
        PlanSelection selection = Of(Plan(Work("a", 46, 1), Work("b", 0) with { Effort = [] }));
        Assert.Equal(("a b", ""), Names(selection));
        Assert.Equal("items[b].effort", Assert.Single(selection.Missing).Path);
        Assert.Null(selection.Chosen[1].Span);
    }

    [Fact]
    public void A_capacity_that_is_not_stated_is_named_and_bounds_nothing()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Covers("2021").Add(new Resource("office", "Sekretariatet")).Add(Work("a", 4000)).Build();
        PlanSelection selection = new ActionPlanner().Prioritise(plan, Months);
        Assert.Equal(("a", ""), Names(selection));
        Assert.Equal("resources[office].capacity", Assert.Single(selection.Missing).Path);
    }

    [Fact]
    public void What_must_be_done_by_moscow_is_in_and_what_will_not_be_is_no_candidate()
    {
        PlanSelection selection = Of(Plan(Work("a", 40), Work("b", 40, 1), Work("c", 1)), Months with
        {
            Model = new MoscowScoring(),
            Inputs = [new("a") { Moscow = MoscowClass.Must }, new("b") { Moscow = MoscowClass.Should }, new("c") { Moscow = MoscowClass.Wont }],
        });
        Assert.Equal(("a", "b"), Names(selection));
        Assert.Equal(NonCandidateReason.WontHave, Assert.Single(selection.NonCandidates).Reason);
    }

    [Fact]
    public void Options_that_name_what_the_plan_does_not_have_are_refused()
    {
        ActionPlan plan = Plan(Work("a", 1));
        Assert.Throws<ArgumentException>(() => Of(plan, Months with { MustHaves = ["nobody"] }));
        Assert.Throws<ArgumentException>(() => Of(plan, Months with { Quotas = [new("nowhere", 0, 1)] }));
        Assert.Throws<ArgumentException>(() => Of(plan, Months with { Inputs = [new("nobody")] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(plan, Months with { WorkLimit = -1 }));
    }

    private static ActionPlan Plan(params PlanItem[] items) => Builder(items).Build();

    private static PlanSelection Of(ActionPlan plan, PlanSelectionOptions? options = null) => new ActionPlanner().Prioritise(plan, options ?? Months);
}

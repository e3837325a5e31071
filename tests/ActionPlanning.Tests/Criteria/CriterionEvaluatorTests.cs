using ActionPlanning.Criteria;
using ActionPlanning.Tests.Model;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Tests.Criteria;

public class CriterionEvaluatorTests
{
    private static CriterionResult Of(ActionPlan plan, CriterionId criterion, LocalDate? asOf = null) =>
        CriterionEvaluator.Evaluate(PlanWindows.Of(plan), asOf).Single(result => result.Criterion == criterion);

    private static ActionPlan Workshops(params int?[] participants)
    {
        ActionPlan plan = AmbassadorPlan.Build();
        PlanEvent workshops = (PlanEvent)plan.Item("workshops");
        PlanList<Occurrence> known = [.. workshops.Occurrences!.Known.Select((occurrence, i) => i >= participants.Length ? occurrence : occurrence with
        {
            State = new Completed(),
            Results = participants[i] is { } count ? [new Reading { Metric = "participants", Value = count }] : [],
        })];
        return plan.ToBuilder().Replace(workshops with { Occurrences = workshops.Occurrences with { Known = known } }).Build();
    }

    [Fact]
    public void Six_held_with_enough_at_each_is_met() => Assert.Equal(CriterionState.Met, Of(Workshops(25, 25, 30, 40, 25, 26), "six-workshops").State);

    [Fact]
    public void One_bad_workshop_is_not_hidden_by_a_good_average()
    {
        CriterionResult result = Of(Workshops(40, 40, 40, 40, 40, 10), "six-workshops");
        Assert.Equal(CriterionState.Missed, result.State);
        Assert.Contains("regionen (10)", result.Arithmetic.Danish, StringComparison.Ordinal);
    }

    [Fact]
    public void While_some_are_not_held_it_is_never_met() => Assert.Equal(CriterionState.Undetermined, Of(Workshops(40, 40, 40, 40, 40), "six-workshops").State);

    [Fact]
    public void Enough_held_is_not_met_while_another_can_still_fall_short()
    {
        ActionPlan plan = Workshops(40, 40, 40, 40, 40);
        SuccessCriterion four = new("four", "Mindst fire, hver med 25", new EachOccurrenceMeasure("workshops", Target.AtLeast(4)) { Metric = "participants", Each = Target.AtLeast(25) });
        Assert.Equal(Answer.Undetermined, Of(plan.ToBuilder().Add(four).Build(), "four").Verdict.Answer);
    }

    [Fact]
    public void A_workshop_held_without_a_count_leaves_it_undetermined_and_is_named()
    {
        CriterionResult result = Of(Workshops(40, 40, 40, 40, 40, null), "six-workshops");
        Assert.Equal(CriterionState.Undetermined, result.State);
        Assert.Equal("items[workshops].occurrences[regionen].results", Assert.Single(result.Verdict.Because).Path);
    }

    [Fact]
    public void Too_few_at_a_workshop_misses_it_before_the_rest_are_held() => Assert.Equal(CriterionState.Missed, Of(Workshops(12), "six-workshops").State);

    [Fact]
    public void A_cancelled_workshop_makes_six_impossible()
    {
        ActionPlan plan = AmbassadorPlan.Build();
        PlanEvent workshops = (PlanEvent)plan.Item("workshops");
        PlanList<Occurrence> known = [.. workshops.Occurrences!.Known.Select((occurrence, i) => i == 0 ? occurrence with { State = new Cancelled("sygdom") } : occurrence)];
        ActionPlan changed = plan.ToBuilder().Replace(workshops with { Occurrences = workshops.Occurrences with { Known = known } }).Build();
        Assert.Equal(CriterionState.Missed, Of(changed, "six-workshops").State);
    }

    [Theory]
    [InlineData(24, CriterionState.Met)]
    [InlineData(25, CriterionState.Met)]
    [InlineData(23, CriterionState.Undetermined)]
    [InlineData(null, CriterionState.Undetermined)]
    public void A_plain_number_of_seats_means_at_least_and_too_few_today_can_still_rise(int? filled, CriterionState expected) =>
        Assert.Equal(expected, Of(Filled(filled), "corps-of-24").State);

    [Theory]
    [InlineData(23, CriterionState.Missed)]
    [InlineData(null, CriterionState.Undetermined)]
    public void After_its_day_too_few_is_missed_and_unknown_stays_unknown(int? filled, CriterionState expected)
    {
        ActionPlan plan = Filled(filled);
        PlanList<SuccessCriterion> criteria = [.. plan.Criteria.Select(criterion => criterion with { DueAt = "registration" })];
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "Plan").InYear(2016);
        foreach (Party party in plan.Parties)
        {
            builder.Add(party is Role role ? role with { Covers = null } : party);
        }

        builder.Deadline("registration", "Frist", "16.12.").Add(criteria[0]);
        CriterionResult result = Of(builder.Build(), "corps-of-24", new LocalDate(2016, 12, 17));
        Assert.Equal(expected, result.State);
        Assert.True(result.DueIsDerived);
        Assert.Equal(new LocalDate(2016, 12, 16), result.Due!.Value.End);
    }

    [Theory]
    [InlineData(true, "2016-12-16")]
    [InlineData(false, "2016-12-31")]
    public void Seats_must_be_filled_by_the_deadline_of_the_item_that_fills_them_or_else_by_its_last_day(bool limited, string due)
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "Plan").InYear(2016)
            .Add(new Role("ambassadors", "Ambassadører") { Seats = 24, FilledBy = "recruitment" })
            .Activity("recruitment", "Rekruttering", item => item.When("Nov./dec."))
            .Criterion("corps-of-24", "24", new HeadcountMeasure("ambassadors", Target.AtLeast(24)));
        CriterionResult result = Of((limited ? builder.Deadline("registration", "Frist", "16.12.", "recruitment") : builder).Build(), "corps-of-24");
        Assert.Equal(due, result.Due!.Value.End.ToString("uuuu-MM-dd", null));
        Assert.True(result.DueIsDerived);
    }

    [Fact]
    public void A_conference_counts_only_when_held_for_all_four_groups()
    {
        ActionPlan plan = AmbassadorPlan.Build();
        Assert.Equal(CriterionState.Undetermined, Of(plan, "one-conference").State);
        PlanItem conference = plan.Item("conference");
        Assert.Equal(CriterionState.Met, Of(plan.ToBuilder().Replace(conference with { State = new Completed() }).Build(), "one-conference").State);
        Assert.Equal(Answer.No, Of(plan.ToBuilder().Replace(conference with { State = new Completed(), Audience = "amr" }).Build(), "one-conference").Verdict.Answer);
        Assert.Equal(CriterionState.Missed, Of(plan.ToBuilder().Replace(conference with { State = new Cancelled("covid") }).Build(), "one-conference").State);
    }

    [Theory]
    [InlineData(Direction.Decrease, 4, 5, Answer.Yes)]
    [InlineData(Direction.Decrease, 6, 5, Answer.No)]
    [InlineData(Direction.Increase, 6, 5, Answer.Yes)]
    [InlineData(Direction.Increase, null, 5, Answer.Undetermined)]
    [InlineData(Direction.Increase, 6, null, Answer.Undetermined)]
    public void Better_than_before_depends_on_which_way_is_better_and_on_both_numbers(Direction direction, int? reading, int? baseline, Answer expected)
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan")
            .Add(new Indicator("sick-leave", "sygefravær") { Direction = direction, Baseline = baseline, Readings = reading is { } now ? [new Reading { Value = now }] : [] })
            .Criterion("c", "Bedre", new IndicatorMeasure("sick-leave", Target.BetterThanBaseline))
            .Build();
        Assert.Equal(expected, Of(plan, "c").Verdict.Answer);
    }

    [Fact]
    public void A_share_is_measured_by_numerator_and_denominator_and_an_unknown_denominator_leaves_it_open()
    {
        static ActionPlan Plan(decimal? denominator) => new ActionPlanBuilder("p", "Plan")
            .Add(new Indicator("share", "arbejdspladser") { Readings = [new Reading { Numerator = 30, Denominator = denominator }] })
            .Criterion("c", "Alle", new IndicatorMeasure("share", Target.PercentAtLeast(50)))
            .Build();
        Assert.Equal(Answer.Yes, Of(Plan(60), "c").Verdict.Answer);
        Assert.Equal(Answer.No, Of(Plan(61), "c").Verdict.Answer);
        Assert.Equal(Answer.Undetermined, Of(Plan(null), "c").Verdict.Answer);
        Assert.Equal(Answer.Undetermined, Of(Plan(0), "c").Verdict.Answer);
    }

    [Fact]
    public void Numbers_at_the_end_of_their_range_are_compared_or_left_open_and_never_fail()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan")
            .Add(new Indicator("share", "andel") { Readings = [new Reading { Numerator = decimal.MaxValue, Denominator = 0.0001m }] })
            .Add(new Indicator("change", "ændring") { Baseline = decimal.MinValue, Readings = [new Reading { Value = decimal.MaxValue }] })
            .Criterion("percent", "Andel", new IndicatorMeasure("share", Target.PercentAtLeast(50)))
            .Criterion("better", "Bedre", new IndicatorMeasure("change", Target.BetterThanBaseline))
            .Build();
        Assert.Equal(Answer.Undetermined, Of(plan, "percent").Verdict.Answer);
        Assert.Equal(Answer.Yes, Of(plan, "better").Verdict.Answer);
    }

    [Fact]
    public void What_is_only_followed_is_neither_met_nor_missed()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Add(new Indicator("i", "nyhedsbreve")).Criterion("c", "Følges", new IndicatorMeasure("i", Target.MonitorOnly)).Build();
        Assert.Equal(CriterionState.Followed, Of(plan, "c").State);
    }

    private static ActionPlan Filled(int? filled)
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "Plan").Criterion("corps-of-24", "24", new HeadcountMeasure("ambassadors", Target.AtLeast(24)));
        return builder.Add(new Role("ambassadors", "Ambassadører") { Seats = 24, Filled = filled }).Build();
    }
}

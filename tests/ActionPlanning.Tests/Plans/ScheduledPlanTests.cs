using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Explanation;
using ActionPlanning.Governance;
using ActionPlanning.Json;
using ActionPlanning.Reporting;
using ActionPlanning.Scheduling;
using NodaTime;

namespace ActionPlanning.Tests.Plans;

/// <summary>The plans of the samples, scheduled.</summary>
public class ScheduledPlanTests
{
    private const string Example = "association-2021-2022-example";
    private static readonly ActionPlanner Planner = new();
    private static readonly Dictionary<string, PlanOutcome> Outcomes = new[] { PlanFiles.AmbassadorCorps, PlanFiles.Association, Example }.ToDictionary(name => name, name => Work(Read(name)));

    public static TheoryData<string> Names => [PlanFiles.AmbassadorCorps, PlanFiles.Association, Example];

    private static PlanOutcome Ambassadors => Outcomes[PlanFiles.AmbassadorCorps];

    private static ActionPlan Read(string name) => PlanJson.ReadOrThrow(PlanFiles.Text(name));

    private static PlanOutcome Work(ActionPlan plan, LocalDate? asOf = null) => Planner.Plan(plan, new() { AsOf = asOf, Verify = true });

    private static PlanOutcome Scenario(string scenario)
    {
        ActionPlan plan = Read(Example);
        return Work(plan.Scenarios.Single(one => one.Id == scenario).ApplyTo(plan));
    }

    private static PlannedItem Of(PlanOutcome outcome, ItemId item) => outcome.Schedule.TryGet(item, out PlannedItem? planned) ? planned : throw new KeyNotFoundException(item.Value);

    private static ItemEnvelope Envelope(PlanOutcome outcome, ItemId item) => outcome.Envelope.TryGet(item, out ItemEnvelope? envelope) ? envelope : throw new KeyNotFoundException(item.Value);

    private static ItemStanding Standing(PlanOutcome outcome, ItemId item) => outcome.Statuses.Single(status => status.Item == item).Standing;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_item_has_its_days_or_a_state_that_says_why_not(string name)
    {
        PlanOutcome outcome = Outcomes[name];
        Assert.Equal(outcome.Plan.Items.Select(item => item.Id), outcome.Schedule.Items.Select(item => item.Item));
        foreach (PlannedItem planned in outcome.Schedule.Items)
        {
            ItemExplanation why = Planner.Explain(outcome, planned.Item);
            Assert.True(planned.IsPlaced || planned.State is PlacementState.Ongoing or PlacementState.Cancelled || !why.Obstacles.IsEmpty, planned.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_refused_and_the_end_is_proved(string name)
    {
        PlanSchedule schedule = Outcomes[name].Schedule;
        Assert.Equal((ScheduleStatus.Optimal, schedule.Finish), (schedule.Status, schedule.FinishBound));
        Assert.DoesNotContain(schedule.Items, item => item.State is PlacementState.NoRoom or PlacementState.NoOpenDay or PlacementState.ReadyTooLate or PlacementState.PredecessorNotPlaced);
    }

    [Fact]
    public void The_conference_of_the_ambassadors_lies_on_one_of_its_six_days()
    {
        ItemEnvelope conference = Envelope(Ambassadors, "conference");
        int[] days = [1, 2, 6, 7, 8, 9];
        Assert.Equal((days[0], days[^1], days.Length - 1), (conference.EarliestStart.Day, conference.LatestFinish.Day, conference.TotalFloat));
        LocalDate day = Assert.Single(Of(Ambassadors, "conference").Days);
        Assert.Equal((2017, 6), (day.Year, day.Month));
        Assert.Contains(day.Day, days);
    }

    [Fact]
    public void The_six_workshops_lie_on_six_days_of_the_61_from_March_to_May()
    {
        Assert.Equal(61, Ambassadors.Windows.WorkingDays(Ambassadors.Windows.Of("workshops")!.Value));
        PlannedItem workshops = Of(Ambassadors, "workshops");
        Assert.Equal(6, workshops.Days.Distinct().Count());
        Assert.Equal(6, workshops.Spans.Select(span => span.Occurrence).Distinct().Count());
        Assert.All(workshops.Days, day => Assert.True(day >= new LocalDate(2017, 3, 1) && day <= new LocalDate(2017, 5, 31) && Ambassadors.Windows.Calendar.IsWorkingDay(day)));
    }

    [Fact]
    public void T3_T4_recruitment_has_34_working_days_after_detail_planning_and_is_at_risk()
    {
        ItemEnvelope recruitment = Envelope(Ambassadors, "recruitment");
        Assert.Equal((new LocalDate(2016, 12, 16), EnvelopeVerdict.AtRisk), (recruitment.LatestFinish, recruitment.Verdict));
        Assert.Equal(34, Ambassadors.Windows.WorkingDays(new(new(2016, 11, 1), recruitment.LatestFinish)));
        PlannedItem planned = Of(Ambassadors, "recruitment");
        Assert.InRange(planned.Days[0], new LocalDate(2016, 11, 1), new LocalDate(2016, 12, 16));
        Assert.True(planned.Days[0] > Of(Ambassadors, "detail-planning").Days[^1]);
        LinkCertainty link = Ambassadors.Envelope.Links.Single(one => one.Dependency.From == "detail-planning" && one.Dependency.To == "recruitment");
        // Detail planning may end on the last of 43 working days, and recruitment, of one day at least, must be over on the 34th.
        Assert.Equal((OrderCertainty.Possible, -43, 32), (link.Order, link.LeastRoom, link.GreatestRoom));
    }

    [Theory]
    [InlineData("conference-agreements")]
    [InlineData("conference-invitation")]
    public void T5_what_waits_for_the_meeting_in_week_6_may_lose_eight_days_of_February(string item)
    {
        LinkCertainty link = Ambassadors.Envelope.Links.Single(one => one.Dependency.From == "conference-input-meeting" && one.Dependency.To == item);
        Assert.Equal((OrderCertainty.Possible, -8), (link.Order, link.LeastRoom));
        // 20 working days in February less eight: from 13 February.
        Assert.Equal((20, 12), (Ambassadors.Windows.WorkingDays(Ambassadors.Windows.Of(item)!.Value), Ambassadors.Windows.WorkingDays(new(new(2017, 2, 13), new(2017, 2, 28)))));
        Assert.Equal((new LocalDate(2017, 2, 7), EnvelopeVerdict.Feasible), (Envelope(Ambassadors, item).EarliestStart, Envelope(Ambassadors, item).Verdict));
    }

    [Fact]
    public void What_waits_for_the_board_is_provisional_and_a_yes_settles_it()
    {
        Assert.Equal(PlacementState.Provisional, Of(Ambassadors, "conference").State);
        PlanOutcome decided = Work(new SetOutcome("board-decision", GateResult.Approved) { On = new(2016, 10, 28) }.ApplyTo(Ambassadors.Plan));
        Assert.DoesNotContain(decided.Schedule.Items, item => item.State == PlacementState.Provisional);
        Assert.All(Ambassadors.Schedule.Items, item => Assert.Equal(item.Spans, Of(decided, item.Item).Spans));
        PlanOutcome refused = Work(new SetOutcome("board-decision", GateResult.Rejected) { On = new(2016, 10, 28) }.ApplyTo(Ambassadors.Plan));
        Assert.Equal(PlacementState.Dormant, Of(refused, "conference").State);
    }

    [Fact]
    public void T11_recruitment_yields_to_the_conference_and_the_numbers_say_for_how_long()
    {
        PlanOutcome outcome = Work(Read(Example), new(2021, 4, 6));
        PlannedItem recruitment = Of(outcome, "member-recruitment");
        TradeOff tradeOff = Assert.Single(Planner.Explain(outcome, "member-recruitment").TradeOffs);
        Assert.Equal((new ItemId("preparation-2021"), new ResourceId("secretariat"), 28), (tradeOff.For, tradeOff.Resource, tradeOff.WorkingDays));
        Assert.Equal((new LocalDate(2021, 5, 17), 32m), (tradeOff.Week.Start, tradeOff.Capacity));
        Assert.InRange(tradeOff.Taken, 0.1m, 32m);
        Assert.Equal((new DecisionId("adopted"), new ItemId("member-recruitment")), (tradeOff.Decision!.Value, tradeOff.Rule!.Yielding));
        Assert.Equal(new LocalDate(2021, 5, 18), recruitment.Days[0]);
        Assert.StartsWith("It starts 28 working days later because it yields to «Forberedelse af Arbejdsmiljøkonference 2021 (opdigtet punkt)» (adopted), which takes 7.2 of 32 hours of «sekretariatet» in week 20 2021", ExplanationText.Of(outcome.Plan, tradeOff, "member-recruitment").English, StringComparison.Ordinal);
    }

    [Fact]
    public void T12_the_campaign_is_safe_before_August_only_when_it_begins_by_5_July()
    {
        PlanOutcome association = Outcomes[PlanFiles.Association];
        ItemEnvelope campaign = Envelope(association, "campaign-2021");
        // Its length is not stated, so that one day is counted: 30 July is the last working day before 1 August.
        Assert.Equal((new LocalDate(2021, 7, 30), true), (campaign.SafeLatestStart!.Value, campaign.DurationAssumed));
        LocalDate day = Of(association, "development-day").Days[0];
        Assert.InRange(day, new LocalDate(2021, 5, 1), new LocalDate(2021, 6, 30));
        Assert.True(day < Of(association, "conference-2021").Days[0]);
    }

    [Fact]
    public void T13_the_work_of_2022_hangs_on_the_decision_of_the_autumn()
    {
        PlanOutcome outcome = Outcomes[Example];
        Assert.Equal((PlacementState.Provisional, ItemStanding.ConditionalOnGate), (Of(outcome, "conference-2022").State, Standing(outcome, "conference-2022")));
        Assert.Equal([new ItemId("strategy-2022")], outcome.Statuses.Single(status => status.Item == "conference-2022").Gates);
        Assert.True(Of(outcome, "strategy-2022").Days[0] < Of(outcome, "conference-2022").Days[0]);
        PlanOutcome refused = Work(new SetOutcome("strategy-2022", GateResult.Rejected) { On = new(2021, 10, 1) }.ApplyTo(outcome.Plan));
        Assert.Equal(PlacementState.Dormant, Of(refused, "conference-2022").State);
    }

    [Fact]
    public void T14_five_reservations_are_five_different_things_in_the_schedule()
    {
        PlanOutcome outcome = Scenario("base");
        (string, PlacementState)[] expected =
        [
            ("academy-courses", PlacementState.Dormant), ("am-pro-cooperation", PlacementState.LeftOver), ("enshpo", PlacementState.StandBy), ("opening", PlacementState.Placed), ("new-courses", PlacementState.Dormant),
        ];
        Assert.Equal(expected, expected.Select(one => (one.Item1, Of(outcome, one.Item1).State)));
        Assert.Equal((ItemStanding.Waiting, ItemStanding.Waiting), (Standing(outcome, "academy-courses"), Standing(outcome, "new-courses")));
        Assert.Equal(PlacementState.Ongoing, Of(Scenario("high"), "academy-courses").State);
        Assert.Equal([new PlannedHours("secretariat", 150)], Of(outcome, "opening").Hours);
    }

    [Fact]
    public void T14_without_numbers_nothing_is_claimed_about_hours()
    {
        PlanOutcome association = Outcomes[PlanFiles.Association];
        Assert.Equal(PlacementState.Undated, Of(association, "am-pro-cooperation").State);
        Assert.Equal(PlacementState.Dormant, Of(association, "academy-courses").State);
        Assert.Equal(PlacementState.StandBy, Of(association, "enshpo").State);
        Assert.Contains(association.Schedule.Missing, input => input.Path == "resources[secretariat].capacity");
    }

    [Fact]
    public void The_scenarios_differ_as_their_hours_and_outcomes_do()
    {
        (PlanOutcome low, PlanOutcome middle, PlanOutcome high) = (Scenario("low"), Scenario("base"), Scenario("high"));
        // 120 hours at 18 a week, at 32, and at 32 shared with the certification that is resumed.
        Assert.Equal([new LocalDate(2021, 3, 17), new LocalDate(2021, 2, 5), new LocalDate(2021, 2, 25)], new[] { low, middle, high }.Select(outcome => Of(outcome, "member-recruitment").Days[^1]));
        Assert.Equal([PlacementState.Dormant, PlacementState.Dormant, PlacementState.Ongoing], new[] { low, middle, high }.Select(outcome => Of(outcome, "academy-courses").State));
        Assert.Equal([PlacementState.StandBy, PlacementState.StandBy, PlacementState.Placed], new[] { low, middle, high }.Select(outcome => Of(outcome, "enshpo").State));
        Assert.Equal([PlacementState.Provisional, PlacementState.Provisional, PlacementState.Placed], new[] { low, middle, high }.Select(outcome => Of(outcome, "conference-2022").State));
        Assert.Equal([ItemStanding.Blocked, ItemStanding.Waiting], new[] { low, middle }.Select(outcome => Standing(outcome, "extend-secretariat")));
        Assert.All(new[] { low, middle, high }, outcome => Assert.Equal(new LocalDate(2021, 8, 2), Of(outcome, "conference-2021").Days[0]));

        PlanComparison difference = PlanComparison.Of(middle, low);
        ItemDifference campaign = difference.Items.Single(item => item.Item == "campaign-2021");
        Assert.Equal((new LocalDate(2021, 5, 18), new LocalDate(2021, 6, 18), 22), (campaign.Before.Days[0], campaign.After.Days[0], campaign.WorkingDays!.Value));
        Assert.DoesNotContain(difference.Items, item => item.Item == "conference-2021");
    }
}

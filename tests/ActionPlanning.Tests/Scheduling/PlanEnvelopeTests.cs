using ActionPlanning.Scheduling;
using ActionPlanning.Tests.Model;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Tests.Scheduling;

public class PlanEnvelopeTests
{
    private static ItemEnvelope Of(ActionPlan plan, ItemId item) =>
        PlanEnvelope.Of(PlanWindows.Of(plan)).TryGet(item, out ItemEnvelope? envelope) ? envelope : throw new KeyNotFoundException(item.Value);

    private static ActionPlanBuilder In2021() => new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021);

    [Fact]
    public void Recruitment_starts_after_detail_planning_and_ends_by_the_registration_deadline()
    {
        ItemEnvelope recruitment = Of(AmbassadorPlan.Build(), "recruitment");
        Assert.Equal(new LocalDate(2016, 11, 2), recruitment.EarliestStart);
        Assert.Equal(new LocalDate(2016, 12, 16), recruitment.LatestFinish);
        Assert.True(recruitment.DurationAssumed);
        Assert.Equal(new ItemId("detail-planning"), recruitment.DrivenBy!.From);
    }

    [Fact]
    public void The_conference_lies_on_a_working_day_of_its_window()
    {
        ItemEnvelope conference = Of(AmbassadorPlan.Build(), "conference");
        Assert.Equal(new LocalDate(2017, 6, 1), conference.EarliestStart);
        Assert.Equal(new LocalDate(2017, 6, 9), conference.LatestFinish);
        Assert.Equal(5, conference.TotalFloat);
    }

    [Fact]
    public void Six_occurrences_take_six_different_days()
    {
        ItemEnvelope workshops = Of(AmbassadorPlan.Build(), "workshops");
        Assert.Equal(new LocalDate(2017, 3, 1), workshops.EarliestStart);
        Assert.Equal(new LocalDate(2017, 3, 8), workshops.EarliestFinish);
        Assert.Equal(new LocalDate(2017, 5, 31), workshops.LatestFinish);
    }

    [Theory]
    [InlineData(5, DayUnit.WorkingDays, "2021-03-15")]
    [InlineData(5, DayUnit.CalendarDays, "2021-03-11")]
    [InlineData(0, DayUnit.WorkingDays, "2021-03-08")]
    public void A_lag_is_counted_in_working_days_or_in_calendar_days(int days, DayUnit unit, string expected)
    {
        // Friday 5 March 2021; Monday to Friday; no public holiday near.
        ActionPlan plan = In2021().Event("first", "Først", item => item.When("5.3.")).Activity("then", "Så", item => item.After("first", new Lag(days, unit))).Build();
        Assert.Equal(expected, Of(plan, "then").EarliestStart.ToString("uuuu-MM-dd", null));
    }

    [Fact]
    public void An_item_that_no_date_bears_on_has_no_envelope_and_one_that_hangs_on_a_date_has()
    {
        ActionPlan plan = In2021().Event("dated", "Møde", item => item.When("5.3.")).Activity("hanging", "Opfølgning", item => item.After("dated")).Activity("loose", "Engang").Build();
        PlanEnvelope envelope = PlanEnvelope.Of(PlanWindows.Of(plan));
        Assert.True(envelope.TryGet("hanging", out _));
        Assert.False(envelope.TryGet("loose", out _));
    }

    [Theory]
    [InlineData(Nature.Continuous)]
    [InlineData(Nature.Recurring)]
    [InlineData(Nature.DemandDriven)]
    [InlineData(Nature.BestEffort)]
    public void Work_without_an_end_has_no_envelope(Nature nature)
    {
        ActionPlan plan = In2021().Activity("work", "Arbejde", item => item.When("2021").Is(nature)).Event("e", "Møde", item => item.When("maj")).Build();
        Assert.False(PlanEnvelope.Of(PlanWindows.Of(plan)).TryGet("work", out _));
    }

    [Fact]
    public void A_cancelled_item_and_one_on_stand_by_have_no_envelope()
    {
        ActionPlan plan = In2021().Event("e", "Møde", item => item.When("maj")).Activity("s", "Hviler", item => item.When("maj").OnStandBy(StandByReason.Staffing, "personale")).Add(new PlanEvent("c", "Aflyst") { When = Time("maj 2021"), State = new Cancelled("covid") }).Build();
        PlanEnvelope envelope = PlanEnvelope.Of(PlanWindows.Of(plan));
        Assert.Equal([new ItemId("e")], envelope.Items.Select(item => item.Item));
    }

    [Fact]
    public void What_cannot_hold_shows_the_missing_working_days_and_the_chain()
    {
        ActionPlan plan = In2021()
            .Event("workshop", "Workshop", item => item.When("26.5."))
            .Activity("work-up", "Bearbejdning", item => item.Takes(5).After("workshop"))
            .Event("conference", "Konference", item => item.When("1.6.").After("work-up"))
            .Build();
        PlanEnvelope envelope = PlanEnvelope.Of(PlanWindows.Of(plan));
        // 27, 28, 31 May are free; five days are needed: two are missing.
        Assert.All(envelope.Items, item => Assert.Equal(-2, item.TotalFloat));
        Assert.All(envelope.Items, item => Assert.False(item.IsFeasible));
        Assert.Equal(["workshop", "work-up", "conference"], envelope.CriticalChain.Select(step => step.Item.Value));
    }

    [Fact]
    public void A_gate_named_in_a_condition_comes_before_the_item()
    {
        ActionPlan plan = In2021().Gate("gate", "Beslutning", item => item.When("5.3.")).Activity("work", "Arbejde", item => item.When("marts").If(new GateApproved("gate"))).Build();
        ItemEnvelope work = Of(plan, "work");
        Assert.Equal(new LocalDate(2021, 3, 8), work.EarliestStart);
        Assert.Equal(LinkOrigin.Condition, work.DrivenBy!.Origin);
    }

    [Fact]
    public void A_part_without_a_date_lies_within_its_whole()
    {
        ActionPlan plan = In2021().Activity("whole", "Helhed", item => item.When("marts")).Activity("part", "Del", item => item.PartOf("whole")).Build();
        ItemEnvelope part = Of(plan, "part");
        Assert.Equal((new LocalDate(2021, 3, 1), new LocalDate(2021, 3, 31)), (part.EarliestStart, part.LatestFinish));
    }

    [Fact]
    public void An_event_on_a_day_without_work_keeps_its_day()
    {
        ActionPlan plan = In2021().Event("assembly", "Generalforsamling", item => item.When("6.3.")).Activity("minutes", "Referat", item => item.After("assembly")).Build();
        Assert.Equal(new LocalDate(2021, 3, 6), Of(plan, "assembly").EarliestStart);
        Assert.Equal(new LocalDate(2021, 3, 8), Of(plan, "minutes").EarliestStart);
    }

    [Fact]
    public void A_plan_without_any_date_has_no_envelopes_rather_than_invented_ones() =>
        Assert.Empty(PlanEnvelope.Of(PlanWindows.Of(new ActionPlanBuilder("p", "Plan").Activity("a", "A").Activity("b", "B", item => item.After("a")).Build())).Items);

    private static ActionPlanning.Time.PlanDate Time(string text) => ActionPlanning.Time.PlanDate.Parse(text);
}

using ActionPlanning.Amounts;
using ActionPlanning.Budgeting;
using ActionPlanning.Governance;
using ActionPlanning.Tests.Model;
using ActionPlanning.Windows;
using NodaTime;

namespace ActionPlanning.Tests.Governance;

public class ItemStatusesTests
{
    private static ItemStatus Of(ActionPlan plan, ItemId item)
    {
        PlanWindows windows = PlanWindows.Of(plan);
        return ItemStatuses.Of(windows, new PlanConditionFacts(windows, BudgetCalculator.Summarise(windows))).Single(status => status.Item == item);
    }

    private static ActionPlan Decided(GateResult? result)
    {
        ActionPlan plan = AmbassadorPlan.Build();
        return result is { } outcome ? plan.ToBuilder().Replace((Gate)plan.Item("board-decision") with { Outcome = new(outcome, new LocalDate(2016, 10, 28)) }).Build() : plan;
    }

    [Theory]
    [InlineData(null, ItemStanding.ConditionalOnGate)]
    [InlineData(GateResult.Deferred, ItemStanding.ConditionalOnGate)]
    [InlineData(GateResult.Approved, ItemStanding.Planned)]
    [InlineData(GateResult.Amended, ItemStanding.Planned)]
    [InlineData(GateResult.Rejected, ItemStanding.Blocked)]
    public void Every_later_item_follows_the_outcome_of_a_gate_that_blocks(GateResult? result, ItemStanding expected) =>
        Assert.Equal(expected, Of(Decided(result), "conference").Standing);

    [Fact]
    public void What_comes_before_a_gate_does_not_wait_for_it() => Assert.Equal(ItemStanding.Planned, Of(Decided(null), "summons").Standing);

    [Fact]
    public void Work_that_a_grant_enables_waits_for_the_grant()
    {
        static ActionPlan With(params FundingState[] states) => new ActionPlanBuilder("p", "Plan").Activity("office", "Sekretariat")
            .Add(new Funding("grant", "Hjælpepakke", Amount.Unknown(Currency.Dkk)) { Enables = ["office"], Steps = [.. states.Select(state => new FundingStep(state))] }).Build();
        Assert.Equal(ItemStanding.Waiting, Of(With(FundingState.Applied), "office").Standing);
        Assert.Equal(ItemStanding.Planned, Of(With(FundingState.Applied, FundingState.Granted), "office").Standing);
        Assert.Equal(ItemStanding.Blocked, Of(With(FundingState.Rejected), "office").Standing);
    }

    [Fact]
    public void Stand_by_stays_until_its_condition_holds_and_then_only_may_resume()
    {
        static ActionPlan With(Quantity hours) => new ActionPlanBuilder("p", "Plan").Covers("2021").Resource("office", "Sekretariatet", hours)
            .Activity("study", "Undersøgelse", item => item.OnStandBy(StandByReason.Staffing, "personalesituationen", new CapacityAtLeast("office", 30))).Build();
        Assert.Equal(ItemStanding.StandBy, Of(With(20), "study").Standing);
        Assert.Equal(ItemStanding.StandBy, Of(With(Quantity.Unknown), "study").Standing);
        Assert.Equal(ItemStanding.MayResume, Of(With(30), "study").Standing);
    }

    [Fact]
    public void What_may_be_done_becomes_a_proposal_when_its_condition_holds_and_never_a_commitment()
    {
        static ActionPlan With(bool? holds) => new ActionPlanBuilder("p", "Plan").Activity("course", "Nyt kursus", item => item.Meant(Modality.May).If(new Circumstance("ressourcer") { Holds = holds })).Build();
        Assert.Equal(ItemStanding.MayBeProposed, Of(With(true), "course").Standing);
        Assert.Equal(ItemStanding.Waiting, Of(With(null), "course").Standing);
        Assert.Equal(ItemStanding.Blocked, Of(With(false), "course").Standing);
    }

    [Fact]
    public void Each_occurrence_answers_for_its_own_conditions()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Activity("courses", "Kurser", item => item.Occurs(new(2)
        {
            Known = [new("safe", "Sikkert") { Condition = new Circumstance("sikkerhed") { Holds = true } }, new("unsafe", "Usikkert") { Condition = new AllOf([new Circumstance("sikkerhed") { Holds = false }, new Circumstance("økonomi")]) }],
        })).Build();
        Assert.Equal([Answer.Yes, Answer.No], Of(plan, "courses").Occurrences.Select(occurrence => occurrence.Answer.Verdict.Answer));
    }

    [Fact]
    public void A_part_waits_for_what_its_whole_waits_for()
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Activity("whole", "Helhed", item => item.If(new Circumstance("penge"))).Activity("part", "Del", item => item.PartOf("whole")).Build();
        Assert.Equal(ItemStanding.Waiting, Of(plan, "part").Standing);
    }

    [Theory]
    [InlineData(1000, 100, Answer.Yes)]
    [InlineData(1000, 950, Answer.No)]
    [InlineData(1000, null, Answer.Undetermined)]
    [InlineData(null, 100, Answer.Undetermined)]
    public void Liquidity_is_compared_with_the_reserve_at_its_lowest_point(int? opening, int? reserve, Answer expected)
    {
        ActionPlanBuilder builder = new ActionPlanBuilder("p", "Plan").Covers("2021").Cost("rent", "Leje", 100)
            .Activity("extension", "Udvidelse", item => item.If(new LiquidityAtLeast()));
        builder.Budget = new(Currency.Dkk) { OpeningBalance = opening, Reserve = reserve };
        Assert.Equal(expected, Of(builder.Build(), "extension").Condition!.Verdict.Answer);
    }

    [Theory]
    [InlineData(100, 90, Answer.Yes)]
    [InlineData(90, 100, Answer.No)]
    [InlineData(null, 100, Answer.Undetermined)]
    public void A_course_breaks_even_when_its_income_covers_its_cost(int? income, int cost, Answer expected)
    {
        ActionPlan plan = new ActionPlanBuilder("p", "Plan").Activity("course", "Kursus", item => item.If(new BreaksEven("course")))
            .Income("fees", "Betaling", income, "course").Cost("room", "Lokale", cost, "course").Build();
        Assert.Equal(expected, Of(plan, "course").Condition!.Verdict.Answer);
    }
}

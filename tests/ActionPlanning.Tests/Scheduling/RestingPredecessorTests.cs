using ActionPlanning.Explanation;
using ActionPlanning.Scheduling;

namespace ActionPlanning.Tests.Scheduling;

public class RestingPredecessorTests
{
    private static readonly ActionPlanner Planner = new();

    private static ActionPlanBuilder Year() => new ActionPlanBuilder("p", "Plan").Covers("2021").InYear(2021);

    private static PlannedItem Of(PlanOutcome outcome, ItemId item) => outcome.Schedule.TryGet(item, out PlannedItem? planned) ? planned : throw new KeyNotFoundException(item.Value);

    [Fact]
    public void What_waits_for_something_on_stand_by_has_no_place_and_says_what_would_give_it_one()
    {
        ActionPlan plan = Year()
            .Activity("study", "Forundersøgelse", item => item.When("marts").Takes(5).OnStandBy(StandByReason.Staffing, "ingen folk"))
            .Activity("course", "Kursus", item => item.When("april").Takes(5).After("study"))
            .Build();
        PlanOutcome outcome = Planner.Plan(plan, new() { Verify = true });
        Assert.Equal((PlacementState.StandBy, PlacementState.PredecessorNotPlaced), (Of(outcome, "study").State, Of(outcome, "course").State));
        ItemExplanation why = Planner.Explain(outcome, "course");
        Assert.Contains(new WaitsForUnplaced("course", "study"), why.Obstacles);
        Assert.Equal("items[study].state = planned", Assert.Single(why.Remedies).Change.ToString());
    }

    [Fact]
    public void What_waits_for_something_dormant_that_has_no_date_is_not_laid_out_as_if_it_were_free()
    {
        ActionPlan plan = Year()
            .Activity("study", "Forundersøgelse", item => item.If(new Circumstance("der er ro")))
            .Activity("course", "Kursus", item => item.When("april").Takes(5).After("study"))
            .Activity("report", "Rapport", item => item.When("maj").Takes(5).After("course"))
            .Build();
        PlanOutcome outcome = Planner.Plan(plan, new() { Verify = true });
        Assert.All(new ItemId[] { "course", "report" }, item => Assert.Equal(PlacementState.PredecessorNotPlaced, Of(outcome, item).State));
        Assert.Contains(Planner.Explain(outcome, "report").Remedies, remedy => remedy.Change == new JudgeCircumstance("der er ro", true) || remedy.Then.IsPlaced);
    }

    [Fact]
    public void A_schedule_keeps_the_days_of_the_one_before_but_not_the_one_before()
    {
        ActionPlan plan = Year().Activity("a", "A", item => item.When("marts").Takes(5)).Build();
        PlanOutcome first = Planner.Plan(plan);
        PlanOutcome second = Planner.Plan(plan, new() { Previous = first.Schedule });
        Assert.Null(second.Schedule.Options.Previous);
        Assert.Empty(second.Schedule.Moves);
    }
}

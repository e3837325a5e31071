using ActionPlanning.Explanation;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Scheduling;

namespace ActionPlanning.PropertyTests.Scheduling;

public class ExplanationProperties
{
    private const int MostItems = 3;
    private static readonly ActionPlanner Planner = new();
    private static readonly PlanningOptions Options = new() { WorkLimit = 0 };

    private static PlannedItem Of(PlanOutcome outcome, ItemId item) => outcome.Schedule.TryGet(item, out PlannedItem? planned) ? planned : throw new KeyNotFoundException(item.Value);

    [Property(typeof(ScheduledPlans), Runs = 80)]
    public void A_remedy_applied_helps_and_half_of_it_does_not(PlanCase given)
    {
        ActionPlan plan = given.Plan();
        PlanOutcome outcome = Planner.Plan(plan, Options);
        foreach (PlannedItem planned in outcome.Schedule.Items.Where(item => item.State is PlacementState.NoRoom or PlacementState.ReadyTooLate or PlacementState.PredecessorNotPlaced).Take(MostItems))
        {
            foreach (Remedy remedy in Planner.Explain(outcome, planned.Item).Remedies)
            {
                PlannedItem then = Of(Planner.Plan(remedy.Change.ApplyTo(plan), Options), planned.Item);
                Assert.True(then.IsPlaced, $"{planned.Item}: {remedy.Change}");
                Assert.Equal(remedy.Then, then);
                if (remedy.Change.Size > 1m && remedy.Change.Scaled(0.5m) is { } half && half.Size == Math.Floor(half.Size!.Value))
                {
                    Assert.False(Of(Planner.Plan(half.ApplyTo(plan), Options), planned.Item).IsPlaced, $"{planned.Item}: half of {remedy.Change}");
                }
            }
        }
    }

    [Property(typeof(ScheduledPlans), Runs = 60)]
    public void A_trade_off_is_as_long_as_it_says_and_its_way_out_avoids_it(PlanCase given)
    {
        ActionPlan plan = given.Plan();
        PlanOutcome outcome = Planner.Plan(plan, Options);
        foreach (PlannedItem planned in outcome.Schedule.Items.Where(item => item is { IsPlaced: true, ShortOf: not null }).Take(MostItems))
        {
            foreach (TradeOff tradeOff in Planner.Explain(outcome, planned.Item).TradeOffs)
            {
                PlannedItem without = Of(Planner.Plan(new SetEffort(tradeOff.For, tradeOff.Resource, 0).ApplyTo(plan), Options), planned.Item);
                Assert.Equal(tradeOff.WorkingDays, outcome.Windows.WorkingDays(new(without.Spans[0].First, planned.Spans[0].First.PlusDays(-1))));
                if (tradeOff.Avoidable is { } remedy)
                {
                    Assert.True(Of(Planner.Plan(remedy.Change.ApplyTo(plan), Options), planned.Item).Spans[0].First <= without.Spans[0].First, $"{planned.Item}: {remedy.Change}");
                }
            }
        }
    }

    [Property(typeof(ScheduledPlans), Runs = 80)]
    public void Whatever_has_no_place_has_something_in_its_way_and_everything_can_be_put_into_words(PlanCase given)
    {
        ActionPlan plan = given.Plan();
        PlanOutcome outcome = Planner.Plan(plan, Options with { AsOf = given.Seed % 3 == 0 ? new(2021, 4, 1) : null });
        foreach (PlannedItem planned in outcome.Schedule.Items.Take(3 * MostItems))
        {
            ItemExplanation explanation = Planner.Explain(outcome, planned.Item);
            bool blocked = planned.State is PlacementState.NoRoom or PlacementState.ReadyTooLate or PlacementState.PredecessorNotPlaced or PlacementState.NoOpenDay or PlacementState.WindowPassed
                or PlacementState.Dormant or PlacementState.StandBy or PlacementState.Undated;
            Assert.True(!blocked || !explanation.Obstacles.IsEmpty, planned.ToString());
            Assert.All(ExplanationText.Lines(plan, explanation), line => Assert.True(line.Danish.EndsWith('.') && line.English.EndsWith('.'), line.Danish));
        }
    }
}

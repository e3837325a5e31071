using ActionPlanning.Json;
using ActionPlanning.PropertyTests.Json;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Reporting;
using ActionPlanning.Scheduling;
using ActionPlanning.Time;

namespace ActionPlanning.PropertyTests;

public class PlannerProperties
{
    private static readonly ActionPlanner Planner = new();

    [Property(typeof(PlanGenerator), Runs = 200)]
    public void Any_sound_plan_is_worked_through_and_its_schedule_passes_the_checker(ActionPlan plan)
    {
        PlanOutcome outcome = Planner.Plan(plan, new() { Verify = true });
        Assert.Equal(plan.Items.Count, outcome.Statuses.Count);
        Assert.Equal(plan.Criteria.Count, outcome.Criteria.Count);
    }

    [Property(typeof(PlanGenerator), Runs = 100)]
    public void Working_a_plan_through_changes_nothing_in_it_and_gives_the_same_answer_again(ActionPlan plan)
    {
        PlanRevision before = PlanJson.Revision(plan);
        PlanOutcome one = Planner.Plan(plan);
        PlanOutcome other = Planner.Plan(plan);
        Assert.Equal(before, PlanJson.Revision(plan));
        Assert.Equal(before, one.Revision);
        Assert.Equal(one.Envelope.Items, other.Envelope.Items);
        Assert.Equal(one.Schedule.Items, other.Schedule.Items);
        Assert.Equal(one.Statuses, other.Statuses);
        Assert.Equal(one.Criteria, other.Criteria);
        Assert.Equal(one.Diagnostics, other.Diagnostics.AsEnumerable());
    }

    [Property(typeof(PlanGenerator), Runs = 200)]
    public void Whatever_is_undetermined_names_what_is_missing(ActionPlan plan)
    {
        PlanOutcome outcome = Planner.Plan(plan);
        IEnumerable<Verdict> verdicts = outcome.Criteria.Select(result => result.Verdict)
            .Concat(outcome.Statuses.Select(status => status.Condition?.Verdict).OfType<Verdict>())
            .Append(outcome.Budget.Balanced);
        Assert.All(verdicts, verdict => Assert.Equal(verdict.Answer == Answer.Undetermined, !verdict.Because.IsEmpty));
    }

    private static bool StandsFast(PlanItem item) => item.State is InProgress or Completed || item.KnownOccurrences().Any(one => one.State is InProgress or Completed || one.When is not null);

    [Property(typeof(PlanGenerator), Runs = 200)]
    public void A_scheduled_item_lies_within_its_envelope(ActionPlan plan)
    {
        PlanOutcome outcome = Planner.Plan(plan);
        // What has begun or is done stands where it stands, and what follows it with it; what takes only what is left has no envelope.
        foreach (PlannedItem planned in plan.Items.Any(StandsFast) ? [] : outcome.Schedule.Items.Where(item => item.IsPlaced && item.State is not PlacementState.LeftOver))
        {
            Assert.True(outcome.Envelope.TryGet(planned.Item, out ItemEnvelope? envelope));
            Assert.True(planned.Days[0] >= envelope.EarliestStart, $"{planned.Item}: {planned.Days[0]} is before {envelope.EarliestStart}");
        }
    }

    [Property(typeof(PlanGenerator), Runs = 100)]
    public void Any_sound_plan_can_be_reported_and_drawn_in_both_languages(ActionPlan plan)
    {
        PlanOutcome outcome = Planner.Plan(plan);
        foreach (PlanLanguage language in Enum.GetValues<PlanLanguage>())
        {
            Assert.NotNull(PlanReport.Of(outcome, language));
            Assert.NotEmpty(SvgWriter.Write(PlanTimeline.Draw(outcome, new() { Language = language })));
        }
    }
}

using ActionPlanning.Governance;
using ActionPlanning.PropertyTests.Support;
using ActionPlanning.Scheduling;
using ActionPlanning.Scheduling.Reasons;
using NodaTime;

namespace ActionPlanning.PropertyTests.Scheduling;

public class PlanScheduleProperties
{
    private static readonly ActionPlanner Planner = new();
    private static readonly LocalDate Spring = new(2021, 4, 1);

    private static PlanOutcome Outcome(ActionPlan plan, PlanningOptions? options = null) => Planner.Plan(plan, (options ?? new()) with { WorkLimit = 200 });

    private static PlannedItem Of(PlanOutcome outcome, ItemId item) => outcome.Schedule.TryGet(item, out PlannedItem? planned) ? planned : throw new KeyNotFoundException(item.Value);

    [Property(typeof(ScheduledPlans), Runs = 300)]
    public void Every_schedule_passes_the_checker_and_every_item_has_a_place_or_a_reason(PlanCase given)
    {
        foreach (LocalDate? asOf in new LocalDate?[] { null, Spring })
        {
            PlanOutcome outcome = Outcome(given.Plan(), new() { AsOf = asOf });
            Assert.Equal("", string.Join("\n", PlanScheduleChecker.Check(outcome.Schedule)));
            Assert.Equal(given.Items, outcome.Schedule.Items.Count);
            Assert.All(outcome.Schedule.Items, item => Assert.Equal(item.IsPlaced, item.State is PlacementState.Placed or PlacementState.Provisional or PlacementState.LeftOver || (item.State == PlacementState.Done && item.IsPlaced)));
        }
    }

    [Property(typeof(ScheduledPlans), Runs = 100)]
    public void Best_effort_changes_nobody_elses_days(PlanCase given)
    {
        ActionPlan plan = given.Plan();
        Activity[] work = [.. plan.Items.OfType<Activity>().Where(item => item.Nature == Nature.BestEffort)];
        ItemId[] bestEffort = [.. work.Select(item => item.Id)];
        if (plan.Items.Any(item => item.Condition.RequiredItems().Intersect(bestEffort).Any()))
        {
            return; // What is told to wait for it does.
        }

        ActionPlan without = PlanChanges.Apply(plan, work.SelectMany(item => item.Effort.Select(effort => new SetEffort(item.Id, effort.Resource, 0))));
        PlanOutcome one = Outcome(plan);
        PlanOutcome other = Outcome(without);
        Assert.All(plan.Items.Where(item => !bestEffort.Contains(item.Id)), item => Assert.Equal(Of(one, item.Id).Spans, Of(other, item.Id).Spans));
    }

    [Fact]
    public void Best_effort_changes_nobody_elses_days_when_a_rule_has_something_yield_to_it() => Best_effort_changes_nobody_elses_days(new(2082993256, 56));

    [Property(typeof(ScheduledPlans), Runs = 100)]
    public void The_order_of_items_links_and_rules_changes_no_day(PlanCase given)
    {
        ActionPlan plan = given.Plan();
        PlanOutcome one = Outcome(plan);
        PlanOutcome other = Outcome(Shuffled(plan, given.Seed));
        Assert.All(plan.Items, item => Assert.Equal(Of(one, item.Id).Spans, Of(other, item.Id).Spans));
    }

    [Property(typeof(ScheduledPlans), Runs = 100)]
    public void Chains_add_up_to_the_working_days_from_their_origin(PlanCase given)
    {
        PlanOutcome outcome = Outcome(given.Plan(), new() { AsOf = given.Seed % 2 == 0 ? Spring : null });
        foreach (PlannedItem item in outcome.Schedule.Items)
        {
            if (outcome.Schedule.Why(item.Item) is not { } chain)
            {
                continue;
            }

            Assert.True(chain.Steps[0] is PlanBegins or LookedFrom or WindowOpens or ConditionHolds or StandsFast);
            int days = chain.Date >= chain.Origin ? outcome.Windows.WorkingDays(new(chain.Origin, chain.Date))!.Value - 1 : -(outcome.Windows.WorkingDays(new(chain.Date, chain.Origin))!.Value - 1);
            Assert.True(days == chain.WorkingDays, $"{item.Item}: {days} days from {chain.Origin} to {chain.Date}, but {string.Join("; ", chain.Steps)}");
        }
    }

    [Property(typeof(ScheduledPlans), Runs = 60)]
    public void Scheduling_again_from_the_schedule_that_holds_moves_nothing_unless_more_finds_its_place(PlanCase given)
    {
        ActionPlan plan = given.Plan();
        PlanOutcome first = Outcome(plan);
        PlanOutcome again = Outcome(plan, new() { Previous = first.Schedule, Verify = true });
        Assert.True(again.Schedule.Moves.IsEmpty || Gains(first, again), string.Join("; ", again.Schedule.Moves));
    }

    /// <summary>Whether the search, which goes on from where it stopped, found a place for more, or less lateness: for that alone something may move.</summary>
    private static bool Gains(PlanOutcome before, PlanOutcome after) =>
        (before.Schedule.Work?.Solution.Value, after.Schedule.Work?.Solution.Value) is ({ } was, { } now) && (now.Unplaced, now.Lateness).CompareTo((was.Unplaced, was.Lateness)) < 0;

    [Property(typeof(ScheduledPlans), Runs = 60)]
    public void An_edit_that_is_undone_moves_nothing(PlanCase given)
    {
        ActionPlan plan = given.Plan();
        PlanOutcome first = Outcome(plan);
        ActionPlan edited = plan.Items[given.Seed % plan.Items.Count] is { } item ? new SetState(item.Id, new StandBy(StandByReason.Other, "x")).ApplyTo(plan) : plan;
        PlanOutcome after = Outcome(edited, new() { Previous = first.Schedule, Verify = true });
        PlanOutcome undone = Outcome(plan, new() { Previous = first.Schedule });
        Assert.True(undone.Schedule.Moves.IsEmpty || Gains(first, undone), string.Join("; ", undone.Schedule.Moves));
        Assert.NotNull(after);
    }

    [Property(typeof(ScheduledPlans), Runs = 60)]
    public void What_is_frozen_stays_whatever_is_taken_away(PlanCase given)
    {
        ActionPlan plan = given.Plan();
        PlanOutcome first = Outcome(plan);
        ActionPlan poorer = plan.Resources.Aggregate(plan, (at, resource) => new AddCapacity(resource.Id, -20m).ApplyTo(at));
        PlanOutcome after = Outcome(poorer, new() { Previous = first.Schedule, FrozenUntil = Spring, Verify = true });
        Assert.All(
            first.Schedule.Items.Where(item => item.IsPlaced && item.State is PlacementState.Placed && item.Spans[^1].First <= Spring && plan.Item(item.Item) is { Condition: null } and not Deadline),
            item => Assert.Equal(item.Spans.Select(span => span.First), Of(after, item.Item).Spans.Select(span => span.First)));
    }

    [Property(typeof(ScheduledPlans), Runs = 80)]
    public void Removing_what_has_float_takes_no_hours_and_holds_nobody_up_moves_nothing_else(PlanCase given)
    {
        // From the schedule that holds, since another search may end elsewhere.
        ActionPlan plan = given.Plan();
        PlanOutcome outcome = Outcome(plan);
        foreach ((ItemId slack, ActionPlan remaining) in Slack(outcome).Take(3))
        {
            PlanOutcome without = Outcome(remaining, new() { Previous = outcome.Schedule, Verify = true });
            Assert.True(without.Schedule.Moves.IsEmpty, $"{slack}: {string.Join("; ", without.Schedule.Moves)}");
        }
    }

    /// <summary>
    /// The items with float and without hours that the chain to no other item goes through, with the plan without them, where that is still sound. Left out is what gives another item its only date,
    /// what bounds from behind something that is to lie as late as possible; and what a condition waits for, a gate's decision above all, since that goes with it.
    /// </summary>
    private static IEnumerable<(ItemId Item, ActionPlan Remaining)> Slack(PlanOutcome outcome)
    {
        HashSet<ItemId> through =
        [
            .. outcome.Schedule.Items.SelectMany(item => (outcome.Schedule.Why(item.Item)?.Steps ?? []).Select(step => step.Item).Where(step => step != item.Item)),
            .. ItemStatuses.Waits(outcome.Windows).SelectMany(waits => waits.SelectMany(condition => condition.RequiredItems())),
        ];
        foreach (PlanDependency link in PlanDependencies.Of(outcome.Plan))
        {
            through.UnionWith(outcome.Windows.Of(link.To) is null ? [link.From] : []);
            through.UnionWith(outcome.Windows.Of(link.From) is null || outcome.Plan.Item(link.From) is Activity { Timing: Timing.AsLateAsPossible } ? [link.To] : []);
        }

        foreach (PlanItem item in outcome.Plan.Items.Where(item => item.Effort.IsEmpty && !through.Contains(item.Id) && Of(outcome, item.Id).IsPlaced))
        {
            ActionPlanBuilder builder = outcome.Plan.ToBuilder();
            if (outcome.Envelope.TryGet(item.Id, out ItemEnvelope? envelope) && envelope.TotalFloat > 0 && builder.Remove(item.Id).TryBuild(out ActionPlan? remaining, out _))
            {
                yield return (item.Id, remaining);
            }
        }
    }

    private static ActionPlan Shuffled(ActionPlan plan, int seed)
    {
        Random random = new(seed);
        ActionPlanBuilder builder = new ActionPlanBuilder(plan.Id, plan.Title).Covers("2021-2022");
        builder.Body("body", "Bestyrelsen");
        foreach (Track track in plan.Tracks)
        {
            builder.Add(track);
        }

        foreach (Resource resource in Mixed(plan.Resources))
        {
            builder.Add(resource);
        }

        foreach (PlanItem item in Mixed(plan.Items))
        {
            builder.Add(item);
        }

        foreach (Link link in Mixed(plan.Links))
        {
            builder.Add(link);
        }

        foreach (YieldRule rule in plan.YieldRules)
        {
            builder.Add(rule);
        }

        return builder.Build();

        T[] Mixed<T>(IEnumerable<T> parts)
        {
            T[] all = [.. parts];
            random.Shuffle(all);
            return all;
        }
    }
}

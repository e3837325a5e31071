using ActionPlanning.Benchmarks.Plans;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Prioritisation;
using ActionPlanning.PropertyTests.Scheduling;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Prioritisation;

public class PlanSelectionProperties
{
    private static readonly ActionPlanner Planner = new();
    private static readonly PlanSelectionOptions Brief = new() { Explain = false };

    [Property(typeof(ScheduledPlans), Runs = 150)]
    public void The_items_of_any_plan_are_selected_left_out_or_no_candidates_and_the_value_is_proved(PlanCase given)
    {
        ActionPlan plan = given.Plan();
        PlanSelection selection = Planner.Prioritise(plan, Brief);
        if (selection.Status == SelectionStatus.Infeasible)
        {
            Assert.All(selection.Conflict, id => Assert.IsType<InProgress>(plan.Item(id).State));
            return;
        }

        Assert.Empty(SelectionChecker.Check(selection.Problem!, selection.Solution!.Chosen.AsSpan()));
        Assert.Equal(SelectionStatus.Optimal, selection.Status);
        Assert.Equal(
            plan.Items.Select(item => item.Id.Value).Order(StringComparer.Ordinal),
            selection.Chosen.Select(one => one.Item).Concat(selection.LeftOut.Select(one => one.Item)).Concat(selection.NonCandidates.Select(one => one.Item)).Select(id => id.Value).Order(StringComparer.Ordinal));
        Assert.Equal(selection.Value, selection.Chosen.Sum(one => one.Score.Score.Low));
        Assert.All(selection.Chosen, one => Assert.DoesNotContain(plan.Links, link => link.To == one.Item && selection.LeftOut.Any(left => left.Item == link.From)));
    }

    [Property(typeof(ScheduledPlans), Runs = 60)]
    public void More_capacity_never_lowers_the_value(PlanCase given)
    {
        // In the problem, not the plan: with more hours a condition may hold, and what it released then takes hours.
        PlanSelection selection = Planner.Prioritise(given.Plan(), Brief);
        SelectionSolution more = Solve(selection.Problem!, [.. selection.Problem!.Capacities.Select((minutes, row) => minutes + (row % 3 * 600))]);
        Assert.True(selection.Solution!.Value is null || more.Value >= selection.Solution.Value);
    }

    [Property(typeof(ScheduledPlans), Runs = 60)]
    public void The_order_of_the_items_has_no_part_in_it(PlanCase given)
    {
        ActionPlan plan = given.Plan();
        PlanSelection one = Planner.Prioritise(plan, Brief);
        PlanSelection other = Planner.Prioritise(plan with { Items = [.. plan.Items.Reverse()] }, Brief);
        Assert.Equal(one.Chosen, other.Chosen);
        Assert.Equal(one.LeftOut, other.LeftOut);
        Assert.Equal(one.Scores, other.Scores);
    }

    [Property(typeof(ScheduledPlans), Runs = 60)]
    public void The_fewest_hours_let_in_what_is_left_out_and_half_of_them_do_not(PlanCase given)
    {
        PlanSelection selection = Planner.Prioritise(GeneratedPlan.Of(given.Seed, 1 + (given.Items % 16)));
        foreach (LeftOutItem left in selection.LeftOut)
        {
            if (left.Changes.OfType<AddedHours>().FirstOrDefault() is { } change)
            {
                Assert.True(change.IsProved || left.IsCutOff);
                Assert.True(IsIn(selection, left.Item, change, change.Hours));
                Assert.False(change.IsProved && change.Hours > 1 && IsIn(selection, left.Item, change, change.Hours / 2));
                Assert.False(change.IsProved && change.Hours > 1 && IsIn(selection, left.Item, change, change.Hours - 1));
            }
        }
    }

    [Property(typeof(ScheduledPlans), Runs = 60)]
    public void The_runner_up_has_other_items_and_no_greater_value(PlanCase given)
    {
        PlanSelection selection = Planner.Prioritise(GeneratedPlan.Of(given.Seed, 1 + (given.Items % 16)));
        if (selection.RunnerUp is { } second)
        {
            Assert.True(second.Gains.Count + second.Loses.Count > 0);
            Assert.Equal(second.Behind, second.Loses.Sum(id => Score(selection, id)) - second.Gains.Sum(id => Score(selection, id)));
            Assert.True(second.Behind >= 0m);
        }
    }

    private static decimal Score(PlanSelection selection, ItemId item) => selection.Scores.First(score => score.Item == item).Score.Low!.Value;

    private static bool IsIn(PlanSelection selection, ItemId item, AddedHours change, int hours)
    {
        SelectionProblem problem = selection.Problem!;
        long[] capacities = [.. problem.Capacities];
        capacities[selection.Rows.ToList().IndexOf((change.Resource, change.Period))] += hours * 60L;
        return IsInEvery(selection, item, capacities);
    }

    // In every best selection: the best one without it is worth less. What is worth nothing comes in among equals.
    private static bool IsInEvery(PlanSelection selection, ItemId item, long[] capacities)
    {
        SelectionProblem problem = selection.Problem!;
        int at = selection.Scores.Select(score => score.Item.Value).Order(StringComparer.Ordinal).ToList().IndexOf(item.Value);
        ItemRule[] With(ItemRule rule) => [.. problem.Rules.Select((one, i) => i == at ? rule : one)];
        long[]? values = problem.Values[problem.FirstOption[at]] == 0 ? [.. problem.Values.Select(value => (value * (problem.ItemCount + 1)) + 1)] : null;
        SelectionSolution inside = SelectionSolver.Solve(problem.With(With(ItemRule.Required), capacities, values));
        SelectionSolution outside = SelectionSolver.Solve(problem.With(With(ItemRule.Barred), capacities, values));
        return inside.Value is { } value && (outside.Value is not { } other || value > other);
    }

    private static SelectionSolution Solve(SelectionProblem problem, long[] capacities)
    {
        int[] counts = [.. Enumerable.Range(0, problem.ItemCount).Select(i => problem.FirstOption[i + 1] - problem.FirstOption[i])];
        return SelectionSolver.Solve(new(counts, problem.Values.AsSpan(), capacities, problem.Weights.AsSpan(), problem.Rules.AsSpan(), problem.Prerequisites.AsSpan(), problem.Exclusions.AsSpan(), problem.Groups.AsSpan()));
    }
}

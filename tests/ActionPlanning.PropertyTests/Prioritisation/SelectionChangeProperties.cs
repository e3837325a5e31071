using ActionPlanning.Benchmarks.Plans;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Prioritisation;
using ActionPlanning.PropertyTests.Scheduling;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Prioritisation;

/// <summary>What a selection says of changes holds when they are made: on small crowded plans with money, grants and prerequisites.</summary>
public class SelectionChangeProperties
{
    private static readonly ActionPlanner Planner = new();

    [Property(typeof(ScheduledPlans), Runs = 40)]
    public void Every_selection_passes_the_checker_and_nothing_is_cut_off_on_a_small_plan(PlanCase given)
    {
        PlanSelection selection = Of(given, out _);
        Assert.Empty(SelectionChecker.Check(selection.Problem!, selection.Solution!.Chosen.AsSpan()));
        Assert.Empty(selection.CutOff);
        Assert.All(selection.LeftOut, left => Assert.All(left.Changes, change => Assert.True(change.IsProved)));
        Assert.True(selection.RunnerUp is null or { IsProved: true });
    }

    [Property(typeof(ScheduledPlans), Runs = 40)]
    public void The_least_money_lets_in_what_is_left_out_and_half_of_it_does_not(PlanCase given)
    {
        PlanSelection selection = Of(given, out ActionPlan plan);
        foreach (LeftOutItem left in selection.LeftOut)
        {
            if (left.Changes.OfType<AddedMoney>().FirstOrDefault() is { Funding: null } change && change.From == new NodaTime.LocalDate(2021, 1, 1))
            {
                Assert.Contains(left.Item, Chosen(change.Amount));
                Assert.True(IsLeftOut(change.Amount / 2));
            }

            PlanSelection With(decimal more) => Planner.Prioritise(plan with { Budget = plan.Budget with { OpeningBalance = plan.Budget.OpeningBalance + more } }, Options(given));
            IEnumerable<ItemId> Chosen(decimal more) => With(more).Chosen.Select(one => one.Item);

            // Out, or only in among equals.
            bool IsLeftOut(decimal more) => With(more).Chosen.FirstOrDefault(one => one.Item == left.Item) is null or { Margin.Most: 0m };
        }
    }

    [Property(typeof(ScheduledPlans), Runs = 40)]
    public void A_score_that_moves_by_more_than_its_margin_changes_the_selection_and_one_that_moves_by_less_does_not(PlanCase given)
    {
        PlanSelection selection = Of(given, out ActionPlan plan);
        foreach (LeftOutItem left in selection.LeftOut)
        {
            if (left.Margin is { IsExact: true } margin)
            {
                Assert.Contains(left.Item, Chosen(left.Item, margin.Least + 1));
                Assert.False(margin.Least >= 1 && Chosen(left.Item, margin.Least - 1).Contains(left.Item));
            }
        }

        foreach (SelectedItem one in selection.Chosen.Where(one => one.Score.Score.Low > 2))
        {
            if (one.Margin is { IsExact: true } margin && margin.Least + 1 < one.Score.Score.Low)
            {
                Assert.DoesNotContain(one.Item, Chosen(one.Item, -margin.Least - 1));
                Assert.False(margin.Least >= 1 && !Chosen(one.Item, -margin.Least + 1).Contains(one.Item));
            }
        }

        ItemId[] Chosen(ItemId item, decimal by) =>
            [.. Planner.Prioritise(plan, Options(given) with { Explain = false, Inputs = [.. Inputs(given).Select(input => input.Item == item ? input with { CostOfDelay = input.CostOfDelay + by } : input)] }).Chosen.Select(chosen => chosen.Item)];
    }

    [Property(typeof(ScheduledPlans), Runs = 40)]
    public void Hours_can_fall_by_their_margin_without_a_lower_value_and_by_one_more_they_cannot(PlanCase given)
    {
        PlanSelection selection = Of(given, out _);
        foreach (HoursMargin margin in selection.HoursMargins)
        {
            long[] capacities = [.. selection.Problem!.Capacities];
            int row = selection.Rows.ToList().IndexOf((margin.Resource, margin.Period));
            long all = capacities[row];
            capacities[row] = all - (margin.MayFallBy * 60L);
            Assert.Equal(selection.Solution!.Value, SelectionSolver.Solve(selection.Problem.With(capacities: capacities)).Value);

            if (all < (margin.MayFallBy + 1) * 60L)
            {
                continue;
            }

            // The same items no longer go together; others may be worth as much.
            capacities[row] = all - ((margin.MayFallBy + 1) * 60L);
            ItemRule[] rules = [.. selection.Solution.Chosen.Select(option => option >= 0 ? ItemRule.Required : ItemRule.Barred)];
            Assert.Equal(SelectionStatus.Infeasible, SelectionSolver.Solve(selection.Problem.With(rules, capacities)).Status);
        }
    }

    private static PlanSelection Of(PlanCase given, out ActionPlan plan)
    {
        plan = CrowdedPlan.Of(given.Seed, 3 + (given.Items % 8));
        return Planner.Prioritise(plan, Options(given));
    }

    private static PlanSelectionOptions Options(PlanCase given) => new() { Model = new WsjfScoring(), Inputs = Inputs(given), WorkLimit = 5_000_000 };

    private static PlanList<ScoreInputs> Inputs(PlanCase given) => [.. CrowdedPlan.Worth(given.Seed, 3 + (given.Items % 8)).Select(input => input with { JobSize = 1 })];
}

using ActionPlanning.Engines.Selection;
using ActionPlanning.PropertyTests.Support;

namespace ActionPlanning.PropertyTests.Engines.Selection;

public class SelectionProperties
{
    [Property(typeof(SelectionCases), Runs = 5000)]
    public void The_optimum_is_that_of_trying_every_choice_and_none_is_called_infeasible_that_is_not(SelectionCase c)
    {
        var best = c.Best();
        var solution = SelectionSolver.Solve(c.Problem(), new SelectionOptions { Verify = true });

        Assert.Equal((best is null ? SelectionStatus.Infeasible : SelectionStatus.Optimal, best), (solution.Status, solution.Value));
        Assert.Equal(SelectionStop.Proved, solution.StoppedBy);
        if (best is not null)
        {
            Assert.Equal(best, solution.UpperBound);
            Assert.Equal(best, SelectionChecker.Value(c.Problem(), solution.Chosen.AsSpan()));
        }
        else
        {
            Assert.Empty(solution.Chosen);
        }
    }

    [Property(typeof(SelectionCases), Runs = 300)]
    public void Whenever_it_is_stopped_the_selection_is_feasible_and_the_optimum_between_its_value_and_the_bound(SelectionCase c, int work)
    {
        var best = c.Best();
        var solution = SelectionSolver.Solve(c.Problem(), new SelectionOptions { WorkLimit = (work & int.MaxValue) % 20, Verify = true });

        Assert.True(solution.Status == SelectionStatus.Infeasible ? best is null : best is null || (solution.UpperBound >= best && !(solution.Value > best)));
        Assert.True(solution.Status != SelectionStatus.Optimal || solution.Value == best);
        Assert.Equal(solution.Value is null, solution.Status is SelectionStatus.Infeasible or SelectionStatus.Unknown);
    }

    [Property(typeof(SelectionCases), Runs = 300)]
    public void More_capacity_never_lowers_the_optimum(SelectionCase c, int row, int more)
    {
        if (c.Capacities.Length == 0)
        {
            return;
        }

        var capacities = c.Capacities.ToArray();
        capacities[(row & int.MaxValue) % capacities.Length] += (more & int.MaxValue) % 50;
        var (before, after) = (SelectionSolver.Solve(c.Problem()), SelectionSolver.Solve((c with { Capacities = capacities }).Problem()));

        Assert.True(before.Value is null || after.Value >= before.Value);
    }

    [Property(typeof(SelectionCases), Runs = 300)]
    public void The_order_of_the_items_does_not_change_the_optimum(SelectionCase c, int seed) =>
        Assert.Equal(SelectionSolver.Solve(c.Problem()).Value, SelectionSolver.Solve(c.Shuffled(seed).Problem()).Value);

    [Property(typeof(SelectionCases), Runs = 100)]
    public void The_same_seed_gives_the_same_answer(SelectionCase c, int seed)
    {
        var options = new SelectionOptions { Seed = seed, WorkLimit = 30 };
        var (one, other) = (SelectionSolver.Solve(c.Problem(), options), SelectionSolver.Solve(c.Problem(), options));

        Assert.Equal(one.Chosen.AsEnumerable(), other.Chosen.AsEnumerable());
        Assert.Equal((one.Status, one.UpperBound, one.Statistics), (other.Status, other.UpperBound, other.Statistics));
    }
}

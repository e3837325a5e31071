using ActionPlanning.Benchmarks.Generated;
using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Benchmarks.Tests.Selection;

public class PlanSelectionTests
{
    [Fact]
    public void Selections_of_a_plans_size_are_proved_with_little_work()
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            var solution = SelectionSolver.Solve(SelectionGenerator.Plan(60, 8, 4, 2, seed), new SelectionOptions { WorkLimit = 300_000, Verify = true });

            Assert.Equal((seed, SelectionStatus.Optimal), (seed, solution.Status));
            Assert.InRange(solution.Chosen.Count(c => c >= 0), 20, 60);
        }
    }

    [Fact]
    public void The_same_shape_and_seed_give_the_same_problem()
    {
        var (one, other) = (SelectionGenerator.Plan(20, 4, 2, 1, 7), SelectionGenerator.Plan(20, 4, 2, 1, 7));

        Assert.Equal(one.Values.AsEnumerable(), other.Values.AsEnumerable());
        Assert.Equal(one.Weights.AsEnumerable(), other.Weights.AsEnumerable());
        Assert.NotEqual(one.Values.AsEnumerable(), SelectionGenerator.Plan(20, 4, 2, 1, 8).Values.AsEnumerable());
    }
}

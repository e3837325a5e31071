using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Tests.Engines.Selection;

/// <summary>Oracle: the optima of the knapsacks of the literature.</summary>
public class MknapTests
{
    [MknapFact]
    public void The_small_knapsacks_of_the_literature_are_proved_at_their_optima()
    {
        Prove("sac94-pet");
        Prove("sac94-sento");
        Prove("sac94-weing");
    }

    [MknapFact]
    public void Those_with_100_items_and_5_rows_are_proved_at_their_optima() => Prove("OR5x100");

    [MknapFact]
    public void Some_with_30_rows_come_within_a_percent_of_the_best_known_after_little_work()
    {
        foreach (var (name, problem, best) in Mknap.Read("OR30x100").Where((_, i) => i % 3 == 0))
        {
            var solution = SelectionSolver.Solve(problem, new SelectionOptions { WorkLimit = 200_000, Verify = true });

            Assert.True(solution.Value >= best * 0.99 && solution.UpperBound >= best, $"{name}: {solution.Value} of {best}, bound {solution.UpperBound}");
        }
    }

    private static void Prove(string set)
    {
        foreach (var (name, problem, best) in Mknap.Read(set))
        {
            var solution = SelectionSolver.Solve(problem, new SelectionOptions { Verify = true });

            Assert.Equal((name, SelectionStatus.Optimal, best, best), (name, solution.Status, solution.Value, solution.UpperBound));
        }
    }
}

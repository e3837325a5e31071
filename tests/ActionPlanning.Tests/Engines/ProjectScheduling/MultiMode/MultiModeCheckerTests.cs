using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.MultiMode;

public class MultiModeCheckerTests
{
    // Two activities, the first fast (1 slot, 3 units, 4 of the stock) or slow (3 slots, 1 unit, 1 of the stock).
    private static readonly MultiModeProblem Problem = new(
        [2, 1], [1, 3, 2], [new(0, 1)], 6, Net.Constant(6, 3), [3, 1, 2], [5], [4, 1, 3], notBefore: [1, Net.None], notAfter: [5, Net.None], projectStart: 1);

    [Fact]
    public void A_schedule_without_fault_passes()
    {
        Assert.Empty(MultiModeChecker.Check(Problem, [1, 0], [1, 4]));
    }

    [Fact]
    public void The_mode_decides_about_links_and_stocks()
    {
        // Slow in the fast mode's place: the second begins two slots too early; the fast mode leaves too little of the stock.
        Assert.Equal(new(ViolationKind.Link, 1, 0, -1, -1, 2), Assert.Single(MultiModeChecker.Check(Problem, [1, 0], [1, 2])));
        Assert.Equal(new(ViolationKind.Stock, -1, -1, 0, -1, 2), Assert.Single(MultiModeChecker.Check(Problem, [0, 0], [1, 2])));
    }

    [Fact]
    public void Dates_of_the_mode_chosen_are_checked()
    {
        Net.Same([ViolationKind.TooEarly, ViolationKind.TooEarly], MultiModeChecker.Check(Problem, [1, 0], [0, 4]).Select(v => v.Kind));
        Net.Same([ViolationKind.TooLate, ViolationKind.Link], MultiModeChecker.Check(Problem, [1, 0], [3, 4]).Select(v => v.Kind));
        Assert.Equal(new(ViolationKind.OutsideHorizon, 1, -1, -1, -1, 1), Assert.Single(MultiModeChecker.Check(Problem, [1, 0], [1, 5])));
    }

    [Fact]
    public void Capacity_counts_the_demand_of_the_mode_chosen()
    {
        var problem = new MultiModeProblem([2, 1], [1, 3, 2], [], 6, Net.Constant(6, 3), [3, 1, 2], [], []);

        Assert.Empty(MultiModeChecker.Check(problem, [1, 0], [0, 0]));
        Assert.Equal(new(ViolationKind.Capacity, -1, -1, 0, 0, 2), Assert.Single(MultiModeChecker.Check(problem, [0, 0], [0, 0])));
    }

    [Fact]
    public void A_mode_that_the_activity_does_not_have_is_reported()
    {
        Net.Same([ViolationKind.Mode, ViolationKind.PredecessorMissing], MultiModeChecker.Check(Problem, [2, 0], [1, 4]).Select(v => v.Kind));
    }

    [Fact]
    public void What_is_not_placed_draws_on_nothing_but_is_missed_by_what_waits_for_it()
    {
        Assert.Empty(MultiModeChecker.Check(Problem, [-1, -1], [-1, -1]));
        Assert.Equal(ViolationKind.PredecessorMissing, Assert.Single(MultiModeChecker.Check(Problem, [-1, 0], [-1, 4])).Kind);
    }

    [Fact]
    public void Every_activity_needs_a_mode_and_a_start()
    {
        Assert.Throws<ArgumentException>(() => MultiModeChecker.Check(Problem, [0], [1, 4]));
        Assert.Throws<ArgumentException>(() => MultiModeChecker.Check(Problem, [0, 0], [1]));
    }
}

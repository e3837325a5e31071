using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.MultiMode;

public class ModeReductionTests
{
    [Fact]
    public void A_mode_that_needs_more_than_there_ever_is_goes()
    {
        Net.Same([false, true], Keeps(new([2], [1, 2], [], 4, Net.Constant(4, 2), [3, 2], [], [])));
    }

    [Fact]
    public void A_mode_that_finds_no_room_within_its_window_goes()
    {
        // Room for two slots on end is before slot 2 only, and the activity may not start before slot 1.
        Net.Same([false, true], Keeps(new([2], [2, 1], [], 4, [[1, 1, 0, 1]], [1, 1], [1], [0, 1], notBefore: [1])));
    }

    [Fact]
    public void A_mode_too_long_for_the_time_that_links_leave_goes()
    {
        // The second takes two of the five slots and follows the first.
        Net.Same([false, true, true], Keeps(new([2, 1], [4, 3, 2], [new(0, 1)], 5, [], [], [2], [1, 2, 0])));
    }

    [Fact]
    public void A_mode_that_leaves_the_others_too_little_of_a_stock_goes()
    {
        Net.Same([false, true, false, true], Keeps(new([2, 2], [1, 2, 1, 2], [], 9, [], [], [5], [4, 3, 3, 2])));
    }

    [Fact]
    public void A_mode_that_leaves_too_little_of_two_stocks_together_goes()
    {
        // The first mode leaves (3, 3). Either mode of the second alone exceeds one of them; one by one the stocks would allow it.
        Net.Same(
            [false, true, true, true],
            Keeps(new([2, 2], [1, 9, 1, 1], [], 20, Net.Constant(20, 1, 1), [0, 0, 0, 0, 1, 0, 0, 1], [6, 6], [3, 3, 2, 2, 4, 1, 1, 4])));
    }

    [Fact]
    public void A_mode_that_another_undercuts_in_everything_goes_and_of_two_equal_ones_the_first_stays()
    {
        Net.Same([true, false, false, true], Keeps(new([4], [2, 3, 2, 3], [], 9, Net.Constant(9, 5), [2, 2, 2, 1], [], [])));
    }

    [Fact]
    public void A_shorter_mode_undercuts_nothing_where_links_hold_both_ends_apart()
    {
        // The first activity may not finish before slot 5 and the third waits for its start: the long mode starts earlier.
        var problem = new MultiModeProblem([1, 2, 1], [3, 1, 4, 1], [new(0, 1, LinkType.FinishToFinish, 2), new(1, 2, LinkType.StartToStart, 4)], 20, [], [], [], []);

        Net.Same([true, true, true, true], Keeps(problem));
        Assert.Equal(6, MultiModeScheduler.Solve(problem).Finish);
    }

    [Fact]
    public void A_stock_that_cannot_run_out_goes_and_modes_that_only_saved_it_too()
    {
        var reduction = ModeReduction.Of(new([2], [1, 2], [], 9, [], [], [5], [5, 1]));

        Net.Same([true, false], reduction.Keeps);
        Net.Same([false], reduction.StockMatters);
    }

    [Fact]
    public void One_removal_leads_to_the_next()
    {
        // The second's fast mode needs too much of the resource; then its slow one uses up the stock, so that the first must be thrifty.
        Net.Same(
            [false, true, false, true],
            Keeps(new([2, 2], [1, 5, 1, 5], [], 20, Net.Constant(20, 3), [1, 1, 4, 1], [6], [3, 1, 0, 5])));
    }

    [Fact]
    public void Stocks_that_no_choice_respects_prove_that_there_is_no_schedule()
    {
        // Each stock alone could be respected.
        Assert.True(ModeReduction.Of(new([2, 2], [1, 1, 1, 1], [], 9, [], [], [5, 5], [1, 4, 4, 1, 2, 4, 4, 2])).IsInfeasible);
    }

    [Fact]
    public void Many_stocks_are_decided_by_trying_when_the_sets_of_totals_explode()
    {
        var problem = Crowded(most: 100);

        Assert.Null(ModeReduction.Of(problem).Frontier);
        Assert.NotNull(ModeReduction.Of(problem).SomeChoice);
        Assert.Empty(MultiModeChecker.Check(problem, [.. Solve(problem).Modes], [.. Solve(problem).Starts]));
    }

    private static MultiModeSolution Solve(MultiModeProblem problem) => MultiModeScheduler.Solve(problem, new MultiModeOptions { ScheduleLimit = 30 });

    // Twelve activities with six modes and six stocks, which allow a little more than half of the most that could be taken.
    private static MultiModeProblem Crowded(int most)
    {
        const int Activities = 12;
        const int Modes = 6;
        const int Stocks = 6;
        var random = new Random(4);
        return new(
            [.. Enumerable.Repeat(Modes, Activities)],
            [.. Enumerable.Range(0, Activities * Modes).Select(_ => 1 + random.Next(5))],
            [],
            100,
            [],
            [],
            [.. Enumerable.Repeat(Activities * most * 45 / 100, Stocks)],
            [.. Enumerable.Range(0, Activities * Modes * Stocks).Select(_ => random.Next(most))]);
    }

    private static bool[] Keeps(MultiModeProblem problem)
    {
        var reduction = ModeReduction.Of(problem);
        Assert.False(reduction.IsInfeasible);
        return reduction.Keeps;
    }
}

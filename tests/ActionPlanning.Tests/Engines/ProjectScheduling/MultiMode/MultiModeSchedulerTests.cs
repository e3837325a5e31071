using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.MultiMode;

public class MultiModeSchedulerTests
{
    [Fact]
    public void The_stock_decides_who_may_be_fast()
    {
        // Each of the two takes 1 slot for 5 of the stock or 4 slots for 1; the stock allows one to be fast. They follow each other.
        var solution = Solve(new([2, 2], [1, 4, 1, 4], [new(0, 1)], 20, [], [], [6], [5, 1, 5, 1]));

        Assert.Equal((5, ScheduleStatus.Optimal), (solution.Finish, solution.Status));
        Assert.Equal(1, solution.Modes.Sum());
    }

    [Fact]
    public void The_resource_decides_who_must_be_slow()
    {
        // Fast: 2 slots with 2 of the 3 units; slow: 3 slots with 1. One after the other takes 4 slots, both slow side by side 3.
        var solution = Solve(new([2, 2], [2, 3, 2, 3], [], 20, Net.Constant(20, 3), [2, 1, 2, 1], [], []));

        Assert.Equal(3, solution.Finish);
    }

    [Fact]
    public void A_schedule_that_meets_its_bound_is_optimal()
    {
        var solution = Solve(new([2, 1], [1, 4, 2], [new(0, 1, Lag: 3)], 20, Net.Constant(20, 1), [1, 1, 1], [], []));

        Assert.Equal((6, 6, ScheduleStatus.Optimal, SearchStop.Proved), (solution.Finish, solution.FinishBound, solution.Status, solution.StoppedBy));
        Net.Same([0, 0], solution.Modes);
        Net.Same([0, 4], solution.Starts);
    }

    [Fact]
    public void Work_that_does_not_fit_proves_the_bound()
    {
        // Three activities of 2 × 2 or 4 × 1 on a capacity of 2: twelve units of work.
        var solution = Solve(new([2, 2, 2], [2, 4, 2, 4, 2, 4], [], 20, Net.Constant(20, 2), [2, 1, 2, 1, 2, 1], [], []));

        Assert.Equal((6, 6, ScheduleStatus.Optimal), (solution.Finish, solution.FinishBound, solution.Status));
        Assert.Equal(2, solution.Statistics.CriticalPathBound);
    }

    [Theory]
    [InlineData(7, ScheduleStatus.Optimal)]
    [InlineData(6, ScheduleStatus.Infeasible)]
    public void A_stock_too_small_for_every_choice_is_infeasible(int stock, ScheduleStatus status)
    {
        var solution = Solve(new([2, 2], [1, 2, 1, 2], [], 5, [], [], [stock], [6, 4, 9, 3]));

        Assert.Equal(status, solution.Status);
        Assert.Equal(status == ScheduleStatus.Infeasible, solution.FinishBound > 5);
        Assert.Equal(status == ScheduleStatus.Infeasible, solution.Starts.Contains(-1));
    }

    [Fact]
    public void Without_proof_and_without_schedule_the_answer_is_incomplete()
    {
        // Five activities of three slots that need the same unit in windows that the work would fit into, but not in whole pieces: two gaps of four slots and one of eight.
        var capacity = Enumerable.Range(0, 18).Select(t => t is 4 or 9 ? 0 : 1).ToArray();
        var problem = new MultiModeProblem([1, 1, 1, 1, 1], [3, 3, 3, 3, 3], [], 18, [capacity], [1, 1, 1, 1, 1], [], []);
        var solution = MultiModeScheduler.Solve(problem, new MultiModeOptions { ScheduleLimit = 600, ConflictLimit = 0 });

        Assert.Equal((ScheduleStatus.Incomplete, SearchStop.ScheduleLimit), (solution.Status, solution.StoppedBy));
        Assert.Equal((ScheduleStatus.Infeasible, SearchStop.Proved), (Solve(problem).Status, Solve(problem).StoppedBy));
        Assert.All(solution.Starts, start => Assert.Equal(-1, start));
        Assert.All(solution.Modes, mode => Assert.Equal(-1, mode));
    }

    [Fact]
    public void Dates_are_kept_in_whatever_mode()
    {
        var problem = new MultiModeProblem(
            [2, 2], [2, 4, 2, 4], [new(0, 1, LinkType.StartToStart, 1)], 20, Net.Constant(20, 2), [2, 1, 2, 1], [], [], notBefore: [3, Net.None], notAfter: [Net.None, 9], projectStart: 1);
        var solution = Solve(problem);

        Assert.Equal(7, solution.Finish);
        Assert.True(solution.Starts[0] >= 3);
    }

    [Fact]
    public void An_empty_problem_is_solved_at_its_start()
    {
        var solution = Solve(new([], [], [], 9, [], [], [], [], projectStart: 4));

        Assert.Equal((ScheduleStatus.Optimal, 4, 4), (solution.Status, solution.Finish, solution.FinishBound));
    }

    [Fact]
    public void Resources_that_do_not_fit_into_one_word_are_all_respected()
    {
        // Three resources with capacities near the largest number: 33 bits each.
        const int Most = int.MaxValue;
        var problem = new MultiModeProblem(
            [1, 1, 1], [2, 2, 2], [], 20, Net.Constant(20, Most, Most, Most), [Most, 0, 1, 0, Most, 1, 1, 1, Most], [], []);
        var solution = Solve(problem);

        Assert.Equal((4, ScheduleStatus.Optimal), (solution.Finish, solution.Status));
    }

    [Fact]
    public void The_same_seed_and_limit_give_the_same_answer()
    {
        var options = new MultiModeOptions { ScheduleLimit = 900, Seed = 5 };
        var (one, other) = (MultiModeScheduler.Solve(Hard(), options), MultiModeScheduler.Solve(Hard(), options));

        Net.Same(one.Starts, other.Starts);
        Net.Same(one.Modes, other.Modes);
        Assert.Equal(one.Statistics, other.Statistics);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 3)]
    [InlineData(100, 99)]
    [InlineData(1000, 999)]
    public void A_limit_in_schedules_is_used_up_to_whole_steps_and_never_exceeded(long limit, long used)
    {
        var solution = MultiModeScheduler.Solve(Hard(), new MultiModeOptions { ScheduleLimit = limit, ConflictLimit = 0 });

        Assert.Equal((SearchStop.ScheduleLimit, used), (solution.StoppedBy, solution.Statistics.Schedules));
        Assert.Equal(used == 0 ? ScheduleStatus.Incomplete : ScheduleStatus.Feasible, solution.Status);
    }

    [Fact]
    public void No_time_at_all_still_gives_a_schedule()
    {
        var solution = MultiModeScheduler.Solve(Hard(), new MultiModeOptions { TimeLimit = TimeSpan.Zero });

        Assert.Equal((SearchStop.TimeLimit, ScheduleStatus.Feasible), (solution.StoppedBy, solution.Status));
    }

    [Fact]
    public void A_request_to_stop_gives_the_best_schedule_so_far_and_a_cancelled_token_throws()
    {
        var asked = 0;
        var solution = MultiModeScheduler.Solve(Hard(), new MultiModeOptions { StopRequested = () => ++asked == 3 });
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Equal((SearchStop.StopRequested, 3), (solution.StoppedBy, asked));
        Assert.Throws<OperationCanceledException>(() => MultiModeScheduler.Solve(Hard(), cancellationToken: source.Token));
    }

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MultiModeScheduler.Solve(Hard(), new MultiModeOptions { ScheduleLimit = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => MultiModeScheduler.Solve(Hard(), new MultiModeOptions { ConflictLimit = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => MultiModeScheduler.Solve(Hard(), new MultiModeOptions { TimeLimit = TimeSpan.FromSeconds(-1) }));
        Assert.Throws<ArgumentNullException>(() => MultiModeScheduler.Solve(Hard(), new MultiModeOptions { TimeProvider = null! }));
        Assert.Throws<ArgumentNullException>(() => MultiModeScheduler.Solve(null!));
    }

    [Fact]
    public void Progress_tells_improvements_and_the_end()
    {
        var told = new Told();
        var solution = MultiModeScheduler.Solve(Hard(), new MultiModeOptions { ScheduleLimit = 3000, ConflictLimit = 0 }, told);

        Assert.Equal((solution.Finish, solution.FinishBound, 2998L / 3 * 3), (told.All[^1].Finish, told.All[^1].FinishBound, told.All[^1].Schedules - 3));
        Assert.Equal(told.All.OrderByDescending(p => p.Finish).ThenBy(p => p.Schedules), told.All);
        Assert.True(told.All.Count >= 2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_limit_in_conflicts_is_used_up_and_never_exceeded(long limit)
    {
        var solution = MultiModeScheduler.Solve(Hard(), new MultiModeOptions { ScheduleLimit = 900, ConflictLimit = limit });

        Assert.Equal((SearchStop.ScheduleLimit, limit, 900), (solution.StoppedBy, solution.Statistics.Conflicts, solution.Statistics.Schedules));
    }

    [Fact]
    public void The_two_halves_prove_together_what_the_population_leaves_open()
    {
        var open = MultiModeScheduler.Solve(Hard(), new MultiModeOptions { ScheduleLimit = 2000, ConflictLimit = 0 });
        var solution = MultiModeScheduler.Solve(Hard(), new MultiModeOptions { ConflictLimit = 100_000, Verify = true });

        Assert.Equal((ScheduleStatus.Feasible, ScheduleStatus.Optimal, SearchStop.Proved), (open.Status, solution.Status, solution.StoppedBy));
        Assert.InRange(solution.Finish, open.FinishBound, open.Finish);
        Assert.True(solution.Statistics.Conflicts > 0);
    }

    [Fact]
    public void A_search_in_pieces_finds_what_a_search_in_one_piece_finds()
    {
        var (whole, pieces) = (Search(), Search());
        whole.Run(1200);
        for (var i = 0; i < 4; i++)
        {
            pieces.Run(300);
        }

        Assert.Equal((whole.Schedules, whole.Finish, whole.FoundAt), (pieces.Schedules, pieces.Finish, pieces.FoundAt));
        Net.Same(whole.Modes(), pieces.Modes());
        Net.Same([.. whole.Starts], pieces.Starts.ToArray());
    }

    [Fact]
    public void A_schedule_offered_is_taken_when_it_is_better_and_refused_otherwise()
    {
        var (good, poor) = (Search(), Search());
        good.Run(9000);
        poor.Run(3);

        Assert.True(good.Finish < poor.Finish);
        Assert.False(good.Offer(poor.Modes(), poor.Starts));
        Assert.True(poor.Offer(good.Modes(), good.Starts));
        Net.Same(good.Modes(), poor.Modes());
        Net.Same([.. good.Starts], poor.Starts.ToArray());
        Assert.Equal(good.Finish, poor.Finish);
    }

    private static ModeSearch Search()
    {
        var reduction = ModeReduction.Of(Hard());
        return new ModeSearch(new ModeModel(Hard(), reduction), 1, 0);
    }

    // Twelve activities in four chains, each with three paces, too much work to meet any bound easily.
    private static MultiModeProblem Hard()
    {
        const int Activities = 12;
        var random = new Random(11);
        var modes = Enumerable.Range(0, Activities).Select(_ => 5 + random.Next(12)).Select(effort => EffortMode.Alternatives(effort, [5, 3, 2])).ToArray();
        return new(
            [.. modes.Select(m => m.Length)],
            [.. modes.SelectMany(m => m.Select(x => x.Duration))],
            [.. Enumerable.Range(0, Activities - 4).Select(a => new PrecedenceLink(a, a + 4))],
            200,
            Net.Constant(200, 7),
            [.. modes.SelectMany(m => m.Select(x => x.Demand))],
            [60],
            [.. modes.SelectMany(m => m.Select(x => x.Demand + random.Next(4)))]);
    }

    private static MultiModeSolution Solve(MultiModeProblem problem)
    {
        var solution = MultiModeScheduler.Solve(problem, new MultiModeOptions { ScheduleLimit = 600 });
        Assert.Empty(MultiModeChecker.Check(problem, solution.Modes.AsSpan(), solution.Starts.AsSpan()));
        Assert.True(solution.Starts.Contains(-1) || solution.Finish >= solution.FinishBound);
        return solution;
    }

    private sealed class Told : IProgress<SearchProgress>
    {
        public List<SearchProgress> All { get; } = [];

        public void Report(SearchProgress value) => All.Add(value);
    }
}

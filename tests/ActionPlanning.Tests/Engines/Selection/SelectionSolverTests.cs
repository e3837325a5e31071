using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Tests.Engines.Selection;

public class SelectionSolverTests
{
    // Too hard to be proved at once.
    private static readonly SelectionProblem Hard = Knapsack(120, 15);

    [Fact]
    public void The_example_of_the_page_gives_what_it_says()
    {
        // Workshop, conference (spring or autumn), recruitment; hours in spring and autumn, money.
        var problem = new SelectionProblem(
            optionCount: [1, 2, 1],
            value: [40, 90, 80, 70],
            capacity: [100, 100, 50],
            weight: [60, 0, 10, 80, 0, 30, 0, 80, 30, 0, 40, 20],
            prerequisites: [new Prerequisite(options: [3], anyOf: [0])]);
        var solution = SelectionSolver.Solve(problem);

        Assert.Equal("Optimal 120: 0 1 -1", $"{solution.Status} {solution.Value}: {string.Join(' ', solution.Chosen)}");
    }

    [Fact]
    public void Nothing_to_choose_is_worth_nothing()
    {
        var solution = SelectionSolver.Solve(SelectionProblem.Knapsack([], [3], []));
        Assert.Equal((SelectionStatus.Optimal, 0L, 0L), (solution.Status, solution.Value, solution.UpperBound));

        Assert.Equal([-1, -1], SelectionSolver.Solve(SelectionProblem.Knapsack([0, -4], [3], [1, 1])).Chosen.Select(c => c == 0 ? -1 : c));
    }

    [Fact]
    public void Options_that_are_alike_do_not_make_a_search_longer()
    {
        var (one, six) = (Alike(1), Alike(6));

        Assert.Equal((SelectionStatus.Optimal, one.Value), (six.Status, six.Value));
        Assert.True(six.Statistics.Nodes <= one.Statistics.Nodes + 10, $"{one.Statistics.Nodes} nodes with one option each, {six.Statistics.Nodes} with six.");

        static SelectionSolution Alike(int options)
        {
            const int Items = 40;
            const int Rows = 5;
            var random = new Random(3);
            var worth = Enumerable.Range(0, Items).Select(_ => (Value: 50L + random.Next(50), Weights: Enumerable.Range(0, Rows).Select(_ => 10L + random.Next(90)).ToArray())).ToArray();
            return SelectionSolver.Solve(
                new SelectionProblem(
                    [.. worth.Select(_ => options)],
                    [.. worth.SelectMany(item => Enumerable.Repeat(item.Value, options))],
                    [.. Enumerable.Repeat(1000L, Rows)],
                    [.. worth.SelectMany(item => Enumerable.Repeat(item.Weights, options).SelectMany(weights => weights))]),
                new SelectionOptions { WorkLimit = 200_000 });
        }
    }

    [Fact]
    public void A_circle_of_prerequisites_is_chosen_as_a_whole_or_not_at_all()
    {
        Prerequisite[] circle = [new([0], [1]), new([1], [2]), new([2], [0])];
        Assert.Equal(10, SelectionSolver.Solve(new SelectionProblem([1, 1, 1], [20, -5, -5], [3], [1, 1, 1], prerequisites: circle)).Value);
        Assert.Equal(0, SelectionSolver.Solve(new SelectionProblem([1, 1, 1], [20, -5, -5], [2], [1, 1, 1], prerequisites: circle)).Value);
    }

    [Fact]
    public void An_item_does_not_start_before_what_it_waits_for()
    {
        // Three periods each; the second item not before the first; the first can only be in the last period or the middle one.
        Prerequisite[] order = [.. Enumerable.Range(0, 3).Select(t => new Prerequisite([.. Enumerable.Range(3, t + 1)], [.. Enumerable.Range(0, t + 1)]))];
        var problem = new SelectionProblem([3, 3], [0, 2, 1, 9, 5, 4], [0], [1, 0, 0, 0, 0, 0], prerequisites: order);
        var solution = SelectionSolver.Solve(problem, new SelectionOptions { Verify = true });

        Assert.Equal("7: 1 1", $"{solution.Value}: {string.Join(' ', solution.Chosen)}");
    }

    [Fact]
    public void Must_haves_that_do_not_fit_are_infeasible_and_the_conflict_names_them_and_the_row()
    {
        ItemRule[] rules = [ItemRule.Required, ItemRule.Free, ItemRule.Required, ItemRule.Barred];
        var problem = new SelectionProblem([1, 1, 1, 1], [1, 1, 1, 1], [9, 5], [1, 3, 1, 1, 1, 3, 1, 1], rules);
        var solution = SelectionSolver.Solve(problem, new SelectionOptions { ExplainInfeasibility = true });

        Assert.Equal((SelectionStatus.Infeasible, SelectionStop.Proved, (long?)null), (solution.Status, solution.StoppedBy, solution.Value));
        var conflict = Assert.IsType<SelectionConflict>(solution.Conflict);
        Assert.True(conflict.IsMinimal);
        Assert.Equal([0, 2], conflict.Required.ToArray());
        Assert.Equal([1], conflict.Rows.ToArray());
        Assert.Empty(conflict.Barred);
        Assert.Null(SelectionSolver.Solve(problem).Conflict);
    }

    [Fact]
    public void A_limit_in_work_gives_the_same_answer_every_time_and_more_work_none_that_is_worse()
    {
        var last = 0L;
        foreach (var work in (long[])[0, 10, 1000, 20_000])
        {
            var options = new SelectionOptions { WorkLimit = work, Verify = true };
            var (one, other) = (SelectionSolver.Solve(Hard, options), SelectionSolver.Solve(Hard, options));

            Assert.Equal((SelectionStatus.Feasible, SelectionStop.WorkLimit), (one.Status, one.StoppedBy));
            Assert.Equal(one.Chosen.AsEnumerable(), other.Chosen.AsEnumerable());
            Assert.Equal((one.UpperBound, one.Statistics), (other.UpperBound, other.Statistics));
            Assert.True(one.Value >= last && one.UpperBound >= one.Value);
            Assert.InRange(one.Statistics.Work, work, work + 1000);
            last = one.Value!.Value;
        }
    }

    [Fact]
    public void A_limit_in_time_is_measured_by_the_clock_given()
    {
        // Every look at the clock takes a tenth of a second.
        var solution = SelectionSolver.Solve(Hard, new SelectionOptions { TimeLimit = TimeSpan.FromSeconds(3), TimeProvider = new SlowClock() });

        Assert.Equal(SelectionStop.TimeLimit, solution.StoppedBy);
        Assert.InRange(solution.Elapsed, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(6));
        Assert.InRange(solution.ElapsedToBest, TimeSpan.Zero, solution.Elapsed);
    }

    [Fact]
    public void A_request_to_stop_gives_the_best_selection_so_far_and_a_cancelled_token_throws()
    {
        var asked = 0;
        var solution = SelectionSolver.Solve(Hard, new SelectionOptions { StopRequested = () => ++asked == 3 });
        Assert.Equal((SelectionStop.StopRequested, 3, SelectionStatus.Feasible), (solution.StoppedBy, asked, solution.Status));

        using var source = new CancellationTokenSource();
        var options = new SelectionOptions
        {
            StopRequested = () =>
            {
                source.Cancel();
                return false;
            },
        };
        Assert.Throws<OperationCanceledException>(() => SelectionSolver.Solve(Hard, options, null, source.Token));
    }

    [Fact]
    public void Progress_rises_the_bound_falls_and_the_last_report_is_the_answer()
    {
        var heard = new Heard();
        var solution = SelectionSolver.Solve(Hard, new SelectionOptions { WorkLimit = 30_000 }, heard);

        Assert.True(heard.Reports.Count > 2);
        foreach (var (before, after) in heard.Reports.Zip(heard.Reports.Skip(1)))
        {
            Assert.True(before.Value is null || after.Value >= before.Value);
            Assert.True(after.UpperBound <= before.UpperBound && after.Nodes >= before.Nodes && after.Work >= before.Work);
        }

        Assert.Equal((solution.Value, solution.UpperBound), (heard.Reports[^1].Value, heard.Reports[^1].UpperBound));
    }

    [Fact]
    public void A_selection_to_start_from_is_never_made_worse_and_must_be_feasible()
    {
        var good = SelectionSolver.Solve(Hard, new SelectionOptions { WorkLimit = 20_000 });
        var from = SelectionSolver.Solve(Hard, new SelectionOptions { WorkLimit = 0, Incumbent = good.Chosen });
        Assert.Equal(good.Value, from.Value);

        int[] all = [.. good.Chosen.Select(_ => 0)];
        Assert.Throws<ArgumentException>(() => SelectionSolver.Solve(Hard, new SelectionOptions { Incumbent = [.. all] }));
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SelectionSolver.Solve(Hard, new SelectionOptions { WorkLimit = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => SelectionSolver.Solve(Hard, new SelectionOptions { TimeLimit = TimeSpan.FromTicks(-1) }));
        Assert.Throws<ArgumentNullException>(() => SelectionSolver.Solve(null!));
    }

    [Fact]
    public void The_search_allocates_nothing_for_each_node()
    {
        Allocated(1_000);
        var (few, many) = (Allocated(20_000), Allocated(60_000));

        // Subtrees left for later and room that grows with the depth: far less than a byte for each step.
        Assert.True(many.Bytes - few.Bytes < 100 * (many.Nodes - few.Nodes), $"{few} {many}");

        static (long Bytes, long Nodes) Allocated(long work)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var nodes = SelectionSolver.Solve(Hard, new SelectionOptions { WorkLimit = work }).Statistics.Nodes;
            return (GC.GetAllocatedBytesForCurrentThread() - before, nodes);
        }
    }

    internal static SelectionProblem Knapsack(int items, int rows)
    {
        var random = new Random(items);
        var weights = Enumerable.Range(0, items * rows).Select(_ => (long)random.Next(1, 1000)).ToArray();
        return SelectionProblem.Knapsack(
            [.. Enumerable.Range(0, items).Select(i => (weights.AsSpan(i * rows, rows).ToArray().Sum() / rows) + random.Next(500))],
            [.. Enumerable.Range(0, rows).Select(_ => 250L * items)],
            weights);
    }

    private sealed class Heard : IProgress<SelectionProgress>
    {
        public List<SelectionProgress> Reports { get; } = [];

        public void Report(SelectionProgress value) => Reports.Add(value);
    }

    private sealed class SlowClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 10;

        public override long GetTimestamp() => _now++;
    }
}

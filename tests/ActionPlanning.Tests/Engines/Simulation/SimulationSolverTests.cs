using ActionPlanning.Engines.ProjectScheduling;
using ActionPlanning.Engines.Simulation;

namespace ActionPlanning.Tests.Engines.Simulation;

public class SimulationSolverTests
{
    private const int Runs = 100_000;

    /// <summary>By shape the driver, its mean and its variance in closed form.</summary>
    public static TheoryData<string, SimulationDriver, double, double> ClosedForms() => new()
    {
        { "uniform", SimulationDriver.Uniform(10, 22), 16, 12 },
        { "whole uniform", SimulationDriver.Uniform(10, 22) with { IsWhole = true }, 16, ((13 * 13) - 1) / 12.0 },
        { "triangular", SimulationDriver.Triangular(1, 3, 8), 4, (1 + 64 + 9 - 8 - 3 - 24) / 18.0 },
        { "triangular, mode at the end", SimulationDriver.Triangular(0, 6, 6), 4, 2 },
        { "PERT", SimulationDriver.Pert(1, 3, 8), 3.5, (3.5 - 1) * (8 - 3.5) / 7 },
        { "PERT, mode at the end", SimulationDriver.Pert(0, 0, 6), 1, 1 * 5 / 7.0 },
        { "normal", SimulationDriver.Normal(10, 2), 10, 4 },
        { "discrete", SimulationDriver.Discrete([1, 2, 10], [1, 2, 1]), 3.75, (0.25 * 1) + (0.5 * 4) + (0.25 * 100) - (3.75 * 3.75) },
        { "event", SimulationDriver.Event(0.3), 0.3, 0.21 },
    };

    [Theory]
    [MemberData(nameof(ClosedForms))]
    public void Mean_and_variance_of_every_shape_agree_with_the_closed_form(string shape, SimulationDriver driver, double mean, double variance)
    {
        var output = SimulationSolver.Solve(new([driver], [], [], -1, [SimulationOutput.Driver(0)]), new() { Runs = Runs, Verify = true }).Outputs[0];
        Assert.True(Math.Abs(output.Mean - mean) < 4 * output.StandardError, $"{shape}: mean {output.Mean}");
        Assert.Equal(1, output.Deviation * output.Deviation / variance, 0.02);
    }

    /// <summary>The oracle: paulgovan/PRA tests/testthat/test-mcs.R: N(10, 2) + N(15, 3), 100,000 draws.</summary>
    [Theory]
    [InlineData(0, 13)]
    [InlineData(0.99, 24.88)]
    [InlineData(-0.5, 7)]
    public void Two_normal_numbers_add_up_to_the_mean_and_variance_of_the_oracle(double correlation, double variance)
    {
        const int Scale = 1_000_000;
        var problem = new SimulationProblem(
            [SimulationDriver.Normal(10, 2), SimulationDriver.Normal(15, 3)],
            [new(Scale, [0]), new(Scale, [1])],
            [],
            -1,
            [SimulationOutput.Sum(new(0, 1), new(1, 1))],
            correlations: correlation == 0 ? [] : [new(0, 1, correlation)]);
        var sum = SimulationSolver.Solve(problem, new() { Runs = Runs, Verify = true }).Outputs[0];
        Assert.True(Math.Abs(sum.Mean - (25.0 * Scale)) < 4 * sum.StandardError);
        Assert.Equal(1, sum.Deviation * sum.Deviation / variance / Scale / Scale, 0.02);
    }

    [Fact]
    public void Correlated_drivers_keep_their_own_shapes_and_have_the_rank_correlation_of_the_copula()
    {
        var first = new double[20_000];
        var second = new double[first.Length];
        var problem = new SimulationProblem([SimulationDriver.Triangular(0, 1, 4), SimulationDriver.Uniform(5, 9)], [], [], -1, [SimulationOutput.Driver(0)], correlations: [new(0, 1, 0.8)]);
        var sampler = new DriverSampler(problem, 1);
        for (var run = 0; run < first.Length; run++)
        {
            (first[run], second[run]) = (sampler.Draw(run, 0), sampler.Draw(run, 1));
        }

        Assert.Equal(6 / Math.PI * Math.Asin(0.4), RunStatistics.Correlation(RunStatistics.Ranks(first), RunStatistics.Ranks(second)), 0.02);
        Assert.Equal(5 / 3.0, first.Average(), 0.03);
        Assert.Equal(7, second.Average(), 0.05);
    }

    [Fact]
    public void The_balance_is_kept_payment_by_payment_and_the_lowest_point_is_where_it_is_first_reached()
    {
        // 100, −80 → 20, +30 → 50, −50 → 0, +5 → 5, −5 → 0.
        var problem = new SimulationProblem(
            [],
            [new(100, []), new(80, []), new(30, []), new(50, []), new(5, [])],
            [new(0, 1, -1), new(2, 2, 1), new(2, 3, -1), new(5, 4, 1), new(7, 4, -1)],
            0,
            [SimulationOutput.Lowest, SimulationOutput.LowestAt, SimulationOutput.Balance(0), SimulationOutput.Balance(1), SimulationOutput.Balance(2), SimulationOutput.Balance(9), SimulationOutput.Sum(new(1, -1), new(4, 2))]);
        var solution = SimulationSolver.Solve(problem, new() { Runs = 3, Verify = true });
        Assert.Equal([0.0, 2, 20, 20, 0, 0, -70], solution.Outputs.Select(output => output.Mean));
        Assert.All(solution.Outputs, output => Assert.Equal(0, output.Deviation));
    }

    [Fact]
    public void A_balance_that_never_falls_has_its_lowest_point_before_the_first_payment()
    {
        var problem = new SimulationProblem([], [new(10, [])], [new(3, 0, 1)], -1, [SimulationOutput.Lowest, SimulationOutput.LowestAt]);
        Assert.Equal([0.0, -1], SimulationSolver.Solve(problem, new() { Runs = 1 }).Outputs.Select(output => output.Mean));
    }

    [Fact]
    public void An_event_multiplies_first_and_shifts_then_and_never_below_the_floor()
    {
        double[] Values(double probability, double shift) =>
            [.. new[] { 0.1, 0.9 }.Select(SimulationSolver.Solve(
                new(
                    [SimulationDriver.Constant(100) with { Floor = 0, IsWhole = true }, SimulationDriver.Event(probability)],
                    [],
                    [],
                    -1,
                    [SimulationOutput.Driver(0)],
                    effects: [new(1, 0, 0.857, shift), new(1, 0, 0.5, 0)]),
                new() { Runs = 1000, Verify = true }).Outputs[0].Quantile)];

        Assert.Equal([100.0, 100], Values(0, -3));
        Assert.Equal([40.0, 40], Values(1, -3));
        Assert.Equal([0.0, 0], Values(1, -50));
        Assert.Equal([40.0, 100], Values(0.5, -3));
    }

    [Fact]
    public void A_question_holds_in_a_run_when_all_its_limits_do_in_that_same_run()
    {
        // Two coins: exactly one quarter shows two heads, though each limit holds in half of the runs.
        var problem = new SimulationProblem(
            [SimulationDriver.Event(0.5), SimulationDriver.Event(0.5)],
            [],
            [],
            -1,
            [SimulationOutput.Driver(0), SimulationOutput.Driver(1)],
            [new([new(0, 1), new(1, 1)]), new([new(0, 1)]), new([]), new([new(0, 1), new(0, double.NegativeInfinity, 0)])]);
        var answers = SimulationSolver.Solve(problem, new() { Runs = Runs }).Answers;
        Assert.True(answers[0].Low < 0.25 && 0.25 < answers[0].High);
        Assert.True(answers[1].Low < 0.5 && 0.5 < answers[1].High);
        Assert.Equal((Runs, 0), (answers[2].Yes, answers[3].Yes));
    }

    [Fact]
    public void Nothing_starts_before_its_date_and_what_is_late_pushes_what_follows()
    {
        // Planned 0–4 and 4–6; the first takes 3 to 6 slots instead, each alike.
        var network = new CpmProblem([4, 2], [new(0, 1)], notBefore: [0, 4]);
        var problem = new SimulationProblem(
            [SimulationDriver.Uniform(3, 6) with { IsWhole = true }], [], [], -1,
            [SimulationOutput.Finish(0), SimulationOutput.Finish(1), SimulationOutput.LastFinish],
            network: new(network, [0, -1]));
        var solution = SimulationSolver.Solve(problem, new() { Runs = Runs, Verify = true });
        Assert.Equal((3.0, 6.0), (solution.Outputs[0].Least, solution.Outputs[0].Greatest));
        Assert.Equal((6.0, 8.0), (solution.Outputs[1].Least, solution.Outputs[1].Greatest));
        Assert.Equal((6 + 6 + 7 + 8) / 4.0, solution.Outputs[2].Mean, 0.02);
    }

    [Fact]
    public void The_tornado_ranks_the_driver_that_moves_most_first_and_an_event_by_whether_it_happens()
    {
        var problem = new SimulationProblem(
            [SimulationDriver.Uniform(0, 10), SimulationDriver.Constant(7), SimulationDriver.Event(0.05), SimulationDriver.Uniform(0, 1)],
            [new(1000, [0]), new(-50_000, [2]), new(1, [1])],
            [],
            -1,
            [SimulationOutput.Sum(new(0, 1), new(1, 1), new(2, 1)) with { WithSwings = true }]);
        var swings = SimulationSolver.Solve(problem, new() { Runs = Runs }).Outputs[0].Swings;
        Assert.Equal([2, 0, 3], swings.Select(swing => swing.Driver));

        // Means: without the event 5,007, with it 45,000 less; with the driver in its lowest tenth 500 less 2,500, in its highest 9,500 less 2,500.
        Assert.Equal(5007, swings[0].AtLow, 50.0);
        Assert.Equal(5007 - 50_000, swings[0].AtHigh, 200.0);
        Assert.Equal(507 - 2500, swings[1].AtLow, 500.0);
        Assert.Equal(9507 - 2500, swings[1].AtHigh, 500.0);
        Assert.True(swings[0].RankCorrelation < -0.3 && swings[1].RankCorrelation > 0.8 && Math.Abs(swings[2].RankCorrelation) < 0.02);
    }

    [Fact]
    public void A_driver_that_alone_moves_an_output_has_the_rank_correlation_one()
    {
        var problem = new SimulationProblem([SimulationDriver.Pert(0, 1, 9)], [new(1000, [0, 0])], [], -1, [SimulationOutput.Sum(new TermMultiple(0, -1)) with { WithSwings = true }]);
        Assert.Equal(-1, SimulationSolver.Solve(problem, new() { Runs = 5000 }).Outputs[0].Swings[0].RankCorrelation, 6);
    }

    [Fact]
    public void Threads_change_nothing_and_the_seed_changes_the_numbers()
    {
        string Told(int threads, long seed)
        {
            var solution = SimulationSolver.Solve(Everything(), new() { Runs = 5000, Threads = threads, Seed = seed });
            return string.Join('|', solution.Outputs.Select(output => $"{output.Mean:R} {output.Deviation:R} {output.P10:R} {output.P90:R} {string.Join(',', output.Swings)} {string.Join(',', output.Convergence)}"))
                + string.Join('|', solution.Answers);
        }

        Assert.Equal(Told(1, 7), Told(4, 7));
        Assert.NotEqual(Told(1, 7), Told(1, 8));
    }

    [Fact]
    public void More_runs_begin_with_the_same_runs()
    {
        var few = SimulationSolver.Solve(Everything(), new() { Runs = 1000 }).Outputs[0];
        var many = SimulationSolver.Solve(Everything(), new() { Runs = 16_000 }).Outputs[0];
        Assert.Equal(many.Convergence[0], few.Convergence[^1]);
        Assert.Equal([1000, 2000, 4000, 8000, 16_000], many.Convergence.Select(point => point.Runs));
    }

    [Fact]
    public void A_run_allocates_nothing()
    {
        var problem = Everything();
        var evaluator = new RunEvaluator(problem, new(problem, 1));
        double[][] kept = [.. problem.Outputs.Select(_ => new double[3000])];
        evaluator.Evaluate(0, kept);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < 3000; run++)
        {
            evaluator.Evaluate(run, kept);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Quantiles_are_values_that_runs_gave()
    {
        var output = new OutputSummary([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5.5, 3) { Convergence = [], Swings = [] };
        Assert.Equal([1.0, 5, 8, 9, 1, 10], [output.P10, output.P50, output.P80, output.P90, output.Quantile(0), output.Quantile(1)]);
        Assert.Equal([0, 3, 10], [output.CountUpTo(0.5), output.CountUpTo(3), output.CountUpTo(99)]);
        Assert.Throws<ArgumentOutOfRangeException>(() => output.Quantile(double.NaN));
    }

    /// <summary>Newcombe, Two-sided confidence intervals for the single proportion (Statistics in Medicine 17, 1998), table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_of_a_probability_is_that_of_Wilson(int yes, int runs, double low, double high)
    {
        ProbabilityEstimate estimate = new(yes, runs);
        Assert.Equal((low, high), (Math.Round(estimate.Low, 4), Math.Round(estimate.High, 4)));
    }

    [Fact]
    public void A_cancelled_token_throws()
    {
        using CancellationTokenSource source = new();
        var progress = new Told(done => source.Cancel());
        Assert.ThrowsAny<OperationCanceledException>(() => SimulationSolver.Solve(Everything(), new() { Runs = 500_000 }, progress, source.Token));
    }

    [Fact]
    public void Progress_rises_to_all_runs()
    {
        List<int> told = [];
        SimulationSolver.Solve(Everything(), new() { Runs = 10_000, Threads = 2 }, new Told(progress => told.Add(progress.Done)));
        Assert.Equal(told.Order(), told);
        Assert.Equal(10_000, told[^1]);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(-5, 1, 1)]
    [InlineData(SimulationOptions.MaxRuns + 1, 1, 1)]
    [InlineData(10, -1, 1)]
    [InlineData(10, 1, 0)]
    public void Options_out_of_range_are_refused(int runs, long seed, int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SimulationSolver.Solve(Everything(), new() { Runs = runs, Seed = seed, Threads = threads }));

    [Fact]
    public void More_numbers_than_can_be_kept_are_refused_with_how_many_runs_would_do()
    {
        var problem = new SimulationProblem([], [], [], -1, [.. Enumerable.Range(0, 100).Select(_ => SimulationOutput.Lowest)]);
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => SimulationSolver.Solve(problem, new() { Runs = 500_001 }));
        Assert.Contains("at most 500000 runs", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_checker_finds_an_output_that_does_not_follow_and_a_driver_outside_its_shape()
    {
        var problem = new SimulationProblem([SimulationDriver.Uniform(1, 2)], [new(100, [0])], [new(0, 0, 1)], -1, [SimulationOutput.Lowest, SimulationOutput.Balance(0), SimulationOutput.Sum(new TermMultiple(0, 2))]);
        Assert.Empty(SimulationChecker.Check(problem, [1.5], [0, 150, 300]));
        Assert.Equal([new(SimulationViolationKind.Output, 0, 0, 150), new(SimulationViolationKind.Output, 2, 300, 301)], SimulationChecker.Check(problem, [1.5], [150, 150, 301]).ToArray());
        Assert.Contains(SimulationChecker.Check(problem, [2.5], [0, 250, 500]), violation => violation.Kind == SimulationViolationKind.Driver);
    }

    private static SimulationProblem Everything() => new(
        [
            SimulationDriver.Triangular(100, 150, 220) with { IsWhole = true, Floor = 0 }, SimulationDriver.Pert(2000, 2500, 2600), SimulationDriver.Event(0.3),
            SimulationDriver.Normal(1000, 200), SimulationDriver.Discrete([0, 5], [1, 2]), SimulationDriver.Uniform(3, 9), SimulationDriver.Constant(4),
        ],
        [new(100, [0, 1]), new(-25_000_000, []), new(100, [3]), new(1, [4])],
        [new(0, 2, -1), new(3, 1, 1), new(3, 0, 1), new(8, 3, 2)],
        2,
        [
            SimulationOutput.Lowest with { WithSwings = true }, SimulationOutput.LowestAt, SimulationOutput.Sum(new(0, 1), new(1, 1)) with { WithSwings = true },
            SimulationOutput.Finish(1), SimulationOutput.LastFinish, SimulationOutput.Balance(4), SimulationOutput.Driver(0),
        ],
        [new([new(0, -1_000_000)])],
        [new(2, 0, 0.8, -5)],
        [new(0, 3, 0.5), new(3, 5, -0.4)],
        new(new CpmProblem([4, 2], [new(0, 1, LinkType.FinishToStart, 3, LagUnit.CalendarDays)], dayOfSlot: [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16]), [5, -1]));

    private sealed class Told(Action<SimulationProgress> act) : IProgress<SimulationProgress>
    {
        public void Report(SimulationProgress value) => act(value);
    }
}

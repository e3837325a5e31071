using System.Collections.Immutable;
using System.Globalization;

namespace ActionPlanning.Engines.Simulation;

/// <summary>Draws the drivers of a problem many times over and says what came of it (Monte Carlo; Metropolis and Ulam 1949).</summary>
/// <remarks>
/// Random numbers come from Philox4x32-10 (Salmon and others 2011), a function of seed, run and driver: problem, options and seed give the same solution on every machine and with any number of
/// threads. A run allocates nothing. Every output of every run is kept, 8 bytes each, so that quantiles are exact; <see cref="SimulationOptions.MaxKept"/> bounds that.
/// </remarks>
public static class SimulationSolver
{
    private const int Chunk = 1024;
    private const int RunsVerified = 64;

    /// <summary>Simulates.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">Runs, seed and threads; null for the defaults.</param>
    /// <param name="progress">Hears of the runs done, at most some hundred times, on whichever thread did them but never on two at once; null for nobody.</param>
    /// <param name="cancellationToken">Ends the work by an exception.</param>
    /// <returns>The outputs over all runs, and how often each question was answered yes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Runs, seed or threads are out of range, or runs times outputs exceed <see cref="SimulationOptions.MaxKept"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="InvalidOperationException">The result was to be verified and does not follow from the drivers: a fault of this library.</exception>
    public static SimulationSolution Solve(
        SimulationProblem problem,
        SimulationOptions? options = null,
        IProgress<SimulationProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        options ??= new SimulationOptions();
        ThrowIfWrong(problem, options);
        cancellationToken.ThrowIfCancellationRequested();
        var sampler = new DriverSampler(problem, options.Seed);
        var kept = new double[problem.Outputs.Length][];
        for (var o = 0; o < kept.Length; o++)
        {
            kept[o] = new double[options.Runs];
        }

        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken };
        Run(problem, options, sampler, kept, parallel, progress);
        if (options.Verify)
        {
            Verify(problem, sampler, kept);
        }

        ImmutableArray<ProbabilityEstimate> answers = [.. problem.Questions.Select(question => Answer(question, kept))];
        var swings = Swings(problem, sampler, kept, parallel);
        var outputs = new OutputSummary[kept.Length];
        Parallel.For(0, kept.Length, parallel, o => outputs[o] = RunStatistics.Summarise(kept[o], swings[o]));
        return new(problem) { Runs = options.Runs, Seed = options.Seed, Outputs = [.. outputs], Answers = answers };
    }

    /// <summary>The outputs of the first runs, by output, by run: the same numbers that <see cref="Solve"/> sums up.</summary>
    internal static double[][] Keep(SimulationProblem problem, int runs, long seed)
    {
        var kept = new double[problem.Outputs.Length][];
        for (var o = 0; o < kept.Length; o++)
        {
            kept[o] = new double[runs];
        }

        var evaluator = new RunEvaluator(problem, new DriverSampler(problem, seed));
        for (var run = 0; run < runs; run++)
        {
            evaluator.Evaluate(run, kept);
        }

        return kept;
    }

    /// <summary>Whether a run answers a question yes.</summary>
    internal static bool Holds(SimulationQuestion question, double[][] kept, int run)
    {
        foreach (ref readonly var limit in question.Limits.AsSpan())
        {
            var value = kept[limit.Output][run];
            if (!(value >= limit.AtLeast && value <= limit.AtMost))
            {
                return false;
            }
        }

        return true;
    }

    private static void ThrowIfWrong(SimulationProblem problem, SimulationOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Runs, 1, "options.Runs");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Runs, SimulationOptions.MaxRuns, "options.Runs");
        ArgumentOutOfRangeException.ThrowIfNegative(options.Seed, "options.Seed");
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, "options.Threads");
        if ((long)options.Runs * problem.Outputs.Length > SimulationOptions.MaxKept)
        {
            var most = SimulationOptions.MaxKept / problem.Outputs.Length;
            throw new ArgumentOutOfRangeException(
                "options.Runs",
                options.Runs,
                string.Create(CultureInfo.InvariantCulture, $"With {problem.Outputs.Length} outputs at most {most} runs can be kept."));
        }
    }

    private static void Run(SimulationProblem problem, SimulationOptions options, DriverSampler sampler, double[][] kept, ParallelOptions parallel, IProgress<SimulationProgress>? progress)
    {
        var chunks = (options.Runs + Chunk - 1) / Chunk;
        var report = Math.Max(1, chunks / 100);
        var done = 0;
        var told = new Lock();
        Parallel.For(0, chunks, parallel, () => new RunEvaluator(problem, sampler), (chunk, _, evaluator) =>
        {
            var last = Math.Min(options.Runs, (chunk + 1) * Chunk);
            for (var run = chunk * Chunk; run < last; run++)
            {
                evaluator.Evaluate(run, kept);
            }

            if (progress is not null)
            {
                lock (told)
                {
                    done += last - (chunk * Chunk);
                    if (chunk % report == 0 || done == options.Runs)
                    {
                        progress.Report(new(done, options.Runs));
                    }
                }
            }

            return evaluator;
        }, _ => { });
    }

    private static ProbabilityEstimate Answer(SimulationQuestion question, double[][] kept)
    {
        var runs = kept.Length == 0 ? 1 : kept[0].Length;
        var yes = 0;
        for (var run = 0; run < runs; run++)
        {
            yes += Holds(question, kept, run) ? 1 : 0;
        }

        return new(yes, runs);
    }

    /// <summary>By output, how far each driver moves it. Drivers are drawn once more, one at a time, rather than kept.</summary>
    private static ImmutableArray<DriverSwing>[] Swings(SimulationProblem problem, DriverSampler sampler, double[][] kept, ParallelOptions parallel)
    {
        int[] wanted = [.. Enumerable.Range(0, kept.Length).Where(o => problem.Outputs[o].WithSwings)];
        int[] varying = wanted.Length == 0 ? [] : [.. Enumerable.Range(0, problem.Drivers.Length).Where(d => problem.Drivers[d].Shape != DriverShape.Constant)];
        double[][] ranks = [.. wanted.Select(o => RunStatistics.Ranks(kept[o]))];
        var found = new DriverSwing[varying.Length][];
        Parallel.For(0, varying.Length, parallel, v =>
        {
            var drawn = new double[kept[0].Length];
            for (var run = 0; run < drawn.Length; run++)
            {
                drawn[run] = sampler.Draw(run, varying[v]);
            }

            var sorted = (double[])drawn.Clone();
            Array.Sort(sorted);
            var drawnRanks = RunStatistics.Ranks(drawn);
            found[v] = new DriverSwing[wanted.Length];
            for (var w = 0; w < wanted.Length; w++)
            {
                var (atLow, atHigh) = RunStatistics.Tails(drawn, sorted, kept[wanted[w]]);
                found[v][w] = new(varying[v], atLow, atHigh, RunStatistics.Correlation(drawnRanks, ranks[w]));
            }
        });

        var swings = new ImmutableArray<DriverSwing>[kept.Length];
        Array.Fill(swings, []);
        for (var w = 0; w < wanted.Length; w++)
        {
            swings[wanted[w]] = [.. found.Select(row => row[w]).OrderByDescending(swing => Math.Abs(swing.AtHigh - swing.AtLow)).ThenBy(swing => swing.Driver)];
        }

        return swings;
    }

    private static void Verify(SimulationProblem problem, DriverSampler sampler, double[][] kept)
    {
        var runs = kept.Length == 0 ? 0 : kept[0].Length;
        var drawn = new double[problem.Drivers.Length];
        var outputs = new double[kept.Length];
        for (var i = 0; i < Math.Min(runs, RunsVerified); i++)
        {
            var run = (int)((long)i * runs / Math.Min(runs, RunsVerified));
            sampler.Draw(run, drawn);
            for (var o = 0; o < outputs.Length; o++)
            {
                outputs[o] = kept[o][run];
            }

            if (SimulationChecker.Check(problem, drawn, outputs) is [var violation, ..])
            {
                throw new InvalidOperationException($"Run {run} does not follow from its drivers: {violation}. This is a fault of ActionPlanning.");
            }
        }
    }
}

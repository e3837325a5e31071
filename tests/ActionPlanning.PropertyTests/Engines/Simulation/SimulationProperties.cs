using ActionPlanning.Engines.Simulation;
using ActionPlanning.PropertyTests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ActionPlanning.PropertyTests.Engines.Simulation;

public class SimulationProperties
{
    private const int Runs = 4000;

    [Property(typeof(Cases), Runs = 60)]
    public void What_is_estimated_is_what_weighing_every_combination_gives(Small small)
    {
        SimulationSolution solution = SimulationSolver.Solve(small.Problem(), new() { Runs = Runs, Verify = true });
        (double lowest, double sum, double keeps) = small.Expected();
        foreach ((OutputSummary output, double expected) in new[] { (solution.Outputs[0], lowest), (solution.Outputs[1], sum) })
        {
            // A value of little weight may be in no run at all, and then no deviation tells of it.
            Assert.True(Math.Abs(output.Mean - expected) <= (5 * output.StandardError) + (small.Reach() * 10.0 / Runs), $"{output.Mean} ± {output.StandardError} against {expected}");
        }

        Assert.True(Math.Abs(solution.Answers[0].Estimate - keeps) <= (5 * Math.Sqrt(keeps * (1 - keeps) / Runs)) + 1e-9, $"{solution.Answers[0].Estimate} against {keeps}");
    }

    [Property(typeof(Cases), Runs = 60)]
    public void Threads_change_nothing_and_every_run_is_accepted_by_the_checker(Small small)
    {
        SimulationProblem problem = small.Problem();
        SimulationSolution one = SimulationSolver.Solve(problem, new() { Runs = 3000, Seed = 5, Verify = true });
        SimulationSolution three = SimulationSolver.Solve(problem, new() { Runs = 3000, Seed = 5, Threads = 3 });
        for (int o = 0; o < one.Outputs.Length; o++)
        {
            Assert.Equal((one.Outputs[o].Mean, one.Outputs[o].Deviation), (three.Outputs[o].Mean, three.Outputs[o].Deviation));
            for (double share = 0; share <= 1; share += 0.05)
            {
                Assert.Equal(one.Outputs[o].Quantile(share), three.Outputs[o].Quantile(share));
            }
        }

        Assert.Equal(one.Answers.AsEnumerable(), three.Answers);
    }

    /// <summary>Up to four drivers of two or three values each, one an event that halves the first, paid in turn in and out.</summary>
    public sealed record Small(int[][] Values, int[][] Weights, int EventPercent, int Opening)
    {
        public SimulationProblem Problem() => new(
            [.. Values.Select((values, d) => SimulationDriver.Discrete([.. values.Select(value => (double)value)], [.. Weights[d].Take(values.Length).Select(weight => (double)weight)])), SimulationDriver.Event(EventPercent / 100.0)],
            [.. Values.Select((_, d) => new SimulationTerm(10, [d])), new(Opening, [])],
            [.. Values.Select((_, d) => new SimulationPayment(d, d, d % 2 == 0 ? -1 : 1))],
            Values.Length,
            [SimulationOutput.Lowest with { WithSwings = true }, SimulationOutput.Sum([.. Values.Select((_, d) => new TermMultiple(d, d % 2 == 0 ? -1 : 1))])],
            [new([new(0, 0)])],
            [new(Values.Length, 0, 0.5, 1)]);

        public double Reach() => Opening + (10.0 * Values.Sum(values => values[^1] + 1));

        /// <summary>The means of the lowest balance and of the sum, and the probability that the balance never falls below 0, over every combination.</summary>
        public (double Lowest, double Sum, double Keeps) Expected()
        {
            (double lowest, double sum, double keeps) = (0, 0, 0);
            int[] at = new int[Values.Length];
            while (true)
            {
                double weight = 1;
                for (int d = 0; d < at.Length; d++)
                {
                    weight *= (double)Weights[d][at[d]] / Weights[d].Take(Values[d].Length).Sum();
                }

                foreach ((bool happens, double probability) in new[] { (true, EventPercent / 100.0), (false, 1 - (EventPercent / 100.0)) })
                {
                    decimal balance = Opening;
                    decimal least = Opening;
                    for (int d = 0; d < at.Length; d++)
                    {
                        decimal value = Values[d][at[d]];
                        decimal amount = decimal.Round(10m * (d == 0 && happens ? (value * 0.5m) + 1m : value));
                        balance += d % 2 == 0 ? -amount : amount;
                        least = Math.Min(least, balance);
                    }

                    lowest += weight * probability * (double)least;
                    sum += weight * probability * (double)(balance - Opening);
                    keeps += weight * probability * (least >= 0m ? 1 : 0);
                }

                int next = 0;
                while (next < at.Length && ++at[next] == Values[next].Length)
                {
                    at[next++] = 0;
                }

                if (next == at.Length)
                {
                    return (lowest, sum, Math.Clamp(keeps, 0, 1));
                }
            }
        }
    }

    public static class Cases
    {
        public static Arbitrary<Small> Smalls() => Arb.From(
            from count in Gen.Choose(1, 4)
            from values in Gen.ArrayOf(Gen.Choose(2, 3).SelectMany(size => Gen.ArrayOf(Gen.Choose(0, 40), size)).Select(row => row.Distinct().Order().ToArray()), count)
            from weights in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(1, 5), 3), count)
            from percent in Gen.Choose(0, 100)
            from opening in Gen.Choose(0, 600)
            select new Small(values, weights, percent, opening));
    }
}

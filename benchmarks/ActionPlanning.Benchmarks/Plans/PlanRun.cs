using System.Diagnostics;
using System.Globalization;
using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Scheduling;

namespace ActionPlanning.Benchmarks.Plans;

/// <summary>Schedules many generated plans, each checked by the independent checker, and says what it took: <c>plans [--count N] [--items A[-B]] [--threads N] [--seed N]</c>.</summary>
internal static class PlanRun
{
    public const string Usage = "plans [--count N] [--items A[-B]] [--threads N] [--seed N]   (10000 plans of 10-200 items, 2 threads, seed 1)";

    private const int MostCount = 10_000_000;
    private const int MostShown = 10;

    /// <summary>Runs, and prints a summary.</summary>
    /// <returns>The exit code: 0 when nothing failed.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        (int count, int least, int most, int threads, int seed) = (10_000, 10, 200, 2, 1);
        for (int i = 0; i < args.Length; i += 2)
        {
            string value = i + 1 < args.Length ? args[i + 1] : "";
            string[] ends = value.Split('-');
            bool read = args[i] switch
            {
                "--count" => Number(value, out count),
                "--items" => ends.Length <= 2 && Number(ends[0], out least) && Number(ends[^1], out most) && least <= most,
                "--threads" => Number(value, out threads),
                "--seed" => Number(value, out seed),
                _ => false,
            };
            if (!read)
            {
                errors.WriteLine($"'{args[i]} {value}' is not understood.");
                errors.WriteLine(Usage);
                return RcpspRunner.Unreadable;
            }
        }

        ActionPlanner planner = new();
        long[] states = new long[Enum.GetValues<PlacementState>().Length];
        long items = 0;
        int violations = 0;
        int exceptions = 0;
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        Stopwatch clock = Stopwatch.StartNew();
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            int size = least + (i % (most - least + 1));
            try
            {
                PlanOutcome outcome = planner.Plan(GeneratedPlan.Of(unchecked(seed + i), size), new() { WorkLimit = 200 });
                PlanList<PlanScheduleViolation> found = PlanScheduleChecker.Check(outcome.Schedule);
                lock (states)
                {
                    items += size;
                    violations += found.Count;
                    foreach (PlannedItem item in outcome.Schedule.Items)
                    {
                        states[(int)item.State]++;
                    }
                }

                if (!found.IsEmpty)
                {
                    errors.WriteLine($"seed {seed + i}, {size} items: {found[0]}");
                }
            }
#pragma warning disable CA1031 // Whatever goes wrong is what this run is to find.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                if (Interlocked.Increment(ref exceptions) <= MostShown)
                {
                    errors.WriteLine($"seed {seed + i}, {size} items: {fault}");
                }
            }
        });
        double seconds = clock.Elapsed.TotalSeconds;
        using Process process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} plans, {items} items: {seconds:F1} s with {threads} threads, {process.TotalProcessorTime.TotalSeconds:F1} CPU s, {seconds * 1000 / Math.Max(1, count):F2} ms a plan, {(GC.GetTotalAllocatedBytes() - bytes) / 1e6 / Math.Max(1, count):F2} MB allocated a plan, at most {process.PeakWorkingSet64 / 1e6:F0} MB in use"));
        output.WriteLine(string.Join(", ", Enum.GetValues<PlacementState>().Where(state => states[(int)state] > 0).Select(state => $"{state} {states[(int)state]}")));
        output.WriteLine($"violations {violations}, exceptions {exceptions}");
        return violations + exceptions == 0 ? RcpspRunner.Fine : 1;
    }

    internal static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and <= MostCount;
}

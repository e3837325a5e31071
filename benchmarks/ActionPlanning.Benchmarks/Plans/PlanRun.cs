using System.Diagnostics;
using System.Globalization;
using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Scheduling;

namespace ActionPlanning.Benchmarks.Plans;

/// <summary>Schedules many generated plans, each checked by the independent checker, and says what it took: <c>plans [--count N] [--items A[-B]] [--threads N] [--seed N]</c>.</summary>
internal static class PlanRun
{
    public const string Usage = "plans [--count N] [--items A[-B]] [--threads N] [--seed N]   (10000 plans of 10-200 items, 2 threads, seed 1)";

    /// <summary>Runs, and prints a summary.</summary>
    /// <returns>The exit code: 0 when nothing failed.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (new GeneratedRun(10_000, 10, 200, 1, Threads: 2).Read(args, Usage, errors) is not { } asked)
        {
            return RunnerProgram.Unreadable;
        }

        int count = asked.Count;
        ActionPlanner planner = new();
        long[] states = new long[Enum.GetValues<PlacementState>().Length];
        long items = 0;
        int violations = 0;
        int exceptions = 0;
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        Stopwatch clock = Stopwatch.StartNew();
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = asked.Threads }, i =>
        {
            int size = asked.Size(i);
            try
            {
                PlanOutcome outcome = planner.Plan(GeneratedPlan.Of(unchecked(asked.Seed + i), size), new() { WorkLimit = 200 });
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
                    errors.WriteLine($"seed {asked.Seed + i}, {size} items: {found[0]}");
                }
            }
#pragma warning disable CA1031 // Whatever goes wrong is what this run is to find.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                if (Interlocked.Increment(ref exceptions) <= GeneratedRun.MostShown)
                {
                    errors.WriteLine($"seed {asked.Seed + i}, {size} items: {fault}");
                }
            }
        });
        double seconds = clock.Elapsed.TotalSeconds;
        using Process process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} plans, {items} items: {seconds:F1} s with {asked.Threads} threads, {process.TotalProcessorTime.TotalSeconds:F1} CPU s, {seconds * 1000 / Math.Max(1, count):F2} ms a plan, {(GC.GetTotalAllocatedBytes() - bytes) / 1e6 / Math.Max(1, count):F2} MB allocated a plan, at most {process.PeakWorkingSet64 / 1e6:F0} MB in use"));
        output.WriteLine(string.Join(", ", Enum.GetValues<PlacementState>().Where(state => states[(int)state] > 0).Select(state => $"{state} {states[(int)state]}")));
        output.WriteLine($"violations {violations}, exceptions {exceptions}");
        return violations + exceptions == 0 ? RunnerProgram.Fine : RunnerProgram.Wrong;
    }
}

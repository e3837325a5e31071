using System.Globalization;
using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Generated;

/// <summary>What one priority-rule schedule and one forward–backward improvement take, for projects of growing size with 4 resources.</summary>
internal static class ScalingTable
{
    public const string Usage = "scaling [ACTIVITIES…]   (without numbers: 100 to 100,000)";

    private const int MostActivities = 1_000_000;
    private const int Seed = 1;
    private static readonly int[] Sizes = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];

    /// <summary>Prints the table.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var sizes = new List<int>();
        foreach (var arg in args)
        {
            if (!int.TryParse(arg, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size is 0 or > MostActivities)
            {
                errors.WriteLine($"'{arg}' stands where a number of activities from 1 to {MostActivities} is expected.");
                errors.WriteLine(Usage);
                return RunnerProgram.Unreadable;
            }

            sizes.Add(size);
        }

        // The first rows would else measure the compiler.
        for (var i = 0; i < 30; i++)
        {
            Row(Sizes[0]);
        }

        output.WriteLine("activities    links  slots   problem s  one pass s  improvement s  search of 5 s   MB in all  bytes an activity  bytes of improvement   finish  improved");
        foreach (var size in sizes.Count > 0 ? [.. sizes] : Sizes)
        {
            output.WriteLine(Row(size));
            output.Flush();
        }

        return RunnerProgram.Fine;
    }

    private static string Row(int activities)
    {
        var file = ProjectGenerator.Make(new(activities), Seed);
        var clock = new CpuTime();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var (problem, making) = Timed(clock, () => file.Problem);
        var (serial, pass) = Timed(clock, () => SerialScheduler.Solve(problem));
        var (passes, preparing) = Timed(clock, () => new SchedulePasses(problem));
        passes.Improve();
        var began = clock.GetTimestamp();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var improved = passes.Improve();
        var after = GC.GetTotalAllocatedBytes(precise: true);
        var improving = clock.GetElapsedTime(began).TotalSeconds;
        var all = after - bytes;
        var (found, searching) = Timed(clock, () => ScheduleSearch.Solve(problem, new SearchOptions { ScheduleLimit = 5 }));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{activities,10} {file.Links.Length,8} {problem.Horizon,6} {making,11:F4} {pass,11:F4} {preparing + improving,14:F4} {searching,14:F4} {all / 1e6,11:F1} {(double)all / activities,18:F0} {after - before,21} {serial.Finish,8} {Math.Min(improved, found.Finish),9}");
    }

    private static (T Result, double Seconds) Timed<T>(CpuTime clock, Func<T> work)
    {
        var began = clock.GetTimestamp();
        var result = work();
        return (result, clock.GetElapsedTime(began).TotalSeconds);
    }
}

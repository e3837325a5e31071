using System.Globalization;
using ActionPlanning.Engines;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>Runs the schedule search over instance files and compares what it finds with the best known.</summary>
public static class RcpspRunner
{
    private const string Header = "instance,activities,makespan,lower_bound,status,schedules,nodes,cpu_ms,ms_to_best";

    private static readonly string[] Endings = [".sm", ".rcp"];

    /// <summary>Runs; the first argument after the verb is a file or directory.</summary>
    /// <param name="args">See <see cref="RunnerOptions.Usage"/>.</param>
    /// <returns>0; 1 when a schedule breaks a rule or a result contradicts a published bound; 2 when arguments or files cannot be read.</returns>
    public static int Run(string[] args)
    {
        try
        {
            return Run(RunnerOptions.Parse(args));
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            if (fault is ArgumentException and not EngineInputException)
            {
                Console.Error.WriteLine(RunnerOptions.Usage);
            }

            return 2;
        }
    }

    private static int Run(RunnerOptions options)
    {
        var files = Files(options);
        var known = Known(options, files);
        var summary = new RunSummary();
        using var rows = options.Out is null ? null : new StreamWriter(options.Out);
        rows?.WriteLine(Header);
        for (var i = 0; i < files.Length; i++)
        {
            if (!Console.IsErrorRedirected)
            {
                Console.Error.Write($"\r{i + 1}/{files.Length} {Path.GetFileName(files[i]),-24}");
            }

            var file = ProjectFile.Read(files[i]);
            var (solution, seconds) = Solve(file, options);
            summary.Add(solution, known.For(file.Name), seconds);
            rows?.WriteLine(Row(file, solution, seconds));
            Save(file, solution, options.Solutions);
        }

        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write($"\r{"",40}\r");
        }

        Console.WriteLine(summary);
        return summary.Violations + summary.Contradictions > 0 ? 1 : 0;
    }

    private static (SearchSolution Solution, double Seconds) Solve(ProjectFile file, RunnerOptions options)
    {
        var problem = file.Problem();
        var clock = new CpuTime();
        var began = clock.GetTimestamp();
        var solution = ScheduleSearch.Solve(problem, new SearchOptions
        {
            ScheduleLimit = options.Schedules,
            TimeLimit = options.CpuSeconds is { } limit ? TimeSpan.FromSeconds(limit) : null,
            TimeProvider = clock,
            Seed = options.Seed,
        });
        return (solution, clock.GetElapsedTime(began).TotalSeconds);
    }

    private static string[] Files(RunnerOptions options)
    {
        var files = options.Paths
            .SelectMany(path => Directory.Exists(path)
                ? Directory.EnumerateFiles(path).Where(f => Endings.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))
                : [path])
            .Order(StringComparer.Ordinal)
            .Where((_, i) => i % options.Every == options.Offset % options.Every)
            .ToArray();
        return files.Length > 0 ? files : throw new InvalidDataException($"There is no file ending in {string.Join(" or ", Endings)}.");
    }

    // Without a file named, the one beside the instances.
    private static BestKnown Known(RunnerOptions options, string[] files)
    {
        var known = new BestKnown();
        var tables = options.BestKnown is { } given
            ? [given]
            : files.Select(f => Path.Combine(Path.GetDirectoryName(f) ?? "", BestKnown.FileName)).Distinct().Where(File.Exists);
        foreach (var table in tables)
        {
            known.Read(table);
        }

        return known;
    }

    private static string Row(ProjectFile file, SearchSolution solution, double seconds) => string.Create(
        CultureInfo.InvariantCulture,
        $"{file.Name},{file.Activities},{Makespan(solution)},{solution.FinishBound},{Status(solution.Status)},{solution.Statistics.Schedules},0,{1000 * seconds:F0},{solution.ElapsedToBest.TotalMilliseconds:F0}");

    private static string Makespan(SearchSolution solution) =>
        solution.Start.Contains(-1) ? "" : solution.Finish.ToString(CultureInfo.InvariantCulture);

    private static string Status(ScheduleStatus status) => status switch
    {
        ScheduleStatus.Optimal => "optimal",
        ScheduleStatus.Feasible => "feasible",
        ScheduleStatus.Infeasible => "infeasible",
        _ => "incomplete",
    };

    private static void Save(ProjectFile file, SearchSolution solution, string? folder)
    {
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllLines(Path.Combine(folder, file.Name + ".sol"), solution.Start.Select(s => s.ToString(CultureInfo.InvariantCulture)));
        }
    }
}

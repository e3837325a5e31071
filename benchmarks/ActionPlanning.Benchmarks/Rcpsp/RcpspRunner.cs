using System.Globalization;
using ActionPlanning.Benchmarks.Generated;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>Runs an engine over instance files and compares what it finds with the best known.</summary>
internal sealed class RcpspRunner
{
    private readonly RunnerOptions _options;
    private readonly TextWriter _output;
    private readonly TextWriter _errors;
    private readonly ProgressLine _progress;
    private readonly CpuTime _clock = new();
    private readonly RunSummary _summary = new();
    private readonly Dictionary<string, BestKnown> _tables = [];
    private readonly HashSet<Type> _warm = [];

    private RcpspRunner(RunnerOptions options, TextWriter output, TextWriter errors, ProgressLine progress) =>
        (_options, _output, _errors, _progress) = (options, output, errors, progress);

    /// <summary>Runs as a program: on the console, ending early on Ctrl+C.</summary>
    /// <param name="args">See <see cref="RunnerOptions.Usage"/>.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args) => RunnerProgram.OnConsole((output, errors, progress, token) => Run(args, output, errors, progress, token));

    /// <summary>Runs and writes to the given streams.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors, ProgressLine progress, CancellationToken token = default) =>
        RunnerProgram.Guarded(progress, errors, () =>
        {
            var options = RunnerOptions.Parse(args);
            if (options.Help)
            {
                output.WriteLine(RunnerOptions.Usage);
                return RunnerProgram.Fine;
            }

            return new RcpspRunner(options, output, errors, progress).RunAll(token);
        });

    private int RunAll(CancellationToken token)
    {
        var files = InstanceFiles.Find(_options);
        var tables = Array.ConvertAll(files, Table);
        var solutions = _options.Solutions is { } folder ? new SolutionFiles(folder) : null;
        using var rows = _options.Out is { } path ? ResultRows.Create(path) : null;
        var (unreadable, interrupted) = RunnerProgram.Each(files, _progress, _errors, i => RunOne(files[i], tables[i], rows, solutions, token));
        if (unreadable < files.Length)
        {
            _output.WriteLine(_summary);
        }

        return interrupted ? RunnerProgram.Interrupted : unreadable > 0 ? RunnerProgram.Unreadable : _summary.Violations + _summary.Contradictions > 0 ? RunnerProgram.Wrong : RunnerProgram.Fine;
    }

    private void RunOne(string path, BestKnown table, ResultRows? rows, SolutionFiles? solutions, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var file = InstanceFile.Read(path);
        var engine = RunEngines.For(_options.Engine, file, _options.CountsSchedules);
        file.Prepare();
        if (_options.CpuSeconds is not null && _warm.Add(file.GetType()))
        {
            engine.Run(WarmUp.Like(file), _options.Limits() with { Time = WarmUp.Time }, token);
        }

        var began = _clock.GetTimestamp();
        var result = engine.Run(file, _options.Limits(), token);
        var cpu = _clock.GetElapsedTime(began);

        // Nothing that the engine says of its schedule is taken on trust.
        var complete = result.Starts.Length > 0;
        var violations = complete ? file.Violations(result) : 0;
        var valid = violations == 0 && result.Makespan == (complete ? file.Finish(result) : null);
        var known = table.For(file.Name);
        if (!valid || RunSummary.Contradicts(result, known))
        {
            RunnerProgram.Tell(_progress, _errors, string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: {result.Status}, makespan {result.Makespan}, bound {result.LowerBound}, {violations} violation(s){(valid ? $", against known bounds {known}" : "")}"));
        }

        _summary.Add(result, valid, known, known.CriticalPath ?? file.CriticalPath, cpu);
        solutions?.Save(file.Name, result);
        rows?.Add(file, result, cpu);
    }

    // Without a table named, the one beside the instance: names are told apart only within a set.
    private BestKnown Table(string file)
    {
        var path = _options.BestKnown ?? Path.Combine(Path.GetDirectoryName(file) ?? "", BestKnown.FileName);
        if (!_tables.TryGetValue(path, out var table))
        {
            table = _options.BestKnown is not null || File.Exists(path) ? BestKnown.Read(path) : BestKnown.Nothing;
            _tables.Add(path, table);
        }

        return table;
    }
}

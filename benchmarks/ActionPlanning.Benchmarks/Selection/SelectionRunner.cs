using System.Globalization;
using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Benchmarks.Selection;

/// <summary>Runs the selection engine over instance files and compares what it finds with the best known.</summary>
internal sealed class SelectionRunner
{
    private readonly string _ending;
    private readonly Func<InstanceText, SelectionFile> _read;
    private readonly SelectionRunnerOptions _options;
    private readonly TextWriter _output;
    private readonly TextWriter _errors;
    private readonly ProgressLine _progress;
    private readonly CpuTime _clock = new();
    private readonly SelectionSummary _summary = new();
    private readonly Dictionary<string, SelectionBestKnown> _tables = [];

    private SelectionRunner(string verb, SelectionRunnerOptions options, TextWriter output, TextWriter errors, ProgressLine progress)
    {
        (_options, _output, _errors, _progress) = (options, output, errors, progress);
        (_ending, _read) = verb == "nrp" ? (NrpFile.Ending, NrpFile.Read) : (KnapsackFile.Ending, (Func<InstanceText, SelectionFile>)KnapsackFile.Read);
    }

    /// <summary>Runs as a program: on the console, ending early on Ctrl+C.</summary>
    /// <param name="verb"><c>knapsack</c> or <c>nrp</c>.</param>
    /// <param name="args">See <see cref="SelectionRunnerOptions.Usage"/>.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string verb, string[] args) => RunnerProgram.OnConsole((output, errors, progress, token) => Run(verb, args, output, errors, progress, token));

    /// <summary>Runs and writes to the given streams.</summary>
    public static int Run(string verb, string[] args, TextWriter output, TextWriter errors, ProgressLine progress, CancellationToken token = default) =>
        RunnerProgram.Guarded(progress, errors, () =>
        {
            var options = SelectionRunnerOptions.Parse(args);
            if (options.Help)
            {
                output.WriteLine(SelectionRunnerOptions.Usage);
                return RunnerProgram.Fine;
            }

            return new SelectionRunner(verb, options, output, errors, progress).RunAll(token);
        });

    private int RunAll(CancellationToken token)
    {
        var files = Find();
        var tables = Array.ConvertAll(files, Table);
        using var rows = _options.Out is { } path ? SelectionRows.Create(path) : null;
        var (unreadable, interrupted) = RunnerProgram.Each(files, _progress, _errors, i => RunOne(files[i], tables[i], rows, token));
        if (unreadable < files.Length)
        {
            _output.WriteLine(_summary);
        }

        return interrupted ? RunnerProgram.Interrupted
            : unreadable > 0 ? RunnerProgram.Unreadable
            : _summary.Violations + _summary.Contradictions > 0 ? RunnerProgram.Wrong : RunnerProgram.Fine;
    }

    private void RunOne(string path, SelectionBestKnown table, SelectionRows? rows, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var file = _read(InstanceText.Open(path));
        var options = new SelectionOptions
        {
            TimeLimit = _options.CpuSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            TimeProvider = _clock,
            WorkLimit = _options.Work,
            Seed = _options.Seed,
            Verify = _options.Verify,
        };
        var began = _clock.GetTimestamp();
        var solution = SelectionSolver.Solve(file.Problem, options, null, token);
        var cpu = _clock.GetElapsedTime(began);

        // Nothing that the engine says of its selection is taken on trust.
        var violations = solution.Chosen.IsEmpty ? 0 : SelectionChecker.Check(file.Problem, solution.Chosen.AsSpan()).Length;
        var valid = violations == 0 && (solution.Chosen.IsEmpty ? solution.Value is null : solution.Value == SelectionChecker.Value(file.Problem, solution.Chosen.AsSpan()));
        var known = table.For(file.Name);
        known = known with { Best = known.Best ?? file.Optimum, Bound = known.Bound ?? file.Optimum };
        if (!valid || SelectionSummary.Contradicts(solution, known))
        {
            RunnerProgram.Tell(_progress, _errors, string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: {solution.Status}, value {solution.Value}, bound {solution.UpperBound}, {violations} violation(s){(valid ? $", against known values {known}" : "")}"));
        }

        _summary.Add(solution, valid, known, cpu);
        rows?.Add(file, solution, cpu);
    }

    private string[] Find()
    {
        var files = _options.Paths
            .SelectMany(path => Directory.Exists(path)
                ? Directory.EnumerateFiles(path).Where(f => Path.GetExtension(f).Equals(_ending, StringComparison.OrdinalIgnoreCase))
                : [File.Exists(path) ? path : throw new FileNotFoundException($"{path}: there is no such file or directory.")])
            .Order(StringComparer.Ordinal)
            .ToArray();
        return files.Length > 0 ? files : throw new InvalidDataException($"There is no file ending in {_ending}.");
    }

    // Without a table named, the one beside the instance: names are told apart only within a set.
    private SelectionBestKnown Table(string file)
    {
        var path = _options.BestKnown ?? Path.Combine(Path.GetDirectoryName(file) ?? "", BestKnown.FileName);
        if (!_tables.TryGetValue(path, out var table))
        {
            table = _options.BestKnown is not null || File.Exists(path) ? SelectionBestKnown.Read(path) : SelectionBestKnown.Nothing;
            _tables.Add(path, table);
        }

        return table;
    }
}

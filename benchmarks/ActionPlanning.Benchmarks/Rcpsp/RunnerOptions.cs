using System.Globalization;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>What the runner was asked to do.</summary>
internal sealed record RunnerOptions
{
    public const string Usage =
        """
        rcpsp DIR_OR_FILE… [--engine NAME] [--cpu-seconds S] [--schedules N] [--work N] [--threads N] [--seed N] [--every N] [--offset N]
              [--out FILE.csv] [--solutions DIR] [--best-known FILE.csv] [--verify]

        Solves instance files (.sm, .mm, .sch, .rcp; of a directory all of them) and compares with the best known.
          --engine NAME       portfolio, search (the heuristic alone) or exact; without it the portfolio, or search where --schedules is the only limit
          --cpu-seconds S     limit for each instance in CPU time of the process, all its threads added up: with 2 threads S seconds last about S/2; the engine
                              warms up before the first instance, half a second on a generated one that is not counted
          --schedules N       limit in schedules generated
          --work N            limit in the unit of work of the engine: schedules, or what takes as long (portfolio); schedules (search); conflicts (exact). Problem, seed and limit
                              then decide the result, on any machine and with any number of threads
          --threads N         threads the engine may use (default 1); search and exact use one
          --seed N            where the random numbers begin (default 1)
          --every N --offset N  only each Nth file in ordinal order, from the file at the offset on (default 1 and 0)
          --out FILE.csv      one line an instance, written as it is solved
          --solutions DIR     one file INSTANCE.sol for each schedule: a start a line, dummies included; with several modes start and mode (from 1)
          --best-known FILE   table of bounds; without it best-known.csv beside the instances
          --verify            the engine checks its own result, too; the runner checks every schedule anyway

        Ends with 0; 1 when a schedule breaks a rule or a result contradicts a known bound; 2 when arguments or a file cannot be read (the other
        files are solved all the same); 130 when interrupted (what is done is written and summed up).
        """;

    private const int MostThreads = 1024;

    // A month; a clock counts ticks, and no more than it can hold.
    private const double MostSeconds = 31 * 86_400;

    public List<string> Paths { get; } = [];

    /// <summary>Gets the engine's name; null for the default.</summary>
    public string? Engine { get; private set; }

    public double? CpuSeconds { get; private set; }

    public long? Schedules { get; private set; }

    public long? Work { get; private set; }

    /// <summary>Gets whether schedules are the only limit.</summary>
    public bool CountsSchedules => Schedules is not null && Work is null && CpuSeconds is null;

    public int Threads { get; private set; } = 1;

    public int Seed { get; private set; } = 1;

    /// <summary>Gets which files are taken: those whose place in ordinal order leaves <see cref="Offset"/> when divided by this.</summary>
    public int Every { get; private set; } = 1;

    public int Offset { get; private set; }

    public string? Out { get; private set; }

    public string? Solutions { get; private set; }

    public string? BestKnown { get; private set; }

    public bool Verify { get; private set; }

    public bool Help { get; private set; }

    /// <exception cref="ArgumentException">An option is unknown, or its value is missing or cannot be read.</exception>
    public static RunnerOptions Parse(params string[] args)
    {
        var options = new RunnerOptions();
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                options.Paths.Add(args[i]);
            }
            else if (!options.Switch(args[i]))
            {
                options.Set(args[i], i + 1 < args.Length ? args[++i] : throw new ArgumentException($"{args[i]} needs a value."));
            }
        }

        return options.Paths.Count > 0 || options.Help ? options : throw new ArgumentException("No file and no directory is given.");
    }

    /// <summary>What the engine is told.</summary>
    public RunLimits Limits() => new()
    {
        Time = CpuSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        Schedules = Schedules,
        Work = Work,
        Threads = Threads,
        Seed = Seed,
        Verify = Verify,
    };

    private bool Switch(string name)
    {
        switch (name)
        {
            case "--verify":
                return Verify = true;
            case "--help":
                return Help = true;
            default:
                return false;
        }
    }

    private void Set(string name, string value)
    {
        switch (name)
        {
            case "--engine":
                Engine = RunEngines.Names.Contains(value)
                    ? value
                    : throw new ArgumentException($"--engine cannot be '{value}'; there is {string.Join(", ", RunEngines.Names)}.");
                break;
            case "--cpu-seconds":
                CpuSeconds = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= MostSeconds
                    ? seconds
                    : throw Wrong(name, value);
                break;
            case "--schedules":
                Schedules = Whole(name, value, 0, long.MaxValue);
                break;
            case "--work":
                Work = Whole(name, value, 0, long.MaxValue);
                break;
            case "--threads":
                Threads = (int)Whole(name, value, 1, MostThreads);
                break;
            case "--seed":
                Seed = (int)Whole(name, value, int.MinValue, int.MaxValue);
                break;
            case "--every":
                Every = (int)Whole(name, value, 1, int.MaxValue);
                break;
            case "--offset":
                Offset = (int)Whole(name, value, 0, int.MaxValue);
                break;
            case "--out":
                Out = value;
                break;
            case "--solutions":
                Solutions = value;
                break;
            case "--best-known":
                BestKnown = value;
                break;
            default:
                throw new ArgumentException($"There is no option {name}.");
        }
    }

    private static long Whole(string name, string value, long least, long most) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Wrong(name, value);

    private static ArgumentException Wrong(string name, string value) => new($"{name} cannot be '{value}'.");
}

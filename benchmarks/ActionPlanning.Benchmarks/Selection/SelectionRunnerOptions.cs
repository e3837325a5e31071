using System.Globalization;

namespace ActionPlanning.Benchmarks.Selection;

/// <summary>What the runner was asked to do.</summary>
internal sealed record SelectionRunnerOptions
{
    public const string Usage =
        """
        knapsack DIR_OR_FILE… [--cpu-seconds S] [--work N] [--seed N] [--out FILE.csv] [--best-known FILE.csv] [--verify]
        nrp DIR_OR_FILE… (the same options)

        Selects over instance files (knapsack: .dat of OR-Library, nrp: .txt of the next release problem; of a directory all of them) and compares with the best known.
          --cpu-seconds S     limit for each instance in CPU time of the process
          --work N            limit for each instance in the engine's unit of work, some microseconds each; problem, seed and limit then decide the result on any machine
          --seed N            where the random numbers begin (default 1)
          --out FILE.csv      one line an instance, written as it is solved
          --best-known FILE   table of best values; without it best-known.csv beside the instances
          --verify            the engine checks its own result, too; the runner checks every selection anyway

        Ends with 0; 1 when a selection breaks a rule or a result contradicts a known value; 2 when arguments or a file cannot be read (the other files are solved all the
        same); 130 when interrupted (what is done is written and summed up).
        """;

    // A month; a clock counts ticks, and no more than it can hold.
    private const double MostSeconds = 31 * 86_400;

    public List<string> Paths { get; } = [];

    public double? CpuSeconds { get; private set; }

    public long? Work { get; private set; }

    public int Seed { get; private set; } = 1;

    public string? Out { get; private set; }

    public string? BestKnown { get; private set; }

    public bool Verify { get; private set; }

    public bool Help { get; private set; }

    /// <exception cref="ArgumentException">An option is unknown, or its value is missing or cannot be read.</exception>
    public static SelectionRunnerOptions Parse(params string[] args)
    {
        var options = new SelectionRunnerOptions();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--help":
                    options.Help = true;
                    break;
                case "--verify":
                    options.Verify = true;
                    break;
                case ['-', '-', ..]:
                    options.Set(args[i], i + 1 < args.Length ? args[++i] : throw new ArgumentException($"{args[i]} needs a value."));
                    break;
                default:
                    options.Paths.Add(args[i]);
                    break;
            }
        }

        return options.Paths.Count > 0 || options.Help ? options : throw new ArgumentException("No file and no directory is given.");
    }

    private void Set(string name, string value)
    {
        switch (name)
        {
            case "--cpu-seconds":
                CpuSeconds = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= MostSeconds
                    ? seconds
                    : throw Wrong(name, value);
                break;
            case "--work":
                Work = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var work) ? work : throw Wrong(name, value);
                break;
            case "--seed":
                Seed = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed) ? seed : throw Wrong(name, value);
                break;
            case "--out":
                Out = value;
                break;
            case "--best-known":
                BestKnown = value;
                break;
            default:
                throw new ArgumentException($"There is no option {name}.");
        }
    }

    private static ArgumentException Wrong(string name, string value) => new($"{name} cannot be '{value}'.");
}

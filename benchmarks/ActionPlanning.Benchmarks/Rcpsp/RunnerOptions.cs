using System.Globalization;

namespace ActionPlanning.Benchmarks.Rcpsp;

/// <summary>What the runner was asked to do.</summary>
internal sealed record RunnerOptions
{
    public const string Usage =
        "rcpsp DIR_OR_FILE… [--cpu-seconds S] [--schedules N] [--threads 1] [--seed N] [--every N] [--offset N] [--out FILE.csv] [--solutions DIR] [--best-known FILE.csv]";

    public List<string> Paths { get; } = [];

    public double? CpuSeconds { get; private set; }

    public long? Schedules { get; private set; }

    public int Seed { get; private set; } = 1;

    /// <summary>Gets which files are taken: those whose place in ordinal order leaves <see cref="Offset"/> when divided by this.</summary>
    public int Every { get; private set; } = 1;

    public int Offset { get; private set; }

    public string? Out { get; private set; }

    public string? Solutions { get; private set; }

    public string? BestKnown { get; private set; }

    /// <exception cref="ArgumentException">An option is unknown, or its value cannot be read.</exception>
    public static RunnerOptions Parse(string[] args)
    {
        var options = new RunnerOptions();
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                options.Paths.Add(args[i]);
                continue;
            }

            if (i + 1 == args.Length)
            {
                throw new ArgumentException($"{args[i]} needs a value.");
            }

            options.Set(args[i], args[++i]);
        }

        return options.Paths.Count > 0 ? options : throw new ArgumentException("No file and no directory is given.");
    }

    private void Set(string name, string value)
    {
        switch (name)
        {
            case "--cpu-seconds":
                CpuSeconds = double.TryParse(value, CultureInfo.InvariantCulture, out var seconds) && seconds >= 0 ? seconds : throw Wrong(name, value);
                break;
            case "--schedules":
                Schedules = Whole(name, value, 0, long.MaxValue);
                break;
            case "--threads":
                // The search has one thread; the option says so for those who compare.
                Whole(name, value, 1, 1);
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
        long.TryParse(value, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : throw Wrong(name, value);

    private static ArgumentException Wrong(string name, string value) => new($"{name} cannot be '{value}'.");
}

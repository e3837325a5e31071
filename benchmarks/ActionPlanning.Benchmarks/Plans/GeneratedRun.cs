using System.Globalization;

namespace ActionPlanning.Benchmarks.Plans;

/// <summary>What is asked of a run over generated plans: <c>[--count N] [--items A[-B]] [--seed N]</c>, and <c>[--threads N]</c> where it takes them.</summary>
/// <param name="Count">How many plans.</param>
/// <param name="Least">The least number of items of a plan.</param>
/// <param name="Most">The greatest number of items of a plan.</param>
/// <param name="Seed">The seed of the first plan; each further one has the next.</param>
/// <param name="Threads">The number of threads; 0 for a run that takes none.</param>
internal readonly record struct GeneratedRun(int Count, int Least, int Most, int Seed, int Threads = 0)
{
    /// <summary>So many exceptions are written out.</summary>
    public const int MostShown = 10;

    private const int MostCount = 10_000_000;

    /// <summary>Reads the command line.</summary>
    /// <param name="args">The arguments after the verb.</param>
    /// <param name="usage">What can be said, for who said something else.</param>
    /// <param name="errors">Takes what is not understood.</param>
    /// <returns>What is asked for, these numbers where nothing is said; null when something is not understood.</returns>
    public GeneratedRun? Read(string[] args, string usage, TextWriter errors)
    {
        (int count, int least, int most, int seed, int threads) = (Count, Least, Most, Seed, Threads);
        for (int i = 0; i < args.Length; i += 2)
        {
            string value = i + 1 < args.Length ? args[i + 1] : "";
            string[] ends = value.Split('-');
            bool read = args[i] switch
            {
                "--count" => Number(value, out count),
                "--items" => ends.Length <= 2 && Number(ends[0], out least) && Number(ends[^1], out most) && least <= most,
                "--threads" => threads > 0 && Number(value, out threads),
                "--seed" => Number(value, out seed),
                _ => false,
            };
            if (!read)
            {
                errors.WriteLine($"'{args[i]} {value}' is not understood.");
                errors.WriteLine(usage);
                return null;
            }
        }

        return new(count, least, most, seed, threads);
    }

    /// <summary>The number of items of a plan: the plans take all sizes in turn.</summary>
    public int Size(int plan) => Least + (plan % (Most - Least + 1));

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and <= MostCount;
}

using System.Globalization;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling.MultiMode;

/// <summary>The multi-mode instances of Kolisch and Sprecher (1996), read from <c>../shared/data/mrcpsp</c> beside the repository.</summary>
internal static class Mrcpsp
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Psplib.Folder, "..", "..", "mrcpsp"));

    public static Dictionary<string, int> BestKnown(string set) => File.ReadLines(Path.Combine(Folder, set, "best-known.csv")).Skip(1)
        .Select(line => line.Split(',')).ToDictionary(cells => cells[0], cells => Number(cells[2]));

    public static MultiModeProblem Read(string set, string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, set, name + ".mm"));
        var (jobs, horizon) = (Header("jobs (incl."), Header("horizon"));
        var (renewable, stocks) = (Header("  - renewable"), Header("  - nonrenewable"));
        var rows = lines[(Line("jobnr.    #modes") + 1)..][..jobs].Select(Numbers).ToArray();
        int[] modes = [.. rows.Select(row => row[1])];

        // The job's number stands on the row of its first mode only.
        var requests = lines[(Line("jobnr. mode duration") + 2)..][..modes.Sum()].Select(line => Numbers(line)[^(1 + renewable + stocks)..]).ToArray();
        var available = Numbers(lines[Line("RESOURCEAVAILABILITIES") + 2]);
        return new(
            modes,
            [.. requests.Select(r => r[0])],
            [.. rows.SelectMany(row => row.Skip(3).Select(to => new PrecedenceLink(row[0] - 1, to - 1)))],
            horizon,
            Net.Constant(horizon, available[..renewable]),
            [.. requests.SelectMany(r => r[1..(1 + renewable)])],
            available.AsSpan(renewable),
            [.. requests.SelectMany(r => r[(1 + renewable)..])]);

        int Line(string start) => Array.FindIndex(lines, l => l.StartsWith(start, StringComparison.Ordinal));
        int Header(string start) => Number(lines[Line(start)].Split(':')[1].Trim().Split(' ')[0]);
    }

    private static int[] Numbers(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Number)];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

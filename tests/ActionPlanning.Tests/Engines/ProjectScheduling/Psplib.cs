using System.Globalization;
using ActionPlanning.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.ProjectScheduling;

/// <summary>The instances of Kolisch and Sprecher (1996), read from <c>../shared/data/psplib</c> beside the repository.</summary>
internal sealed record Psplib(string Name, int[] Durations, PrecedenceLink[] Links, int[] Demand, int[] Capacity, int Horizon, int MpmTime)
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(RepositoryRoot(), "..", "shared", "data", "psplib", "j30"));

    public static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*.sm").Order(StringComparer.Ordinal);

    public static Dictionary<string, int> BestKnown() => File.ReadLines(Path.Combine(Folder, "best-known.csv")).Skip(1)
        .Select(line => line.Split(',')).ToDictionary(cells => cells[0], cells => Number(cells[2]));

    public static Psplib Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var jobs = Number(After("jobs (incl. supersource/sink )"));
        var horizon = Number(After("horizon"));
        var mpm = Numbers(lines[Line("pronr.") + 1])[5];
        var links = lines[(Line("jobnr.    #modes") + 1)..][..jobs].Select(Numbers)
            .SelectMany(row => row.Skip(3).Select(to => new PrecedenceLink(row[0] - 1, to - 1))).ToArray();
        var requests = lines[(Line("jobnr. mode duration") + 2)..][..jobs].Select(Numbers).ToArray();
        var capacity = Numbers(lines[Line("RESOURCEAVAILABILITIES") + 2]);
        return new(
            Path.GetFileNameWithoutExtension(path), [.. requests.Select(r => r[2])], links, [.. requests.SelectMany(r => r.Skip(3))], capacity, horizon, mpm);

        int Line(string start) => Array.FindIndex(lines, l => l.StartsWith(start, StringComparison.Ordinal));
        string After(string start) => lines[Line(start)].Split(':')[1].Trim();
    }

    public CpmProblem Network() => new(Durations, Links);

    public ScheduleProblem Problem() => new(Network(), Horizon, Net.Constant(Horizon, Capacity), Demand);

    private static int[] Numbers(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Number)];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string RepositoryRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "ActionPlanning.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException($"ActionPlanning.sln is not above {AppContext.BaseDirectory}.");
    }
}

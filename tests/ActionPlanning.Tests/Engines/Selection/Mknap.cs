using System.Globalization;
using ActionPlanning.Engines.Selection;
using ActionPlanning.Tests.Engines.ProjectScheduling;

namespace ActionPlanning.Tests.Engines.Selection;

/// <summary>The knapsacks of OR-Library (Chu and Beasley 1998, and older ones), read from <c>../shared/data/mknap</c> beside the repository.</summary>
internal static class Mknap
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Psplib.Folder, "..", "..", "mknap"));

    /// <summary>The instances of a set with their best known values.</summary>
    public static IEnumerable<(string Name, SelectionProblem Problem, long Best)> Read(string set) =>
        from line in File.ReadLines(Path.Combine(Folder, set, "best-known.csv")).Skip(1)
        let cells = line.Split(',')
        select (cells[0], Problem(Path.Combine(Folder, set, cells[0] + ".dat")), long.Parse(cells[5], CultureInfo.InvariantCulture));

    private static SelectionProblem Problem(string path)
    {
        var numbers = File.ReadAllText(path).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => long.Parse(w, CultureInfo.InvariantCulture)).ToArray();
        var (n, m) = ((int)numbers[0], (int)numbers[1]);
        var byRow = numbers[(3 + n)..];
        long[] weights = [.. Enumerable.Range(0, n * m).Select(at => byRow[(at % m * n) + (at / m)])];
        return SelectionProblem.Knapsack(numbers.AsSpan(3, n), numbers.AsSpan(numbers.Length - m), weights);
    }
}

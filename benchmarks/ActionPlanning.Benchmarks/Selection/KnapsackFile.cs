using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Benchmarks.Selection;

/// <summary>
/// The format of OR-Library's multidimensional knapsacks (Beasley 1990), file names ending in <c>.dat</c>: items, rows, the optimum (0 for none); values; for each row the
/// weights; capacities.
/// </summary>
internal static class KnapsackFile
{
    public const string Ending = ".dat";

    /// <exception cref="InvalidDataException">The text is no such file; the message names line, code and what was expected.</exception>
    public static SelectionFile Read(InstanceText text)
    {
        var items = text.Next("the number of items", 1, SelectionFile.MostItems);
        var rows = text.Next("the number of rows", 0, SelectionFile.MostRows);
        var optimum = text.Next("the optimum (0 for none)", 0, int.MaxValue);
        long[] values = Array.ConvertAll(text.Next("a value", items, int.MinValue, int.MaxValue), v => (long)v);
        var byRow = new int[rows][];
        for (var r = 0; r < rows; r++)
        {
            byRow[r] = text.Next("a weight", items, 0, int.MaxValue);
        }

        long[] capacities = Array.ConvertAll(text.Next("a capacity", rows, 0, int.MaxValue), c => (long)c);
        text.ExpectEnd();
        var weights = new long[items * rows];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = byRow[i % rows][i / rows];
        }

        var problem = SelectionFile.Make(text, () => SelectionProblem.Knapsack(values, capacities, weights));
        return new(text.Path, problem, items, rows, optimum == 0 ? null : optimum);
    }
}

using ActionPlanning.Benchmarks.Rcpsp;
using ActionPlanning.Engines.Selection;

namespace ActionPlanning.Benchmarks.Selection;

/// <summary>
/// The next release problem (Bagnall, Rayward-Smith and Whittley 2001), file names ending in <c>.txt</c>: budget as a part of all costs; levels with the costs of their requirements; dependencies
/// <c>a b</c>, b needing a; customers with profit and requirements. The items are the customers, then the requirements.
/// </summary>
internal static class NrpFile
{
    public const string Ending = ".txt";

    private const int MostDependencies = 1_000_000;
    private const int MostLevels = 1000;

    /// <exception cref="InvalidDataException">The text is no such file; the message names line, code and what was expected.</exception>
    public static SelectionFile Read(InstanceText text)
    {
        var ratio = text.NextDecimal("the budget ratio", 0, 1);
        var costs = new List<int>();
        for (var levels = text.Next("the number of levels", 1, MostLevels); levels > 0; levels--)
        {
            costs.AddRange(text.Next("a cost", text.Next("the number of requirements of a level", 0, SelectionFile.MostItems), 0, int.MaxValue));
        }

        var dependencies = new (int From, int To)[text.Next("the number of dependencies", 0, MostDependencies)];
        for (var d = 0; d < dependencies.Length; d++)
        {
            dependencies[d] = (Requirement(), Requirement());
        }

        var profits = new List<int>();
        var wishes = new List<int[]>();
        for (var customers = text.Next("the number of customers", 1, SelectionFile.MostItems); customers > 0; customers--)
        {
            profits.Add(text.Next("a profit", 0, int.MaxValue));
            var count = text.Next("the number of requirements of a customer", 0, costs.Count);
            wishes.Add([.. Enumerable.Range(0, count).Select(_ => Requirement())]);
        }

        text.ExpectEnd();
        return new(text.Path, SelectionFile.Make(text, Problem), profits.Count + costs.Count, 1 + dependencies.Length + wishes.Sum(w => w.Length));

        int Requirement() => text.Next("a requirement", 1, costs.Count) - 1;

        SelectionProblem Problem()
        {
            var n = profits.Count;
            var one = Enumerable.Repeat(1, n + costs.Count).ToArray();
            long[] values = [.. profits.Select(p => (long)p), .. costs.Select(_ => 0L)];
            long[] weights = [.. profits.Select(_ => 0L), .. costs.Select(c => (long)c)];
            var needs = dependencies.Where(d => d.From != d.To).Select(d => (Item: n + d.To, Needs: n + d.From))
                .Concat(wishes.SelectMany((w, c) => w.Select(r => (Item: c, Needs: n + r)))).Distinct();
            return new(one, values, [Budget(ratio, costs.Sum(c => (long)c))], weights, prerequisites: [.. needs.Select(e => new Prerequisite([e.Item], [e.Needs]))]);
        }
    }

    // Rounded half up, the convention behind the published optima.
    private static long Budget(decimal ratio, long total) => (long)decimal.Round(ratio * total, 0, MidpointRounding.AwayFromZero);
}

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>
/// What the first activities, and what the last ones, can consume at least: all combinations of totals per stock of which none is undercut by another (dynamic programming over Pareto sets).
/// Decides whether modes can be chosen within the stocks, and whether a partial choice can be completed.
/// </summary>
/// <remarks>With one or two stocks the sets are small. With many they may explode; then there is no frontier and the question stays open.</remarks>
internal sealed class StockFrontier
{
    private const int MostPoints = 3000;
    private const int MostPointsOfManyStocks = 300;
    private const long MostPairs = 300_000;

    private readonly int _stocks;
    private readonly int[] _stock;
    private readonly int[][] _before;
    private readonly int[][] _after;

    private StockFrontier(int[] stock, int[][] before, int[][] after) => (_stock, _stocks, _before, _after) = (stock, stock.Length, before, after);

    /// <summary>Whether modes can be chosen within the stocks at all.</summary>
    public bool IsFeasible => _after[0].Length > 0;

    /// <summary>Builds it; null when it would take too long.</summary>
    /// <param name="stock">What there is of each stock; at least one.</param>
    /// <param name="modes">Per activity the consumptions of its modes, one after the other.</param>
    public static StockFrontier? Build(int[] stock, int[][] modes)
    {
        var n = modes.Length;
        var (leastBefore, leastAfter) = (new long[n + 1][], new long[n + 1][]);
        leastBefore[0] = new long[stock.Length];
        leastAfter[n] = new long[stock.Length];
        for (var a = 0; a < n; a++)
        {
            leastBefore[a + 1] = AddLeast(leastBefore[a], modes[a]);
        }

        for (var a = n - 1; a >= 0; a--)
        {
            leastAfter[a] = AddLeast(leastAfter[a + 1], modes[a]);
        }

        // A set before activity a is of use only where the least that the rest takes still fits; and the other way round.
        var (before, after) = (new int[n + 1][], new int[n + 1][]);
        before[0] = new int[stock.Length];
        after[n] = new int[stock.Length];
        for (var a = 0; a < n; a++)
        {
            if (Extend(before[a], modes[a], stock, leastAfter[a + 1]) is not { } next)
            {
                return null;
            }

            before[a + 1] = next;
        }

        for (var a = n - 1; a >= 0; a--)
        {
            if (Extend(after[a + 1], modes[a], stock, leastBefore[a]) is not { } next)
            {
                return null;
            }

            after[a] = next;
        }

        return new StockFrontier(stock, before, after);
    }

    /// <summary>Whether the activities from one on can be done with what is left of the stocks.</summary>
    public bool Completes(int activity, ReadOnlySpan<int> left) => AnyWithin(_after[activity], left);

    /// <summary>Whether the activities before one can be done with what is left of the stocks.</summary>
    public bool CompletesBefore(int activity, ReadOnlySpan<int> left) => AnyWithin(_before[activity], left);

    /// <summary>Whether some choice of all other modes goes with one mode; true when it would take too long to tell.</summary>
    public bool Allows(int activity, ReadOnlySpan<int> consumption)
    {
        var (before, after) = (_before[activity], _after[activity + 1]);
        if ((long)before.Length * after.Length > MostPairs)
        {
            return true;
        }

        Span<int> left = stackalloc int[_stocks];
        for (var p = 0; p < before.Length; p += _stocks)
        {
            var fits = true;
            for (var k = 0; k < _stocks; k++)
            {
                var rest = (long)_stock[k] - before[p + k] - consumption[k];
                fits &= rest >= 0;
                left[k] = (int)Math.Max(rest, 0);
            }

            if (fits && AnyWithin(after, left))
            {
                return true;
            }
        }

        return false;
    }

    private static long[] AddLeast(long[] to, int[] modes)
    {
        var sum = (long[])to.Clone();
        for (var k = 0; k < sum.Length; k++)
        {
            var least = int.MaxValue;
            for (var m = k; m < modes.Length; m += sum.Length)
            {
                least = Math.Min(least, modes[m]);
            }

            sum[k] += least;
        }

        return sum;
    }

    private bool AnyWithin(int[] points, ReadOnlySpan<int> left)
    {
        for (var p = 0; p < points.Length; p += _stocks)
        {
            var fits = true;
            for (var k = 0; k < _stocks && fits; k++)
            {
                fits = points[p + k] <= left[k];
            }

            if (fits)
            {
                return true;
            }
        }

        return false;
    }

    private static int[]? Extend(int[] points, int[] modes, int[] stock, long[] rest)
    {
        var stocks = stock.Length;
        var most = stocks <= 2 ? MostPoints : MostPointsOfManyStocks;
        var sums = new List<int[]>();
        for (var p = 0; p < points.Length; p += stocks)
        {
            for (var m = 0; m < modes.Length; m += stocks)
            {
                var sum = new int[stocks];
                var fits = true;
                for (var k = 0; k < stocks; k++)
                {
                    var total = (long)points[p + k] + modes[m + k];
                    fits &= total + rest[k] <= stock[k];
                    sum[k] = fits ? (int)total : 0;
                }

                if (fits)
                {
                    sums.Add(sum);
                }
            }
        }

        sums.Sort(static (a, b) => a.AsSpan().SequenceCompareTo(b));
        var kept = new List<int[]>();
        foreach (var sum in sums)
        {
            // Sorted: only an earlier one can undercut it; with two stocks only the last one kept.
            var undercut = stocks == 2 ? kept.Count > 0 && kept[^1][1] <= sum[1] : kept.Exists(k => IsWithin(k, sum));
            if (!undercut)
            {
                kept.Add(sum);
                if (kept.Count > most)
                {
                    return null;
                }
            }
        }

        return [.. kept.SelectMany(p => p)];
    }

    private static bool IsWithin(int[] a, int[] b)
    {
        for (var k = 0; k < a.Length; k++)
        {
            if (a[k] > b[k])
            {
                return false;
            }
        }

        return true;
    }
}

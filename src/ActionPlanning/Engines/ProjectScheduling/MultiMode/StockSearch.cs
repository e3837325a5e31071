namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Looks for modes within the stocks by trying them all, as far as its work goes; for problems with so many stocks that <see cref="StockFrontier"/> gives up.</summary>
internal sealed class StockSearch
{
    private const long MostTries = 2_000_000;

    private readonly int[][] _modes;
    private readonly long[] _left;
    private readonly long[][] _least;
    private readonly int[] _chosen;
    private long _tries;

    private StockSearch(int[] stock, int[][] modes)
    {
        (_modes, _left, _chosen) = (modes, [.. stock.Select(s => (long)s)], new int[modes.Length]);
        _least = new long[modes.Length + 1][];
        _least[^1] = new long[stock.Length];
        for (var a = modes.Length - 1; a >= 0; a--)
        {
            _least[a] = [.. _least[a + 1].Select((sum, k) => sum + Enumerable.Range(0, modes[a].Length / stock.Length).Min(m => modes[a][(m * stock.Length) + k]))];
        }
    }

    /// <summary>Searches.</summary>
    /// <param name="stock">What there is of each stock; at least one.</param>
    /// <param name="modes">Per activity the consumptions of its modes, one after the other.</param>
    /// <param name="chosen">Per activity the position of the mode chosen; null when none were found.</param>
    /// <returns>Whether the answer is proved: false when the work was spent without one.</returns>
    public static bool Decide(int[] stock, int[][] modes, out int[]? chosen)
    {
        var search = new StockSearch(stock, modes);
        chosen = search.Descend() ? search._chosen : null;
        return chosen is not null || search._tries < MostTries;
    }

    // Depth first without recursion; a mode is tried only while the least that the rest takes still fits.
    private bool Descend()
    {
        var (a, stocks) = (0, _left.Length);
        _chosen.AsSpan().Fill(-1);
        while (a >= 0)
        {
            if (a == _modes.Length)
            {
                return true;
            }

            if (_chosen[a] >= 0)
            {
                Draw(a, -1);
            }

            _chosen[a]++;
            while (_chosen[a] * stocks < _modes[a].Length && !Fits(a))
            {
                _chosen[a]++;
            }

            if (++_tries >= MostTries)
            {
                return false;
            }

            if (_chosen[a] * stocks >= _modes[a].Length)
            {
                _chosen[a--] = -1;
                continue;
            }

            Draw(a++, 1);
        }

        return false;
    }

    private bool Fits(int a)
    {
        for (var k = 0; k < _left.Length; k++)
        {
            if (_modes[a][(_chosen[a] * _left.Length) + k] + _least[a + 1][k] > _left[k])
            {
                return false;
            }
        }

        return true;
    }

    private void Draw(int a, int sign)
    {
        for (var k = 0; k < _left.Length; k++)
        {
            _left[k] -= sign * _modes[a][(_chosen[a] * _left.Length) + k];
        }
    }
}

namespace ActionPlanning.Engines.Selection;

/// <summary>Searches neighbourhoods of the best selection exactly: most columns stay as they are there, some that the relaxation is least sure of are open.</summary>
/// <remarks>The number of open columns follows what can be searched: more after a neighbourhood that was searched to its end, fewer after one that was not.</remarks>
internal sealed class NeighbourhoodSearch(SelectionModel model, ColumnDomains domains, SelectionTree tree, SelectionIncumbent incumbent, SelectionLimits limits)
{
    private const int FirstSize = 20;
    private const int LeastSize = 8;
    private const long NodesEach = 600;
    private const long StepsEach = 10_000_000;
    private const long StepsForEachColumn = 20;

    private readonly double[] _keys = new double[model.Columns];
    private readonly int[] _order = new int[model.Columns];
    private double _size = FirstSize;

    /// <summary>Searches one neighbourhood; needs an incumbent.</summary>
    /// <param name="worth">Per column how sure the relaxation is: far from 0 is sure.</param>
    /// <param name="random">Which neighbourhood.</param>
    public void Step(ReadOnlySpan<double> worth, ref SelectionRandom random)
    {
        domains.Undo(tree.RootMark);
        var count = 0;
        for (var j = 0; j < model.Columns; j++)
        {
            // What has no value of its own follows from the rest.
            if (domains.State[j] == ColumnDomains.Open && model.Value[j] > 0)
            {
                (_keys[count], _order[count++]) = ((Math.Abs(worth[j]) + 1e-3) * random.Fraction(), j);
            }
        }

        var size = Math.Min((int)_size, count);
        Array.Sort(_keys, _order, 0, count);
        limits.Spend(StepsForEachColumn * model.Columns);
        for (var k = count - 1; k >= size; k--)
        {
            var (j, before) = (_order[k], domains.Count);
            if (domains.State[j] == ColumnDomains.Open && !domains.FixAndPropagate(j, incumbent.Best[j]))
            {
                domains.Undo(before);
            }
        }

        var complete = tree.SearchHere(NodesEach, Math.Max(StepsEach, tree.RootSteps / 4), null);
        _size = complete ? Math.Min(_size * 1.05, model.Columns) : Math.Max(LeastSize, _size * 0.93);
    }
}

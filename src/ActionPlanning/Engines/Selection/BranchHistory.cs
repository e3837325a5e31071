namespace ActionPlanning.Engines.Selection;

/// <summary>What branching on each column has cost so far, for each unit that it was moved (pseudo-costs; Bénichou et al. 1971).</summary>
/// <remarks>A column never branched on is taken to cost what others did for each row that it is in: what many depend on decides much.</remarks>
internal sealed class BranchHistory(SelectionModel model)
{
    private readonly double[] _sum = new double[2 * model.Columns];
    private readonly int[] _count = new int[2 * model.Columns];
    private double _sumForEachRow;
    private int _branches;

    /// <summary>Remembers a branch.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">Where it was fixed.</param>
    /// <param name="moved">How far that was from where it stood.</param>
    /// <param name="fall">By how much the value fell.</param>
    public void Add(int column, int value, double moved, double fall)
    {
        var each = fall / Math.Max(moved, 1e-3);
        _sum[(2 * column) + value] += each;
        _count[(2 * column) + value]++;
        _sumForEachRow += each / Rows(column);
        _branches++;
    }

    /// <summary>What moving a column by one is likely to cost.</summary>
    public double Estimate(int column, int value)
    {
        var at = (2 * column) + value;
        return _count[at] > 0 ? _sum[at] / _count[at] : _branches > 0 ? _sumForEachRow / _branches * Rows(column) : Rows(column);
    }

    private int Rows(int column) => 1 + model.ColumnStart[column + 1] - model.ColumnStart[column];
}

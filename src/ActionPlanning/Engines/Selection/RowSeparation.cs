namespace ActionPlanning.Engines.Selection;

/// <summary>Adds rows to a relaxation that its solution breaks: rules, which are left out until then, and covers, which only make it tighter.</summary>
internal sealed class RowSeparation
{
    private const double Violated = 1e-6;

    // A cover is worth a row when it is broken by so much.
    private const double LeastCut = 0.05;
    private const int MostCutsAtOnce = 20;
    private const double MostInCommon = 0.5;

    private readonly SelectionModel _model;
    private readonly ColumnDomains _domains;
    private readonly SelectionLimits _limits;
    private readonly double[] _x;
    private readonly List<(double Depth, int Row)> _deep = [];
    private readonly int[] _cutIn;
    private readonly double[] _activity;
    private int _cut;

    /// <summary>Initializes a new instance of the <see cref="RowSeparation"/> class.</summary>
    /// <param name="model">The model.</param>
    /// <param name="domains">What is decided.</param>
    /// <param name="limits">Counts the steps.</param>
    /// <param name="x">The solution of the relaxation by column, which whoever asks keeps up to date.</param>
    public RowSeparation(SelectionModel model, ColumnDomains domains, SelectionLimits limits, double[] x)
    {
        (_model, _domains, _limits, _x) = (model, domains, limits, x);
        (_cutIn, _activity) = (new int[model.Columns], new double[model.Rows - model.FirstCover]);
    }

    /// <summary>Adds every rule that is broken, and every capacity that is left out until it binds.</summary>
    /// <returns>Whether there was any.</returns>
    public bool AddRules(Relaxation relaxation)
    {
        _limits.Spend(_model.RowStart[_model.FirstCover] - _model.RowStart[_model.FirstLazy]);
        var added = false;
        for (var i = _model.FirstLazy; i < _model.FirstCover; i++)
        {
            var activity = Activity(i);
            if ((activity > _model.High[i] + (Violated / _model.Scale[i]) || activity < _model.Low[i] - Violated) && !relaxation.HasRow(i))
            {
                relaxation.AddRow(i, _domains);
                added = true;
            }
        }

        return added;
    }

    /// <summary>Adds of the covers a few that cut deepest and have little in common: many say nearly the same.</summary>
    public bool AddCovers(Relaxation relaxation)
    {
        _deep.Clear();
        Array.Clear(_activity);
        var steps = (long)_activity.Length;
        for (var j = 0; j < _x.Length; j++)
        {
            var x = _x[j];
            if (x > 0)
            {
                var end = _model.CoverStart[j + 1];
                steps += end - _model.CoverStart[j];
                for (var k = _model.CoverStart[j]; k < end; k++)
                {
                    _activity[_model.CoverRow[k] - _model.FirstCover] += x * _model.CoverWeight[k];
                }
            }
        }

        _limits.Spend(steps);
        for (var i = _model.FirstCover; i < _model.Rows; i++)
        {
            var above = _activity[i - _model.FirstCover] - _model.High[i];
            if (above > LeastCut && !relaxation.HasRow(i))
            {
                _deep.Add((above / Math.Sqrt(_model.RowStart[i + 1] - _model.RowStart[i]), i));
            }
        }

        if (_deep.Count == 0)
        {
            return false;
        }

        _deep.Sort(static (a, b) => a.Depth != b.Depth ? b.Depth.CompareTo(a.Depth) : a.Row.CompareTo(b.Row));
        _cut++;
        var left = MostCutsAtOnce;
        foreach (var (_, row) in _deep)
        {
            var (weight, common) = (0.0, 0.0);
            for (var k = _model.RowStart[row]; k < _model.RowStart[row + 1]; k++)
            {
                var x = _x[_model.RowColumn[k]];
                weight += x;
                common += _cutIn[_model.RowColumn[k]] == _cut ? x : 0;
            }

            if (common > MostInCommon * weight)
            {
                continue;
            }

            for (var k = _model.RowStart[row]; k < _model.RowStart[row + 1]; k++)
            {
                _cutIn[_model.RowColumn[k]] = _cut;
            }

            relaxation.AddRow(row, _domains);
            if (--left == 0)
            {
                break;
            }
        }

        return true;
    }

    private double Activity(int row)
    {
        var activity = 0.0;
        for (var k = _model.RowStart[row]; k < _model.RowStart[row + 1]; k++)
        {
            activity += _x[_model.RowColumn[k]] * _model.RowWeight[k];
        }

        return activity;
    }
}

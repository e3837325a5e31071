namespace ActionPlanning.Engines.Selection;

/// <summary>What is decided: columns fixed to 0 or 1, and what follows from that by each row alone, in whole numbers. Undone in the reverse order.</summary>
internal sealed class ColumnDomains
{
    public const byte Open = 2;

    private readonly SelectionModel _model;
    private readonly byte[] _state;
    private readonly int[] _trail;
    private readonly long[] _least;
    private readonly long[] _most;
    private readonly int[] _queue;
    private readonly bool[] _queued;
    private int _queueCount;

    public ColumnDomains(SelectionModel model)
    {
        _model = model;
        _state = new byte[model.Columns];
        Array.Fill(_state, Open);
        _trail = new int[model.Columns];
        (_least, _most) = (new long[model.FirstCover], new long[model.FirstCover]);
        (_queue, _queued) = (new int[model.FirstCover], new bool[model.FirstCover]);
        for (var i = 0; i < model.FirstCover; i++)
        {
            for (var k = model.RowStart[i]; k < model.RowStart[i + 1]; k++)
            {
                _least[i] += Math.Min(0, model.RowWeight[k]);
                _most[i] += Math.Max(0, model.RowWeight[k]);
            }
        }
    }

    /// <summary>Gets per column 0, 1, or <see cref="Open"/>.</summary>
    public ReadOnlySpan<byte> State => _state;

    /// <summary>Gets the fixed columns in the order in which they were fixed.</summary>
    public ReadOnlySpan<int> Trail => _trail.AsSpan(0, Count);

    /// <summary>Gets how many columns are fixed.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the steps of the inner loops taken.</summary>
    public long Steps { get; private set; }

    /// <summary>What is given, and what every row forces from the beginning; false when that is a contradiction.</summary>
    public bool Begin()
    {
        foreach (var (column, value) in _model.Given)
        {
            if (!Fix(column, value))
            {
                return false;
            }
        }

        for (var i = 0; i < _model.FirstCover; i++)
        {
            Enqueue(i);
        }

        return Propagate();
    }

    /// <summary>Fixes a column; false when it is fixed to the other value. What follows is found by <see cref="Propagate()"/>.</summary>
    public bool Fix(int column, int value)
    {
        if (_state[column] != Open)
        {
            return _state[column] == value;
        }

        unchecked
        {
            _state[column] = (byte)value;
            _trail[Count++] = column;
            var (rows, weights) = (_model.ColumnRow, _model.ColumnWeight);
            var end = _model.ColumnStart[column + 1];
            Steps += end - _model.ColumnStart[column] + 1;
            for (var k = _model.ColumnStart[column]; k < end; k++)
            {
                var (i, weight) = (rows[k], weights[k]);
                if ((weight > 0) == (value == 1))
                {
                    _least[i] += Math.Abs(weight);
                }
                else
                {
                    _most[i] -= Math.Abs(weight);
                }

                if (_least[i] + _model.Heaviest[i] > _model.High[i] || _most[i] - _model.Heaviest[i] < _model.Low[i])
                {
                    Enqueue(i);
                }
            }
        }

        return true;
    }

    /// <summary>Fixes what the rows force; false when one cannot hold.</summary>
    public bool Propagate()
    {
        while (_queueCount > 0)
        {
            var i = _queue[--_queueCount];
            _queued[i] = false;
            if (!Propagate(i))
            {
                while (_queueCount > 0)
                {
                    _queued[_queue[--_queueCount]] = false;
                }

                return false;
            }
        }

        return true;
    }

    public bool FixAndPropagate(int column, int value) => Fix(column, value) ? Propagate() : Forget();

    /// <summary>Opens columns again until so many are fixed.</summary>
    public void Undo(int count)
    {
        Forget();
        unchecked
        {
            var (rows, weights) = (_model.ColumnRow, _model.ColumnWeight);
            while (Count > count)
            {
                var column = _trail[--Count];
                var value = _state[column];
                _state[column] = Open;
                var end = _model.ColumnStart[column + 1];
                for (var k = _model.ColumnStart[column]; k < end; k++)
                {
                    if ((weights[k] > 0) == (value == 1))
                    {
                        _least[rows[k]] -= Math.Abs(weights[k]);
                    }
                    else
                    {
                        _most[rows[k]] += Math.Abs(weights[k]);
                    }
                }
            }
        }
    }

    /// <summary>Whether a row holds whatever the open columns become.</summary>
    public bool IsRedundant(int row) => _most[row] <= _model.High[row] && _least[row] >= _model.Low[row];

    /// <summary>Whether what is decided does not suffice for what a row demands.</summary>
    public bool Lacks(int row) => _model.Low[row] > 0 && _least[row] < _model.Low[row];

    private bool Forget()
    {
        while (_queueCount > 0)
        {
            _queued[_queue[--_queueCount]] = false;
        }

        return false;
    }

    private void Enqueue(int row)
    {
        if (!_queued[row])
        {
            _queued[row] = true;
            _queue[_queueCount++] = row;
        }
    }

    private bool Propagate(int i)
    {
        unchecked
        {
            var (above, below) = (_model.High[i] - _least[i], _most[i] - _model.Low[i]);
            if (above < 0 || below < 0)
            {
                return false;
            }

            var (columns, weights) = (_model.RowColumn, _model.RowWeight);
            var k = _model.RowStart[i];
            for (var end = _model.RowStart[i + 1]; k < end; k++)
            {
                var weight = weights[k];
                var size = Math.Abs(weight);
                if (size <= above && size <= below)
                {
                    break;
                }

                if (_state[columns[k]] == Open)
                {
                    // Raising the activity by its size breaks the upper bound, lowering it the lower one.
                    if (size > above && size > below)
                    {
                        return false;
                    }

                    Fix(columns[k], (size > above) == (weight > 0) ? 0 : 1);
                }
            }

            Steps += k - _model.RowStart[i] + 1;
            return true;
        }
    }
}

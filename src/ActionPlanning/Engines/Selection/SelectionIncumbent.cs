namespace ActionPlanning.Engines.Selection;

/// <summary>The best selection so far, as columns, and when it was found.</summary>
internal sealed class SelectionIncumbent(SelectionModel model, SelectionLimits limits)
{
    private readonly byte[] _best = new byte[model.Columns];

    public bool Exists { get; private set; }

    /// <summary>Gets its value in units of the model; of no meaning while there is none.</summary>
    public long Value { get; private set; }

    public TimeSpan FoundAt { get; private set; }

    public int Improvements { get; private set; }

    public ReadOnlySpan<byte> Best => _best;

    /// <summary>Gets what a selection must be worth more than to be of interest, in units of the model; null for nothing.</summary>
    public long? Floor { get; init; }

    /// <summary>Gets what a selection must be worth more than to be searched for; far below every value when nothing is known.</summary>
    public long Bar => Math.Max(Exists ? Value : -SelectionModel.Unbounded, Floor ?? -SelectionModel.Unbounded);

    /// <summary>Gets or sets what is called after an improvement.</summary>
    public Action? Improved { get; set; }

    /// <summary>Takes a selection if it fulfils every row, in whole numbers, and is better. Whether it fulfils every row.</summary>
    public bool Offer(ReadOnlySpan<byte> columns)
    {
        var value = 0L;
        for (var j = 0; j < columns.Length; j++)
        {
            value += columns[j] == 1 ? model.Value[j] : 0;
        }

        for (var i = 0; i < model.FirstCover; i++)
        {
            var activity = 0L;
            for (var k = model.RowStart[i]; k < model.RowStart[i + 1]; k++)
            {
                activity += columns[model.RowColumn[k]] == 1 ? model.RowWeight[k] : 0;
            }

            if (activity < model.Low[i] || activity > model.High[i])
            {
                return false;
            }
        }

        if (!Exists || value > Value)
        {
            (Exists, Value, FoundAt) = (true, value, limits.Elapsed);
            Improvements++;
            columns.CopyTo(_best);
            Improved?.Invoke();
        }

        return true;
    }
}

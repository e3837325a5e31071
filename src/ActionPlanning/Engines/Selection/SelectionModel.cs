namespace ActionPlanning.Engines.Selection;

/// <summary>A selection problem as columns of 0 or 1 and rows <c>low ≤ a·x ≤ high</c> of whole numbers: every rule is a row.</summary>
internal sealed class SelectionModel
{
    /// <summary>Stands for "no such bound"; far beyond every activity, and two of them still add up.</summary>
    public const long Unbounded = long.MaxValue / 4;

    // So many capacities are in the relaxation whether they bind or not.
    private const int MostKept = 32;

    private readonly SelectionShape _shape;
    private readonly double[] _share;

    private SelectionModel(SelectionProblem problem)
    {
        _shape = problem.Shape;
        Value = new long[Columns];
        problem.Values.CopyTo(Value);
        _shape.Unite(Value);
        var divisor = 0L;
        foreach (var value in Value)
        {
            divisor = Gcd(divisor, Math.Abs(value));
        }

        Unit = Math.Max(1, divisor);
        for (var j = 0; j < Value.Length; j++)
        {
            Value[j] /= Unit;
        }

        var rows = new List<SelectionRow>();
        for (var r = 0; r < problem.RowCount; r++)
        {
            if (_shape.Capacities[r] is var (row, most) && most > problem.Capacities[r])
            {
                rows.Add(row with { High = problem.Capacities[r] });
            }
        }

        CapacityRows = rows.Count;
        rows.AddRange(_shape.Rules);
        for (var item = 0; item < problem.ItemCount; item++)
        {
            if (problem.Rules[item] != ItemRule.Free)
            {
                Given.Add((Choice(item), problem.Rules[item] == ItemRule.Required ? 1 : 0));
            }
        }

        FirstCover = rows.Count;
        for (var r = 0; r < problem.RowCount; r++)
        {
            rows.AddRange(problem.Covers(r));
        }

        Rows = rows.Count;
        (Low, High, Scale, Heaviest) = (new long[Rows], new long[Rows], new double[Rows], new long[Rows]);
        (RowStart, ColumnStart) = (new int[Rows + 1], new int[Columns + 1]);
        var entries = rows.Sum(row => row.Columns.Length);
        (RowColumn, RowWeight) = (new int[entries], new long[entries]);
        var covers = rows.Skip(FirstCover).Sum(row => row.Columns.Length);
        (ColumnRow, ColumnWeight) = (new int[entries - covers], new long[entries - covers]);
        (CoverStart, CoverRow, CoverWeight) = (new int[Columns + 1], new int[covers], new long[covers]);
        Fill(rows);
        _share = new double[Columns];
        for (var i = 0; i < CapacityRows; i++)
        {
            for (var k = RowStart[i]; k < RowStart[i + 1]; k++)
            {
                _share[RowColumn[k]] += Math.Max(0, RowWeight[k]) / (1.0 + High[i]);
            }
        }
    }

    public int Columns => _shape.Columns;

    /// <summary>Gets how many of the columns, the first ones, are options; the others are choices.</summary>
    public int Options => _shape.Options;

    public int Rows { get; }

    /// <summary>Gets how many of the rows, the first ones, are capacities; the others are rules with weights of −1 and 1.</summary>
    public int CapacityRows { get; }

    /// <summary>Gets the first of the rows that are in the relaxation only while they bind: all of them when there are many.</summary>
    public int FirstLazy => CapacityRows > MostKept ? 0 : CapacityRows;

    /// <summary>Gets the first of the rows that follow from others and only make the relaxation tighter; they are the last ones.</summary>
    public int FirstCover { get; }

    /// <summary>Gets the values, divided by <see cref="Unit"/>.</summary>
    public long[] Value { get; }

    /// <summary>Gets the greatest common divisor of all values.</summary>
    public long Unit { get; }

    public long[] Low { get; }

    public long[] High { get; }

    /// <summary>Gets per row a power of two by which the relaxation multiplies it, so that its weights are at most 1.</summary>
    public double[] Scale { get; }

    /// <summary>Gets per row the greatest size of a weight.</summary>
    public long[] Heaviest { get; }

    public int[] RowStart { get; }

    /// <summary>Gets the columns row by row, the heaviest first.</summary>
    public int[] RowColumn { get; }

    public long[] RowWeight { get; }

    /// <summary>Gets where the rows of each column begin; covers are not among them.</summary>
    public int[] ColumnStart { get; }

    public int[] ColumnRow { get; }

    public long[] ColumnWeight { get; }

    /// <summary>Gets where the covers of each column begin.</summary>
    public int[] CoverStart { get; }

    public int[] CoverRow { get; }

    public long[] CoverWeight { get; }

    /// <summary>Gets what is decided from the beginning: columns and their values.</summary>
    public List<(int Column, int Value)> Given { get; } = [];

    public static SelectionModel Of(SelectionProblem problem) => new(problem);

    /// <summary>The column that is 1 when an item is chosen: its only option, or its choice.</summary>
    public int Choice(int item) => _shape.Choice(item);

    /// <summary>What part of the capacities a column takes, added up over the rows.</summary>
    public double Share(int column) => _share[column];

    /// <summary>The column that is 1 when the item of an option is chosen.</summary>
    public int ChoiceOf(int option) => _shape.ChoiceOf(option);

    /// <summary>The options of the item whose choice a column is, the last one exclusive; none of an option.</summary>
    public (int First, int End) OptionsOf(int column) => _shape.OptionsOf(column);

    private static long Gcd(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    private void Fill(List<SelectionRow> rows)
    {
        var at = 0;
        for (var i = 0; i < Rows; i++)
        {
            var row = rows[i];
            var starts = i < FirstCover ? ColumnStart : CoverStart;
            (Low[i], High[i]) = (row.Low, row.High);
            row.Columns.CopyTo(RowColumn, at);
            row.Weights.CopyTo(RowWeight, at);
            at += row.Columns.Length;
            foreach (var j in row.Columns)
            {
                starts[j + 1]++;
            }

            RowStart[i + 1] = at;
            Heaviest[i] = row.Weights.Length > 0 ? Math.Abs(row.Weights[0]) : 0;
            Scale[i] = 1;
            while (Heaviest[i] * Scale[i] > 1)
            {
                Scale[i] /= 2;
            }
        }

        for (var j = 0; j < Columns; j++)
        {
            ColumnStart[j + 1] += ColumnStart[j];
            CoverStart[j + 1] += CoverStart[j];
        }

        var (next, nextCover) = (ColumnStart.AsSpan(0, Columns).ToArray(), CoverStart.AsSpan(0, Columns).ToArray());
        for (var i = 0; i < FirstCover; i++)
        {
            for (var k = RowStart[i]; k < RowStart[i + 1]; k++)
            {
                var j = RowColumn[k];
                (ColumnRow[next[j]], ColumnWeight[next[j]++]) = (i, RowWeight[k]);
            }
        }

        for (var i = FirstCover; i < Rows; i++)
        {
            for (var k = RowStart[i]; k < RowStart[i + 1]; k++)
            {
                var j = RowColumn[k];
                (CoverRow[nextCover[j]], CoverWeight[nextCover[j]++]) = (i, RowWeight[k]);
            }
        }
    }
}

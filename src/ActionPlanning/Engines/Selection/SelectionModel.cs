namespace ActionPlanning.Engines.Selection;

/// <summary>A selection problem as columns of 0 or 1 and rows <c>low ≤ a·x ≤ high</c> of whole numbers: every rule is a row.</summary>
internal sealed class SelectionModel
{
    /// <summary>Stands for "no such bound"; far beyond every activity, and two of them still add up.</summary>
    public const long Unbounded = long.MaxValue / 4;

    private readonly List<(int[] Columns, long[] Weights, long Low, long High)> _rows = [];

    private SelectionModel(SelectionProblem problem)
    {
        Columns = problem.OptionCount;
        Value = [.. problem.Values];
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

        AddCapacities(problem);
        CapacityRows = _rows.Count;
        AddRules(problem);
        FirstCover = _rows.Count;
        for (var r = 0; r < problem.RowCount; r++)
        {
            foreach (var (options, atMost) in problem.Covers(r))
            {
                Add(options, [], -Unbounded, atMost);
            }
        }

        Rows = _rows.Count;
        (Low, High, Scale, Heaviest) = (new long[Rows], new long[Rows], new double[Rows], new long[Rows]);
        (RowStart, ColumnStart) = (new int[Rows + 1], new int[Columns + 1]);
        var entries = _rows.Sum(row => row.Columns.Length);
        (RowColumn, RowWeight) = (new int[entries], new long[entries]);
        var covers = _rows.Skip(FirstCover).Sum(row => row.Columns.Length);
        (ColumnRow, ColumnWeight) = (new int[entries - covers], new long[entries - covers]);
        (CoverStart, CoverRow) = (new int[Columns + 1], new int[covers]);
        Fill();
        _rows.Clear();
    }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>Gets how many of the rows, the first ones, are capacities; the others are rules with weights of −1 and 1.</summary>
    public int CapacityRows { get; }

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

    /// <summary>Gets what is decided from the beginning: columns and their values.</summary>
    public List<(int Column, int Value)> Given { get; } = [];

    public static SelectionModel Of(SelectionProblem problem) => new(problem);

    private static long Gcd(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    private static int[] Range(SelectionProblem problem, int item) =>
        [.. Enumerable.Range(problem.FirstOption[item], problem.FirstOption[item + 1] - problem.FirstOption[item])];

    private void AddCapacities(SelectionProblem problem)
    {
        for (var r = 0; r < problem.RowCount; r++)
        {
            var (columns, weights, total) = (new List<int>(), new List<long>(), 0L);
            for (var o = 0; o < Columns; o++)
            {
                if (problem.Weights[(o * problem.RowCount) + r] is not 0 and var weight)
                {
                    columns.Add(o);
                    weights.Add(weight);
                    total += Math.Max(0, weight);
                }
            }

            if (total > problem.Capacities[r])
            {
                _rows.Add(([.. columns], [.. weights], -Unbounded, problem.Capacities[r]));
            }
        }
    }

    private void AddRules(SelectionProblem problem)
    {
        for (var item = 0; item < problem.ItemCount; item++)
        {
            var options = Range(problem, item);
            if (problem.Rules[item] == ItemRule.Barred)
            {
                Given.AddRange(options.Select(o => (o, 0)));
            }

            if (options.Length > 1)
            {
                Add(options, [], problem.Rules[item] == ItemRule.Required ? 1 : -Unbounded, 1);
            }
            else if (problem.Rules[item] == ItemRule.Required)
            {
                Given.Add((options[0], 1));
            }
        }

        foreach (var prerequisite in problem.Prerequisites)
        {
            Add([.. prerequisite.AnyOf], [.. prerequisite.Options], 0, Unbounded);
        }

        foreach (var exclusion in problem.Exclusions)
        {
            Add([.. Range(problem, exclusion.First), .. Range(problem, exclusion.Second)], [], -Unbounded, 1);
        }

        foreach (var group in problem.Groups)
        {
            var low = group.AtLeast > 0 ? group.AtLeast : -Unbounded;
            var high = group.AtMost < group.Items.Length ? group.AtMost : Unbounded;
            Add([.. group.Items.SelectMany(item => Range(problem, item))], [], low, high);
        }
    }

    private void Add(int[] plus, int[] minus, long low, long high)
    {
        if (low > -Unbounded || high < Unbounded)
        {
            _rows.Add(([.. plus, .. minus], [.. plus.Select(_ => 1L), .. minus.Select(_ => -1L)], low, high));
        }
    }

    private void Fill()
    {
        var at = 0;
        for (var i = 0; i < Rows; i++)
        {
            var (columns, weights, low, high) = _rows[i];
            var starts = i < FirstCover ? ColumnStart : CoverStart;
            (Low[i], High[i]) = (low, high);
            var order = Enumerable.Range(0, columns.Length).OrderByDescending(k => Math.Abs(weights[k])).ThenBy(k => columns[k]).ToArray();
            foreach (var k in order)
            {
                (RowColumn[at], RowWeight[at++]) = (columns[k], weights[k]);
                starts[columns[k] + 1]++;
            }

            RowStart[i + 1] = at;
            Heaviest[i] = order.Length > 0 ? Math.Abs(weights[order[0]]) : 0;
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
                CoverRow[nextCover[RowColumn[k]]++] = i;
            }
        }
    }
}

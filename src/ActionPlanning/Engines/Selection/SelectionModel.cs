using System.Collections.Immutable;

namespace ActionPlanning.Engines.Selection;

/// <summary>A selection problem as columns of 0 or 1 and rows <c>low ≤ a·x ≤ high</c> of whole numbers: every rule is a row.</summary>
/// <remarks>
/// The options come first. An item with several options has one column more, its choice, which is 1 when one of them is chosen. What the options have in common (value, weights) is the choice's; an option has what it
/// differs by. So the search decides about items before it decides about options: without an option that is like the others a bound stays what it was.
/// </remarks>
internal sealed class SelectionModel
{
    /// <summary>Stands for "no such bound"; far beyond every activity, and two of them still add up.</summary>
    public const long Unbounded = long.MaxValue / 4;

    // So many capacities are in the relaxation whether they bind or not.
    private const int MostKept = 32;

    private readonly List<(int[] Columns, long[] Weights, long Low, long High)> _rows = [];
    private readonly int[] _choice;
    private readonly int[] _choiceOf;
    private readonly double[] _share;
    private readonly (int First, int End)[] _several;

    private SelectionModel(SelectionProblem problem)
    {
        Options = problem.OptionCount;
        _choice = new int[problem.ItemCount];
        List<(int First, int End)> several = [];
        for (var item = 0; item < _choice.Length; item++)
        {
            var (first, end) = (problem.FirstOption[item], problem.FirstOption[item + 1]);
            _choice[item] = end - first > 1 ? Options + several.Count : first;
            if (end - first > 1)
            {
                several.Add((first, end));
            }
        }

        _several = [.. several];
        _choiceOf = new int[Options];
        for (var item = 0; item < _choice.Length; item++)
        {
            Array.Fill(_choiceOf, _choice[item], problem.FirstOption[item], problem.FirstOption[item + 1] - problem.FirstOption[item]);
        }
        Columns = Options + _several.Length;
        Value = new long[Columns];
        problem.Values.CopyTo(Value);
        Unite(Value);
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
            foreach (var (options, weights, atMost) in problem.Covers(r))
            {
                _rows.Add((options, weights, -Unbounded, atMost));
            }
        }

        Rows = _rows.Count;
        (Low, High, Scale, Heaviest) = (new long[Rows], new long[Rows], new double[Rows], new long[Rows]);
        (RowStart, ColumnStart) = (new int[Rows + 1], new int[Columns + 1]);
        var entries = _rows.Sum(row => row.Columns.Length);
        (RowColumn, RowWeight) = (new int[entries], new long[entries]);
        var covers = _rows.Skip(FirstCover).Sum(row => row.Columns.Length);
        (ColumnRow, ColumnWeight) = (new int[entries - covers], new long[entries - covers]);
        (CoverStart, CoverRow, CoverWeight) = (new int[Columns + 1], new int[covers], new long[covers]);
        Fill();
        _share = new double[Columns];
        for (var i = 0; i < CapacityRows; i++)
        {
            for (var k = RowStart[i]; k < RowStart[i + 1]; k++)
            {
                _share[RowColumn[k]] += Math.Max(0, RowWeight[k]) / (1.0 + High[i]);
            }
        }

        _rows.Clear();
    }

    public int Columns { get; }

    /// <summary>Gets how many of the columns, the first ones, are options; the others are choices.</summary>
    public int Options { get; }

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
    public int Choice(int item) => _choice[item];

    /// <summary>What part of the capacities a column takes, added up over the rows.</summary>
    public double Share(int column) => _share[column];

    /// <summary>The column that is 1 when the item of an option is chosen.</summary>
    public int ChoiceOf(int option) => _choiceOf[option];

    /// <summary>The options of the item whose choice a column is, the last one exclusive; none of an option.</summary>
    public (int First, int End) OptionsOf(int column) => column < Options ? default : _several[column - Options];

    private static long Gcd(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    // Moves what all options of an item have in common to its choice.
    private void Unite(Span<long> own)
    {
        for (var k = 0; k < _several.Length; k++)
        {
            var options = own[_several[k].First.._several[k].End];
            var (least, most) = (options[0], options[0]);
            foreach (var one in options)
            {
                (least, most) = (Math.Min(least, one), Math.Max(most, one));
            }

            var common = least > 0 ? least : Math.Min(0, most);
            own[Options + k] = common;
            foreach (ref var one in options)
            {
                one -= common;
            }
        }
    }

    private void AddCapacities(SelectionProblem problem)
    {
        var all = new long[Columns];
        for (var r = 0; r < problem.RowCount; r++)
        {
            for (var o = 0; o < Options; o++)
            {
                all[o] = problem.Weights[(o * problem.RowCount) + r];
            }

            Unite(all);
            var (columns, weights, total) = (new List<int>(), new List<long>(), 0L);
            for (var j = 0; j < Columns; j++)
            {
                if (all[j] is not 0 and var weight)
                {
                    columns.Add(j);
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
        for (var k = 0; k < _several.Length; k++)
        {
            var (first, end) = _several[k];
            Add([.. Enumerable.Range(first, end - first)], [Options + k], 0, 0);
        }

        for (var item = 0; item < problem.ItemCount; item++)
        {
            if (problem.Rules[item] != ItemRule.Free)
            {
                Given.Add((Choice(item), problem.Rules[item] == ItemRule.Required ? 1 : 0));
            }
        }

        foreach (var prerequisite in problem.Prerequisites)
        {
            Add(Chosen(problem, prerequisite.AnyOf), Chosen(problem, prerequisite.Options), 0, Unbounded);
        }

        foreach (var exclusion in problem.Exclusions)
        {
            Add([Choice(exclusion.First), Choice(exclusion.Second)], [], -Unbounded, 1);
        }

        foreach (var group in problem.Groups)
        {
            var low = group.AtLeast > 0 ? group.AtLeast : -Unbounded;
            var high = group.AtMost < group.Items.Length ? group.AtMost : Unbounded;
            Add([.. group.Items.Select(Choice)], [], low, high);
        }
    }

    // Options, with the choice of an item in place of all of its options.
    private int[] Chosen(SelectionProblem problem, ImmutableArray<int> options)
    {
        var columns = new List<int>();
        var given = options.ToHashSet();
        foreach (var option in options)
        {
            var item = problem.ItemOf(option);
            var (first, end) = (problem.FirstOption[item], problem.FirstOption[item + 1]);
            if (!Enumerable.Range(first, end - first).All(given.Contains))
            {
                columns.Add(option);
            }
            else if (option == first)
            {
                columns.Add(Choice(item));
            }
        }

        return [.. columns];
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
                var j = RowColumn[k];
                (CoverRow[nextCover[j]], CoverWeight[nextCover[j]++]) = (i, RowWeight[k]);
            }
        }
    }
}

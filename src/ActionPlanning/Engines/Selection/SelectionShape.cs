using System.Collections.Immutable;

namespace ActionPlanning.Engines.Selection;

/// <summary>What problems have in common that differ in values, capacities and must-haves only: the columns, and the rows with the heaviest weights first. Worked out once for all of them.</summary>
/// <remarks>
/// The options come first. An item with several options has one column more, its choice, which is 1 when one of them is chosen. What the options have in common (value, weights) is the choice's; an option has what it
/// differs by. So the search decides about items before it decides about options: without an option that is like the others a bound stays what it was.
/// </remarks>
internal sealed class SelectionShape
{
    private readonly int[] _choice;
    private readonly int[] _choiceOf;
    private readonly (int First, int End)[] _several;

    public SelectionShape(SelectionProblem problem)
    {
        Options = problem.OptionCount;
        (_choice, _choiceOf) = (new int[problem.ItemCount], new int[Options]);
        var several = new List<(int First, int End)>();
        for (var item = 0; item < _choice.Length; item++)
        {
            var (first, end) = (problem.FirstOption[item], problem.FirstOption[item + 1]);
            _choice[item] = first;
            if (end - first > 1)
            {
                _choice[item] = Options + several.Count;
                several.Add((first, end));
            }

            Array.Fill(_choiceOf, _choice[item], first, end - first);
        }

        _several = [.. several];
        Columns = Options + _several.Length;
        Capacities = [.. CapacityRows(problem)];
        Rules = [.. RuleRows(problem)];
    }

    public int Options { get; }

    public int Columns { get; }

    /// <summary>Gets a row for each of the problem's, with the most that can ever be asked of it.</summary>
    public ImmutableArray<(SelectionRow Row, long Most)> Capacities { get; }

    public ImmutableArray<SelectionRow> Rules { get; }

    /// <summary>The column that is 1 when an item is chosen: its only option, or its choice.</summary>
    public int Choice(int item) => _choice[item];

    /// <summary>The column that is 1 when the item of an option is chosen.</summary>
    public int ChoiceOf(int option) => _choiceOf[option];

    /// <summary>The options of the item whose choice a column is, the last one exclusive; none of an option.</summary>
    public (int First, int End) OptionsOf(int column) => column < Options ? default : _several[column - Options];

    /// <summary>Moves what all options of an item have in common to its choice.</summary>
    public void Unite(Span<long> own)
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

    private IEnumerable<(SelectionRow Row, long Most)> CapacityRows(SelectionProblem problem)
    {
        var own = new long[Columns];
        for (var r = 0; r < problem.RowCount; r++)
        {
            var most = 0L;
            for (var item = 0; item < problem.ItemCount; item++)
            {
                var heaviest = 0L;
                for (var o = problem.FirstOption[item]; o < problem.FirstOption[item + 1]; o++)
                {
                    own[o] = problem.Weights[(o * problem.RowCount) + r];
                    heaviest = Math.Max(heaviest, own[o]);
                }

                most += heaviest;
            }

            Unite(own);
            int[] columns = [.. Enumerable.Range(0, Columns).Where(j => own[j] != 0)];
            yield return (SelectionRow.Sorted(columns, [.. columns.Select(j => own[j])]), most);
        }
    }

    private IEnumerable<SelectionRow> RuleRows(SelectionProblem problem)
    {
        for (var k = 0; k < _several.Length; k++)
        {
            var (first, end) = _several[k];
            yield return Row([.. Enumerable.Range(first, end - first)], [Options + k]) with { Low = 0, High = 0 };
        }

        foreach (var prerequisite in problem.Prerequisites)
        {
            yield return Row(Chosen(problem, prerequisite.AnyOf), Chosen(problem, prerequisite.Options)) with { Low = 0 };
        }

        foreach (var exclusion in problem.Exclusions)
        {
            yield return Row([Choice(exclusion.First), Choice(exclusion.Second)], []) with { High = 1 };
        }

        foreach (var group in problem.Groups)
        {
            var row = Row([.. group.Items.Select(Choice)], []);
            row = group.AtLeast > 0 ? row with { Low = group.AtLeast } : row;
            row = group.AtMost < group.Items.Length ? row with { High = group.AtMost } : row;
            if (row.Low > -SelectionModel.Unbounded || row.High < SelectionModel.Unbounded)
            {
                yield return row;
            }
        }

        static SelectionRow Row(List<int> plus, List<int> minus) => SelectionRow.Sorted([.. plus, .. minus], [.. plus.Select(_ => 1L), .. minus.Select(_ => -1L)]);
    }

    // Options, with the choice of an item in place of all of its options.
    private List<int> Chosen(SelectionProblem problem, ImmutableArray<int> options)
    {
        var columns = new List<int>();
        var given = options.ToHashSet();
        foreach (var item in options.Select(problem.ItemOf).Distinct())
        {
            int[] all = [.. Enumerable.Range(problem.FirstOption[item], problem.FirstOption[item + 1] - problem.FirstOption[item])];
            columns.AddRange(all.All(given.Contains) ? [Choice(item)] : all.Where(given.Contains));
        }

        return columns;
    }
}

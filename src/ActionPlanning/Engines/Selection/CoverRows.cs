namespace ActionPlanning.Engines.Selection;

/// <summary>Rows that follow from a capacity and make the relaxation tighter: of some options so many at most can be chosen together, those counted twice or more often that take several parts of it.</summary>
/// <remarks>
/// Extended covers (Balas 1975; Wolsey 1990 for items with alternatives): of the heaviest options of a row any k of different items are too much together, so at most k − 1 are chosen. For k = 2 they are
/// cliques of options that exclude each other (Padberg 1973). Of options that weigh more than a k-th of the capacity, each counted as often as it weighs more than a k-th, at most k − 1 go together (rounding:
/// Chvátal 1973). They follow from one row and its capacity alone, so that problems which differ in other rows share them.
/// </remarks>
internal sealed class CoverRows
{
    private const int MostTogether = 5;
    private const int MostParts = 6;
    private const int MostEach = 60;

    private readonly (int Option, int Item, long Weight)[] _heaviest;
    private readonly long _capacity;
    private readonly List<SelectionRow> _found = [];

    private CoverRows(SelectionProblem problem, int row)
    {
        _capacity = problem.Capacities[row];
        var options = new List<(int Option, int Item, long Weight)>();
        for (var item = 0; item < problem.ItemCount; item++)
        {
            var least = 0L;
            for (var o = problem.FirstOption[item]; o < problem.FirstOption[item + 1]; o++)
            {
                var weight = problem.Weights[(o * problem.RowCount) + row];
                least = Math.Min(least, weight);
                if (weight > 0)
                {
                    options.Add((o, item, weight));
                }
            }

            // There is most when everything that brings some is chosen.
            _capacity -= least;
        }

        options.RemoveAll(o => o.Weight > _capacity || o.Weight * MostParts <= _capacity);
        options.Sort(static (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Option.CompareTo(b.Option));
        _heaviest = [.. options];
    }

    public static IReadOnlyList<SelectionRow> Of(SelectionProblem problem, int row)
    {
        var rows = new CoverRows(problem, row);
        rows.Cliques();
        for (var together = 3; together <= MostTogether; together++)
        {
            rows.Cover(together);
        }

        for (var parts = 3; parts <= MostParts; parts++)
        {
            rows.Rounded(parts);
        }

        return rows._found;
    }

    private void Cliques()
    {
        for (var last = 1; last < _heaviest.Length && _found.Count < MostEach; last++)
        {
            // The heaviest that are too much with this one and with each other.
            var count = 0;
            while (count < last && _heaviest[count].Weight + _heaviest[last].Weight > _capacity && (count == 0 || _heaviest[count].Weight + _heaviest[count - 1].Weight > _capacity))
            {
                count++;
            }

            // One that goes on the whole way is part of the next one.
            var next = last + 1 < _heaviest.Length && count == last && _heaviest[last].Weight + _heaviest[last + 1].Weight > _capacity;
            if (count == 0)
            {
                return;
            }

            if (!next)
            {
                Add([.. _heaviest.AsSpan(0, count), _heaviest[last]], 1);
            }
        }
    }

    private void Cover(int together)
    {
        // Per item the lightest of its options so far, which is the latest; and the lightest few of these.
        var lightest = new Dictionary<int, long>();
        var count = 0;
        for (; count < _heaviest.Length; count++)
        {
            var (_, item, weight) = _heaviest[count];
            var others = 0L;
            if (lightest.Count + (lightest.ContainsKey(item) ? 0 : 1) >= together)
            {
                // What comes now is the lightest of all: with the lightest of others it must still be too much.
                others = lightest.Where(one => one.Key != item).Select(one => one.Value).Order().Take(together - 1).Sum();
                if (others + weight <= _capacity)
                {
                    break;
                }
            }

            lightest[item] = weight;
        }

        if (lightest.Count >= together)
        {
            Add(_heaviest.AsSpan(0, count), together - 1);
        }
    }

    private void Rounded(int parts)
    {
        var (members, counts) = (new List<int>(), new List<long>());
        foreach (var (option, _, weight) in _heaviest)
        {
            // The parts that each weighs more than are together fewer than there are.
            if (((parts * weight) - 1) / _capacity is > 0 and var count)
            {
                members.Add(option);
                counts.Add(count);
            }
        }

        // Where each counts once, it is a cover.
        if (counts.Count > 0 && counts[0] > 1)
        {
            _found.Add(new SelectionRow([.. members], [.. counts]) { High = parts - 1 });
        }
    }

    private void Add(ReadOnlySpan<(int Option, int Item, long Weight)> options, int atMost)
    {
        var items = new HashSet<int>();
        var members = new int[options.Length];
        for (var k = 0; k < members.Length; k++)
        {
            members[k] = options[k].Option;
            items.Add(options[k].Item);
        }

        if (items.Count > atMost)
        {
            var weights = new long[members.Length];
            Array.Fill(weights, 1);
            _found.Add(new SelectionRow(members, weights) { High = atMost });
        }
    }
}

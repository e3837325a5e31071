namespace ActionPlanning.Engines.Selection;

/// <summary>Builds selections column by column in the order of what the relaxation says they are worth, disturbed at random.</summary>
internal sealed class GuidedConstruction(SelectionModel model, ColumnDomains domains, SelectionIncumbent incumbent)
{
    private readonly double[] _keys = new double[model.Columns];
    private readonly int[] _order = new int[model.Columns];
    private readonly int[] _rank = new int[model.Columns];
    private readonly bool _demands = Array.Exists(model.Low, low => low > 0);
    private readonly byte[] _built = new byte[model.Columns];

    /// <summary>Builds one selection from what is decided at present, and leaves no trace of it but the incumbent.</summary>
    /// <param name="worth">Per column what it is worth beyond what it uses up; the greater, the earlier it is taken.</param>
    /// <param name="noise">How far the worth is disturbed either way.</param>
    /// <param name="random">Where the disturbance comes from.</param>
    /// <returns>Whether a selection came out.</returns>
    public bool Build(ReadOnlySpan<double> worth, double noise, ref SelectionRandom random)
    {
        var mark = domains.Count;
        for (var j = 0; j < _keys.Length; j++)
        {
            _order[j] = j;
            _keys[j] = -worth[j] + (noise > 0 ? noise * random.Signed() : 0);
        }

        Array.Sort(_keys, _order);
        for (var k = 0; k < _order.Length; k++)
        {
            _rank[_order[k]] = k;
        }

        var complete = Settle(0) && TryWanted() && Try(true) && Try(false);
        if (complete)
        {
            domains.State.CopyTo(_built);
        }

        domains.Undo(mark);
        return complete && incumbent.Offer(_built);
    }

    // What a row demands comes before everything else: must-haves, quotas.
    private bool TryWanted()
    {
        if (!_demands)
        {
            return true;
        }

        foreach (var j in _order)
        {
            if (domains.State[j] == ColumnDomains.Open && IsWanted(j) && !Decide(j, 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsWanted(int column)
    {
        for (var k = model.ColumnStart[column]; k < model.ColumnStart[column + 1]; k++)
        {
            if (model.ColumnWeight[k] > 0 && domains.Lacks(model.ColumnRow[k]))
            {
                return true;
            }
        }

        return false;
    }

    // First those of value, then the others, which are taken only where something needs them.
    private bool Try(bool valuable)
    {
        foreach (var j in _order)
        {
            if (domains.State[j] == ColumnDomains.Open && (model.Value[j] > 0) == valuable && !Decide(j, valuable ? 1 : 0))
            {
                return false;
            }
        }

        return true;
    }

    // As wished if that can be, otherwise the other way.
    private bool Decide(int column, int wish)
    {
        var before = domains.Count;
        if (domains.FixAndPropagate(column, wish) && Settle(before))
        {
            return true;
        }

        domains.Undo(before);
        return domains.FixAndPropagate(column, 1 - wish) && Settle(before);
    }

    // Of each item that was chosen since takes the option that is worth most of those that fit.
    private bool Settle(int from)
    {
        for (; from < domains.Count; from++)
        {
            var column = domains.Trail[from];
            var (first, end) = model.OptionsOf(column);
            if (first == end || domains.State[column] != 1 || domains.State[first..end].Contains((byte)1))
            {
                continue;
            }

            for (var best = -1; ; best = -1)
            {
                for (var o = first; o < end; o++)
                {
                    if (domains.State[o] == ColumnDomains.Open && (best < 0 || _rank[o] < _rank[best]))
                    {
                        best = o;
                    }
                }

                if (best < 0)
                {
                    return false;
                }

                var before = domains.Count;
                if (domains.FixAndPropagate(best, 1))
                {
                    break;
                }

                domains.Undo(before);
                if (!domains.FixAndPropagate(best, 0))
                {
                    return false;
                }

                if (domains.State[first..end].Contains((byte)1))
                {
                    break;
                }
            }
        }

        return true;
    }
}

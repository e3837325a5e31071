namespace ActionPlanning.Engines.Selection;

/// <summary>Builds selections column by column in the order of what the relaxation says they are worth, disturbed at random.</summary>
internal sealed class GuidedConstruction(SelectionModel model, ColumnDomains domains, SelectionIncumbent incumbent)
{
    private readonly double[] _keys = new double[model.Columns];
    private readonly int[] _order = new int[model.Columns];
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
        var complete = TryWanted() && Try(true) && Try(false);
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
            if (domains.State[j] == ColumnDomains.Open && IsWanted(j))
            {
                var before = domains.Count;
                if (!domains.FixAndPropagate(j, 1))
                {
                    domains.Undo(before);
                    if (!domains.FixAndPropagate(j, 0))
                    {
                        return false;
                    }
                }
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
            if (domains.State[j] != ColumnDomains.Open || (model.Value[j] > 0) != valuable)
            {
                continue;
            }

            var (before, wish) = (domains.Count, valuable ? 1 : 0);
            if (!domains.FixAndPropagate(j, wish))
            {
                domains.Undo(before);
                if (!domains.FixAndPropagate(j, 1 - wish))
                {
                    return false;
                }
            }
        }

        return true;
    }
}

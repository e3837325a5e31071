namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Pairs of activities that exceed a resource together, and the order that is decided for each.</summary>
/// <remarks>A decided order works like a link; a pair of which one cannot come first any more is decided. The search may branch on the order.</remarks>
internal sealed class OrderedPairs(ExactModel model, BoundTrail trail)
{
    private readonly int[] _first = model.PairFirst;
    private readonly int[] _second = model.PairSecond;
    private readonly int[] _duration = model.Duration;
    private readonly int _offset = model.Activities + 1;

    public bool Propagate(int pair)
    {
        unchecked
        {
            var bound = trail.Bound;
            var order = 2 * (_offset + pair);
            var (i, j) = (_first[pair], _second[pair]);
            if (bound[order] == -bound[order + 1])
            {
                if (bound[order] == 0)
                {
                    (i, j) = (j, i);
                }

                return trail.Push(2 * j, bound[2 * i] + _duration[i], ReasonKind.OrderedPair, pair)
                    && trail.Push((2 * i) + 1, bound[(2 * j) + 1] + _duration[i], ReasonKind.OrderedPair, pair);
            }

            if (bound[2 * i] + _duration[i] > -bound[(2 * j) + 1])
            {
                return trail.Push(order + 1, 0, ReasonKind.PairOrder, pair);
            }

            return bound[2 * j] + _duration[j] <= -bound[(2 * i) + 1] || trail.Push(order, 1, ReasonKind.PairOrder, pair);
        }
    }

    /// <summary>Why a decided order gives a bound on a start.</summary>
    public void ExplainBound(int pair, int side, int value, LiteralList reason)
    {
        var v = side >> 1;
        var other = v == _first[pair] ? _second[pair] : _first[pair];
        var earlier = (side & 1) == 0 ? other : v;
        var order = 2 * (_offset + pair);
        if (earlier == _first[pair])
        {
            reason.Add(order, 1);
        }
        else
        {
            reason.Add(order + 1, 0);
        }

        reason.Add((2 * other) + (side & 1), value - _duration[earlier]);
    }

    /// <summary>Why an order is decided: the one that cannot come first starts at c or later, the other before c + its duration, for any such c.</summary>
    public void ExplainOrder(int pair, int side, int position, ConflictNeeds needs, LiteralList reason)
    {
        var (i, j) = (side & 1) == 1 ? (_first[pair], _second[pair]) : (_second[pair], _first[pair]);
        var least = 1 - trail.BoundBefore((2 * j) + 1, position) - _duration[i];
        var most = trail.BoundBefore(2 * i, position);
        var c = Split(i, j, least, most, position, needs);
        reason.Add(2 * i, c);
        reason.Add((2 * j) + 1, 1 - c - _duration[i]);
    }

    // A value that is wanted anyway costs nothing; otherwise the older of the two bounds is taken strong and the younger weak.
    private int Split(int i, int j, int least, int most, int position, ConflictNeeds needs)
    {
        if (needs.Wants(2 * i) && needs.Value(2 * i) >= least && needs.Value(2 * i) <= most)
        {
            return needs.Value(2 * i);
        }

        var fromOther = 1 - needs.Value((2 * j) + 1) - _duration[i];
        if (needs.Wants((2 * j) + 1) && fromOther >= least && fromOther <= most)
        {
            return fromOther;
        }

        return trail.EntryOf(2 * i, least, position) <= trail.EntryOf((2 * j) + 1, 1 - most - _duration[i], position) ? most : least;
    }
}

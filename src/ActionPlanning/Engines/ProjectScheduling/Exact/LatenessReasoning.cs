namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Keeps the weighted lateness within a limit: what is late for certain leaves each of the others only so much.</summary>
/// <remarks>
/// A linear inequality over lower bounds. The reason of a bound is the earliest starts of the others, weakened by whatever they exceed the limit
/// by; facts and activities that can be on time have no part in it.
/// </remarks>
internal sealed class LatenessReasoning
{
    private readonly BoundTrail _trail;
    private readonly int[] _activity;
    private readonly int[] _punctual;
    private readonly int[] _weight;
    private readonly int[] _kept;

    public LatenessReasoning(ScheduleProblem problem, ExactModel model, BoundTrail trail, long limit)
    {
        (_trail, Limit) = (trail, limit);
        _activity = [.. Enumerable.Range(0, model.Activities).Where(i => problem.CanBeLate(i) && problem.LatenessWeight[i] > 0)];
        _punctual = [.. _activity.Select(i => problem.Network.NotAfter[i] - model.Duration[i] - model.Origin)];
        _weight = [.. _activity.Select(i => problem.LatenessWeight[i])];
        _kept = new int[_activity.Length];
    }

    /// <summary>Gets or sets the greatest weighted lateness that is looked for. It must not rise: what was learned would no longer hold.</summary>
    public long Limit { get; set; }

    /// <summary>The weighted lateness that the facts alone enforce.</summary>
    public long RootCost()
    {
        var cost = 0L;
        for (var e = 0; e < _activity.Length; e++)
        {
            cost += Cost(e, _trail.RootBound[2 * _activity[e]]);
        }

        return cost;
    }

    /// <summary>Lowers the latest starts to what the limit leaves; false, with the trail's failure, when it is exceeded.</summary>
    public bool Propagate()
    {
        unchecked
        {
            var bound = _trail.Bound;
            var left = Limit;
            for (var e = 0; e < _activity.Length; e++)
            {
                left -= Cost(e, bound[2 * _activity[e]]);
            }

            if (left < 0)
            {
                _trail.Fail(-1, 0, ReasonKind.Lateness, -1);
                return false;
            }

            for (var e = 0; e < _activity.Length; e++)
            {
                var v = _activity[e];
                var latest = Math.Max(_punctual[e], bound[2 * v]) + (left / _weight[e]);
                if (latest < -bound[(2 * v) + 1])
                {
                    _trail.Raise((2 * v) + 1, (int)-latest, ReasonKind.Lateness, e);
                }
            }

            return true;
        }
    }

    /// <summary>Why the limit is exceeded (datum −1), or leaves an activity no later start: earliest starts of the others before a position.</summary>
    public void Explain(int datum, int value, int position, LiteralList reason)
    {
        unchecked
        {
            // One slot later than the bound, the activity itself would cost this much.
            var surplus = (datum < 0 ? 0 : Cost(datum, 1 - value)) - Limit - 1;
            for (var e = 0; e < _activity.Length; e++)
            {
                _kept[e] = e == datum ? int.MinValue : _trail.BoundBefore(2 * _activity[e], position);
                surplus += e == datum ? 0 : Cost(e, _kept[e]);
            }

            // What can be missed altogether goes first, then one of the rest is weakened after the other.
            for (var e = 0; e < _activity.Length && surplus > 0; e++)
            {
                var root = _trail.RootBound[2 * _activity[e]];
                var gain = _kept[e] > root ? Cost(e, _kept[e]) - Cost(e, root) : 0;
                if (gain > 0 && gain <= surplus)
                {
                    surplus -= gain;
                    _kept[e] = root;
                }
            }

            for (var e = 0; e < _activity.Length; e++)
            {
                var side = 2 * _activity[e];
                if (_kept[e] > _trail.RootBound[side] && Cost(e, _kept[e]) > 0)
                {
                    var slots = (int)(surplus / _weight[e]);
                    surplus -= (long)slots * _weight[e];
                    reason.Add(side, _kept[e] - slots);
                }
            }
        }
    }

    private long Cost(int e, int start) => unchecked((long)_weight[e] * Math.Max(0, start - (long)_punctual[e]));
}

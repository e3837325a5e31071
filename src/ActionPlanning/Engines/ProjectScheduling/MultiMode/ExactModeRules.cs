namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What ties the tasks of an activity to its start and finish, and starts and finishes to each other.</summary>
/// <remarks>
/// A task starts no earlier than its activity and finishes no earlier, also when it is parked; a chosen one does both exactly then. An activity starts and finishes
/// no earlier than the earliest of the tasks that are left would, and lies within its start and finish by no less than the shortest and no more than the longest of them.
/// That one task of each activity is chosen is a matter of clauses.
/// </remarks>
internal sealed class ExactModeRules(ExactModeModel model, BoundTrail trail, ExactModeStocks stocks) : IModelRules
{
    private const int RuleBits = 3;

    private readonly int[] _duration = model.Tasks.Duration;
    private readonly int[] _last = model.Last;
    private readonly int[] _firstTask = model.FirstTask;
    private readonly int _tasks = model.Mode.Length;
    private readonly int _parked = model.Parked;
    private readonly ExactModeArcs _arcs = model.Arcs;

    /// <summary>The rules, each with the number of what it is about.</summary>
    private enum Rule
    {
        /// <summary>A link: the arc.</summary>
        Arc,

        /// <summary>A task and its activity start together: the task.</summary>
        Start,

        /// <summary>A task and its activity finish together: the task.</summary>
        Finish,

        /// <summary>A task cannot start as early as its activity must: the task.</summary>
        StartsTooLate,

        /// <summary>A task cannot finish as early as its activity must: the task.</summary>
        FinishesTooLate,

        /// <summary>An activity against the tasks that are left: the activity.</summary>
        Range,

        /// <summary>A stock runs out: the stock.</summary>
        Stock,
    }

    /// <summary>Draws the conclusions for one activity; false, with the trail's failure, when they contradict the bounds.</summary>
    public bool FollowActivity(int activity)
    {
        unchecked
        {
            var bound = trail.Bound;
            var (start, finish) = (2 * model.StartOf(activity), 2 * model.FinishOf(activity));
            var (leastStart, leastFinish, shortest, longest) = (int.MaxValue, int.MaxValue, int.MaxValue, -1);
            for (var t = _firstTask[activity]; t < _firstTask[activity + 1]; t++)
            {
                if (bound[2 * t] > _last[t])
                {
                    continue;
                }

                var d = _duration[t];
                if (!FollowTask(t, d, start, finish))
                {
                    return false;
                }

                if (bound[2 * t] <= _last[t])
                {
                    leastStart = Math.Min(leastStart, bound[2 * t]);
                    leastFinish = Math.Min(leastFinish, bound[2 * t] + d);
                    shortest = Math.Min(shortest, d);
                    longest = Math.Max(longest, d);
                }
            }

            // With no task left a clause fails.
            var reason = Datum(Rule.Range, activity);
            return longest < 0
                || (trail.Push(start, leastStart, ReasonKind.Model, reason)
                    && trail.Push(finish, leastFinish, ReasonKind.Model, reason)
                    && trail.Push(start + 1, bound[finish + 1] + shortest, ReasonKind.Model, reason)
                    && trail.Push(finish + 1, bound[start + 1] - longest, ReasonKind.Model, reason));
        }
    }

    /// <summary>Follows the links of a start or finish (or of the finish of the project) whose side was raised.</summary>
    public bool FollowLinks(int side, int value)
    {
        unchecked
        {
            var row = (side >> 1) - _tasks;
            if ((side & 1) == 0)
            {
                for (var o = _arcs.OutOffset[row]; o < _arcs.OutOffset[row + 1]; o++)
                {
                    var arc = _arcs.Out[o];
                    if (!trail.Push(2 * _arcs.To[arc], value + _arcs.Weight[arc], ReasonKind.Model, Datum(Rule.Arc, arc)))
                    {
                        return false;
                    }
                }

                return true;
            }

            for (var o = _arcs.InOffset[row]; o < _arcs.InOffset[row + 1]; o++)
            {
                var arc = _arcs.In[o];
                if (!trail.Push((2 * _arcs.From[arc]) + 1, value + _arcs.Weight[arc], ReasonKind.Model, Datum(Rule.Arc, arc)))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Parks a task that has no place left; literals between its last slot and the parking place are never asked for, so that it needs no reason.</summary>
    public void Park(int task) => trail.Raise(2 * task, _parked, ReasonKind.Root, 0);

    /// <summary>Parks the tasks that would exceed a stock; false when the least that is needed exceeds one.</summary>
    public bool FollowStocks()
    {
        for (var k = 0; k < model.Stock.Length; k++)
        {
            if (!stocks.Follow(k, Datum(Rule.Stock, k)))
            {
                return false;
            }
        }

        return true;
    }

    public void Explain(int datum, int side, int value, int position, ConflictNeeds needs, LiteralList reason)
    {
        unchecked
        {
            var (rule, at) = ((Rule)(datum & ((1 << RuleBits) - 1)), datum >> RuleBits);
            switch (rule)
            {
                case Rule.Arc:
                    reason.Add((side & 1) == 0 ? 2 * _arcs.From[at] : (2 * _arcs.To[at]) + 1, value - _arcs.Weight[at]);
                    break;
                case Rule.Start:
                    ExplainTogether(at, 0, 2 * model.StartOf(model.ActivityOf[at]), side, value, reason);
                    break;
                case Rule.Finish:
                    ExplainTogether(at, _duration[at], 2 * model.FinishOf(model.ActivityOf[at]), side, value, reason);
                    break;
                case Rule.StartsTooLate:
                    ExplainTooLate(at, 0, 2 * model.StartOf(model.ActivityOf[at]), position, needs, reason);
                    break;
                case Rule.FinishesTooLate:
                    ExplainTooLate(at, _duration[at], 2 * model.FinishOf(model.ActivityOf[at]), position, needs, reason);
                    break;
                case Rule.Range:
                    ExplainRange(at, side, value, position, reason);
                    break;
                default:
                    stocks.Explain(at, side, position, needs, reason);
                    break;
            }
        }
    }

    public void Simplify(LiteralList reason)
    {
        unchecked
        {
            for (var q = 0; q < reason.Count; q++)
            {
                var (side, value) = (BoundLiteral.Side(reason[q]), BoundLiteral.Value(reason[q]));
                var t = side >> 1;
                if (t >= _tasks)
                {
                    continue;
                }

                if ((side & 1) == 0 ? value > _last[t] : -value > _last[t] && -value < _parked)
                {
                    reason[q] = BoundLiteral.Pack(side, (side & 1) == 0 ? _last[t] + 1 : -_last[t]);
                }
            }
        }
    }

    private static int Datum(Rule rule, int at) => unchecked((at << RuleBits) | (int)rule);

    private bool FollowTask(int t, int d, int start, int finish)
    {
        unchecked
        {
            var bound = trail.Bound;
            var last = _last[t];
            if (!PushTask(t, bound[start], Rule.Start) || !PushTask(t, bound[finish] - d, Rule.Finish))
            {
                return false;
            }

            var earliest = bound[2 * t];
            if (earliest > last)
            {
                return true;
            }

            if (earliest > -bound[start + 1])
            {
                return trail.Push(2 * t, _parked, ReasonKind.Model, Datum(Rule.StartsTooLate, t));
            }

            if (earliest + d > -bound[finish + 1])
            {
                return trail.Push(2 * t, _parked, ReasonKind.Model, Datum(Rule.FinishesTooLate, t));
            }

            if (-bound[(2 * t) + 1] > last)
            {
                return true;
            }

            var (withStart, withFinish) = (Datum(Rule.Start, t), Datum(Rule.Finish, t));
            return trail.Push((2 * t) + 1, bound[start + 1], ReasonKind.Model, withStart)
                && trail.Push((2 * t) + 1, bound[finish + 1] + d, ReasonKind.Model, withFinish)
                && trail.Push(start + 1, bound[(2 * t) + 1], ReasonKind.Model, withStart)
                && trail.Push(finish + 1, bound[(2 * t) + 1] - d, ReasonKind.Model, withFinish);
        }
    }

    private bool PushTask(int t, int value, Rule rule) =>
        trail.Push(2 * t, value > _last[t] ? _parked : value, ReasonKind.Model, Datum(rule, t));

    // The point is the start (ahead 0) or the finish (ahead the duration) of the activity.
    private void ExplainTogether(int t, int ahead, int point, int side, int value, LiteralList reason)
    {
        if (side == 2 * t)
        {
            reason.Add(point, Math.Min(value, _last[t] + 1) + ahead);
        }
        else if (side == (2 * t) + 1)
        {
            reason.Add(side, -_last[t]);
            reason.Add(point + 1, value - ahead);
        }
        else
        {
            reason.Add((2 * t) + 1, Math.Max(value + ahead, -_last[t]));
        }
    }

    // The task reaches the point after c, its activity at c or before, for any such c: one that is wanted anyway, or else the older of the two bounds
    // strong and the younger weak.
    private void ExplainTooLate(int t, int ahead, int point, int position, ConflictNeeds needs, LiteralList reason)
    {
        var least = -trail.BoundBefore(point + 1, position);
        var most = trail.BoundBefore(2 * t, position) + ahead - 1;
        var c = most;
        if (needs.Wants(point + 1) && -needs.Value(point + 1) >= least && -needs.Value(point + 1) <= most)
        {
            c = -needs.Value(point + 1);
        }
        else if (needs.Wants(2 * t) && needs.Value(2 * t) + ahead - 1 >= least && needs.Value(2 * t) + ahead - 1 <= most)
        {
            c = needs.Value(2 * t) + ahead - 1;
        }
        else if (trail.EntryOf(2 * t, least + 1 - ahead, position) > trail.EntryOf(point + 1, -most, position))
        {
            c = least;
        }

        reason.Add(2 * t, c + 1 - ahead);
        reason.Add(point + 1, -c);
    }

    private void ExplainRange(int activity, int side, int value, int position, LiteralList reason)
    {
        var (start, finish) = (2 * model.StartOf(activity), 2 * model.FinishOf(activity));
        if ((side & 1) == 0)
        {
            for (var t = _firstTask[activity]; t < _firstTask[activity + 1]; t++)
            {
                reason.Add(2 * t, Math.Min(side == start ? value : value - _duration[t], _last[t] + 1));
            }

            return;
        }

        // A start at 1 − value or later would need a task that is shorter than this, a finish one that is longer.
        var backward = side == start + 1;
        var other = backward ? finish + 1 : start + 1;
        var needed = backward ? value - trail.BoundBefore(other, position) : trail.BoundBefore(other, position) - value;
        var nearest = backward ? int.MaxValue : int.MinValue;
        for (var t = _firstTask[activity]; t < _firstTask[activity + 1]; t++)
        {
            var d = _duration[t];
            if (backward ? d < needed : d > needed)
            {
                reason.Add(2 * t, _last[t] + 1);
            }
            else
            {
                nearest = backward ? Math.Min(nearest, d) : Math.Max(nearest, d);
            }
        }

        reason.Add(other, backward ? value - nearest : value + nearest);
    }
}

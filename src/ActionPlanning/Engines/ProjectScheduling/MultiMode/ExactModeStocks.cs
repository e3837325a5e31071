namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Stocks against the least that the tasks which are left would take of them.</summary>
/// <remarks>
/// An explanation is a set of parked tasks, without which too little would be needed; for each activity as few as the excess allows, those of the activities whose
/// tasks were parked last being spared first.
/// </remarks>
internal sealed class ExactModeStocks(ExactModeModel model, BoundTrail trail)
{
    private readonly int _stocks = model.Stock.Length;
    private readonly int[] _least = new int[model.Activities];
    private readonly int[] _order = new int[model.Activities];
    private readonly int[] _age = new int[model.Activities];

    /// <summary>Parks the tasks that would exceed a stock; false, with the trail's failure, when the rest exceeds it without them.</summary>
    public bool Follow(int k, int datum)
    {
        unchecked
        {
            var bound = trail.Bound;
            long left = model.Stock[k];
            for (var a = 0; a < _least.Length; a++)
            {
                var least = int.MaxValue;
                for (var t = model.FirstTask[a]; t < model.FirstTask[a + 1]; t++)
                {
                    if (bound[2 * t] <= model.Last[t])
                    {
                        least = Math.Min(least, Units(t, k));
                    }
                }

                if (least == int.MaxValue)
                {
                    return true;
                }

                _least[a] = least;
                left -= least;
            }

            if (left < 0)
            {
                trail.Fail(-1, 0, ReasonKind.Model, datum);
                return false;
            }

            for (var t = 0; t < model.Last.Length; t++)
            {
                if (Units(t, k) - _least[model.ActivityOf[t]] > left && bound[2 * t] <= model.Last[t]
                    && !trail.Push(2 * t, model.Parked, ReasonKind.Model, datum))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Why a task was parked, or (side −1) why the stock does not suffice.</summary>
    public void Explain(int k, int side, int position, ConflictNeeds needs, LiteralList reason)
    {
        unchecked
        {
            var pushed = side < 0 ? -1 : model.ActivityOf[side >> 1];
            var spare = -1L - model.Stock[k];
            var count = 0;
            for (var a = 0; a < _least.Length; a++)
            {
                if (a == pushed)
                {
                    spare += Units(side >> 1, k);
                    continue;
                }

                var age = Gather(a, k, position, needs);
                spare += _least[a];
                var at = count++;
                for (; at > 0 && _age[at - 1] < age; at--)
                {
                    (_order[at], _age[at]) = (_order[at - 1], _age[at - 1]);
                }

                (_order[at], _age[at]) = (a, age);
            }

            for (var c = 0; c < count; c++)
            {
                var a = _order[c];
                var enough = _age[c] >= 0 ? Enough(a, k, spare) : _least[a];
                spare -= _least[a] - enough;
                for (var t = model.FirstTask[a]; t < model.FirstTask[a + 1]; t++)
                {
                    if (Units(t, k) < enough)
                    {
                        reason.Add(2 * t, model.Last[t] + 1);
                    }
                }
            }
        }
    }

    // The least that an activity needed before a position, and how young the youngest bound is that parked a cheaper task; −1 when none is needed.
    private int Gather(int a, int k, int position, ConflictNeeds needs)
    {
        unchecked
        {
            var least = int.MaxValue;
            for (var t = model.FirstTask[a]; t < model.FirstTask[a + 1]; t++)
            {
                if (Units(t, k) < least && trail.BoundBefore(2 * t, position) <= model.Last[t])
                {
                    least = Units(t, k);
                }
            }

            _least[a] = least;
            var age = -1;
            for (var t = model.FirstTask[a]; t < model.FirstTask[a + 1]; t++)
            {
                if (Units(t, k) < least)
                {
                    age = Math.Max(age, needs.Age(trail, 2 * t, model.Last[t] + 1, position));
                }
            }

            return age;
        }
    }

    // The smallest number of units an activity may be taken to need so that the rest still exceeds the stock.
    private int Enough(int a, int k, long spare)
    {
        unchecked
        {
            var enough = _least[a];
            for (var t = model.FirstTask[a]; t < model.FirstTask[a + 1]; t++)
            {
                var units = Units(t, k);
                if (units < enough && _least[a] - units <= spare)
                {
                    enough = units;
                }
            }

            return enough;
        }
    }

    private int Units(int t, int k) => model.Consumption[(t * _stocks) + k];
}

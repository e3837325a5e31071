using System.Runtime.CompilerServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Makes lists of activities in which each comes after those it waits for. Allocates nothing once it exists.</summary>
internal sealed class ActivityLists
{
    private readonly SearchInstance _instance;
    private readonly int[] _urgency;
    private readonly int[] _open;
    private readonly int[] _eligible;
    private readonly int[] _seen;
    private readonly int[] _linked;
    private SearchRandom _random;
    private int _stamp;
    private int _linkStamp;

    public ActivityLists(SearchInstance instance, int seed)
    {
        var n = instance.Count;
        _instance = instance;
        _random = new SearchRandom(seed);

        // Without dates this is the longest path from an activity to the end.
        _urgency = [.. instance.LatestStart.Select(start => instance.End - start)];
        (_open, _eligible, _seen, _linked) = (new int[n], new int[n], new int[n], new int[n]);
    }

    /// <summary>A number from 0 to below the limit.</summary>
    public int Below(int limit) => _random.Below(limit);

    /// <summary>Draws a list: of the activities that wait for nothing left, the more urgent ones are more likely to be next.</summary>
    public void Draw(Span<int> into)
    {
        var (eligible, done) = (0, 0);
        for (var i = 0; i < _open.Length; i++)
        {
            _open[i] = _instance.PredOffset[i + 1] - _instance.PredOffset[i];
            if (_open[i] == 0)
            {
                _eligible[eligible++] = i;
            }
        }

        while (eligible > 0)
        {
            var pick = Pick(eligible);
            var a = _eligible[pick];
            _eligible[pick] = _eligible[--eligible];
            into[done++] = a;
            for (var s = _instance.SuccOffset[a]; s < _instance.SuccOffset[a + 1]; s++)
            {
                if (--_open[_instance.SuccTo[s]] == 0)
                {
                    _eligible[eligible++] = _instance.SuccTo[s];
                }
            }
        }
    }

    /// <summary>
    /// Two-point crossover (Hartmann 1998): the father's list up to a place, then what the mother has first of the rest, then what is left in the father's order. The middle
    /// part is between a quarter and three quarters of the list.
    /// </summary>
    /// <param name="father">A list.</param>
    /// <param name="mother">Another list of the same activities.</param>
    /// <param name="into">Receives the child; one place longer than the lists, the last of no meaning.</param>
    public void Cross(ReadOnlySpan<int> father, ReadOnlySpan<int> mother, Span<int> into)
    {
        unchecked
        {
            var n = father.Length;
            var length = (n / 4) + _random.Below((3 * n / 4) - (n / 4) + 1);
            var first = _random.Below(n - length + 1);
            var (seen, now) = (_seen, ++_stamp);
            var at = 0;
            for (; at < first; at++)
            {
                into[at] = father[at];
                seen[father[at]] = now;
            }

            // Whether the activity is new decides only where the next one goes: no branch, and one place to spare.
            for (var i = 0; at < first + length; i++)
            {
                var a = mother[i];
                into[at] = a;
                at += seen[a] == now ? 0 : 1;
                seen[a] = now;
            }

            for (var i = first; at < n; i++)
            {
                var a = father[i];
                into[at] = a;
                at += seen[a] == now ? 0 : 1;
            }
        }
    }

    /// <summary>Moves a random activity to a random place between the last one before it that it waits for and the first one after it that waits for it.</summary>
    /// <param name="list">The list.</param>
    /// <param name="fromEnd">Whether the list leads from the end of the project to its start.</param>
    public void Shift(Span<int> list, bool fromEnd)
    {
        unchecked
        {
            var from = _random.Below(list.Length);
            var a = list[from];
            var (least, most) = (from, from);
            var before = fromEnd ? Mark(_instance.SuccOffset, _instance.SuccTo, a) : Mark(_instance.PredOffset, _instance.PredFrom, a);
            while (least > 0 && _linked[list[least - 1]] != before)
            {
                least--;
            }

            var after = fromEnd ? Mark(_instance.PredOffset, _instance.PredFrom, a) : Mark(_instance.SuccOffset, _instance.SuccTo, a);
            while (most < list.Length - 1 && _linked[list[most + 1]] != after)
            {
                most++;
            }

            var to = least + _random.Below(most - least + 1);
            if (to < from)
            {
                list[to..from].CopyTo(list[(to + 1)..]);
            }
            else
            {
                list[(from + 1)..(to + 1)].CopyTo(list[from..]);
            }

            list[to] = a;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Mark(int[] offset, int[] other, int activity)
    {
        var stamp = ++_linkStamp;
        for (var e = offset[activity]; e < offset[activity + 1]; e++)
        {
            _linked[other[e]] = stamp;
        }

        return stamp;
    }

    private int Pick(int eligible)
    {
        var least = int.MaxValue;
        for (var e = 0; e < eligible; e++)
        {
            least = Math.Min(least, _urgency[_eligible[e]]);
        }

        var total = 0L;
        for (var e = 0; e < eligible; e++)
        {
            total += _urgency[_eligible[e]] - least + 1;
        }

        var at = _random.Below(total);
        var pick = 0;
        for (; pick < eligible - 1; pick++)
        {
            at -= _urgency[_eligible[pick]] - least + 1;
            if (at < 0)
            {
                break;
            }
        }

        return pick;
    }
}

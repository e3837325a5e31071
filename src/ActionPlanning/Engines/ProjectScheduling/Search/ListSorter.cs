namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Sorts lists of activities by a time, equal times in the order of the list; allocates nothing once it exists.</summary>
/// <remarks>
/// Where every link leads from a finish to a start without lead, and from and to an activity that takes time, the order of starts and the reversed order of finishes respect all
/// links by themselves. Elsewhere (an activity may start before what it waits for; a milestone may share its one slot with what it waits for) the earliest of the activities that
/// wait for nothing left is taken from a heap.
/// </remarks>
internal sealed class ListSorter
{
    private const int SlotsPerActivity = 4;

    private readonly SearchInstance _instance;
    private readonly bool _timesRespectLinks;
    private readonly int[] _bucket;
    private readonly long[] _keys;
    private readonly int[] _open;
    private readonly PriorityQueue<int, long> _ready;

    public ListSorter(SearchInstance instance)
    {
        var n = instance.Count;
        _instance = instance;
        _timesRespectLinks = TimesRespectLinks(instance);
        _bucket = new int[(SlotsPerActivity * n) + 1];
        _keys = new long[n];
        _open = new int[n];
        _ready = new PriorityQueue<int, long>(n);
    }

    /// <summary>Sorts by increasing time, every activity after those it waits for.</summary>
    public void Ascending(ReadOnlySpan<int> list, ReadOnlySpan<int> time, Span<int> into)
    {
        if (!_timesRespectLinks)
        {
            FromHeap(list, time, 1, _instance.PredOffset, _instance.SuccOffset, _instance.SuccTo, into);
            return;
        }

        var (least, most) = Range(list, time);
        if (most - least >= _bucket.Length - 1)
        {
            ByComparison(list, time, 1, into);
            return;
        }

        var bucket = Histogram(list, time, least, most);
        var next = 0;
        foreach (ref var place in bucket)
        {
            var size = place;
            place = next;
            next += size;
        }

        foreach (var a in list)
        {
            into[bucket[time[a] - least]++] = a;
        }
    }

    /// <summary>Sorts by decreasing time, every activity before those it waits for.</summary>
    public void Descending(ReadOnlySpan<int> list, ReadOnlySpan<int> time, Span<int> into)
    {
        if (!_timesRespectLinks)
        {
            FromHeap(list, time, -1, _instance.SuccOffset, _instance.PredOffset, _instance.PredFrom, into);
            return;
        }

        var (least, most) = Range(list, time);
        if (most - least >= _bucket.Length - 1)
        {
            ByComparison(list, time, -1, into);
            return;
        }

        var bucket = Histogram(list, time, least, most);
        var next = 0;
        for (var t = bucket.Length - 1; t >= 0; t--)
        {
            var size = bucket[t];
            bucket[t] = next;
            next += size;
        }

        foreach (var a in list)
        {
            into[bucket[time[a] - least]++] = a;
        }
    }

    private static bool TimesRespectLinks(SearchInstance instance)
    {
        for (var i = 0; i < instance.Count; i++)
        {
            for (var s = instance.SuccOffset[i]; s < instance.SuccOffset[i + 1]; s++)
            {
                // Finish to start with a lag of no less than nothing, whichever way it was written; equal times would leave the order open.
                if (instance.Duration[i] == 0 || instance.Duration[instance.SuccTo[s]] == 0
                    || instance.Network.LeastWeight(instance.SuccEntry[s]) < instance.Duration[i])
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static (int Least, int Most) Range(ReadOnlySpan<int> list, ReadOnlySpan<int> time)
    {
        var (least, most) = (int.MaxValue, int.MinValue);
        foreach (var a in list)
        {
            least = Math.Min(least, time[a]);
            most = Math.Max(most, time[a]);
        }

        return list.IsEmpty ? (0, 0) : (least, most);
    }

    private Span<int> Histogram(ReadOnlySpan<int> list, ReadOnlySpan<int> time, int least, int most)
    {
        var bucket = _bucket.AsSpan(0, most - least + 1);
        bucket.Clear();
        foreach (var a in list)
        {
            bucket[time[a] - least]++;
        }

        return bucket;
    }

    private void ByComparison(ReadOnlySpan<int> list, ReadOnlySpan<int> time, int sign, Span<int> into)
    {
        var keys = _keys.AsSpan(0, list.Length);
        for (var place = 0; place < list.Length; place++)
        {
            keys[place] = Key(sign * time[list[place]], place);
        }

        keys.Sort();
        for (var place = 0; place < list.Length; place++)
        {
            into[place] = list[(int)(keys[place] & int.MaxValue)];
        }
    }

    private void FromHeap(ReadOnlySpan<int> list, ReadOnlySpan<int> time, int sign, int[] before, int[] afterOffset, int[] after, Span<int> into)
    {
        for (var place = 0; place < list.Length; place++)
        {
            var a = list[place];
            _keys[a] = Key(sign * time[a], place);
            _open[a] = before[a + 1] - before[a];
            if (_open[a] == 0)
            {
                _ready.Enqueue(a, _keys[a]);
            }
        }

        for (var place = 0; _ready.TryDequeue(out var a, out _); place++)
        {
            into[place] = a;
            for (var e = afterOffset[a]; e < afterOffset[a + 1]; e++)
            {
                if (--_open[after[e]] == 0)
                {
                    _ready.Enqueue(after[e], _keys[after[e]]);
                }
            }
        }
    }

    // Time above, place below: both as numbers without sign of 32 and 31 bits.
    private static long Key(int time, int place) => ((long)time << 32) | (uint)place;
}

using System.Runtime.CompilerServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Turns a list of activities and a choice of modes into a schedule, forwards and backwards, and changes modes on the way.</summary>
/// <remarks>
/// <para>
/// Serial generation on packed words (see <see cref="ModeModel"/>). An activity asked to choose takes, among the modes that the stocks left allow, the one that ends earliest (backwards: begins latest);
/// this is the multi-mode left shift of Sprecher, Hartmann and Drexl (1997) inside the forward–backward improvement of Lova, Tormos, Cervantes and Barber (2009).
/// </para>
/// <para>Behind the horizon, and before the project's start in backward passes, capacity is unlimited: every list gives a schedule, and what is too late is counted. No step allocates.</para>
/// </remarks>
internal sealed class ModeKernel
{
    // Far below every slot, with room to subtract a duration.
    private const int NoFinish = int.MinValue / 2;

    private readonly ModeModel _model;
    private readonly ulong[] _free;
    private readonly ulong _guard;
    private readonly int _horizon;
    private readonly int _begin;
    private readonly int[] _predOffset;
    private readonly Arc[] _pred;
    private readonly int[] _succOffset;
    private readonly Arc[] _succ;
    private readonly long[] _keys;
    private readonly int[] _sorted;
    private readonly int[] _stack;
    private readonly bool[] _done;
    private int _dirty;

    public ModeKernel(ModeModel model)
    {
        _model = model;
        var n = model.Count;
        _free = (ulong[])model.Capacity.Clone();
        _guard = model.Words == 1 ? model.Guard[0] : 0;
        (_horizon, _begin) = (model.Problem.Horizon, model.Problem.ProjectStart);
        var network = model.Problem.Network;
        (_predOffset, _succOffset) = (network.PredOffset, network.SuccOffset);
        _pred = [.. network.PredLink.Select(l => Arc.From(model.Problem.Links[l]))];
        _succ = [.. network.SuccLink.Select(l => Arc.To(model.Problem.Links[l]))];
        (List, Mode, Start, Finish) = (new int[n], new int[n], new int[n], new int[n]);
        Left = new long[model.Stock.Length];
        (_keys, _sorted, _stack, _done) = (new long[n], new int[n], new int[n], new bool[n]);
    }

    /// <summary>Gets the list to be scheduled; each activity behind all that it waits for.</summary>
    public int[] List { get; }

    /// <summary>Gets the mode of each activity, in the numbers of the model.</summary>
    public int[] Mode { get; }

    public int[] Start { get; }

    public int[] Finish { get; }

    /// <summary>Gets what the modes leave of each stock; negative where they exceed it.</summary>
    public long[] Left { get; }

    /// <summary>Gets the schedules generated.</summary>
    public long Schedules { get; private set; }

    /// <summary>Gets the finish of the last forward pass.</summary>
    public int ProjectFinish { get; private set; }

    /// <summary>Gets the slots by which activities end behind their limits after the last forward pass.</summary>
    public long Late { get; private set; }

    /// <summary>Gets the units by which the modes exceed the stocks.</summary>
    public long Excess
    {
        get
        {
            var excess = 0L;
            foreach (var left in Left)
            {
                excess -= Math.Min(left, 0);
            }

            return excess;
        }
    }

    /// <summary>Counts anew what the modes leave of the stocks.</summary>
    public void CountStocks()
    {
        for (var k = 0; k < Left.Length; k++)
        {
            Left[k] = _model.Stock[k];
        }

        for (var a = 0; a < Mode.Length; a++)
        {
            for (var k = 0; k < Left.Length; k++)
            {
                Left[k] -= _model.Consumption[(Mode[a] * Left.Length) + k];
            }
        }
    }

    /// <summary>Schedules the list forwards.</summary>
    /// <param name="random">Draws who may choose a mode.</param>
    /// <param name="choosers">Of 256 activities so many choose their mode.</param>
    public void Forward(ref SearchRandom random, int choosers)
    {
        unchecked
        {
            Clear();
            var (projectFinish, late) = (_begin, 0L);
            foreach (var a in List)
            {
                var (start, finish) = (_model.Release[a], NoFinish);
                for (var p = _predOffset[a]; p < _predOffset[a + 1]; p++)
                {
                    ref readonly var arc = ref _pred[p];
                    var at = (arc.OfStart ? Start[arc.Other] : Finish[arc.Other]) + arc.Lag;
                    if (arc.HoldsStart)
                    {
                        start = Math.Max(start, at);
                    }
                    else
                    {
                        finish = Math.Max(finish, at);
                    }
                }

                var mode = Mode[a];
                var at1 = FirstRoom(mode, Math.Max(start, finish - _model.Duration[mode]), int.MaxValue);
                if (choosers > 0 && _model.First[a + 1] - _model.First[a] > 1 && random.Below(256) < choosers)
                {
                    var best = mode;
                    for (var m = _model.First[a]; m < _model.First[a + 1]; m++)
                    {
                        var end = at1 + _model.Duration[best];
                        if (m == mode || !Affords(mode, m))
                        {
                            continue;
                        }

                        var other = FirstRoom(m, Math.Max(start, finish - _model.Duration[m]), end - _model.Duration[m] - 1);
                        if (other + _model.Duration[m] < end)
                        {
                            (best, at1) = (m, other);
                        }
                    }

                    Change(a, best);
                    mode = best;
                }

                Take(mode, at1);
                (Start[a], Finish[a]) = (at1, at1 + _model.Duration[mode]);
                projectFinish = Math.Max(projectFinish, Finish[a]);
                late += Math.Max(0, Finish[a] - _model.Limit[a]);
            }

            (ProjectFinish, Late) = (projectFinish, late);
            Schedules++;
        }
    }

    /// <summary>Schedules from the end, the last to finish first; the list becomes the order of the starts found.</summary>
    /// <param name="random">Draws who may choose a mode.</param>
    /// <param name="choosers">Of 256 activities so many choose their mode.</param>
    public void Backward(ref SearchRandom random, int choosers)
    {
        unchecked
        {
            SortByFinish();
            Clear();
            for (var e = List.Length - 1; e >= 0; e--)
            {
                var a = List[e];
                var (start, finish) = (int.MaxValue, Math.Min(ProjectFinish, Math.Max(_model.Limit[a], Finish[a])));
                for (var s = _succOffset[a]; s < _succOffset[a + 1]; s++)
                {
                    ref readonly var arc = ref _succ[s];
                    var at = (arc.OfStart ? Start[arc.Other] : Finish[arc.Other]) - arc.Lag;
                    if (arc.HoldsStart)
                    {
                        start = Math.Min(start, at);
                    }
                    else
                    {
                        finish = Math.Min(finish, at);
                    }
                }

                var mode = Mode[a];
                var at1 = LastRoom(mode, Math.Min(start, finish - _model.Duration[mode]), int.MinValue);
                if (choosers > 0 && _model.First[a + 1] - _model.First[a] > 1 && random.Below(256) < choosers)
                {
                    var best = mode;
                    for (var m = _model.First[a]; m < _model.First[a + 1]; m++)
                    {
                        if (m == mode || !Affords(mode, m))
                        {
                            continue;
                        }

                        var other = LastRoom(m, Math.Min(start, finish - _model.Duration[m]), at1 + 1);
                        if (other > at1)
                        {
                            (best, at1) = (m, other);
                        }
                    }

                    Change(a, best);
                    mode = best;
                }

                Take(mode, at1);
                (Start[a], Finish[a]) = (at1, at1 + _model.Duration[mode]);
            }

            SortByStart();
            Schedules++;
        }
    }

    /// <summary>Gives an activity another mode.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Change(int activity, int mode)
    {
        var stocks = Left.Length;
        for (var k = 0; k < stocks; k++)
        {
            Left[k] += _model.Consumption[(Mode[activity] * stocks) + k] - _model.Consumption[(mode * stocks) + k];
        }

        Mode[activity] = mode;
    }

    /// <summary>Whether the stocks left allow a change: no stock may be exceeded that was not, and none more than it was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Affords(int from, int to)
    {
        var stocks = Left.Length;
        for (var k = 0; k < stocks; k++)
        {
            var more = _model.Consumption[(to * stocks) + k] - _model.Consumption[(from * stocks) + k];
            if (more > 0 && more > Left[k])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Orders the list by the starts of the schedule.</summary>
    public void SortByStart() => Sort(Start, List);

    private void SortByFinish() => Sort(Finish, List);

    // Stable: of equal keys the one that stood first stays first, so that in plain networks an activity without duration stays before what waits for it.
    private void Sort(int[] key, int[] list)
    {
        unchecked
        {
            var n = list.Length;
            for (var p = 0; p < n; p++)
            {
                _keys[p] = ((long)key[list[p]] << 32) | (uint)p;
            }

            _keys.AsSpan(0, n).Sort();
            for (var p = 0; p < n; p++)
            {
                _sorted[p] = list[(int)(uint)_keys[p]];
            }

            if (_model.IsPlain)
            {
                _sorted.CopyTo(list, 0);
                return;
            }
        }

        PredecessorsFirst(list);
    }

    // Copies the sorted activities, each behind all that it waits for: depth first, without recursion.
    private void PredecessorsFirst(int[] list)
    {
        var (network, filled) = (_model.Problem.Network, 0);
        Array.Clear(_done);
        foreach (var wanted in _sorted)
        {
            var depth = 0;
            if (!_done[wanted])
            {
                _stack[depth++] = wanted;
            }

            while (depth > 0)
            {
                var a = _stack[depth - 1];
                var open = -1;
                for (var p = network.PredOffset[a]; p < network.PredOffset[a + 1] && open < 0; p++)
                {
                    open = _done[network.PredFrom[p]] ? -1 : network.PredFrom[p];
                }

                if (open >= 0)
                {
                    _stack[depth++] = open;
                    continue;
                }

                depth--;
                _done[a] = true;
                list[filled++] = a;
            }
        }
    }

    private void Clear()
    {
        var used = Math.Min(_dirty, _horizon) * _model.Words;
        _model.Capacity.AsSpan(0, used).CopyTo(_free);
        _dirty = 0;
    }

    /// <summary>The first start from one slot on with room; where that lies behind the last start of interest, any start behind it.</summary>
    private int FirstRoom(int mode, int from, int last)
    {
        unchecked
        {
            var duration = _model.Duration[mode];
            var (start, clear) = (from, from);
            if (_model.Words == 1)
            {
                var (need, guard, free) = (_model.Need[mode], _guard, _free);
                if (need == 0)
                {
                    return start;
                }

                while (start <= last)
                {
                    var t = Math.Min(start + duration, _horizon) - 1;
                    for (; t >= clear; t--)
                    {
                        if (((free[t] - need) & guard) != guard)
                        {
                            break;
                        }
                    }

                    if (t < clear)
                    {
                        return start;
                    }

                    (clear, start) = (start + duration, t + 1);
                }

                return start;
            }

            while (start <= last)
            {
                var t = Math.Min(start + duration, _horizon) - 1;
                while (t >= clear && Fits(mode, t))
                {
                    t--;
                }

                if (t < clear)
                {
                    return start;
                }

                (clear, start) = (start + duration, t + 1);
            }

            return start;
        }
    }

    /// <summary>The last start up to one slot with room; where that lies before the first start of interest, any start before it.</summary>
    private int LastRoom(int mode, int from, int first)
    {
        unchecked
        {
            var duration = _model.Duration[mode];
            var (start, clear) = (from, from + duration);
            if (_model.Words == 1 && _model.Need[mode] == 0)
            {
                return start;
            }

            while (start >= first)
            {
                var end = Math.Min(clear, _horizon);
                var t = Math.Max(start, _begin);
                if (_model.Words == 1)
                {
                    var (need, guard, free) = (_model.Need[mode], _guard, _free);
                    while (t < end && ((free[t] - need) & guard) == guard)
                    {
                        t++;
                    }
                }
                else
                {
                    while (t < end && Fits(mode, t))
                    {
                        t++;
                    }
                }

                if (t >= end)
                {
                    return start;
                }

                (clear, start) = (start, t - duration);
            }

            return start;
        }
    }

    private bool Fits(int mode, int slot)
    {
        unchecked
        {
            var words = _model.Words;
            for (var w = 0; w < words; w++)
            {
                if (((_free[(slot * words) + w] - _model.Need[(mode * words) + w]) & _model.Guard[w]) != _model.Guard[w])
                {
                    return false;
                }
            }

            return true;
        }
    }

    private void Take(int mode, int start)
    {
        unchecked
        {
            var words = _model.Words;
            var (t, end) = (Math.Max(start, _begin), Math.Min(start + _model.Duration[mode], _horizon));
            _dirty = Math.Max(_dirty, end);
            if (words == 1)
            {
                var need = _model.Need[mode];
                for (; t < end; t++)
                {
                    _free[t] -= need;
                }

                return;
            }

            for (; t < end; t++)
            {
                for (var w = 0; w < words; w++)
                {
                    _free[(t * words) + w] -= _model.Need[(mode * words) + w];
                }
            }
        }
    }

    /// <summary>A link seen from one of its activities.</summary>
    private readonly record struct Arc(int Other, int Lag, bool OfStart, bool HoldsStart)
    {
        public static Arc From(in PrecedenceLink link) => new(link.From, link.Lag, link.LeavesFromStart, link.ArrivesAtStart);

        public static Arc To(in PrecedenceLink link) => new(link.To, link.Lag, link.ArrivesAtStart, link.LeavesFromStart);
    }
}

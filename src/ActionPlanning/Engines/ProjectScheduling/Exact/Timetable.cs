using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What is left of every scarce resource in every slot under the parts of activities that are certain to run in it.</summary>
/// <remarks>
/// <para>
/// An activity is certain to run in [latest start, earliest finish). The parts are kept up to date with every bound; a slot with less than
/// nothing left is a conflict, and a slot with too little left for an activity pushes the activity past it. Capacity that changes over time is
/// a different amount to begin with.
/// </para>
/// <para>
/// Explanations are those of one slot (Schutt, Feydy, Stuckey, Wallace 2011), for the weakest bounds with which the activities still cover it,
/// and without the activities that are not needed to exceed the capacity.
/// </para>
/// </remarks>
internal sealed class Timetable
{
    private readonly ExactModel _model;
    private readonly int[] _duration;
    private readonly int _slots;
    private readonly int[] _users;
    private readonly int[] _needOffset;
    private readonly int[] _needPlane;
    private readonly Vector128<int>[] _needUnits;
    private readonly Vector128<int>[] _free;
    private readonly bool[] _moved;
    private readonly int[] _covering;
    private readonly int[] _age;
    private readonly long[] _load;
    private BoundTrail? _trail;
    private int[] _bound = [];
    private bool _anyMoved;
    private int _changedFrom = int.MaxValue;
    private int _changedTo = -1;

    public Timetable(ExactModel model)
    {
        (_model, _duration, _slots) = (model, model.Duration, model.Slots);
        var (plane, units) = (new List<int>(), new List<Vector128<int>>());
        _needOffset = new int[model.Variables + 1];
        var users = new List<int>();
        for (var v = 0; v < model.Variables; v++)
        {
            for (var p = 0; v < model.Activities && p < model.Planes; p++)
            {
                var need = model.Units(v, p);
                if (need != Vector128<int>.Zero)
                {
                    plane.Add(p * _slots);
                    units.Add(need);
                }
            }

            _needOffset[v + 1] = plane.Count;
            if (_needOffset[v] < plane.Count)
            {
                users.Add(v);
            }
        }

        (_needPlane, _needUnits, _users) = ([.. plane], [.. units], [.. users]);
        _free = new Vector128<int>[model.Planes * _slots];
        for (var p = 0; p < model.Planes; p++)
        {
            for (var t = 0; t < _slots; t++)
            {
                _free[(p * _slots) + t] = model.Room(t, p);
            }
        }

        _moved = new bool[model.Activities];
        _covering = new int[model.Activities];
        _age = new int[model.Activities];
        _load = new long[model.ResourceCount];
    }

    /// <summary>Gets a slot in which more is certain to be needed than there is; −1 when there is none.</summary>
    public int Overload { get; private set; } = -1;

    /// <summary>Gets whether a bound has moved since the last filtering.</summary>
    public bool HasWork => _anyMoved || _changedTo >= 0;

    private BoundTrail Trail => _trail!;

    /// <summary>Takes the bounds of the trail as the starting point.</summary>
    public void Attach(BoundTrail trail)
    {
        (_trail, _bound) = (trail, trail.Bound);
        foreach (var i in _users)
        {
            var (earliest, latest) = (_bound[2 * i], -_bound[(2 * i) + 1]);
            Take(i, latest, earliest + _duration[i]);
            _moved[i] = true;
        }

        _anyMoved = true;
    }

    /// <summary>What remains free of one scarce resource in a slot.</summary>
    public int Free(int resource, int slot) => _free[(resource / ExactModel.Lanes * _slots) + slot].GetElement(resource % ExactModel.Lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raised(int side, int old, int value)
    {
        unchecked
        {
            var i = side >> 1;
            if (_needOffset[i] == _needOffset[i + 1])
            {
                return;
            }

            _moved[i] = true;
            _anyMoved = true;
            var d = _duration[i];
            if ((side & 1) == 0)
            {
                Take(i, Math.Max(-_bound[side + 1], old + d), value + d);
            }
            else
            {
                Take(i, -value, Math.Min(-old, _bound[side - 1] + d));
            }
        }
    }

    /// <summary>The opposite of <see cref="Raised"/>; the other side of the variable must be as it was then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Lowered(int side, int old, int value)
    {
        unchecked
        {
            var i = side >> 1;
            if (_needOffset[i] == _needOffset[i + 1])
            {
                return;
            }

            var d = _duration[i];
            if ((side & 1) == 0)
            {
                Give(i, Math.Max(-_bound[side + 1], old + d), value + d);
            }
            else
            {
                Give(i, -value, Math.Min(-old, _bound[side - 1] + d));
            }
        }
    }

    /// <summary>Drops the work that is left: bounds were taken back to a state that had been filtered.</summary>
    public void Forget()
    {
        Overload = -1;
        (_changedFrom, _changedTo) = (int.MaxValue, -1);
        if (_anyMoved)
        {
            Array.Clear(_moved);
            _anyMoved = false;
        }
    }

    /// <summary>Raises the bounds of activities that do not fit where they would start first or last; stops at an overload.</summary>
    public void Filter()
    {
        unchecked
        {
            var (from, to) = (_changedFrom, _changedTo);
            (_changedFrom, _changedTo) = (int.MaxValue, -1);
            _anyMoved = false;
            foreach (var i in _users)
            {
                var moved = _moved[i];
                _moved[i] = false;
                var (earliest, latest) = (_bound[2 * i], -_bound[(2 * i) + 1]);
                if (earliest == latest)
                {
                    continue;
                }

                var d = _duration[i];
                if (moved || (earliest < to && from < earliest + d))
                {
                    earliest = FilterStart(i, earliest, latest);
                    if (Overload >= 0)
                    {
                        return;
                    }
                }

                if (earliest < latest && (moved || (latest < to && from < latest + d)))
                {
                    FilterEnd(i, earliest, latest);
                    if (Overload >= 0)
                    {
                        return;
                    }
                }
            }
        }
    }

    /// <summary>The reason why a slot pushed an activity past it (or, on the other side, before it).</summary>
    public void ExplainPush(int slot, int side, int position, ConflictNeeds needs, LiteralList reason)
    {
        reason.Add(side, (side & 1) == 0 ? slot + 1 - _duration[side >> 1] : -slot);
        Explain(slot, side >> 1, position, needs, reason);
    }

    /// <summary>
    /// The reason why too little is left in a slot: for an activity that is pushed, of what the others are certain to need beside it; for none (−1),
    /// of what all are certain to need. Bounds that the analysis has to explain anyway are preferred, younger ones avoided.
    /// </summary>
    public void Explain(int slot, int pushed, int position, ConflictNeeds needs, LiteralList reason)
    {
        unchecked
        {
            var count = Cover(slot, pushed, position);
            var (resource, excess) = (-1, 0L);
            for (var k = 0; k < _load.Length; k++)
            {
                var over = _load[k] - _model.Capacity[(slot * _load.Length) + k];
                if (over > excess && (pushed < 0 || _model.Demand[(pushed * _load.Length) + k] > 0))
                {
                    (resource, excess) = (k, over);
                }
            }

            var kept = 0;
            for (var c = 0; c < count; c++)
            {
                var i = _covering[c];
                if (_model.Demand[(i * _load.Length) + resource] == 0)
                {
                    continue;
                }

                var age = Math.Max(needs.Age(Trail, 2 * i, slot - _duration[i] + 1, position), needs.Age(Trail, (2 * i) + 1, -slot, position));
                var at = kept++;
                for (; at > 0 && _age[at - 1] < age; at--)
                {
                    (_covering[at], _age[at]) = (_covering[at - 1], _age[at - 1]);
                }

                (_covering[at], _age[at]) = (i, age);
            }

            var spare = excess - 1;
            for (var c = 0; c < kept; c++)
            {
                var i = _covering[c];
                var units = _model.Demand[(i * _load.Length) + resource];
                if (_age[c] >= 0 && units <= spare)
                {
                    spare -= units;
                    continue;
                }

                reason.Add(2 * i, slot - _duration[i] + 1);
                reason.Add((2 * i) + 1, -slot);
            }
        }
    }

    // The activities that covered a slot before a position, and the load of each resource, the pushed activity included.
    // Bounds now are at least as tight as they were then, so that most activities are ruled out without looking back.
    private int Cover(int slot, int pushed, int position)
    {
        unchecked
        {
            var now = position == Trail.Count;
            var count = 0;
            for (var k = 0; k < _load.Length; k++)
            {
                _load[k] = pushed < 0 ? 0 : _model.Demand[(pushed * _load.Length) + k];
            }

            foreach (var i in _users)
            {
                if (-_bound[(2 * i) + 1] > slot || slot >= _bound[2 * i] + _duration[i] || i == pushed)
                {
                    continue;
                }

                if (!now && (-Trail.BoundBefore((2 * i) + 1, position) > slot || slot >= Trail.BoundBefore(2 * i, position) + _duration[i]))
                {
                    continue;
                }

                _covering[count++] = i;
                for (var k = 0; k < _load.Length; k++)
                {
                    _load[k] += _model.Demand[(i * _load.Length) + k];
                }
            }

            return count;
        }
    }

    // Slots are looked at from the right: the last one without room moves the start past it, and what lies behind it need not be seen again.
    private int FilterStart(int i, int earliest, int latest)
    {
        unchecked
        {
            var d = _duration[i];
            var from = earliest;
            while (earliest < latest)
            {
                var to = Math.Min(earliest + d, latest);
                var slot = LastWithoutRoom(i, from, to);
                if (slot < from)
                {
                    break;
                }

                Trail.Raise(2 * i, slot + 1, ReasonKind.Timetable, slot);
                if (Overload >= 0)
                {
                    break;
                }

                (earliest, from) = (slot + 1, to);
            }

            return earliest;
        }
    }

    private void FilterEnd(int i, int earliest, int latest)
    {
        unchecked
        {
            var d = _duration[i];
            var to = latest + d;
            while (earliest < latest)
            {
                var from = Math.Max(latest, earliest + d);
                var slot = FirstWithoutRoom(i, from, to);
                if (slot >= to)
                {
                    break;
                }

                Trail.Raise((2 * i) + 1, d - slot, ReasonKind.Timetable, slot);
                if (Overload >= 0)
                {
                    break;
                }

                (latest, to) = (slot - d, from);
            }
        }
    }

    private int LastWithoutRoom(int i, int from, int to)
    {
        unchecked
        {
            var found = from - 1;
            for (var e = _needOffset[i]; e < _needOffset[i + 1]; e++)
            {
                var units = _needUnits[e];
                ref var plane = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_free), _needPlane[e]);
                for (var t = to - 1; t > found; t--)
                {
                    if (Vector128.LessThanAny(Unsafe.Add(ref plane, t), units))
                    {
                        found = t;
                    }
                }
            }

            return found;
        }
    }

    private int FirstWithoutRoom(int i, int from, int to)
    {
        unchecked
        {
            var found = to;
            for (var e = _needOffset[i]; e < _needOffset[i + 1]; e++)
            {
                var units = _needUnits[e];
                ref var plane = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_free), _needPlane[e]);
                for (var t = from; t < found; t++)
                {
                    if (Vector128.LessThanAny(Unsafe.Add(ref plane, t), units))
                    {
                        found = t;
                    }
                }
            }

            return found;
        }
    }

    private void Take(int i, int from, int to)
    {
        unchecked
        {
            if (from >= to)
            {
                return;
            }

            for (var e = _needOffset[i]; e < _needOffset[i + 1]; e++)
            {
                var units = _needUnits[e];
                ref var plane = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_free), _needPlane[e]);
                for (var t = from; t < to; t++)
                {
                    var left = Unsafe.Add(ref plane, t) - units;
                    Unsafe.Add(ref plane, t) = left;
                    if (Vector128.LessThanAny(left, Vector128<int>.Zero) && Overload < 0)
                    {
                        Overload = t;
                    }
                }
            }

            _changedFrom = Math.Min(_changedFrom, from);
            _changedTo = Math.Max(_changedTo, to);
        }
    }

    private void Give(int i, int from, int to)
    {
        unchecked
        {
            for (var e = _needOffset[i]; e < _needOffset[i + 1]; e++)
            {
                var units = _needUnits[e];
                ref var plane = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_free), _needPlane[e]);
                for (var t = from; t < to; t++)
                {
                    Unsafe.Add(ref plane, t) += units;
                }
            }
        }
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What is free of any number of resources in any number of slots, searched 64 slots at a time from either end.</summary>
/// <remarks>
/// Where one resource has room in 64 consecutive slots is a mask of 64 bits, eight slots to a vector; the masks of the resources an activity needs are and-ed, and a run of free
/// slots is carried from mask to mask. So the search costs one comparison of a vector for every eight slots and resource needed, whatever the durations. Behind the horizon capacity
/// is unlimited, before slot 0 there is none.
/// </remarks>
internal sealed class SlotRooms
{
    private const int Lanes = 8;
    private const int Block = 64;

    private readonly SearchInstance _instance;
    private readonly int _horizon;
    private readonly int[][] _capacity;
    private readonly int[][] _free;
    private int _usedFrom;
    private int _usedTo;

    public SlotRooms(SearchInstance instance)
    {
        _instance = instance;
        _horizon = instance.Horizon;
        _capacity = instance.Capacity;
        _free = new int[_capacity.Length][];
        for (var k = 0; k < _free.Length; k++)
        {
            _free[k] = new int[_horizon + (2 * Block)];
            _free[k].AsSpan(0, Block).Fill(-1);
            _free[k].AsSpan(Block + _horizon).Fill(int.MaxValue);
            _capacity[k].CopyTo(_free[k], Block);
        }

        (_usedFrom, _usedTo) = (_horizon, 0);
    }

    /// <summary>Gives everything back.</summary>
    public void Reset()
    {
        if (_usedFrom < _usedTo)
        {
            for (var k = 0; k < _free.Length; k++)
            {
                _capacity[k].AsSpan(_usedFrom, _usedTo - _usedFrom).CopyTo(_free[k].AsSpan(Block + _usedFrom));
            }
        }

        (_usedFrom, _usedTo) = (_horizon, 0);
    }

    /// <summary>The first start from a slot on with room for an activity; at the latest the horizon, or the slot where that is later.</summary>
    public int First(int activity, int ready)
    {
        unchecked
        {
            var (from, to) = (_instance.NeedOffset[activity], _instance.NeedOffset[activity + 1]);
            var duration = _instance.Duration[activity];
            if (from == to)
            {
                return ready;
            }

            var run = 0;
            for (var t = ready; t < _horizon; t += Block)
            {
                var room = Room(from, to, t);
                if (run + BitOperations.TrailingZeroCount(~room) >= duration)
                {
                    return t - run;
                }

                if (room == ulong.MaxValue)
                {
                    run += Block;
                    continue;
                }

                var places = Runs(room, duration);
                if (places != 0)
                {
                    return t + BitOperations.TrailingZeroCount(places);
                }

                run = BitOperations.LeadingZeroCount(~room);
                if (t + Block >= _horizon)
                {
                    return t + Block - run;
                }
            }

            // Everything from here on is free; the run carried along reaches back from the last block looked at.
            return Math.Max(ready, LastBlockEnd(ready) - run);
        }
    }

    /// <summary>The last start with room for an activity that finishes by a slot, or −1 when there is none from the floor on.</summary>
    public int Last(int activity, int finish, int floor)
    {
        unchecked
        {
            var (from, to) = (_instance.NeedOffset[activity], _instance.NeedOffset[activity + 1]);
            var duration = _instance.Duration[activity];
            if (from == to || finish - duration >= _horizon)
            {
                return finish - duration >= floor ? finish - duration : -1;
            }

            var end = Math.Min(finish, _horizon);
            for (var run = finish - end; end > floor; end -= Block)
            {
                var room = Room(from, to, end - Block);
                var start = -1;
                if (run + BitOperations.LeadingZeroCount(~room) >= duration)
                {
                    start = end + run - duration;
                }
                else if (room == ulong.MaxValue)
                {
                    run += Block;
                    continue;
                }
                else
                {
                    var places = Runs(room, duration);
                    start = places == 0 ? -1 : end - 1 - BitOperations.LeadingZeroCount(places);
                }

                if (start >= 0)
                {
                    return start >= floor ? start : -1;
                }

                run = BitOperations.TrailingZeroCount(~room);
            }

            return -1;
        }
    }

    /// <summary>Takes what an activity needs in its slots.</summary>
    public void Take(int activity, int start)
    {
        unchecked
        {
            var end = Math.Min(start + _instance.Duration[activity], _horizon);
            if (start >= end)
            {
                return;
            }

            for (var e = _instance.NeedOffset[activity]; e < _instance.NeedOffset[activity + 1]; e++)
            {
                var units = _instance.NeedUnits[e];
                foreach (ref var slot in _free[_instance.NeedResource[e]].AsSpan(Block + start, end - start))
                {
                    slot -= units;
                }
            }

            _usedFrom = Math.Min(_usedFrom, start);
            _usedTo = Math.Max(_usedTo, end);
        }
    }

    private int LastBlockEnd(int ready) => ready >= _horizon ? ready : ready + ((_horizon - ready + Block - 1) / Block * Block);

    private ulong Room(int from, int to, int slot)
    {
        unchecked
        {
            var room = ulong.MaxValue;
            for (var e = from; e < to; e++)
            {
                var units = Vector256.Create(_instance.NeedUnits[e]);
                ReadOnlySpan<int> free = _free[_instance.NeedResource[e]].AsSpan(Block + slot, Block);
                room &= Eight(free, units)
                    | (Eight(free[Lanes..], units) << 8) | (Eight(free[(2 * Lanes)..], units) << 16) | (Eight(free[(3 * Lanes)..], units) << 24)
                    | (Eight(free[(4 * Lanes)..], units) << 32) | (Eight(free[(5 * Lanes)..], units) << 40)
                    | (Eight(free[(6 * Lanes)..], units) << 48) | (Eight(free[(7 * Lanes)..], units) << 56);
            }

            return room;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(ReadOnlySpan<int> free, Vector256<int> units) =>
        Vector256.GreaterThanOrEqual(Vector256.Create(free), units).ExtractMostSignificantBits();

    // The bits at which a run of so many begins.
    private static ulong Runs(ulong room, int length)
    {
        if (length > Block)
        {
            return 0;
        }

        for (var run = 1; run < length && room != 0;)
        {
            var shift = Math.Min(run, length - run);
            room &= room >> shift;
            run += shift;
        }

        return room;
    }
}

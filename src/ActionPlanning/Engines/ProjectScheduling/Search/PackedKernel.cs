using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The kernel for plain instances: what is used of a resource in a slot is one byte, the 64 slots from the earliest start on are compared at once.</summary>
/// <remarks>
/// <para>
/// Time is cut into chunks of 32 slots; a chunk holds 32 bytes for each resource. Bytes count up to 127: what is used plus what is needed exceeds the capacity exactly when the
/// highest bit is set. One addition for each resource needed and chunk, all results or-ed, and the highest bits are a mask of the slots without room; and-shifts leave the bits at
/// which as many slots with room begin as the activity is long, and the lowest of them is the place. No branch depends on the data but "not in this window".
/// </para>
/// <para>
/// Chunks are aligned, so that a load takes what one store wrote: the processor hands it on at once, where a load across two recent stores would wait for both. The later of two
/// times is computed, not chosen by a branch: which one it is cannot be foretold.
/// </para>
/// <para>
/// Precedence sits in records of four, missing ones pointing at an activity that does not exist and finishes at 0. The backward pass is the forward pass over the
/// reversed links with time counted from the end. Behind the horizon capacity is taken to be unlimited, so that every list has a schedule; one that ends there is
/// no answer.
/// </para>
/// </remarks>
internal sealed class PackedKernel : ScheduleKernel
{
    private const int Chunk = PackedSteps.Chunk;
    private const int Longest = PackedSteps.Longest;
    private const int CoverRow = PackedSteps.CoverRow;
    private const int Lanes = 8;

    private readonly int _count;
    private readonly int _horizon;
    private readonly int _row;
    private readonly int _chunks;
    private readonly byte[] _empty;
    private readonly byte[] _used;
    private readonly int _origin;
    private readonly PackedNeed[] _needs;
    private readonly byte[] _cover;
    private readonly PackedStep[] _forward;
    private readonly PackedStep[] _backward;
    private readonly int[] _morePreds;
    private readonly int[] _moreSuccs;
    private readonly int[] _duration;
    private readonly int[] _bucket;
    private readonly int[] _finish;
    private readonly int[] _fromEnd;
    private readonly int[] _byFinish;
    private readonly int[] _byStart;
    private readonly int[] _turned;
    private int[] _lastTimes;
    private int _lastEnd;
    private int _end;

    public PackedKernel(SearchInstance instance, PackedDemand packed)
        : base(instance)
    {
        (_count, _horizon, _duration, _row) = (instance.Count, instance.Horizon, instance.Duration, packed.Capacity.Length * Chunk);

        // A window begins in the horizon's last chunk or the one behind it at the latest, and reaches one further.
        _chunks = (_horizon / Chunk) + 3;
        _empty = new byte[_chunks * _row];
        for (var t = 0; t < _horizon; t++)
        {
            for (var k = 0; k < packed.Capacity.Length; k++)
            {
                _empty[At(t, k * Chunk)] = (byte)(PackedDemand.MaxUnits - packed.Capacity[k]);
            }
        }

        // Pinned, for its alignment to stay.
        _used = GC.AllocateArray<byte>(_empty.Length + Chunk, pinned: true);
        _origin = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_used, 0) & (Chunk - 1));
        _empty.CopyTo(_used.AsSpan(_origin));

        (_needs, var needOffset) = PackedSteps.Needs(instance, packed);
        (_forward, _morePreds) = PackedSteps.Steps(instance, needOffset, instance.PredOffset, instance.PredFrom);
        (_backward, _moreSuccs) = PackedSteps.Steps(instance, needOffset, instance.SuccOffset, instance.SuccTo);
        _cover = new byte[(Longest + 1) * CoverRow];
        for (var d = 0; d <= Longest; d++)
        {
            _cover.AsSpan((d * CoverRow) + (2 * Chunk), d).Fill(byte.MaxValue);
        }

        // A schedule by serial generation leaves no slot idle before the horizon, and activities behind it follow without gaps.
        _bucket = new int[_duration.Sum() + _horizon + 2];
        _finish = new int[_count + 1];
        _fromEnd = new int[_count + 1];
        _byFinish = new int[_count];
        _byStart = new int[_count];
        _turned = new int[_count];
        _lastTimes = _finish;
    }

    protected override ReadOnlySpan<int> LastTimes => _lastTimes.AsSpan(0, _count);

    public override Fitness Improve(ReadOnlySpan<int> list)
    {
        var end = Pass(list, _forward, _morePreds, _finish);
        Best.Offer(Answer(end, 0), _finish, _duration, Schedules);
        SortDescending(list, _finish, _byFinish);
        end = Pass(_byFinish, _backward, _moreSuccs, _fromEnd);
        SortDescending(_byFinish, _fromEnd, _byStart);
        end = Pass(_byStart, _forward, _morePreds, _finish);
        var fitness = Answer(end, CountCritical(end));
        Best.Offer(fitness, _finish, _duration, Schedules);
        (_lastTimes, _lastEnd) = (_finish, end);
        return fitness;
    }

    public override bool Turns => true;

    public override Fitness Turn(ReadOnlySpan<int> list, bool fromEnd)
    {
        var (steps, more, times) = fromEnd ? (_backward, _moreSuccs, _fromEnd) : (_forward, _morePreds, _finish);
        var (back, moreBack, timesBack) = fromEnd ? (_forward, _morePreds, _finish) : (_backward, _moreSuccs, _fromEnd);
        Offer(Pass(list, steps, more, times), fromEnd);
        SortDescending(list, times, _byStart);
        var end = Pass(_byStart, back, moreBack, timesBack);
        Offer(end, !fromEnd);
        (_lastTimes, _lastEnd) = (timesBack, end);
        return Answer(end, CountCritical(end));
    }

    public override void ListByStart(Span<int> into)
    {
        unchecked
        {
            var buckets = _bucket.AsSpan(0, _lastEnd + 1);
            buckets.Clear();
            ref var bucket = ref MemoryMarshal.GetArrayDataReference(_bucket);
            var finish = LastTimes;
            for (var a = 0; a < finish.Length; a++)
            {
                Unsafe.Add(ref bucket, finish[a] - _duration[a])++;
            }

            var next = 0;
            foreach (ref var place in buckets)
            {
                var size = place;
                place = next;
                next += size;
            }

            // Counting sorts, stable: time is small and dense.
            foreach (var a in _byStart)
            {
                into[Unsafe.Add(ref bucket, finish[a] - _duration[a])++] = a;
            }
        }
    }

    // The schedule of a pass; counted from the end it is turned round when it is better than all before.
    private void Offer(int end, bool fromEnd)
    {
        var fitness = Answer(end, 0);
        if (!fitness.IsBetterAnswerThan(Best.Fitness))
        {
            return;
        }

        if (fromEnd)
        {
            for (var i = 0; i < _count; i++)
            {
                _turned[i] = end - _fromEnd[i] + _duration[i];
            }
        }

        Best.Offer(fitness, fromEnd ? _turned : _finish, _duration, Schedules);
    }

    private Fitness Answer(int end, int critical) => new(Math.Max(0, end - _horizon), end, 0, critical);

    /// <summary>
    /// Places the activities in list order, each as early as what it waits for and what is free allow; returns the last finish.
    /// </summary>
    private int Pass(ReadOnlySpan<int> list, PackedStep[] steps, int[] more, int[] finishes)
    {
        unchecked
        {
            Schedules++;
            Reset();
            ref var used = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_used), _origin);
            ref var needs = ref MemoryMarshal.GetArrayDataReference(_needs);
            ref var cover = ref MemoryMarshal.GetArrayDataReference(_cover);
            ref var firstStep = ref MemoryMarshal.GetArrayDataReference(steps);
            ref var finish = ref MemoryMarshal.GetArrayDataReference(finishes);
            var (end, horizon, row) = (0, _horizon, (nuint)(uint)_row);
            foreach (var a in list)
            {
                ref readonly var step = ref Unsafe.Add(ref firstStep, (uint)a);
                var t = Later(
                    Later(Unsafe.Add(ref finish, step.First), Unsafe.Add(ref finish, step.Second)),
                    Later(Unsafe.Add(ref finish, step.Third), Unsafe.Add(ref finish, step.Fourth)));
                for (var m = step.MoreFrom; m < step.MoreTo; m++)
                {
                    t = Later(t, Unsafe.Add(ref finish, more[m]));
                }

                var duration = step.Duration;
                if (t < horizon)
                {
                    if (duration <= Longest)
                    {
                        ref var from = ref Unsafe.Add(ref needs, step.NeedFrom);
                        ref var to = ref Unsafe.Add(ref needs, step.NeedTo);
                        ref var chunk = ref Unsafe.Add(ref used, ((uint)t / Chunk) * row);
                        var p = t & (Chunk - 1);
                        t -= p;
                        var room = Room(ref from, ref to, ref chunk, row, p, step);
                        while (room == 0)
                        {
                            // A run that begins in the second chunk may end beyond it: look again from there.
                            chunk = ref Unsafe.Add(ref chunk, row);
                            (t, p) = (t + Chunk, 0);
                            room = Room(ref from, ref to, ref chunk, row, p, step);
                        }

                        p += BitOperations.TrailingZeroCount(room);
                        t += p;
                        if (t < horizon)
                        {
                            Take(ref from, ref to, ref chunk, row, ref Unsafe.Add(ref cover, step.CoverAt - p));
                        }
                    }
                    else
                    {
                        t = PlaceLong(t, duration, step);
                    }
                }

                t += duration;
                Unsafe.Add(ref finish, a) = t;
                end = Later(end, t);
            }

            _end = end;
            return end;
        }
    }

    /// <summary>The places in two chunks, from a slot of the first on, at which a run of slots with room begins; the lowest bit is that slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Room(ref PackedNeed from, ref PackedNeed to, ref byte chunk, nuint row, int slot, in PackedStep step)
    {
        unchecked
        {
            var (low, high) = (Vector256<byte>.Zero, Vector256<byte>.Zero);
            for (ref var need = ref from; Unsafe.IsAddressLessThan(ref need, ref to); need = ref Unsafe.Add(ref need, 1))
            {
                var units = Vector256.Create(need.Units).AsByte();
                ref var at = ref Unsafe.Add(ref chunk, need.Plane);
                low |= units + Vector256.LoadUnsafe(ref at);
                high |= units + Vector256.LoadUnsafe(ref at, row);
            }

            var room = ~(low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << Chunk)) >> slot;

            // Runs of up to 4, of up to 16 of those, of up to 32 of those.
            room = room & (room >> step.Shift1) & ((room >> step.Shift2) & (room >> step.Shift3));
            room = room & (room >> step.Shift4) & ((room >> step.Shift5) & (room >> step.Shift6));
            return step.Shift7 == 0 ? room : room & (room >> step.Shift7);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(ref PackedNeed from, ref PackedNeed to, ref byte chunk, nuint row, ref byte cover)
    {
        unchecked
        {
            var (low, high) = (Vector256.LoadUnsafe(ref cover), Vector256.LoadUnsafe(ref cover, Chunk));
            for (ref var need = ref from; Unsafe.IsAddressLessThan(ref need, ref to); need = ref Unsafe.Add(ref need, 1))
            {
                var units = Vector256.Create(need.Units).AsByte();
                ref var at = ref Unsafe.Add(ref chunk, need.Plane);
                ((units & low) + Vector256.LoadUnsafe(ref at)).StoreUnsafe(ref at);
                ((units & high) + Vector256.LoadUnsafe(ref at, row)).StoreUnsafe(ref at, row);
            }
        }
    }

    // The greater of two times without the branch that Math.Max becomes in a loop.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Later(int one, int other)
    {
        unchecked
        {
            var less = one - other;
            return one - (less & (less >> 31));
        }
    }

    private void Reset()
    {
        // An activity that begins before the horizon and ends behind it takes from the slots there too.
        var chunks = _end <= _horizon ? (_end + Chunk - 1) / Chunk : _chunks;
        _empty.AsSpan(0, chunks * _row).CopyTo(_used.AsSpan(_origin));
    }

    private int At(int slot, int plane) => (slot / Chunk * _row) + plane + (slot % Chunk);

    // Scanned from the end of the window, so that it skips past the last conflict.
    private int PlaceLong(int ready, int duration, in PackedStep step)
    {
        unchecked
        {
            var needs = _needs.AsSpan((int)step.NeedFrom..(int)step.NeedTo);
            var used = _used.AsSpan(_origin);
            var (start, clear) = (ready, ready);
            for (var x = Math.Min(start + duration, _horizon) - 1; x >= clear; x--)
            {
                if (!HasRoom(needs, used, x))
                {
                    clear = Math.Max(clear, Math.Min(start + duration, _horizon));
                    start = x + 1;
                    x = Math.Min(start + duration, _horizon);
                }
            }

            for (var x = start; x < Math.Min(start + duration, _horizon); x++)
            {
                foreach (ref readonly var need in needs)
                {
                    used[At(x, (int)need.Plane)] += (byte)need.Units;
                }
            }

            return start;
        }
    }

    private bool HasRoom(ReadOnlySpan<PackedNeed> needs, ReadOnlySpan<byte> used, int slot)
    {
        unchecked
        {
            foreach (ref readonly var need in needs)
            {
                if (used[At(slot, (int)need.Plane)] + (byte)need.Units > PackedDemand.MaxUnits)
                {
                    return false;
                }
            }

            return true;
        }
    }

    private void SortDescending(ReadOnlySpan<int> list, int[] times, int[] into)
    {
        unchecked
        {
            var buckets = _bucket.AsSpan(0, _end + 1);
            buckets.Clear();
            ref var bucket = ref MemoryMarshal.GetArrayDataReference(_bucket);
            foreach (var t in times.AsSpan(0, _count))
            {
                Unsafe.Add(ref bucket, (uint)t)++;
            }

            var next = 0;
            for (var f = buckets.Length - 1; f >= 0; f--)
            {
                var size = buckets[f];
                buckets[f] = next;
                next += size;
            }

            ref var time = ref MemoryMarshal.GetArrayDataReference(times);
            ref var sorted = ref MemoryMarshal.GetArrayDataReference(into);
            foreach (var a in list)
            {
                Unsafe.Add(ref sorted, (uint)Unsafe.Add(ref bucket, (uint)Unsafe.Add(ref time, (uint)a))++) = a;
            }
        }
    }

    private int CountCritical(int end)
    {
        unchecked
        {
            ReadOnlySpan<int> duration = _duration;
            var finish = _finish.AsSpan(0, duration.Length);
            var fromEnd = _fromEnd.AsSpan(0, duration.Length);
            var whole = Vector256.Create(end);
            var counts = Vector256<int>.Zero;
            var i = 0;
            for (; i + Lanes <= duration.Length; i += Lanes)
            {
                var sum = Vector256.Create<int>(finish.Slice(i, Lanes)) + Vector256.Create<int>(fromEnd.Slice(i, Lanes)) - Vector256.Create(duration.Slice(i, Lanes));
                counts -= Vector256.Equals(sum, whole);
            }

            var critical = Vector256.Sum(counts);
            for (; i < duration.Length; i++)
            {
                critical += finish[i] + fromEnd[i] - duration[i] == end ? 1 : 0;
            }

            return critical;
        }
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The kernel for plain instances: what is free in a slot is one word, eight slots are compared at once.</summary>
/// <remarks>
/// <para>
/// A byte per resource, its highest bit a guard: a slot has room exactly when no guard bit is set in free less demand. Four vectors make a mask of 32 slots from the earliest start on;
/// and-shifts leave the bits at which as many free slots begin as the activity is long, and the lowest of them is the place. No branch depends on the data but "not
/// in this window". Blocks are not aligned: to begin at the earliest start itself touches fewer of them.
/// </para>
/// <para>
/// Precedence sits in records of four, missing ones pointing at an activity that does not exist and finishes at 0. The backward pass is the forward pass over the
/// reversed links with time counted from the end. Behind the horizon capacity is taken to be unlimited, so that every list has a schedule; one that ends there is
/// no answer.
/// </para>
/// </remarks>
internal sealed class PackedKernel : ScheduleKernel
{
    private const int Lanes = 8;
    private const int Window = 4 * Lanes;
    private const int Stride = Window / 2;
    private const int Padding = 4 * Window;

    private readonly int _count;
    private readonly int _horizon;
    private readonly uint _capacity;
    private readonly uint[] _free;
    private readonly Step[] _forward;
    private readonly Step[] _backward;
    private readonly int[] _morePreds;
    private readonly int[] _moreSuccs;
    private readonly uint[] _cover;
    private readonly int[] _duration;
    private readonly int[] _bucket;
    private readonly int[] _finish;
    private readonly int[] _fromEnd;
    private readonly int[] _byFinish;
    private readonly int[] _byStart;
    private int _used;

    public PackedKernel(SearchInstance instance, PackedDemand packed)
        : base(instance)
    {
        (_count, _horizon, _capacity, _duration) = (instance.Count, instance.Horizon, packed.Capacity, instance.Duration);
        _free = new uint[_horizon + Padding];
        _free.AsSpan(0, _horizon).Fill(_capacity);
        _free.AsSpan(_horizon).Fill(PackedDemand.Unlimited);
        (_forward, _morePreds) = Steps(instance, packed, instance.PredOffset, instance.PredFrom);
        (_backward, _moreSuccs) = Steps(instance, packed, instance.SuccOffset, instance.SuccTo);
        _cover = new uint[(Stride + 1) * Stride];
        for (var d = 0; d <= Stride; d++)
        {
            _cover.AsSpan(d * Stride, d).Fill(uint.MaxValue);
        }

        // A schedule by serial generation leaves no slot idle before the horizon, and activities behind it follow without gaps.
        _bucket = new int[_duration.Sum() + _horizon + 2];
        _finish = new int[_count + 1];
        _fromEnd = new int[_count + 1];
        _byFinish = new int[_count];
        _byStart = new int[_count];
    }

    protected override ReadOnlySpan<int> LastTimes => _finish.AsSpan(0, _count);

    public override Fitness Improve(ReadOnlySpan<int> list, Span<int> into)
    {
        var end = Pass(list, _forward, _morePreds, _finish);
        Best.Offer(Answer(end, 0), _finish, _duration, Schedules);
        SortByFinishDescending(list, _finish, end, _byFinish);
        end = Pass(_byFinish, _backward, _moreSuccs, _fromEnd);
        SortByFinishDescending(_byFinish, _fromEnd, end, _byStart);
        end = Pass(_byStart, _forward, _morePreds, _finish);
        SortByStart(_byStart, _finish, end, into);
        var fitness = Answer(end, CountCritical(end));
        Best.Offer(fitness, _finish, _duration, Schedules);
        return fitness;
    }

    private Fitness Answer(int end, int critical) => new(Math.Max(0, end - _horizon), end, 0, critical);

    /// <summary>Places the activities in list order, each as early as what it waits for and what is free allow; returns the last finish.</summary>
    private int Pass(ReadOnlySpan<int> list, Step[] steps, int[] more, int[] finish)
    {
        unchecked
        {
            Schedules++;
            Span<uint> free = _free;
            free[..Math.Min(_used, _horizon)].Fill(_capacity);
            if (_used > _horizon)
            {
                free.Slice(_horizon, Padding).Fill(PackedDemand.Unlimited);
            }

            var (end, horizon, cover) = (0, _horizon, _cover);
            foreach (var a in list)
            {
                ref readonly var step = ref steps[a];
                var t = Math.Max(Math.Max(finish[step.First], finish[step.Second]), Math.Max(finish[step.Third], finish[step.Fourth]));
                for (var m = step.MoreFrom; m < step.MoreTo; m++)
                {
                    t = Math.Max(t, finish[more[m]]);
                }

                var duration = step.Duration;
                if (t < horizon && (uint)(duration - 1) < Stride)
                {
                    var demand = Vector256.Create(step.Demand);
                    var place = FindShort(free, t, demand, step);
                    t = place;
                    if (t < horizon)
                    {
                        var d = duration * Stride;
                        Take(free.Slice(t, Lanes), demand, cover, d);
                        if (duration > Lanes)
                        {
                            Take(free.Slice(t + Lanes, Lanes), demand, cover, d + Lanes);
                        }
                    }
                }
                else if (t < horizon && duration > 0)
                {
                    t = PlaceLong(free, t, duration, step.Demand);
                }

                t += duration;
                finish[a] = t;
                end = Math.Max(end, t);
            }

            _used = end;
            return end;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FindShort(Span<uint> free, int t, Vector256<uint> demand, in Step step)
    {
        unchecked
        {
            while (true)
            {
                var w = free.Slice(t, Window);
                var room = Room(w, demand) | (Room(w[Lanes..], demand) << Lanes)
                    | (Room(w[(2 * Lanes)..], demand) << (2 * Lanes)) | (Room(w[(3 * Lanes)..], demand) << (3 * Lanes));
                room &= room >> step.Shift1;
                room &= room >> step.Shift2;
                room &= room >> step.Shift3;
                room &= room >> step.Shift4;
                if (room != 0)
                {
                    return t + BitOperations.TrailingZeroCount(room);
                }

                // A run that begins in the second half may end beyond the window: look again from its middle.
                t += Stride;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Room(ReadOnlySpan<uint> slots, Vector256<uint> demand) =>
        Vector256.Equals((Vector256.Create(slots) - demand) & Vector256.Create(PackedDemand.Guard), Vector256<uint>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(Span<uint> slots, Vector256<uint> demand, uint[] cover, int row) =>
        (Vector256.Create<uint>(slots) - (demand & Vector256.Create(cover.AsSpan(row, Lanes)))).CopyTo(slots);

    // Scanned from the end of the window, so that it skips past the last conflict.
    private int PlaceLong(Span<uint> free, int ready, int duration, uint demand)
    {
        unchecked
        {
            var (start, clear) = (ready, ready);
            for (var x = Math.Min(start + duration, _horizon) - 1; x >= clear; x--)
            {
                if (((free[x] - demand) & PackedDemand.Guard) != 0)
                {
                    clear = Math.Max(clear, Math.Min(start + duration, _horizon));
                    start = x + 1;
                    x = Math.Min(start + duration, _horizon);
                }
            }

            if (start < _horizon)
            {
                foreach (ref var slot in free[start..Math.Min(start + duration, _horizon)])
                {
                    slot -= demand;
                }
            }

            return start;
        }
    }

    // Counting sorts, stable: time is small and dense.
    private void SortByFinishDescending(ReadOnlySpan<int> list, int[] finish, int end, Span<int> into)
    {
        unchecked
        {
            var bucket = _bucket.AsSpan(0, end + 1);
            bucket.Clear();
            foreach (var f in finish.AsSpan(0, _count))
            {
                bucket[f]++;
            }

            var next = 0;
            for (var f = bucket.Length - 1; f >= 0; f--)
            {
                var size = bucket[f];
                bucket[f] = next;
                next += size;
            }

            foreach (var a in list)
            {
                into[bucket[finish[a]]++] = a;
            }
        }
    }

    private void SortByStart(ReadOnlySpan<int> list, int[] finish, int end, Span<int> into)
    {
        unchecked
        {
            var bucket = _bucket.AsSpan(0, end + 1);
            bucket.Clear();
            var duration = _duration.AsSpan();
            for (var i = 0; i < duration.Length; i++)
            {
                bucket[finish[i] - duration[i]]++;
            }

            var next = 0;
            foreach (ref var place in bucket)
            {
                var size = place;
                place = next;
                next += size;
            }

            foreach (var a in list)
            {
                into[bucket[finish[a] - duration[a]]++] = a;
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

    private static (Step[] Steps, int[] More) Steps(SearchInstance instance, PackedDemand packed, int[] offset, int[] other)
    {
        var steps = new Step[instance.Count];
        var more = new List<int>();
        for (var i = 0; i < steps.Length; i++)
        {
            var row = other.AsSpan(offset[i]..offset[i + 1]);
            var from = more.Count;
            more.AddRange(row[Math.Min(4, row.Length)..]);
            steps[i] = new Step(row, from, more.Count, instance.Count, packed.Demand[i], instance.Duration[i]);
        }

        return (steps, [.. more]);
    }

    /// <summary>All that a pass needs to know of an activity, side by side.</summary>
    private readonly struct Step
    {
        public readonly int First;
        public readonly int Second;
        public readonly int Third;
        public readonly int Fourth;
        public readonly int MoreFrom;
        public readonly int MoreTo;
        public readonly uint Demand;
        public readonly int Duration;
        public readonly byte Shift1;
        public readonly byte Shift2;
        public readonly byte Shift3;
        public readonly byte Shift4;

        public Step(ReadOnlySpan<int> waitsFor, int moreFrom, int moreTo, int none, uint demand, int duration)
        {
            First = waitsFor.Length > 0 ? waitsFor[0] : none;
            Second = waitsFor.Length > 1 ? waitsFor[1] : none;
            Third = waitsFor.Length > 2 ? waitsFor[2] : none;
            Fourth = waitsFor.Length > 3 ? waitsFor[3] : none;
            (MoreFrom, MoreTo, Demand, Duration) = (moreFrom, moreTo, demand, duration);

            // Shifts by 1, 2, 4, 8, the last ones shortened so that they add up to the duration less one.
            var run = 1;
            (Shift1, run) = Grow(run, duration);
            (Shift2, run) = Grow(run, duration);
            (Shift3, run) = Grow(run, duration);
            (Shift4, _) = Grow(run, duration);
        }

        private static (byte Shift, int Run) Grow(int run, int duration)
        {
            var shift = Math.Clamp(duration - run, 0, run);
            return ((byte)shift, run + shift);
        }
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>One raised side.</summary>
internal struct TrailEntry
{
    public int Side;
    public int Old;
    public int New;

    /// <summary>The entry that raised the same side before, or −1.</summary>
    public int Previous;
    public ReasonKind Kind;
    public int Datum;
}

/// <summary>The bounds of all variables, the order in which they were raised, and what they were at any moment since the root.</summary>
internal sealed class BoundTrail
{
    private readonly int[] _last;
    private TrailEntry[] _entries = new TrailEntry[1 << 12];
    private int[] _levelStart = new int[256];

    public BoundTrail(int variables)
    {
        Bound = new int[2 * variables];
        RootBound = new int[2 * variables];
        _last = new int[2 * variables];
        Array.Fill(_last, -1);
    }

    /// <summary>Gets the bound of each side.</summary>
    public int[] Bound { get; }

    /// <summary>Gets the bounds that hold whatever the search tries; they need no explanation.</summary>
    public int[] RootBound { get; }

    public int Count { get; private set; }

    /// <summary>Gets the number of decisions that stand.</summary>
    public int Level { get; private set; }

    /// <summary>Gets or sets the first entry that has not been propagated.</summary>
    public int Head { get; set; }

    /// <summary>Gets how often a bound was raised: the work of the search.</summary>
    public long Changes { get; private set; }

    /// <summary>Gets the timetable, which follows every bound.</summary>
    public required Timetable Timetable { get; init; }

    /// <summary>Gets the heap to which choices return when bounds are taken back.</summary>
    public required BranchHeap Branching { get; init; }

    /// <summary>Gets what failed last: the side and value that could not be reached (side −1 when no bound was to be raised), and why they had to be.</summary>
    public (int Side, int Value, ReasonKind Kind, int Datum) Failure { get; private set; }

    public ref readonly TrailEntry this[int position] => ref _entries[position];

    public int LevelStart(int level) => _levelStart[level];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsTrue(int literal) =>
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Bound), BoundLiteral.Side(literal)) >= BoundLiteral.Value(literal);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsFalse(int literal) =>
        unchecked(Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Bound), BoundLiteral.Side(literal) ^ 1) >= 1 - BoundLiteral.Value(literal));

    /// <summary>Raises a side unless it is there already; false, with <see cref="Failure"/>, when the other side does not allow it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Push(int side, int value, ReasonKind kind, int datum)
    {
        unchecked
        {
            if (value <= Bound[side])
            {
                return true;
            }

            if (Bound[side ^ 1] > -value)
            {
                Fail(side, value, kind, datum);
                return false;
            }

            Raise(side, value, kind, datum);
            return true;
        }
    }

    public void Fail(int side, int value, ReasonKind kind, int datum) => Failure = (side, value, kind, datum);

    /// <summary>Raises a side that is lower and can be raised.</summary>
    public void Raise(int side, int value, ReasonKind kind, int datum)
    {
        unchecked
        {
            if (Count == _entries.Length)
            {
                Array.Resize(ref _entries, 2 * Count);
            }

            var old = Bound[side];
            ref var entry = ref _entries[Count];
            entry.Side = side;
            entry.Old = old;
            entry.New = value;
            entry.Previous = _last[side];
            entry.Kind = kind;
            entry.Datum = datum;
            _last[side] = Count++;
            Bound[side] = value;
            Changes++;
            Timetable.Raised(side, old, value);
        }
    }

    public void Decide(int side, int value)
    {
        Level++;
        if (Level == _levelStart.Length)
        {
            Array.Resize(ref _levelStart, 2 * Level);
        }

        _levelStart[Level] = Count;
        Raise(side, value, ReasonKind.Decision, 0);
    }

    /// <summary>Takes the last entry back.</summary>
    public void Undo()
    {
        unchecked
        {
            ref var entry = ref _entries[--Count];
            Timetable.Lowered(entry.Side, entry.Old, entry.New);
            Bound[entry.Side] = entry.Old;
            _last[entry.Side] = entry.Previous;
            Branching.Return(entry.Side, entry.Old, entry.New);
        }
    }

    /// <summary>Takes back all decisions above a level.</summary>
    public void BackTo(int level)
    {
        if (Level <= level)
        {
            return;
        }

        var keep = _levelStart[level + 1];
        while (Count > keep)
        {
            Undo();
        }

        Level = level;
        Head = Count;
        Timetable.Forget();
    }

    /// <summary>Makes the bounds of level 0 facts; everything must have been propagated.</summary>
    public void Settle()
    {
        for (var e = 0; e < Count; e++)
        {
            var side = _entries[e].Side;
            RootBound[side] = Bound[side];
            _last[side] = -1;
        }

        Count = 0;
        Head = 0;
    }

    /// <summary>The bound of a side as it was before an entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int BoundBefore(int side, int position)
    {
        unchecked
        {
            var e = _last[side];
            while (e >= position)
            {
                e = _entries[e].Previous;
            }

            return e < 0 ? RootBound[side] : _entries[e].New;
        }
    }

    /// <summary>The entry before a position that made a literal true; −1 when it is a fact.</summary>
    public int EntryOf(int side, int value, int position)
    {
        unchecked
        {
            if (value <= RootBound[side])
            {
                return -1;
            }

            var e = _last[side];
            while (e >= position || (e >= 0 && _entries[e].Old >= value))
            {
                e = _entries[e].Previous;
            }

            return e;
        }
    }

    /// <summary>The level at which an entry was made; 0 for a fact.</summary>
    public int LevelOf(int position)
    {
        unchecked
        {
            var (low, high) = (0, position < 0 ? 0 : Level);
            while (low < high)
            {
                var middle = (low + high + 1) >> 1;
                (low, high) = _levelStart[middle] <= position ? (middle, high) : (low, middle - 1);
            }

            return low;
        }
    }
}

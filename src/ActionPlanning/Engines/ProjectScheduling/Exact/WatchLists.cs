using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A clause that watches a literal, and another literal of it that is likely to be true.</summary>
internal struct Watch
{
    public int Clause;
    public int Blocker;
}

/// <summary>One list of watches for each bound literal, all in one array; room comes in powers of two and is used again.</summary>
internal sealed class WatchLists
{
    private const int SmallestRoom = 4;

    private readonly int[] _base;
    private readonly int[] _start;
    private readonly int[] _count;
    private readonly int[] _room;
    private readonly int[] _free = new int[32];
    private Watch[] _pool = new Watch[1 << 12];
    private int _top;

    public WatchLists(ExactModel model)
    {
        _base = new int[2 * model.Variables];
        var lists = 0;
        for (var v = 0; v < model.Variables; v++)
        {
            var choices = model.Most[v] - model.Least[v];
            _base[2 * v] = lists - (model.Least[v] + 1);
            lists += choices;
            _base[(2 * v) + 1] = lists - (1 - model.Most[v]);
            lists += choices;
        }

        _start = new int[lists];
        _count = new int[lists];
        _room = new int[lists];
        Array.Fill(_free, -1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ListOf(int side, int value) => unchecked(_base[side] + value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsEmpty(int list) => _count[list] == 0;

    public int Count(int list) => _count[list];

    /// <summary>The first watch of a list; invalid after the next <see cref="Add"/>.</summary>
    public ref Watch First(int list) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_pool), _start[list]);

    public void Truncate(int list, int count) => _count[list] = count;

    /// <summary>Lets a clause be visited when a literal becomes true.</summary>
    public void Add(int literal, int clause, int blocker)
    {
        unchecked
        {
            var list = ListOf(BoundLiteral.Side(literal), BoundLiteral.Value(literal));
            var count = _count[list];
            if (count == _room[list])
            {
                Grow(list, count);
            }

            ref var watch = ref _pool[_start[list] + count];
            watch.Clause = clause;
            watch.Blocker = blocker;
            _count[list] = count + 1;
        }
    }

    public void Clear()
    {
        Array.Clear(_count);
        Array.Clear(_room);
        Array.Fill(_free, -1);
        _top = 0;
    }

    private void Grow(int list, int count)
    {
        var room = count == 0 ? SmallestRoom : 2 * count;
        var size = BitOperations.Log2((uint)room);
        var start = _free[size];
        if (start >= 0)
        {
            _free[size] = _pool[start].Clause;
        }
        else
        {
            if (_top + room > _pool.Length)
            {
                Array.Resize(ref _pool, Math.Max(2 * _pool.Length, _top + room));
            }

            start = _top;
            _top += room;
        }

        if (count > 0)
        {
            Array.Copy(_pool, _start[list], _pool, start, count);
            var old = BitOperations.Log2((uint)count);
            _pool[_start[list]].Clause = _free[old];
            _free[old] = _start[list];
        }

        (_start[list], _room[list]) = (start, room);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The learned clauses in one array, and which of them to look at when a bound literal becomes true.</summary>
/// <remarks>
/// A clause is a header (size, number of levels, activity) and its literals; two literals are watched, always those in the first two places. There
/// is one list of watches for each bound literal within the first windows, so that a rising side visits exactly the literals that
/// it passes.
/// </remarks>
internal sealed class ClauseBase
{
    private const int Header = 3;
    private const int AlwaysKept = 2;
    private const float ActivityDecay = 0.999f;

    private readonly ExactTuning _tuning;
    private readonly BoundTrail _trail;
    private readonly WatchLists _watches;
    private int[] _arena = new int[1 << 16];
    private int[] _clauses = new int[1 << 10];
    private int _top;
    private float _step = 1;
    private long _nextReduction;
    private long _limit;

    public ClauseBase(ExactModel model, BoundTrail trail, ExactTuning tuning)
    {
        (_trail, _tuning, _watches) = (trail, tuning, new WatchLists(model));
        _nextReduction = _limit = tuning.ClauseLimit;
    }

    public int Count { get; private set; }

    public ReadOnlySpan<int> Literals(int clause) => _arena.AsSpan(clause + Header, _arena[clause]);

    /// <summary>Adds a clause of at least two literals: the first is the one that it will make true, the second the last to have become false.</summary>
    public int Add(ReadOnlySpan<int> literals, int levels)
    {
        var size = literals.Length;
        if (_top + size + Header > _arena.Length)
        {
            Array.Resize(ref _arena, 2 * _arena.Length);
        }

        if (Count == _clauses.Length)
        {
            Array.Resize(ref _clauses, 2 * Count);
        }

        var clause = _top;
        _top += size + Header;
        _arena[clause] = size;
        _arena[clause + 1] = levels;
        _arena[clause + 2] = BitConverter.SingleToInt32Bits(_step);
        literals.CopyTo(_arena.AsSpan(clause + Header));
        _clauses[Count++] = clause;
        Watch(clause);
        return clause;
    }

    /// <summary>Notes that a clause took part in a conflict.</summary>
    public void Bump(int clause)
    {
        var activity = BitConverter.Int32BitsToSingle(_arena[clause + 2]) + _step;
        _arena[clause + 2] = BitConverter.SingleToInt32Bits(activity);
        if (activity > 1e20f)
        {
            foreach (var c in _clauses.AsSpan(0, Count))
            {
                _arena[c + 2] = BitConverter.SingleToInt32Bits(BitConverter.Int32BitsToSingle(_arena[c + 2]) * 1e-20f);
            }

            _step *= 1e-20f;
        }
    }

    public void Age() => _step /= ActivityDecay;

    /// <summary>The literals that made the first literal of a clause true, or that contradict it when <paramref name="all"/> are false.</summary>
    public void Explain(int clause, bool all, LiteralList reason)
    {
        Bump(clause);
        foreach (var literal in Literals(clause)[(all ? 0 : 1)..])
        {
            reason.Add(BoundLiteral.Not(literal));
        }
    }

    /// <summary>Looks at every clause that watches a literal which a raised side has made false; false, with a failure, when one has no literal left.</summary>
    public bool Propagate(int side, int old, int value)
    {
        unchecked
        {
            var at = _watches.ListOf(side, old + 1);
            for (var t = old + 1; t <= value; t++, at++)
            {
                if (!_watches.IsEmpty(at) && !Visit(at, BoundLiteral.Pack(side ^ 1, 1 - t)))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether the base should be reduced at the next restart.</summary>
    public bool IsFull(long conflicts) => conflicts >= _nextReduction;

    /// <summary>Drops the less useful half, and what the facts satisfy. Only at the root with an empty trail, where no clause is a reason.</summary>
    public void Reduce(long conflicts)
    {
        _limit += _tuning.ClauseLimitStep;
        _nextReduction = conflicts + _limit;
        var worth = new double[Count];
        for (var c = 0; c < Count; c++)
        {
            var levels = _arena[_clauses[c] + 1];
            var activity = BitConverter.Int32BitsToSingle(_arena[_clauses[c] + 2]) / _step;
            worth[c] = levels <= AlwaysKept ? double.NegativeInfinity : (levels * 1e6) - Math.Min(1e5, activity * 1000);
        }

        Array.Sort(worth, _clauses, 0, Count);
        var keep = Count / 2;
        while (keep < Count && double.IsNegativeInfinity(worth[keep]))
        {
            keep++;
        }

        Rebuild(keep);
    }

    private void Rebuild(int keep)
    {
        Array.Sort(_clauses, 0, keep);
        _watches.Clear();
        var (count, top) = (0, 0);
        for (var c = 0; c < keep; c++)
        {
            var clause = _clauses[c];
            if (Compact(clause, top))
            {
                _clauses[count++] = top;
                top += _arena[top] + Header;
            }
        }

        (Count, _top) = (count, top);
        foreach (var clause in _clauses.AsSpan(0, count))
        {
            Watch(clause);
        }
    }

    // Moves a clause down without the literals that the facts make false; false when a fact makes it true. At the root, with everything
    // propagated, at least two literals of any other clause are open.
    private bool Compact(int clause, int to)
    {
        var size = _arena[clause];
        for (var q = 0; q < size; q++)
        {
            if (_trail.IsTrue(_arena[clause + Header + q]))
            {
                return false;
            }
        }

        var kept = 0;
        var (levels, activity) = (_arena[clause + 1], _arena[clause + 2]);
        for (var q = 0; q < size; q++)
        {
            var literal = _arena[clause + Header + q];
            if (!_trail.IsFalse(literal))
            {
                _arena[to + Header + kept++] = literal;
            }
        }

        (_arena[to], _arena[to + 1], _arena[to + 2]) = (kept, levels, activity);
        return true;
    }

    private void Watch(int clause)
    {
        var (first, second) = (_arena[clause + Header], _arena[clause + Header + 1]);
        _watches.Add(BoundLiteral.Not(first), clause, second);
        _watches.Add(BoundLiteral.Not(second), clause, first);
    }

    private bool Visit(int list, int falseLiteral)
    {
        unchecked
        {
            var count = _watches.Count(list);
            var (read, write) = (0, 0);
            ref var arena = ref MemoryMarshal.GetArrayDataReference(_arena);
            ref var watches = ref _watches.First(list);
            while (read < count)
            {
                var watch = Unsafe.Add(ref watches, read++);
                if (_trail.IsTrue(watch.Blocker))
                {
                    Unsafe.Add(ref watches, write++) = watch;
                    continue;
                }

                ref var literals = ref Unsafe.Add(ref arena, watch.Clause + Header);
                if (literals == falseLiteral)
                {
                    literals = Unsafe.Add(ref literals, 1);
                    Unsafe.Add(ref literals, 1) = falseLiteral;
                }

                var first = literals;
                if (first != watch.Blocker && _trail.IsTrue(first))
                {
                    watch.Blocker = first;
                    Unsafe.Add(ref watches, write++) = watch;
                    continue;
                }

                var other = Other(ref literals, Unsafe.Add(ref arena, watch.Clause));
                if (other > 0)
                {
                    var literal = Unsafe.Add(ref literals, other);
                    Unsafe.Add(ref literals, 1) = literal;
                    Unsafe.Add(ref literals, other) = falseLiteral;
                    _watches.Add(BoundLiteral.Not(literal), watch.Clause, first);
                    watches = ref _watches.First(list);
                    continue;
                }

                watch.Blocker = first;
                Unsafe.Add(ref watches, write++) = watch;
                if (_trail.IsFalse(first))
                {
                    _trail.Fail(-1, 0, ReasonKind.Clause, watch.Clause);
                    while (read < count)
                    {
                        Unsafe.Add(ref watches, write++) = Unsafe.Add(ref watches, read++);
                    }

                    _watches.Truncate(list, write);
                    return false;
                }

                _trail.Raise(BoundLiteral.Side(first), BoundLiteral.Value(first), ReasonKind.Clause, watch.Clause);
            }

            _watches.Truncate(list, write);
            return true;
        }
    }

    // A literal behind the two watched ones that is not false; 0 when there is none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Other(ref int literals, int size)
    {
        unchecked
        {
            for (var q = 2; q < size; q++)
            {
                if (!_trail.IsFalse(Unsafe.Add(ref literals, q)))
                {
                    return q;
                }
            }

            return 0;
        }
    }
}

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Turns a contradiction into a clause that would have prevented it: first unique implication point, minimised.</summary>
/// <remarks>
/// The trail is walked backwards and undone on the way, so that the arrays always show the state before the entry that is explained. At most one
/// bound per side is kept, the strongest that was asked for; explanations are made for exactly the bound that is needed, not for the
/// one that was propagated.
/// </remarks>
internal sealed class ConflictAnalysis
{
    private const int DeepestProof = 12;

    private readonly BoundTrail _trail;
    private readonly ExactArcs _arcs;
    private readonly Timetable _timetable;
    private readonly OrderedPairs _pairs;
    private readonly ClauseBase _clauses;
    private readonly EnergyReasoning _energy;
    private readonly BranchHeap _branching;
    private readonly ConflictNeeds _needs;
    private readonly LiteralList _reason = new();
    private readonly LiteralList _proof = new();
    private int[] _levelSeen = new int[256];
    private int[] _triedAt = [];
    private int[] _triedValue = [];
    private bool[] _triedResult = [];
    private int _round;
    private int _levelStart;
    private int _open;

    public ConflictAnalysis(ExactModel model, BoundTrail trail, Timetable timetable, OrderedPairs pairs, ClauseBase clauses, EnergyReasoning energy, BranchHeap branching)
    {
        (_trail, _arcs, _timetable, _pairs, _clauses, _energy, _branching) = (trail, model.Arcs, timetable, pairs, clauses, energy, branching);
        _needs = new ConflictNeeds(2 * model.Variables);
    }

    /// <summary>Gets what limits the lateness; null when nothing does.</summary>
    public LatenessReasoning? Lateness { get; init; }

    /// <summary>Gets the rules that a larger model adds to this one; null for none.</summary>
    public IModelRules? Rules { get; init; }

    /// <summary>Gets the clause learned last; its first literal becomes true after going back, its second one was the last to become false.</summary>
    public LiteralList Learned { get; } = new();

    /// <summary>Gets on how many levels its literals became false, the asserting one included.</summary>
    public int Levels { get; private set; }

    /// <summary>Learns from the trail's failure. The level to go back to; −1 when the contradiction follows from the facts.</summary>
    public int Run()
    {
        _reason.Count = 0;
        var (side, value, kind, datum) = _trail.Failure;
        Explain(side, value, kind, datum, _trail.Count);
        if (side >= 0)
        {
            _reason.Add(side ^ 1, 1 - value);
            Rules?.Simplify(_reason);
        }

        // A contradiction may lie below the current level.
        var youngest = -1;
        foreach (var literal in _reason.Items())
        {
            youngest = Math.Max(youngest, _trail.EntryOf(BoundLiteral.Side(literal), BoundLiteral.Value(literal), _trail.Count));
        }

        var level = _trail.LevelOf(youngest);
        if (level == 0)
        {
            return -1;
        }

        _trail.BackTo(level);
        _levelStart = _trail.LevelStart(level);
        var asserting = FindImplicationPoint();
        Learned.Count = 0;
        Learned.Add(BoundLiteral.Not(asserting));
        Minimise(BoundLiteral.Side(asserting));
        _needs.Clear();
        return Order();
    }

    private int FindImplicationPoint()
    {
        _open = 0;
        WantAll(_trail.Count);
        while (true)
        {
            ref readonly var entry = ref _trail[_trail.Count - 1];
            var side = entry.Side;
            if (!_needs.Wants(side) || _needs.Value(side) <= entry.Old)
            {
                _trail.Undo();
                continue;
            }

            var value = _needs.Value(side);
            if (_open == 1)
            {
                return BoundLiteral.Pack(side, value);
            }

            var (kind, datum) = (entry.Kind, entry.Datum);
            _trail.Undo();
            _needs.Drop(side);
            _open--;
            _reason.Count = 0;
            Explain(side, value, kind, datum, _trail.Count);
            WantAll(_trail.Count);
        }
    }

    private void WantAll(int position)
    {
        foreach (var literal in _reason.Items())
        {
            var (side, value) = (BoundLiteral.Side(literal), BoundLiteral.Value(literal));
            if (value <= _trail.RootBound[side])
            {
                continue;
            }

            var counted = false;
            if (_needs.Wants(side))
            {
                if (_needs.Value(side) >= value)
                {
                    continue;
                }

                counted = _trail.EntryOf(side, _needs.Value(side), position) >= _levelStart;
            }

            if (!counted && _trail.EntryOf(side, value, position) >= _levelStart)
            {
                _open++;
            }

            _needs.Want(side, value);
            _branching.Bump(side, value);
        }
    }

    /// <summary>The bounds from which another follows; all hold before the position.</summary>
    private void Explain(int side, int value, ReasonKind kind, int datum, int position)
    {
        switch (kind)
        {
            case ReasonKind.Clause:
                _clauses.Explain(datum, all: side < 0, _reason);
                break;
            case ReasonKind.Arc:
                _arcs.Explain(datum, side, value, _reason);
                break;
            case ReasonKind.Timetable when side < 0:
                _timetable.Explain(datum, -1, position, _needs, _reason);
                break;
            case ReasonKind.Timetable:
                _timetable.ExplainPush(datum, side, position, _needs, _reason);
                break;
            case ReasonKind.OrderedPair:
                _pairs.ExplainBound(datum, side, value, _reason);
                break;
            case ReasonKind.PairOrder:
                _pairs.ExplainOrder(datum, side, position, _needs, _reason);
                break;
            case ReasonKind.Energy:
                _energy.Explain(datum, side, value, position, _needs, _reason);
                break;
            case ReasonKind.Lateness:
                Lateness!.Explain(datum, value, position, _reason);
                break;
            case ReasonKind.Model when Rules is not null:
                Rules.Explain(datum, side, value, position, _needs, _reason);
                break;
            default:
                throw new InvalidOperationException($"A {kind} has no reason.");
        }

        Rules?.Simplify(_reason);
    }

    private void Minimise(int asserting)
    {
        _round++;
        if (_triedAt.Length < _trail.Count)
        {
            var length = Math.Max(1024, 2 * _trail.Count);
            (_triedAt, _triedValue, _triedResult) = (new int[length], new int[length], new bool[length]);
        }

        for (var at = 0; at < _needs.Count; at++)
        {
            var side = _needs.SideAt(at);
            if (side != asserting && !Follows(side, _needs.Value(side), _trail.Count, 0))
            {
                Learned.Add(BoundLiteral.Not(BoundLiteral.Pack(side, _needs.Value(side))));
            }
        }
    }

    // Whether a literal that held before a position follows from the others of the clause. A literal may lean only on what held before the
    // entry that is explained: otherwise two literals could remove each other.
    private bool Follows(int side, int value, int position, int depth)
    {
        unchecked
        {
            var e = _trail.EntryOf(side, value, position);
            if (e < 0)
            {
                return true;
            }

            ref readonly var entry = ref _trail[e];
            if (entry.Kind == ReasonKind.Decision || depth > DeepestProof)
            {
                return false;
            }

            if (_triedAt[e] == _round && (_triedResult[e] ? value <= _triedValue[e] : value >= _triedValue[e]))
            {
                return _triedResult[e];
            }

            _reason.Count = 0;
            Explain(side, value, entry.Kind, entry.Datum, e);
            var (first, last) = (_proof.Count, _proof.Count + _reason.Count);
            foreach (var literal in _reason.Items())
            {
                _proof.Add(literal);
            }

            var follows = true;
            for (var q = first; q < last && follows; q++)
            {
                var (other, bound) = (BoundLiteral.Side(_proof[q]), BoundLiteral.Value(_proof[q]));
                follows = bound <= _trail.RootBound[other]
                    || (_needs.Wants(other) && _needs.Value(other) >= bound && _trail.BoundBefore(other, e) >= _needs.Value(other))
                    || Follows(other, bound, e, depth + 1);
            }

            _proof.Count = first;
            (_triedAt[e], _triedValue[e], _triedResult[e]) = (_round, value, follows);
            return follows;
        }
    }

    // Moves the literal that was the last to become false to the second place; its level is the one to go back to.
    private int Order()
    {
        if (_levelSeen.Length <= _trail.Level)
        {
            _levelSeen = new int[2 * (_trail.Level + 1)];
        }

        var (back, place) = (0, 1);
        Levels = 1;
        for (var q = 1; q < Learned.Count; q++)
        {
            var literal = BoundLiteral.Not(Learned[q]);
            var level = _trail.LevelOf(_trail.EntryOf(BoundLiteral.Side(literal), BoundLiteral.Value(literal), _trail.Count));
            if (_levelSeen[level] != _round)
            {
                _levelSeen[level] = _round;
                Levels++;
            }

            if (level > back)
            {
                (back, place) = (level, q);
            }
        }

        if (place > 1)
        {
            (Learned[1], Learned[place]) = (Learned[place], Learned[1]);
        }

        return back;
    }
}

namespace ActionPlanning.Engines.Selection;

/// <summary>The search tree: a root that gets smaller as better selections are found, and subtrees searched depth first from it.</summary>
internal sealed class SelectionTree
{
    // Deeper down what covers gain is not worth the rows.
    private const int CutDepth = 4;

    private const int StepsForEachColumn = 8;

    // When so few columns are open, a relaxation is faster solved anew than from that of the root.
    private const int Few = 4;

    // Rows of a tableau beyond which no more rules are added: the bound gets weaker, not wrong.
    private const long MostEntries = 1L << 25;

    private readonly SelectionModel _model;
    private readonly ColumnDomains _domains;
    private readonly SelectionLimits _limits;
    private readonly SelectionIncumbent _incumbent;
    private readonly RelaxationScratch _scratch;
    private readonly List<TreeLevel> _levels = [];
    private readonly BranchHistory _history;
    private readonly Branching _branching;
    private readonly double[] _x;
    private readonly byte[] _whole;
    private readonly RowSeparation _separation;
    private readonly double _tolerance;
    private long _stepsSeen;

    public SelectionTree(SelectionModel model, ColumnDomains domains, SelectionLimits limits, SelectionIncumbent incumbent)
    {
        (_model, _domains, _limits, _incumbent) = (model, domains, limits, incumbent);
        _scratch = new RelaxationScratch(model);
        _history = new BranchHistory(model);
        (_x, _whole) = (new double[model.Columns], new byte[model.Columns]);
        _branching = new Branching(model, domains, _history, _x);
        _separation = new RowSeparation(model, domains, limits, _x);
        var size = 0.0;
        foreach (var value in model.Value)
        {
            size += Math.Abs(value);
        }

        _tolerance = 1e-6 + (1e-11 * size);
    }

    public long Nodes { get; private set; }

    public long Pivots { get; private set; }

    /// <summary>Gets how many steps solving the root took.</summary>
    public long RootSteps { get; private set; }

    /// <summary>Gets whether nothing better than the incumbent is left anywhere.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Gets the relaxation of the root.</summary>
    public Relaxation Root => _levels[0].Relaxation;

    /// <summary>Gets how many decisions hold in the whole tree.</summary>
    public int RootMark => _levels[0].Mark;

    // What a subtree must be worth to be searched: one unit more than the incumbent.
    private double Cutoff => _incumbent.Bar > -SelectionModel.Unbounded ? _incumbent.Bar + 1 - _tolerance : double.NegativeInfinity;

    /// <summary>The greatest whole value that a bound allows.</summary>
    public long Whole(double bound) => (long)Math.Floor(bound + _tolerance);

    /// <summary>Solves the relaxation of the root.</summary>
    public void Begin()
    {
        var before = _limits.Steps;
        BeginAnew(Level(0));
        Improve();
        RootSteps = _limits.Steps - before;
    }

    /// <summary>Decides at the root what a better incumbent allows to decide.</summary>
    public void Improve()
    {
        if (!IsExhausted)
        {
            _domains.Undo(Math.Max(RootMark, Level(0).Applied));
            Root.Locate();
            IsExhausted = !Process(0);
            if (_limits.IsOver)
            {
                IsExhausted = false;
            }

            Level(0).Mark = _domains.Count;
        }
    }

    /// <summary>Searches below the root with some decisions made; what is left after so many nodes goes to <paramref name="open"/>.</summary>
    /// <param name="decisions">Twice the column, plus the value.</param>
    /// <param name="nodes">How many nodes may be searched.</param>
    /// <param name="steps">How many steps of the inner loops that may take, about.</param>
    /// <param name="open">Takes what is left; null when nobody asks.</param>
    /// <returns>Whether nothing is left.</returns>
    public bool Search(ReadOnlySpan<int> decisions, long nodes, long steps, Action<OpenSubtree>? open)
    {
        _domains.Undo(RootMark);
        foreach (var decision in decisions)
        {
            if (!_domains.Fix(decision >> 1, decision & 1))
            {
                _domains.Undo(RootMark);
                return true;
            }
        }

        if (!_domains.Propagate())
        {
            return true;
        }

        return SearchHere(nodes, steps, open);
    }

    /// <summary>Searches below what is decided at present.</summary>
    public bool SearchHere(long nodes, long steps, Action<OpenSubtree>? open)
    {
        var (last, lastStep) = (Nodes + nodes, _limits.Steps + steps);
        var depth = 0;
        if (Enter(1))
        {
            depth = 1;
        }

        while (depth > 0)
        {
            var level = _levels[depth];
            if (_limits.IsOver || Nodes >= last || _limits.Steps >= lastStep)
            {
                Leave(depth, open);
                return false;
            }

            if (level.Tried == 2)
            {
                depth--;
                continue;
            }

            if (level.ChildBound[level.Tried] < Cutoff)
            {
                level.Tried++;
                continue;
            }

            var value = level.Tried++ == 0 ? level.First : 1 - level.First;
            _domains.Undo(level.Mark);
            if (Decide(level, value) && Enter(depth + 1))
            {
                depth++;
            }
        }

        return !_limits.IsOver;
    }

    private bool Decide(TreeLevel level, int value)
    {
        if (level.Split == 0)
        {
            return _domains.FixAndPropagate(level.Variable, value);
        }

        var (from, to) = LeftOut(level, value);
        for (var option = from; option < to; option++)
        {
            if (!_domains.Fix(option, 0))
            {
                _domains.Undo(level.Mark);
                return false;
            }
        }

        return _domains.Propagate();
    }

    // The options that a value of a split leaves out.
    private static (int From, int To) LeftOut(TreeLevel level, int value) => value == 0 ? (level.Variable, level.Split) : (level.Split, level.SplitEnd);

    private TreeLevel Level(int depth)
    {
        while (_levels.Count <= depth)
        {
            _levels.Add(new TreeLevel(_model, _scratch));
        }

        return _levels[depth];
    }

    private void BeginAnew(TreeLevel level)
    {
        level.Relaxation.Begin(_domains);
        level.Applied = _domains.Count;
        for (var i = 0; i < _model.FirstLazy; i++)
        {
            if (!_domains.IsRedundant(i))
            {
                level.Relaxation.AddRow(i, _domains);
            }
        }
    }

    // Goes into a node whose decisions are made; false when nothing better is in it.
    private bool Enter(int depth)
    {
        Nodes++;
        var (level, parent) = (Level(depth), _levels[depth - 1]);
        if (depth == 1 && _model.Rows > _model.CapacityRows && Few * (_model.Columns - _domains.Count) < parent.Relaxation.Rows + parent.Relaxation.Columns)
        {
            BeginAnew(level);
        }
        else
        {
            level.Relaxation.CopyFrom(parent.Relaxation, _domains);
            level.Applied = parent.Applied;
        }

        level.Tried = 0;
        var before = parent.Relaxation.Z;
        if (!Process(depth))
        {
            Learn(parent, depth, before - level.Relaxation.Z);
            return false;
        }

        Learn(parent, depth, before - level.Relaxation.Z);
        level.Mark = _domains.Count;
        return true;
    }

    private void Learn(TreeLevel parent, int depth, double fall)
    {
        if (depth > 1)
        {
            var value = parent.Tried == 1 ? parent.First : 1 - parent.First;
            _history.Add(parent.Variable, value, value == 0 ? parent.Fraction : 1 - parent.Fraction, Math.Max(0, fall));
        }
    }

    // Hands over what has not been searched, the deepest first.
    private void Leave(int depth, Action<OpenSubtree>? open)
    {
        for (; depth > 0; depth--)
        {
            var level = _levels[depth];
            _domains.Undo(level.Mark);
            for (; level.Tried < 2 && open is not null; level.Tried++)
            {
                if (level.ChildBound[level.Tried] >= Cutoff)
                {
                    var value = level.Tried == 0 ? level.First : 1 - level.First;
                    open(new(Decisions(level, value), level.ChildBound[level.Tried]));
                }
            }
        }
    }

    // What is decided below the root, and what the value of a branch decides.
    private int[] Decisions(TreeLevel level, int value)
    {
        var trail = _domains.Trail[RootMark..];
        var (from, to) = level.Split == 0 ? (level.Variable, level.Variable + 1) : LeftOut(level, value);
        var decisions = new int[trail.Length + to - from];
        for (var k = 0; k < trail.Length; k++)
        {
            decisions[k] = (trail[k] << 1) | _domains.State[trail[k]];
        }

        for (var column = from; column < to; column++)
        {
            decisions[trail.Length + column - from] = (column << 1) | (level.Split == 0 ? value : 0);
        }

        return decisions;
    }

    // Solves, decides and chooses a column to branch on; false when nothing better is in the node.
    private bool Process(int depth)
    {
        var level = _levels[depth];
        var relaxation = level.Relaxation;
        var before = relaxation.Pivots;
        try
        {
            while (true)
            {
                Apply(level);
                if (_limits.Spend(relaxation.Size + (StepsForEachColumn * relaxation.Columns) + Catch()))
                {
                    return Postpone(level);
                }

                var outcome = relaxation.Solve(Cutoff, _limits);
                if (outcome is RelaxationOutcome.Infeasible or RelaxationOutcome.BelowCutoff)
                {
                    return false;
                }

                if (outcome == RelaxationOutcome.Interrupted)
                {
                    return Postpone(level);
                }

                if (AddViolated(relaxation, depth))
                {
                    continue;
                }

                if (!DecideByCost(relaxation))
                {
                    return false;
                }

                if (Apply(level))
                {
                    continue;
                }

                switch (_branching.Choose(level, relaxation.Z - Cutoff))
                {
                    case BranchOutcome.Branched:
                        return true;
                    case BranchOutcome.Closed:
                        return false;
                    case BranchOutcome.Whole:
                        return Finish(level);
                }
            }
        }
        finally
        {
            Pivots += relaxation.Pivots - before;
        }
    }

    private bool Apply(TreeLevel level)
    {
        var moved = level.Relaxation.Apply(_domains.Trail[level.Applied..], _domains.State);
        level.Applied = _domains.Count;
        return moved;
    }

    private long Catch()
    {
        var steps = _domains.Steps - _stepsSeen;
        _stepsSeen = _domains.Steps;
        return steps;
    }

    // A limit is reached: the node stays open, whatever is chosen to branch on.
    private bool Postpone(TreeLevel level)
    {
        level.Variable = AnyOpen();
        if (level.Variable < 0)
        {
            return false;
        }

        level.Split = 0;
        (level.First, level.Fraction, level.ChildBound[0], level.ChildBound[1]) = (0, 0.5, level.Relaxation.Z, level.Relaxation.Z);
        return true;
    }

    private int AnyOpen()
    {
        for (var j = 0; j < _model.Columns; j++)
        {
            if (_domains.State[j] == ColumnDomains.Open)
            {
                return j;
            }
        }

        return -1;
    }

    private void ReadValues(Relaxation relaxation)
    {
        for (var j = 0; j < _x.Length; j++)
        {
            _x[j] = _domains.State[j];
        }

        for (var q = 0; q < relaxation.Columns; q++)
        {
            if (relaxation.Nonbasic[q] < _model.Columns)
            {
                _x[relaxation.Nonbasic[q]] = relaxation.At[q];
            }
        }

        for (var r = 0; r < relaxation.Rows; r++)
        {
            if (relaxation.Basic[r] < _model.Columns)
            {
                _x[relaxation.Basic[r]] = relaxation.Beta[r];
            }
        }
    }

    private bool AddViolated(Relaxation relaxation, int depth)
    {
        if (_model.Rows == _model.CapacityRows || relaxation.Size > MostEntries)
        {
            return false;
        }

        ReadValues(relaxation);
        return _separation.AddRules(relaxation) || (depth <= CutDepth && _separation.AddCovers(relaxation));
    }

    // Columns that would cost too much at their other bound stay where they are (Balas, Zemel 1980).
    private bool DecideByCost(Relaxation relaxation)
    {
        var most = relaxation.Z - Cutoff;
        if (double.IsPositiveInfinity(most))
        {
            return true;
        }

        for (var q = 0; q < relaxation.Columns; q++)
        {
            if (Math.Abs(relaxation.D[q]) > most && relaxation.Nonbasic[q] < _model.Columns && relaxation.ColumnLow[q] < relaxation.ColumnUp[q]
                && !_domains.Fix(relaxation.Nonbasic[q], (int)relaxation.At[q]))
            {
                return false;
            }
        }

        return _domains.Propagate();
    }

    // The solution is whole: the best of the node, unless rounding hid that it breaks a row.
    private bool Finish(TreeLevel level)
    {
        ReadValues(level.Relaxation);
        for (var j = 0; j < _x.Length; j++)
        {
            _whole[j] = (byte)(_x[j] > 0.5 ? 1 : 0);
        }

        if (_incumbent.Offer(_whole))
        {
            // Only within the tolerance of the bound something better could be left.
            if (Whole(level.Relaxation.Z) <= _incumbent.Bar)
            {
                return false;
            }
        }

        return Postpone(level);
    }
}

namespace ActionPlanning.Engines.Selection;

/// <summary>One call of the solver: the root, first selections, then subtrees and neighbourhoods in turn.</summary>
internal sealed class SelectionRun
{
    private const int Constructions = 60;
    private const int FewConstructions = 6;
    private const int MostFailures = 12;
    private const long FirstSteps = 10_000_000;
    private const long NodesEach = 1000;
    private const long StepsEach = 100_000_000;
    private const long StepsBetweenReports = 100_000_000;
    private const long MostOpenDecisions = 1L << 25;

    private readonly SelectionProblem _problem;
    private readonly SelectionOptions _options;
    private readonly IProgress<SelectionProgress>? _progress;
    private readonly SelectionLimits _limits;
    private readonly SelectionModel _model;
    private readonly ColumnDomains _domains;
    private readonly SelectionIncumbent _incumbent;
    private readonly PriorityQueue<OpenSubtree, (double Bound, long Turn)> _open = new();
    private readonly double[] _worth;
    private SelectionTree? _tree;
    private SelectionRandom _random;
    private double _bound;
    private long _turn;
    private long _nextReport;
    private long _openDecisions;
    private long _startBound;
    private long? _startValue;
    private int _openOptions;

    public SelectionRun(SelectionProblem problem, SelectionOptions options, IProgress<SelectionProgress>? progress, SelectionLimits limits)
    {
        (_problem, _options, _progress, _limits) = (problem, options, progress, limits);
        _model = SelectionModel.Of(problem);
        _domains = new ColumnDomains(_model);
        _incumbent = new SelectionIncumbent(_model, limits) { Improved = Improved, Floor = options.Above is { } above ? FloorOf(above, _model.Unit) : null };
        _worth = new double[_model.Columns];
        _random = new SelectionRandom(options.Seed);
        foreach (var value in _model.Value)
        {
            _bound += Math.Max(0, value);
        }

        _startBound = (long)_bound;
    }

    public SelectionSolution Solve()
    {
        if (!_options.Incumbent.IsDefaultOrEmpty)
        {
            _incumbent.Offer(Columns());
        }

        if (!_domains.Begin())
        {
            return Result(true);
        }

        ReadDensity();
        Construct(1, _domains.Count);
        return Result(!_limits.Spend(0) && Search());
    }

    // Whether nothing better than the incumbent is left.
    private bool Search()
    {
        var tree = _tree = new SelectionTree(_model, _domains, _limits, _incumbent);
        tree.Begin();
        if (tree.IsExhausted)
        {
            return true;
        }

        _bound = Math.Min(_bound, tree.Root.Z);
        _startBound = Bound();
        Report();
        ReadWorth();
        if (_limits.IsOver)
        {
            Construct(1, tree.RootMark);
            return false;
        }

        // Whether there is anything worth more than a given value is a question for the tree.
        var asked = _incumbent.Floor is not null;
        Construct(asked ? FewConstructions : Constructions, tree.RootMark);
        tree.Improve();
        if (tree.IsExhausted || _limits.IsOver)
        {
            return tree.IsExhausted;
        }

        var neighbourhoods = new NeighbourhoodSearch(_model, _domains, tree, _incumbent, _limits);
        var effort = Math.Max(_limits.Steps, FirstSteps);
        var (failures, most) = (0, _limits.Steps + effort);
        while (!asked && _incumbent.Exists && !_limits.IsOver && failures < MostFailures && _limits.Steps < most)
        {
            if (Neighbourhood(neighbourhoods))
            {
                (failures, most) = (0, _limits.Steps + effort);
            }
            else
            {
                failures++;
            }

            if (tree.IsExhausted)
            {
                return true;
            }
        }

        (_startValue, _openOptions) = (_incumbent.Exists ? Value() : null, OpenOptions());
        Add(new([], tree.Root.Z));
        var (inTree, inNeighbourhoods) = (0L, 0L);
        while (_open.Count > 0 && !_limits.IsOver)
        {
            var before = _limits.Steps;
            if (_incumbent.Exists && inNeighbourhoods * 4 < inTree)
            {
                // One that paid brings the next one forward.
                var paid = Neighbourhood(neighbourhoods);
                inNeighbourhoods = (inNeighbourhoods + _limits.Steps - before) / (paid ? 2 : 1);
                if (tree.IsExhausted)
                {
                    return true;
                }

                continue;
            }

            var subtree = _open.Dequeue();
            _openDecisions -= subtree.Decisions.Length + 1;
            _bound = Math.Min(_bound, subtree.Bound);
            if (_limits.Steps >= _nextReport)
            {
                Report();
            }

            if (tree.Whole(subtree.Bound) <= _incumbent.Bar)
            {
                return true;
            }

            var improvements = _incumbent.Improvements;
            tree.Search(subtree.Decisions, _openDecisions > MostOpenDecisions ? long.MaxValue / 2 : NodesEach, Math.Max(StepsEach, tree.RootSteps / 2), Add);
            inTree += _limits.Steps - before;
            if (_incumbent.Improvements > improvements && !_limits.IsOver)
            {
                tree.Improve();
                if (tree.IsExhausted)
                {
                    return true;
                }
            }
        }

        if (_open.Count > 0)
        {
            _bound = Math.Min(_bound, _open.Peek().Bound);
            return false;
        }

        return !_limits.IsOver;
    }

    // Whether it brought something better.
    private bool Neighbourhood(NeighbourhoodSearch neighbourhoods)
    {
        var improvements = _incumbent.Improvements;
        neighbourhoods.Step(_worth, ref _random);
        if (_incumbent.Improvements == improvements)
        {
            return false;
        }

        if (!_limits.IsOver)
        {
            _tree!.Improve();
        }

        return true;
    }

    private void Add(OpenSubtree subtree)
    {
        _openDecisions += subtree.Decisions.Length + 1;
        _open.Enqueue(subtree, (-subtree.Bound, --_turn));
    }

    private void Construct(int times, int mark)
    {
        var construction = new GuidedConstruction(_model, _domains, _incumbent);
        _domains.Undo(mark);
        var (sum, count) = (0.0, 0);
        foreach (var worth in _worth)
        {
            sum += Math.Abs(worth);
            count += worth != 0 ? 1 : 0;
        }

        var mean = count > 0 ? sum / count : 0;
        for (var k = 0; k < times && !(_tree is not null && _incumbent.Bar >= _tree.Whole(_bound)); k++)
        {
            var steps = _domains.Steps;
            construction.Build(_worth, mean * k / Constructions, ref _random);
            if (_limits.Spend(_domains.Steps - steps + (8L * _model.Columns)))
            {
                break;
            }
        }
    }

    // What each column is worth for the part of the capacities that it takes: all that is known before the relaxation is solved.
    private void ReadDensity()
    {
        for (var j = 0; j < _model.Columns; j++)
        {
            var taken = double.PositiveInfinity;
            var (first, end) = _model.OptionsOf(j);
            for (var o = first; o < end; o++)
            {
                taken = Math.Min(taken, _model.Share(o));
            }

            _worth[j] = _model.Value[j] / (1e-6 + _model.Share(j) + (first < end ? taken : 0));
        }
    }

    // What each column is worth beyond the prices of what it uses; of columns between the bounds: nothing, but the greater part goes first.
    private void ReadWorth()
    {
        var root = _tree!.Root;
        Array.Clear(_worth);
        var least = 1e-6 * Math.Max(1, Math.Abs(root.Z));
        for (var q = 0; q < root.Columns; q++)
        {
            if (root.Nonbasic[q] < _model.Columns)
            {
                _worth[root.Nonbasic[q]] = root.D[q];
            }
        }

        for (var r = 0; r < root.Rows; r++)
        {
            if (root.Basic[r] < _model.Columns)
            {
                _worth[root.Basic[r]] = least * (root.Beta[r] - 0.5);
            }
        }

        // What an item is worth stands at its choice or at its best option, whichever of them the bound is at.
        for (var j = _model.Options; j < _model.Columns; j++)
        {
            var (first, end) = _model.OptionsOf(j);
            var most = double.NegativeInfinity;
            for (var o = first; o < end; o++)
            {
                most = Math.Max(most, _worth[o]);
            }

            _worth[j] += most;
        }
    }

    private byte[] Columns()
    {
        var columns = new byte[_model.Columns];
        for (var item = 0; item < _problem.ItemCount; item++)
        {
            if (_options.Incumbent[item] >= 0)
            {
                columns[_problem.FirstOption[item] + _options.Incumbent[item]] = 1;
                columns[_model.Choice(item)] = 1;
            }
        }

        return columns;
    }

    private int OpenOptions()
    {
        _domains.Undo(_tree!.RootMark);
        return _domains.State[.._model.Options].Count(ColumnDomains.Open);
    }

    private long Value() => _incumbent.Value * _model.Unit;

    private long Bound()
    {
        var bound = _tree?.Whole(_bound) ?? (long)_bound;
        return (_incumbent.Exists ? Math.Max(bound, _incumbent.Value) : bound) * _model.Unit;
    }

    private void Improved()
    {
        if (Value() >= _options.Enough)
        {
            _limits.Finish();
        }

        Report();
    }

    // What is worth no more than this is of no interest, in units of the model.
    private static long FloorOf(long above, long unit) => (above / unit) - (above % unit < 0 ? 1 : 0);

    private void Report()
    {
        _nextReport = _limits.Steps + StepsBetweenReports;
        _progress?.Report(new(_incumbent.Exists ? Value() : null, Bound(), _tree?.Nodes ?? 0, _limits.Work, _limits.Elapsed));
    }

    private SelectionSolution Result(bool exhausted)
    {
        var chosen = Array.Empty<int>();
        if (_incumbent.Exists)
        {
            chosen = new int[_problem.ItemCount];
            for (var item = 0; item < chosen.Length; item++)
            {
                var options = _incumbent.Best[_problem.FirstOption[item].._problem.FirstOption[item + 1]];
                chosen[item] = options.IndexOf((byte)1);
            }
        }

        var best = _incumbent.Exists && _incumbent.Value >= _incumbent.Bar;
        var optimal = best && (exhausted || Bound() <= Value());
        _bound = optimal ? _incumbent.Value : exhausted && _incumbent.Floor is { } floor ? floor : _bound;
        Report();
        var status = optimal ? SelectionStatus.Optimal : _incumbent.Exists ? SelectionStatus.Feasible : exhausted && _incumbent.Floor is null ? SelectionStatus.Infeasible : SelectionStatus.Unknown;
        return new SelectionSolution(_problem)
        {
            Status = status,
            Chosen = [.. chosen],
            Value = _incumbent.Exists ? Value() : null,
            UpperBound = optimal ? Value() : Bound(),
            Conflict = status == SelectionStatus.Infeasible && _options.ExplainInfeasibility ? SelectionConflictFilter.Find(_problem, _options, _limits) : null,
            StoppedBy = exhausted || optimal ? SelectionStop.Proved : _limits.Reason,
            Elapsed = _limits.Elapsed,
            ElapsedToBest = _incumbent.Exists ? _incumbent.FoundAt : TimeSpan.Zero,
            Statistics = new SelectionStatistics
            {
                Work = _limits.Work,
                Nodes = _tree?.Nodes ?? 0,
                Pivots = _tree?.Pivots ?? 0,
                Improvements = _incumbent.Improvements,
                StartBound = _startBound,
                StartValue = _startValue ?? (_incumbent.Exists ? Value() : null),
                OpenOptions = _openOptions,
            },
        };
    }
}

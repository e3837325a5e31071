namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The search: propagate, learn, go back, restart; from above by better schedules and from below by refuting early finishes.</summary>
/// <remarks>
/// Lazy clause generation (Ohrimenko, Stuckey, Codish 2009; Schutt et al. 2011, 2013). Branching begins with the earliest open start, which soon finds schedules,
/// and goes on with the bound that took part in most conflicts of late, in the direction of the best schedule. Every few restarts the first
/// decision is that the project finishes by the proven bound or a little later: what is learned under it stays valid, and when it is refuted the bound rises.
/// </remarks>
internal sealed class ExactSearch
{
    private const int WorkPerChange = 20;
    private const int EnergyStepsPerWork = 8;
    private const long ProbeWorkAtOnce = 200_000;

    private readonly ExactModel _model;
    private readonly ExactTuning _tuning;
    private readonly BoundTrail _trail;
    private readonly BranchHeap _branching;
    private readonly OrderedPairs _pairs;
    private readonly ClauseBase _clauses;
    private readonly EnergyReasoning _energy;
    private readonly BoundPropagation _propagation;
    private readonly ConflictAnalysis _analysis;
    private readonly LatenessReasoning? _lateness;
    private readonly bool _minimisesLateness;
    private readonly ScheduleProblem _problem;
    private readonly ScheduleShifter _shifter;
    private readonly int[] _direction;
    private readonly int[] _found;
    private bool _refuted;
    private int _step = 1;
    private int _boundOfStep = -1;
    private bool _descending;
    private bool _bottomUp;
    private int _target;
    private long _until;
    private long _probeWork;
    private uint _probeAt;

    /// <param name="problem">The problem.</param>
    /// <param name="model">Its model for all finishes that are looked for.</param>
    /// <param name="shifter">Shortens what is found.</param>
    /// <param name="best">The best schedule known, which none of the model is as good as; null when there is none.</param>
    /// <param name="bound">A proven lower bound on the finish.</param>
    /// <param name="tuning">The constants of the search.</param>
    /// <param name="mostLate">The greatest weighted lateness that is looked for; null for any.</param>
    /// <param name="minimisesLateness">Whether schedules are better when they are less late, whenever they finish. Otherwise when they finish earlier.</param>
    public ExactSearch(
        ScheduleProblem problem, ExactModel model, ScheduleShifter shifter, int[]? best, int bound, ExactTuning tuning, long? mostLate = null, bool minimisesLateness = false)
    {
        (_problem, _model, _shifter, _tuning, Best, _minimisesLateness) = (problem, model, shifter, tuning, best, minimisesLateness);
        var timetable = new Timetable(model);
        _branching = new BranchHeap(model.Least, model.Most);
        _trail = new BoundTrail(model.Variables) { Timetable = timetable, Branching = _branching };
        for (var v = 0; v < model.Variables; v++)
        {
            (_trail.Bound[2 * v], _trail.Bound[(2 * v) + 1]) = (model.Least[v], -model.Most[v]);
        }

        _trail.Bound.CopyTo(_trail.RootBound.AsSpan());
        timetable.Attach(_trail);
        _pairs = new OrderedPairs(model, _trail);
        _clauses = new ClauseBase(model, _trail, tuning);
        _energy = new EnergyReasoning(model, _trail, timetable);
        _lateness = mostLate is { } most ? new LatenessReasoning(problem, model, _trail, most) : null;
        _propagation = new BoundPropagation(model, _trail, timetable, _pairs, _clauses, _energy) { Lateness = _lateness };
        _analysis = new ConflictAnalysis(model, _trail, timetable, _pairs, _clauses, _energy, _branching) { Lateness = _lateness };
        _direction = new int[model.Variables];
        _found = new int[problem.Network.ActivityCount];
        End = model.Slots + model.Origin;
        if (best is null)
        {
            model.Least.CopyTo(_direction.AsSpan());
        }
        else
        {
            Follow(best, shifter.Finish(best));
        }

        _refuted = !_trail.Push(2 * model.Sink, bound - model.Origin, ReasonKind.Root, 0) || !Begin();
    }

    /// <summary>Gets the best schedule known (slots); null when none is.</summary>
    public int[]? Best { get; private set; }

    /// <summary>Gets the greatest finish that is still looked for.</summary>
    public int End { get; private set; }

    /// <summary>Gets the proven bound: nothing finishes earlier than this within <see cref="End"/>.</summary>
    public int Bound => _refuted ? End + 1 : _trail.RootBound[2 * _model.Sink] + _model.Origin;

    /// <summary>Gets the greatest weighted lateness that is still looked for.</summary>
    public long MostLate => _lateness?.Limit ?? long.MaxValue;

    /// <summary>Gets the proven bound on the weighted lateness: that of no schedule within <see cref="End"/> is smaller, nor within the limit when there is none left.</summary>
    public long LatenessBound => _lateness is null ? 0 : _refuted ? _lateness.Limit + 1 : Math.Min(_lateness.Limit + 1, _lateness.RootCost());

    public long Conflicts { get; private set; }

    public long Nodes { get; private set; }

    public long Restarts { get; private set; }

    public long Solutions { get; private set; }

    public long BoundChanges => _trail.Changes;

    /// <summary>Gets what has been done, in units of about the time in which schedule generation places one activity.</summary>
    public long Work => (WorkPerChange * _trail.Changes) + (_energy.Steps / EnergyStepsPerWork);

    public int Clauses => _clauses.Count;

    /// <summary>Gets whether the first schedule ends the search.</summary>
    public bool OneIsEnough { get; init; }

    /// <summary>Gets or sets what to call when the best schedule or the bound improves.</summary>
    public Action? Improved { get; set; }

    /// <summary>Gets or sets what to call with each learned clause, before it is used: for tests of its soundness.</summary>
    internal Action<LiteralList>? Learning { get; set; }

    /// <summary>Searches until nothing within <see cref="End"/> is left, which is true, or a limit is reached, which is false. Can be called again to go on.</summary>
    public bool Run(ISearchLimits limits)
    {
        while (!_refuted)
        {
            if (limits.Reached(Conflicts, Nodes, Work))
            {
                return false;
            }

            if (!_descending && !BeginDescent(limits))
            {
                _refuted = true;
                return true;
            }

            if (!Descend(limits))
            {
                // The descent can be gone on with; what is known at the root already is a fact.
                return _refuted = _refuted || (_trail.Level == 0 && !Begin());
            }

            _descending = false;
        }

        return true;
    }

    /// <summary>Takes a schedule found elsewhere, if it is better than the best known. Only between two runs.</summary>
    /// <param name="starts">A feasible schedule (slots).</param>
    public void Offer(int[] starts)
    {
        var finish = _shifter.Finish(starts);
        if (!_refuted && finish <= End && (_lateness is null || _problem.WeightedLateness(starts) <= _lateness.Limit))
        {
            Adopt(starts, finish);
        }
    }

    // To the root, where everything that follows becomes a fact; false when nothing is left.
    private bool Begin()
    {
        _trail.BackTo(0);
        if (!_propagation.Run())
        {
            return false;
        }

        var before = _trail.RootBound[2 * _model.Sink];
        _trail.Settle();
        _energy.Forget();
        if (_trail.RootBound[2 * _model.Sink] > before)
        {
            Improved?.Invoke();
        }

        return true;
    }

    // Back to the root, where the clause base is reduced and the ends of windows are tried; false when nothing is left.
    private bool BeginDescent(ISearchLimits limits)
    {
        Restarts++;
        if (_clauses.IsFull(Conflicts))
        {
            _clauses.Reduce(Conflicts);
        }

        if (_probeWork <= _tuning.ProbeShare * Work && !Probe(limits))
        {
            return false;
        }

        _until = Conflicts + (_tuning.RestartUnit * Luby(Restarts));
        var inDepth = Restarts % _tuning.BottomUpEvery == 0;
        _bottomUp = inDepth && !_minimisesLateness;
        _target = _bottomUp ? NextTarget(rose: false) : int.MaxValue;
        _propagation.UsesEnergy = inDepth || _tuning.AlwaysUsesEnergy;
        return _descending = true;
    }

    // One restart; false when a limit was reached: then it can be gone on with. True also when the search is over.
    private bool Descend(ISearchLimits limits)
    {
        while (true)
        {
            if (!_propagation.Run())
            {
                if (!Learn())
                {
                    _refuted = true;
                    return true;
                }
            }
            else
            {
                if (_trail.Level == 0 && !Begin())
                {
                    _refuted = true;
                    return true;
                }

                if (Conflicts >= _until || _clauses.IsFull(Conflicts))
                {
                    return EndDescent();
                }

                if (_bottomUp && _trail.Level == 0)
                {
                    if (_trail.RootBound[2 * _model.Sink] > _target)
                    {
                        _target = NextTarget(rose: true);
                    }

                    if (-_trail.Bound[(2 * _model.Sink) + 1] > _target)
                    {
                        Nodes++;
                        _trail.Decide((2 * _model.Sink) + 1, -_target);
                        continue;
                    }
                }

                if (!Branch())
                {
                    if (!Accept() || OneIsEnough)
                    {
                        return _refuted;
                    }
                }
            }

            if (limits.Reached(Conflicts, Nodes, Work))
            {
                return false;
            }
        }
    }

    // Tries the ends of windows and the orders of pairs one by one, with all reasoning there is: what contradicts the facts is cut off for good, and
    // what is cut off doubles as long as that goes on. A learned clause leans on one decision, so that it is a fact. False when nothing is left.
    private bool Probe(ISearchLimits limits)
    {
        var before = Work;
        var sides = 2U * (uint)_model.Variables;
        _propagation.UsesEnergy = true;
        for (var tried = 0U; tried < sides && Work - before < ProbeWorkAtOnce && !limits.Reached(Conflicts, Nodes, Work); tried++)
        {
            var side = (int)(_probeAt++ % sides);
            for (var cut = 0; _trail.Bound[side] < -_trail.Bound[side ^ 1]; cut = (2 * cut) + 1)
            {
                Nodes++;
                _trail.Decide(side ^ 1, -Math.Min(_trail.Bound[side] + cut, -_trail.Bound[side ^ 1] - 1));
                if (_propagation.Run())
                {
                    _trail.BackTo(0);
                    break;
                }

                if (!Learn() || !Begin())
                {
                    return false;
                }
            }
        }

        _probeWork += Work - before;
        return true;
    }

    private bool EndDescent()
    {
        _refuted = !Begin();
        return true;
    }

    // Learns from the failure, goes back and follows what was learned; false when nothing is left.
    private bool Learn()
    {
        Conflicts++;
        var back = _analysis.Run();
        if (back < 0)
        {
            return false;
        }

        Learning?.Invoke(_analysis.Learned);
        _trail.BackTo(back);
        _branching.Age();
        _clauses.Age();
        var literal = _analysis.Learned[0];
        var (side, value) = (BoundLiteral.Side(literal), BoundLiteral.Value(literal));
        if (_analysis.Learned.Count == 1)
        {
            return _trail.Push(side, value, ReasonKind.Root, 0);
        }

        var clause = _clauses.Add(_analysis.Learned.Items(), _analysis.Levels);
        _trail.Raise(side, value, ReasonKind.Clause, clause);
        return true;
    }

    // The finish to refute next: further ahead while refuting succeeds, closer when it does not.
    private int NextTarget(bool rose)
    {
        var bound = _trail.RootBound[2 * _model.Sink];
        var end = -_trail.RootBound[(2 * _model.Sink) + 1];
        if (rose)
        {
            _step = Math.Clamp(2 * _step, 1, Math.Max(1, (end + 1 - bound) / 3));
        }
        else if (bound == _boundOfStep)
        {
            _step /= 2;
        }

        _boundOfStep = bound;
        return Math.Max(bound, Math.Min(end - 1, bound + _step));
    }

    // Decides something; false when every start is fixed.
    private bool Branch()
    {
        var bound = _trail.Bound;
        while (Conflicts >= _tuning.FirstConflicts && !_branching.IsEmpty)
        {
            var (v, t) = _branching.Pop();
            if (t > bound[2 * v] && t <= -bound[(2 * v) + 1])
            {
                Nodes++;
                if (_direction[v] >= t)
                {
                    _trail.Decide(2 * v, t);
                }
                else
                {
                    _trail.Decide((2 * v) + 1, 1 - t);
                }

                return true;
            }
        }

        var (chosen, least, most) = (-1, int.MaxValue, int.MaxValue);
        for (var i = 0; i < _model.Activities; i++)
        {
            var (earliest, latest) = (bound[2 * i], -bound[(2 * i) + 1]);
            if (earliest < latest && (earliest < least || (earliest == least && latest < most)))
            {
                (chosen, least, most) = (i, earliest, latest);
            }
        }

        if (chosen < 0)
        {
            return false;
        }

        Nodes++;
        _trail.Decide((2 * chosen) + 1, -least);
        return true;
    }

    // Every start is fixed: a schedule, better than the best. False when nothing better is left.
    private bool Accept()
    {
        Solutions++;
        for (var i = 0; i < _found.Length; i++)
        {
            _found[i] = _trail.Bound[2 * i] + _model.Origin;
        }

        // What is shifted to the end and back may become late.
        var finish = _lateness is null ? _shifter.Improve(_found) : _shifter.Advance(_found);
        Adopt([.. _found], finish);
        return !_refuted;
    }

    // From now on only what is better is looked for.
    private void Adopt(int[] starts, int finish)
    {
        Best = starts;
        Follow(Best, finish);
        if (_minimisesLateness)
        {
            _lateness!.Limit = _problem.WeightedLateness(Best) - 1;
        }
        else
        {
            End = finish - 1;
        }

        Improved?.Invoke();
        _trail.BackTo(0);
        _refuted = !_trail.Push((2 * _model.Sink) + 1, _model.Origin - End, ReasonKind.Root, 0) || !Begin();
    }

    // From now on branching goes in the direction of this schedule.
    private void Follow(int[] starts, int finish)
    {
        for (var i = 0; i < starts.Length; i++)
        {
            _direction[i] = starts[i] - _model.Origin;
        }

        _direction[_model.Sink] = finish - _model.Origin;
        for (var p = 0; p < _model.PairFirst.Length; p++)
        {
            _direction[_model.Sink + 1 + p] = starts[_model.PairFirst[p]] < starts[_model.PairSecond[p]] ? 1 : 0;
        }
    }

    // 1 1 2 1 1 2 4 1 1 2 … (Luby, Sinclair, Zuckerman 1993).
    internal static long Luby(long index)
    {
        while (true)
        {
            var size = 1L;
            while (size < index + 1)
            {
                size *= 2;
            }

            if (size == index + 1)
            {
                return size / 2;
            }

            index -= (size / 2) - 1;
        }
    }
}

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The exact search over modes and starts: as <see cref="ExactSearch"/>, in steps, and open to schedules found by others between them.</summary>
/// <remarks>
/// Lazy clause generation with tasks that may be left out; modes and starts are decided by the same bounds of tasks
/// (see <see cref="ExactModeModel"/>). To decide that a task starts by a slot is to choose its mode.
/// </remarks>
internal sealed class ExactModeSearch
{
    private readonly MultiModeProblem _problem;
    private readonly ExactModeModel _model;
    private readonly ExactTuning _tuning;
    private readonly int _sink;
    private readonly BoundTrail _trail;
    private readonly BranchHeap _branching;
    private readonly ClauseBase _clauses;
    private readonly EnergyReasoning _energy;
    private readonly ExactModePropagation _propagation;
    private readonly ConflictAnalysis _analysis;
    private readonly int[] _direction;
    private bool _refuted;
    private int _step = 1;
    private int _boundOfStep = -1;
    private int _calls;

    /// <param name="problem">The problem.</param>
    /// <param name="model">Its model for all finishes that are looked for.</param>
    /// <param name="best">The best schedule known, which none of the model is as good as; null when there is none.</param>
    /// <param name="bound">A proven lower bound on the finish.</param>
    /// <param name="tuning">The constants of the search.</param>
    public ExactModeSearch(MultiModeProblem problem, ExactModeModel model, ModeSchedule? best, int bound, ExactTuning tuning)
    {
        (_problem, _model, _tuning, Best) = (problem, model, tuning, best);
        var tasks = model.Tasks;
        _sink = tasks.Sink;
        var timetable = new Timetable(tasks);
        _branching = new BranchHeap(tasks.Least, tasks.Most);
        _trail = new BoundTrail(tasks.Variables) { Timetable = timetable, Branching = _branching };
        for (var v = 0; v < tasks.Variables; v++)
        {
            (_trail.Bound[2 * v], _trail.Bound[(2 * v) + 1]) = (tasks.Least[v], -tasks.Most[v]);
        }

        _trail.Bound.CopyTo(_trail.RootBound.AsSpan());
        timetable.Attach(_trail);
        _clauses = new ClauseBase(tasks, _trail, tuning);
        _energy = new EnergyReasoning(tasks, _trail, timetable);
        var rules = new ExactModeRules(model, _trail, new ExactModeStocks(model, _trail));
        _propagation = new ExactModePropagation(model, _trail, timetable, rules, _clauses, _energy);
        _analysis = new ConflictAnalysis(tasks, _trail, timetable, new OrderedPairs(tasks, _trail), _clauses, _energy, _branching) { Rules = rules };
        _direction = new int[tasks.Variables];
        End = model.Slots + model.Origin;
        tasks.Least.CopyTo(_direction.AsSpan());
        if (best is not null)
        {
            Follow(best);
        }

        _refuted = !ChooseOneEach() || !_trail.Push(2 * _sink, bound - model.Origin, ReasonKind.Root, 0) || !_propagation.Begin() || !Begin();
    }

    /// <summary>Gets the best schedule known; null when none is.</summary>
    public ModeSchedule? Best { get; private set; }

    /// <summary>Gets the greatest finish that is still looked for.</summary>
    public int End { get; private set; }

    /// <summary>Gets the proven bound: nothing finishes earlier than this within <see cref="End"/>.</summary>
    public int Bound => _refuted ? End + 1 : _trail.RootBound[2 * _sink] + _model.Origin;

    public long Conflicts { get; private set; }

    public long Nodes { get; private set; }

    public long Restarts { get; private set; }

    public long Solutions { get; private set; }

    public long BoundChanges => _trail.Changes;

    /// <summary>Gets or sets what to call with each learned clause, before it is used: for tests of its soundness.</summary>
    internal Action<LiteralList>? Learning { get; set; }

    /// <summary>Searches until nothing within <see cref="End"/> is left, which is true, or a limit is reached, which is false. Can be called again to go on.</summary>
    /// <param name="conflicts">The number of conflicts, counted over all calls, at which to stop.</param>
    /// <param name="stop">Asked now and then; true to stop.</param>
    public bool Run(long conflicts, Func<bool> stop)
    {
        while (!_refuted)
        {
            if (Reached(conflicts, stop))
            {
                return false;
            }

            Restarts++;
            if (_clauses.IsFull(Conflicts))
            {
                _clauses.Reduce(Conflicts);
            }

            if (!Descend(conflicts, stop))
            {
                _refuted = _refuted || !Begin();
                return _refuted;
            }
        }

        return true;
    }

    /// <summary>Goes on from a schedule found elsewhere, if it is better than the best.</summary>
    public void Offer(ModeSchedule schedule)
    {
        if (!_refuted && schedule.Finish <= End)
        {
            _refuted = !Improve(schedule);
        }
    }

    private bool Reached(long conflicts, Func<bool> stop) => Conflicts >= conflicts || ((_calls++ & 63) == 0 && stop());

    // One task of each activity is chosen, and no two are. Clauses of one level are never dropped.
    private bool ChooseOneEach()
    {
        Span<int> pair = stackalloc int[2];
        for (var a = 0; a < _model.Activities; a++)
        {
            var (first, next) = (_model.FirstTask[a], _model.FirstTask[a + 1]);
            if (next == first + 1)
            {
                if (!_trail.Push((2 * first) + 1, -_model.Last[first], ReasonKind.Root, 0))
                {
                    return false;
                }

                continue;
            }

            var one = new int[next - first];
            for (var t = first; t < next; t++)
            {
                one[t - first] = BoundLiteral.Pack((2 * t) + 1, -_model.Last[t]);
                pair[0] = BoundLiteral.Not(one[t - first]);
                for (var other = first; other < t; other++)
                {
                    pair[1] = BoundLiteral.Not(one[other - first]);
                    _clauses.Add(pair, levels: 1);
                }
            }

            _clauses.Add(one, levels: 1);
        }

        return true;
    }

    // To the root, where everything that follows becomes a fact; false when nothing is left.
    private bool Begin()
    {
        _trail.BackTo(0);
        if (!_propagation.Run())
        {
            return false;
        }

        _trail.Settle();
        _energy.Forget();
        return true;
    }

    // One restart; false when a limit was reached. True also when the search is over.
    private bool Descend(long conflicts, Func<bool> stop)
    {
        var until = Conflicts + (_tuning.RestartUnit * ExactSearch.Luby(Restarts));
        var bottomUp = Restarts % _tuning.BottomUpEvery == 0;
        var target = bottomUp ? NextTarget(rose: false) : int.MaxValue;
        _propagation.UsesEnergy = bottomUp || _tuning.AlwaysUsesEnergy;
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

                if (Conflicts >= until || _clauses.IsFull(Conflicts))
                {
                    _refuted = !Begin();
                    return true;
                }

                if (bottomUp && _trail.Level == 0)
                {
                    if (_trail.RootBound[2 * _sink] > target)
                    {
                        target = NextTarget(rose: true);
                    }

                    if (-_trail.Bound[(2 * _sink) + 1] > target)
                    {
                        Nodes++;
                        _trail.Decide((2 * _sink) + 1, -target);
                        continue;
                    }
                }

                if (!Branch() && !Accept())
                {
                    _refuted = true;
                    return true;
                }
            }

            if (Reached(conflicts, stop))
            {
                return false;
            }
        }
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
        var bound = _trail.RootBound[2 * _sink];
        var end = -_trail.RootBound[(2 * _sink) + 1];
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

    // Decides something; false when every task is placed or parked.
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

        // The task that can start first, of those the one that can finish first.
        var (chosen, least, finish) = (-1, int.MaxValue, int.MaxValue);
        for (var t = 0; t < _model.Last.Length; t++)
        {
            var earliest = bound[2 * t];
            if (earliest < -bound[(2 * t) + 1] && earliest <= least)
            {
                var finishes = earliest + _model.Tasks.Duration[t];
                if (earliest < least || finishes < finish)
                {
                    (chosen, least, finish) = (t, earliest, finishes);
                }
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

    // Every task is placed or parked: a schedule, better than the best. False when nothing better is left.
    private bool Accept()
    {
        Solutions++;
        var (modes, starts) = (new int[_model.Activities], new int[_model.Activities]);
        for (var t = 0; t < _model.Last.Length; t++)
        {
            if (_trail.Bound[2 * t] <= _model.Last[t])
            {
                var a = _model.ActivityOf[t];
                modes[a] = _model.Position(t);
                starts[a] = _trail.Bound[2 * t] + _model.Origin;
            }
        }

        var finish = new ScheduleShifter(_problem.Choose(modes)).Improve(starts);
        return Improve(new(modes, starts, finish));
    }

    private bool Improve(ModeSchedule schedule)
    {
        Best = schedule;
        Follow(schedule);
        End = schedule.Finish - 1;
        _trail.BackTo(0);
        return _trail.Push((2 * _sink) + 1, _model.Origin - End, ReasonKind.Root, 0) && Begin();
    }

    // From now on branching goes in the direction of this schedule.
    private void Follow(ModeSchedule schedule)
    {
        for (var t = 0; t < _model.Last.Length; t++)
        {
            var a = _model.ActivityOf[t];
            var chosen = _model.Position(t) == schedule.Modes[a];
            _direction[t] = chosen ? schedule.Starts[a] - _model.Origin : _model.Parked;
            if (chosen)
            {
                _direction[_model.StartOf(a)] = _direction[t];
                _direction[_model.FinishOf(a)] = _direction[t] + _model.Tasks.Duration[t];
            }
        }

        _direction[_sink] = schedule.Finish - _model.Origin;
    }
}

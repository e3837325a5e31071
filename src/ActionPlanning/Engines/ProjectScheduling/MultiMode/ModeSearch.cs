namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A population of activity lists with modes, recombined for as many schedules as asked; goes on where it stopped.</summary>
/// <remarks>
/// <para>
/// A child takes a section of its list and the modes of the activities there from one parent and the rest from the other (Hartmann 2001), is changed a little, repaired until the stocks suffice, scheduled forwards,
/// pushed to its end and pulled back, with some activities choosing their modes anew in each pass (Lova, Tormos, Cervantes and Barber 2009; Van Peteghem and Vanhoucke 2010). It takes the place of the worse of two drawn members.
/// When all members have become alike or nothing got better for long, the search starts over with a new population and keeps its best schedule.
/// </para>
/// <para>Deterministic: the same calls give the same schedules. No step allocates.</para>
/// </remarks>
internal sealed class ModeSearch
{
    /// <summary>The schedules that one step takes.</summary>
    public const int SchedulesPerStep = 3;

    private readonly ModeModel _model;
    private readonly ModeKernel _kernel;
    private readonly ModeRepair _repair;
    private readonly Member[] _members;
    private readonly bool[] _taken;
    private readonly int[] _weight;
    private readonly Member _child;
    private readonly Member _best;
    private SearchRandom _random;
    private int _filled;
    private long _improvedAt;
    private readonly long _patience;

    public ModeSearch(ModeModel model, int seed, int bound, ModeTuning? tuning = null)
    {
        Tuning = tuning ?? new ModeTuning();
        (_model, _kernel, _repair) = (model, new ModeKernel(model), new ModeRepair(model));
        (_random, Bound) = (new SearchRandom(seed), bound);
        _members = [.. Enumerable.Range(0, Tuning.Population).Select(_ => new Member(model.Count))];
        (_child, _best) = (new Member(model.Count), new Member(model.Count));
        (_taken, _weight) = (new bool[model.Count], new int[model.Count]);
        _patience = Tuning.Patience;
    }

    public ModeTuning Tuning { get; }

    /// <summary>Gets or sets the proven bound on the finish; a schedule that meets it ends the search.</summary>
    public int Bound { get; set; }

    /// <summary>Gets whether a schedule was found that respects everything.</summary>
    public bool HasSchedule => _best.Fitness.Violation == 0;

    /// <summary>Gets the finish of the best schedule; of use only when there is one.</summary>
    public int Finish => _best.Fitness.Finish;

    /// <summary>Gets the schedules generated.</summary>
    public long Schedules => _kernel.Schedules;

    /// <summary>Gets the schedules generated when the best one was found.</summary>
    public long FoundAt { get; private set; }

    /// <summary>Gets whether nothing is left to gain.</summary>
    public bool IsDone => HasSchedule && Finish <= Bound;

    /// <summary>Gets the starts of the best schedule.</summary>
    public ReadOnlySpan<int> Starts => _best.Start;

    /// <summary>Gets how often the population was renewed.</summary>
    public int Renewals { get; private set; }

    /// <summary>Goes on until so many schedules more are generated (rounded down to whole steps) or nothing is left to gain.</summary>
    /// <returns>Whether a better schedule was found.</returns>
    public bool Run(long schedules)
    {
        var (until, before) = (_kernel.Schedules + schedules, FoundAt);
        while (!IsDone && _kernel.Schedules + SchedulesPerStep <= until)
        {
            Step();
        }

        return FoundAt > before;
    }

    /// <summary>The modes of the best schedule as positions among the activity's own modes in the problem.</summary>
    public int[] Modes()
    {
        var modes = new int[_model.Count];
        for (var a = 0; a < modes.Length; a++)
        {
            modes[a] = _model.Original[_best.Mode[a]] - _model.Problem.FirstMode[a];
        }

        return modes;
    }

    /// <summary>Takes a schedule found elsewhere, which must respect everything, as the best when it is better; it also joins the population.</summary>
    /// <param name="modes">Per activity the position among its own modes in the problem. With a mode that reduction took out the schedule is refused.</param>
    /// <param name="starts">The starts.</param>
    /// <returns>Whether it is better than the best so far and not refused.</returns>
    public bool Offer(ReadOnlySpan<int> modes, ReadOnlySpan<int> starts)
    {
        for (var a = 0; a < modes.Length; a++)
        {
            var mode = Array.IndexOf(_model.Original, _model.Problem.FirstMode[a] + modes[a], _model.First[a], _model.First[a + 1] - _model.First[a]);
            if (mode < 0)
            {
                return false;
            }

            (_kernel.Mode[a], _kernel.Start[a], _kernel.Finish[a]) = (mode, starts[a], starts[a] + _model.Duration[mode]);
            _kernel.List[a] = a;
        }

        _model.Problem.Network.Order.CopyTo(_kernel.List, 0);
        _kernel.SortByStart();
        _kernel.CountStocks();
        _child.Take(_kernel, Fitness(0, _kernel.Finish.AsSpan()));
        var better = _child.Fitness.IsBetterAnswerThan(_best.Fitness);
        Note(_child);
        Join(_child);
        return better;
    }

    private static ModeFitness Fitness(long violation, ReadOnlySpan<int> finishes)
    {
        var (last, sum) = (0, 0L);
        foreach (var finish in finishes)
        {
            last = Math.Max(last, finish);
            sum += finish;
        }

        return new ModeFitness(violation, last, sum);
    }

    private void Step()
    {
        if (_filled < _members.Length)
        {
            Draw();
        }
        else
        {
            Cross(_members[Tournament(better: true)], _members[Tournament(better: true)]);
            Mutate();
        }

        _kernel.CountStocks();
        _repair.Repair(_kernel, ref _random);
        Improve();
        Join(_child);
        if (_filled == _members.Length && _kernel.Schedules - _improvedAt > _patience)
        {
            Renew();
        }
    }

    // Forwards, to the end, back; the better of the two forward schedules is the child.
    private void Improve()
    {
        var greedy = _random.Below(4) switch { 0 => 0, 1 => Tuning.Few, 2 => Tuning.Some, _ => Tuning.Many };
        _kernel.Forward(ref _random, greedy);
        _child.Take(_kernel, Judge());
        Note(_child);
        _kernel.Backward(ref _random, greedy);
        _kernel.Forward(ref _random, greedy);
        var fitness = Judge();
        if (!_child.Fitness.IsBetterThan(fitness))
        {
            _kernel.SortByStart();
            _child.Take(_kernel, fitness);
            Note(_child);
        }
    }

    private ModeFitness Judge() => Fitness(_kernel.Excess + _kernel.Late, _kernel.Finish);

    private void Note(Member member)
    {
        if (member.Fitness.IsBetterAnswerThan(_best.Fitness))
        {
            _best.Take(member);
            FoundAt = _kernel.Schedules;
            _improvedAt = _kernel.Schedules;
        }
    }

    private void Join(Member child)
    {
        if (_filled < _members.Length)
        {
            _members[_filled++].Take(child);
            return;
        }

        foreach (var member in _members)
        {
            if (member.Fitness == child.Fitness && member.IsSame(child))
            {
                return;
            }
        }

        var place = _members[Tournament(better: false)];
        if (!place.Fitness.IsBetterThan(child.Fitness))
        {
            place.Take(child);
        }
    }

    private int Tournament(bool better)
    {
        var (a, b) = (_random.Below(_members.Length), _random.Below(_members.Length));
        return _members[a].Fitness.IsBetterThan(_members[b].Fitness) == better ? a : b;
    }

    private void Renew()
    {
        _filled = 0;
        _improvedAt = _kernel.Schedules;
        Renewals++;
        if (Tuning.KeepBest && Renewals % 2 == 1)
        {
            _members[_filled++].Take(_best);
        }
    }

    // A random list that respects the links, and random modes.
    private void Draw()
    {
        var n = _model.Count;
        for (var a = 0; a < n; a++)
        {
            _weight[a] = _random.Below(1 << 16);
            _kernel.Mode[a] = _model.First[a] + _random.Below(_model.First[a + 1] - _model.First[a]);
        }

        var network = _model.Problem.Network;
        Array.Clear(_taken);
        for (var filled = 0; filled < n; filled++)
        {
            var next = -1;
            for (var a = 0; a < n; a++)
            {
                if (!_taken[a] && (next < 0 || _weight[a] < _weight[next]) && IsOpen(network, a))
                {
                    next = a;
                }
            }

            _kernel.List[filled] = next;
            _taken[next] = true;
        }
    }

    private bool IsOpen(Network network, int activity)
    {
        for (var p = network.PredOffset[activity]; p < network.PredOffset[activity + 1]; p++)
        {
            if (!_taken[network.PredFrom[p]])
            {
                return false;
            }
        }

        return true;
    }

    // Two cuts: outside from one parent, between them what is missing in the order of the other.
    private void Cross(Member outer, Member inner)
    {
        var n = _model.Count;
        var (p, q) = (_random.Below(n + 1), _random.Below(n + 1));
        var (first, second) = (Math.Min(p, q), Math.Max(p, q));
        Array.Clear(_taken);
        var filled = 0;
        for (; filled < first; filled++)
        {
            Place(outer, outer.List[filled], filled);
        }

        for (var e = 0; e < n && filled < second; e++)
        {
            if (!_taken[inner.List[e]])
            {
                Place(inner, inner.List[e], filled++);
            }
        }

        for (var e = first; e < n && filled < n; e++)
        {
            if (!_taken[outer.List[e]])
            {
                Place(outer, outer.List[e], filled++);
            }
        }
    }

    private void Place(Member parent, int activity, int position)
    {
        _kernel.List[position] = activity;
        _kernel.Mode[activity] = parent.Mode[activity];
        _taken[activity] = true;
    }

    private void Mutate()
    {
        var list = _kernel.List;
        for (var e = 0; e + 1 < list.Length; e++)
        {
            if (_random.Below(1024) < Tuning.Swaps && !AreLinked(list[e], list[e + 1]))
            {
                (list[e], list[e + 1]) = (list[e + 1], list[e]);
            }
        }

        foreach (var a in _repair.Changeable)
        {
            if (_random.Below(1024) < Tuning.ModeChanges)
            {
                _kernel.Mode[a] = _model.First[a] + _random.Below(_model.First[a + 1] - _model.First[a]);
            }
        }
    }

    private bool AreLinked(int first, int second)
    {
        var network = _model.Problem.Network;
        for (var s = network.SuccOffset[first]; s < network.SuccOffset[first + 1]; s++)
        {
            if (network.SuccTo[s] == second)
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Member(int count)
    {
        public int[] List { get; } = new int[count];

        public int[] Mode { get; } = new int[count];

        public int[] Start { get; } = new int[count];

        public ModeFitness Fitness { get; private set; } = ModeFitness.Worst;

        public void Take(ModeKernel kernel, in ModeFitness fitness)
        {
            kernel.List.CopyTo(List, 0);
            kernel.Mode.CopyTo(Mode, 0);
            kernel.Start.CopyTo(Start, 0);
            Fitness = fitness;
        }

        public void Take(Member other)
        {
            other.List.CopyTo(List, 0);
            other.Mode.CopyTo(Mode, 0);
            other.Start.CopyTo(Start, 0);
            Fitness = other.Fitness;
        }

        public bool IsSame(Member other) => Mode.AsSpan().SequenceEqual(other.Mode) && Start.AsSpan().SequenceEqual(other.Start);
    }
}

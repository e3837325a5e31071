namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>
/// A steady-state genetic search over activity lists whose children are improved forward and backward before they are judged (Hartmann 1998; Valls, Ballestín and
/// Quintanilla 2008), with few mutations that move one activity far.
/// </summary>
/// <remarks>
/// Where the kernel can schedule from either end there are two populations (Debels and Vanhoucke 2007): schedules pulled to the start of the project, and schedules pushed to its end. A child of two of the one
/// kind is scheduled from their end and then from the other, and so becomes one of the other kind: an improvement takes two passes instead of three. The population shrinks evenly while the budget is used up (Tanabe and Fukunaga 2014): many different schedules at first, few good ones to recombine again and again at the end.
/// </remarks>
internal sealed class PopulationSearch
{
    private const int FewestMembers = 96;
    private const int FewestOfAKind = 2;
    private const int MostMembers = 8000;
    private const long PlacesInAll = 32_000_000;
    private const double GrowthPerDoubling = 1.6245;
    private const long SchedulesOfFewest = 5000;
    private const double ShareAtEnd = 0.2;
    private const int ActivitiesPerShift = 50;
    private const int WorstOf = 3;
    private const int MembersPerForecast = 32;

    // What a child takes of the time of a member that is drawn.
    private const double BreedingPerDrawing = 0.65;

    private readonly SearchInstance _instance;
    private readonly ScheduleKernel _kernel;
    private readonly ISearchBudget _budget;
    private readonly int? _wanted;
    private readonly ActivityLists _lists;
    private readonly bool _turns;
    private readonly Population _pulled;
    private readonly Population _pushed;
    private readonly int[] _child;
    private readonly int[] _improved;
    private int _improvements;
    private bool _populated;
    private bool _fromEnd;

    /// <summary>Takes everything the search will need.</summary>
    /// <param name="instance">What is left to decide.</param>
    /// <param name="kernel">Turns lists into schedules.</param>
    /// <param name="budget">When to end.</param>
    /// <param name="seed">Where the random numbers begin.</param>
    /// <param name="members">How many schedules to keep side by side; null to choose by the budget.</param>
    /// <param name="turns">Whether to schedule from either end where the kernel can.</param>
    public PopulationSearch(SearchInstance instance, ScheduleKernel kernel, ISearchBudget budget, int seed, int? members, bool turns = true)
    {
        (_instance, _kernel, _budget, _wanted, _turns) = (instance, kernel, budget, members, turns && kernel.Turns);
        _lists = new ActivityLists(instance, seed);
        _child = new int[instance.Count + 1];
        _improved = new int[instance.Count];
        var most = (int)Math.Clamp(PlacesInAll / instance.Count, 2, MostMembers);
        var room = _wanted ?? most;
        _pushed = new Population(_turns ? Math.Max(FewestOfAKind, (room + 1) / 2) : room, instance.Count);
        _pulled = _turns ? new Population(Math.Max(FewestOfAKind, room / 2), instance.Count) : _pushed;
    }

    /// <summary>Gets the members with which the population began.</summary>
    public int Largest { get; private set; }

    /// <summary>Gets or sets the proven bounds: nothing can be better.</summary>
    public required Fitness Goal { get; set; }

    private int Count => _turns ? _pulled.Count + _pushed.Count : _pulled.Count;

    private int PassesPerStep => _turns ? ScheduleKernel.PassesPerTurn : ScheduleKernel.PassesPerList;

    /// <summary>Searches until the budget is spent or the goal reached. Can be called again to go on when there is more to spend.</summary>
    public void Run()
    {
        if (!_populated)
        {
            Populate();
            Largest = Count;
            _populated = !_budget.IsSpent(_kernel, PassesPerStep);
        }

        while (!IsOver())
        {
            Breed();
            Shrink();
        }
    }

    /// <summary>One child: two parents, one crossover, some shifts, one improvement; it takes the place of a worse member or of none.</summary>
    public void Breed()
    {
        var (from, to) = _fromEnd ? (_pushed, _pulled) : (_pulled, _pushed);
        var father = Parent(from);
        var mother = Parent(from);
        while (mother == father)
        {
            mother = Parent(from);
        }

        var child = _child.AsSpan(0, _instance.Count);
        _lists.Cross(from.List(father), from.List(mother), _child);
        for (var left = child.Length; left > 0; left -= ActivitiesPerShift)
        {
            // One shift for every so many activities, and for the rest of them by chance.
            if (left >= ActivitiesPerShift || _lists.Below(ActivitiesPerShift) < left)
            {
                _lists.Shift(child, _fromEnd);
            }
        }

        var loser = _lists.Below(to.Count);
        for (var i = 1; i < WorstOf; i++)
        {
            var other = _lists.Below(to.Count);
            loser = to.Fitness(other).IsWorseThan(to.Fitness(loser)) ? other : loser;
        }

        var fitness = Improve(child, _fromEnd);
        if (!fitness.IsWorseThan(to.Fitness(loser)))
        {
            _kernel.ListByStart(_improved);
            to.Replace(loser, _improved, fitness, _kernel.Fingerprint());
        }

        _fromEnd = _turns && !_fromEnd;
    }

    /// <summary>Takes a schedule found elsewhere in, as a list of its activities in the order of their starts.</summary>
    /// <param name="list">All activities, each after those it waits for.</param>
    public void Accept(ReadOnlySpan<int> list)
    {
        var fitness = Improve(list, fromEnd: false);
        _kernel.ListByStart(_improved);
        if (_pushed.Count < FewestOfAKind)
        {
            _pushed.Add(_improved, fitness, _kernel.Fingerprint());
        }
        else
        {
            _pushed.Replace(_pushed.Worst(), _improved, fitness, _kernel.Fingerprint());
        }
    }

    /// <summary>Draws members until there are as many as the budget can use.</summary>
    public void Populate()
    {
        var list = _child.AsSpan(0, _instance.Count);
        var target = _wanted ?? Target(_budget.Foreseen(1, TimeSpan.FromSeconds(1)));
        var (began, schedules) = (_budget.Elapsed, _kernel.Schedules);
        while (!IsPopulated(target) && !IsOver())
        {
            _lists.Draw(list);
            var fromEnd = _turns && _pulled.Count < _pushed.Count;
            if (fromEnd)
            {
                list.Reverse();
            }

            var fitness = Improve(list, fromEnd);
            _kernel.ListByStart(_improved);
            (fromEnd ? _pulled : _pushed).Add(_improved, fitness, _kernel.Fingerprint());
            if (_wanted is null && Count % MembersPerForecast == 0)
            {
                var now = _budget.Elapsed;
                target = Target(_budget.Foreseen(_kernel.Schedules - schedules, (now - began) * BreedingPerDrawing));
                (began, schedules) = (now, _kernel.Schedules);
            }
        }
    }

    private bool IsPopulated(int target) =>
        (_pulled.IsFull && _pushed.IsFull) || (Count >= target && _pulled.Count >= FewestOfAKind && _pushed.Count >= FewestOfAKind);

    private Fitness Improve(ReadOnlySpan<int> list, bool fromEnd)
    {
        var fitness = _turns ? _kernel.Turn(list, fromEnd) : _kernel.Improve(list);
        if (_kernel.Best.Improvements != _improvements)
        {
            _improvements = _kernel.Best.Improvements;
            _budget.Improved(_kernel);
        }

        return fitness;
    }

    private bool IsOver() => !Goal.IsBetterAnswerThan(_kernel.Best.Fitness) || _budget.IsSpent(_kernel, PassesPerStep);

    private int Parent(Population of)
    {
        var (one, other) = (_lists.Below(of.Count), _lists.Below(of.Count));
        return of.Fitness(one).IsWorseThan(of.Fitness(other)) ? other : one;
    }

    private void Shrink()
    {
        var members = Largest * (1 - ((1 - ShareAtEnd) * _budget.Used(_kernel.Schedules)));
        while (Count > members)
        {
            var larger = _pulled.Count > _pushed.Count ? _pulled : _pushed;
            if (larger.Count <= FewestOfAKind)
            {
                break;
            }

            larger.DropWorst();
        }
    }

    // The members grow with the 0.7th power of the schedules. Multiplications only: the same on every machine.
    private static int Target(long schedules)
    {
        var (members, at) = ((double)FewestMembers, SchedulesOfFewest);
        for (; 2 * at <= schedules && members < MostMembers; at *= 2)
        {
            members *= GrowthPerDoubling;
        }

        var beyond = Math.Max(0, (double)(schedules - at) / at);
        return (int)Math.Min(MostMembers, members * (1 + ((GrowthPerDoubling - 1) * beyond)));
    }
}

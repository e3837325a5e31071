namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The half of a portfolio that finds good schedules: a small population at first, one made for the limit later, or several one after the other.</summary>
/// <remarks>A population that has converged gains little from more time: several that know nothing of each other end in different places, and the best of them is better than one large one, if each has half of what it needs.</remarks>
internal sealed class PopulationHalf : ISearchBudget
{
    private const int StartMembers = 40;
    private const int ActivitiesPerLook = 4096;

    private readonly SearchInstance _instance;
    private readonly PortfolioClock _clock;
    private readonly PortfolioOptions _options;
    private readonly ScheduleKernel _kernel;
    private readonly ListSorter _sorter;
    private readonly int[] _starts;
    private readonly int[] _list;
    private readonly int _looks;
    private PopulationSearch _search;
    private bool _isMain;
    private bool _isOnly;
    private long _until;
    private double _usedBefore;
    private long _schedulesBefore;
    private long _whole = long.MaxValue;
    private long _began;
    private int _left;
    private int _untilLook;

    public PopulationHalf(SearchInstance instance, PortfolioOptions options, PortfolioClock clock, in Fitness goal)
    {
        (_instance, _options, _clock) = (instance, options, clock);
        _kernel = ScheduleKernel.For(instance, options.Objective, generalOnly: false);
        _sorter = new ListSorter(instance);
        (_starts, _list) = (new int[instance.Count], new int[instance.Count]);
        _looks = Math.Max(1, ActivitiesPerLook / instance.Count);
        _search = new PopulationSearch(instance, _kernel, this, options.Seed, StartMembers) { Goal = goal };
    }

    public long Schedules => _kernel.Schedules;

    /// <summary>Gets the populations begun for the limit.</summary>
    public int Populations { get; private set; }

    /// <summary>Gets when the best schedule so far was found.</summary>
    public TimeSpan BestAt { get; private set; }

    /// <summary>Gets how good the best schedule is.</summary>
    public ref readonly Fitness Best => ref _kernel.Best.Fitness;

    TimeSpan ISearchBudget.Elapsed => _clock.Elapsed;

    /// <summary>The best schedule: the starts of all activities of the problem.</summary>
    public int[] BestStarts() => _instance.Restore(_kernel.Best.Start);

    /// <summary>Begins the populations that are made for the limit; the best so far is a member of the first.</summary>
    /// <param name="whole">The schedules that this half is likely to generate in all.</param>
    /// <param name="enough">The schedules after which a population is likely to have converged.</param>
    /// <param name="best">The best schedule known, or null.</param>
    public void BeginMain(long whole, long enough, int[]? best)
    {
        _left = (int)Math.Min(1 + ((whole + (enough / 2)) / enough), int.MaxValue);
        (_isMain, _isOnly, _whole) = (true, _left == 1, whole / _left);
        Begin();
        if (best is not null)
        {
            Accept(best);
        }
    }

    /// <summary>Goes on for a number of schedules, or until nothing is left to gain.</summary>
    /// <param name="schedules">The schedules to generate.</param>
    /// <param name="used">How much of the limit is used up.</param>
    /// <param name="goal">The proven bounds.</param>
    public void Run(long schedules, double used, in Fitness goal)
    {
        if (_left > 0 && !_isOnly && _kernel.Schedules - _began >= _whole)
        {
            Begin();
        }

        (_schedulesBefore, _usedBefore) = (_kernel.Schedules, used);
        _until = _kernel.Schedules + schedules;
        _untilLook = 0;
        _search.Goal = goal;
        _search.Run();
    }

    /// <summary>Takes a schedule found elsewhere in.</summary>
    /// <param name="starts">The starts of all activities of the problem.</param>
    public void Accept(int[] starts)
    {
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = starts[_instance.Original[i]];
        }

        _sorter.Ascending(_instance.Order, _starts, _list);
        _search.Accept(_list);
    }

    bool ISearchBudget.IsSpent(ScheduleKernel kernel, int next)
    {
        if (kernel.Schedules + next > _until || _clock.IsOver)
        {
            return true;
        }

        if (--_untilLook > 0)
        {
            return false;
        }

        _untilLook = _looks;
        return _clock.Look();
    }

    double ISearchBudget.Used(long schedules) => !_isMain ? 0
        : !_isOnly ? Math.Min(1, (double)(schedules - _began) / _whole)
        : _options.TimeLimit is not null ? _clock.Used
        : Math.Min(1, _usedBefore + ((double)(schedules - _schedulesBefore) / _whole));

    long ISearchBudget.Foreseen(long schedules, TimeSpan took) => _whole;

    void ISearchBudget.Improved(ScheduleKernel kernel) => BestAt = _clock.Elapsed;

    private void Begin()
    {
        (_began, _left) = (_kernel.Schedules, _left - 1);
        _search = new PopulationSearch(_instance, _kernel, this, unchecked(_options.Seed + ++Populations), null) { Goal = _search.Goal };
    }
}

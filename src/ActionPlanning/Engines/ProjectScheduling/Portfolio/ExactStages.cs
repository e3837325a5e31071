namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The exact halves of a portfolio, one after the other: the first goal of the objective, then the second with the first as a limit.</summary>
/// <remarks>Each is a search of its own: what is learned under a limit does not hold under a greater one.</remarks>
internal sealed class ExactStages(ScheduleProblem problem, SearchObjective objective, PortfolioClock clock)
{
    private enum Stage
    {
        None,
        AnySchedule,
        First,
        Second,
    }

    private readonly int _horizon = problem.Horizon;
    private Stage _stage = Stage.None;
    private ExactHalf? _half;
    private bool _isOver;
    private (long Work, long Conflicts, long Nodes) _before;

    /// <summary>Gets the half that can go on; null when there is none.</summary>
    public ExactHalf? Current => _half is { IsDone: false } ? _half : null;

    public long Work => _before.Work + (_half?.Work ?? 0);

    public long Conflicts => _before.Conflicts + (_half?.Conflicts ?? 0);

    public long Nodes => _before.Nodes + (_half?.Nodes ?? 0);

    /// <summary>Gets the best schedule of the current half; null when there is none.</summary>
    public int[]? Best => _half?.Best;

    /// <summary>Gets when the current half found something last.</summary>
    public TimeSpan BestAt => _half?.BestAt ?? TimeSpan.Zero;

    private bool LatenessFirst => objective == SearchObjective.Lateness;

    private bool MinimisesLateness => _stage == Stage.First ? LatenessFirst : _stage == Stage.Second && !LatenessFirst;

    /// <summary>What the current half has proved, on top of what was known.</summary>
    /// <param name="known">The best schedule, or null, and the bounds.</param>
    public (int Finish, long Lateness) Bounds(in PortfolioState known)
    {
        if (_half is null)
        {
            return (known.FinishBound, known.LatenessBound);
        }

        // Bounds speak of what the half looks for: up to the best schedule it knows, or the limits of its stage.
        return MinimisesLateness
            ? (known.FinishBound, Math.Max(known.LatenessBound, Math.Min(_half.LatenessBound, known.Lateness ?? long.MaxValue)))
            : (Math.Max(known.FinishBound, Math.Min(_half.FinishBound, known.Finish ?? int.MaxValue)), known.LatenessBound);
    }

    /// <summary>Begins the next stage if the present one is at its end; what can be proved without a search is in the bounds returned.</summary>
    /// <param name="known">The best schedule, or null, and the bounds.</param>
    public (int Finish, long Lateness) Advance(in PortfolioState known)
    {
        var (finish, lateness) = (known.FinishBound, known.LatenessBound);
        if (_stage == Stage.AnySchedule && known.Starts is not null)
        {
            // Looking for any schedule and then for earlier ones is one search.
            _stage = LatenessFirst ? Stage.None : Stage.First;
            if (LatenessFirst)
            {
                Close();
            }
        }

        while (!_isOver && Current is null && Next(known, finish, lateness) is { } stage)
        {
            Close();
            _stage = stage;
            var goal = Goal(known, finish);
            _half = ExactHalf.TryCreate(problem, goal, clock, out var refuted);
            if (_half is null && !refuted)
            {
                _isOver = true;
            }
            else if (refuted && !MinimisesLateness)
            {
                finish = Math.Max(finish, goal.End + 1);
            }
            else if (refuted)
            {
                lateness = known.Lateness!.Value;
            }
        }

        return (finish, lateness);
    }

    private Stage? Next(in PortfolioState known, int finishBound, long latenessBound)
    {
        if (known.Finish is not { } finish || known.Lateness is not { } lateness)
        {
            return _stage == Stage.None && finishBound <= _horizon ? Stage.AnySchedule : null;
        }

        var firstIsProved = LatenessFirst ? lateness <= latenessBound : finish <= finishBound;
        var secondIsProved = LatenessFirst ? finish <= finishBound : lateness <= latenessBound;
        return !firstIsProved && _stage < Stage.First ? Stage.First
            : firstIsProved && !secondIsProved && _stage < Stage.Second ? Stage.Second
            : null;
    }

    private ExactGoal Goal(in PortfolioState known, int finishBound) => _stage switch
    {
        Stage.AnySchedule => new(null, _horizon, finishBound, null, false),
        Stage.First when !LatenessFirst => new(known.Starts, known.Finish!.Value - 1, finishBound, null, false),
        Stage.First => new(known.Starts, _horizon, finishBound, known.Lateness!.Value - 1, true),
        _ when !LatenessFirst => new(known.Starts, known.Finish!.Value, finishBound, known.Lateness!.Value - 1, true),
        _ => new(known.Starts, known.Finish!.Value - 1, finishBound, known.Lateness!.Value, false),
    };

    private void Close()
    {
        _before = (Work, Conflicts, Nodes);
        _half = null;
    }
}

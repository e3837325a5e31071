namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The exact search in turns with the population: each takes the other's better schedules, and the exact one raises the bound of both.</summary>
/// <remarks>A turn has as many conflicts as there are schedules between it and the next one, so that neither gets far ahead. The first comes when the population has a start.</remarks>
internal sealed class ExactModeTurns(MultiModeProblem problem, ModeReduction reduction, ModeSearch population)
{
    private const int FirstTurn = 500;
    private const int LongestTurn = 5000;

    private ExactModeSearch? _search;
    private int _turn = FirstTurn;
    private bool _began;

    /// <summary>Gets the number of schedules after which the next turn is due.</summary>
    public long Due { get; private set; } = FirstTurn;

    /// <summary>Gets whether there is nothing left for the exact search to do: it has proved all it can, or the problem is too large for it.</summary>
    public bool IsOver { get; private set; }

    public long Conflicts => _search?.Conflicts ?? 0;

    /// <summary>Takes a turn.</summary>
    /// <param name="limit">The conflicts of all turns at which to stop.</param>
    /// <param name="stop">Asked now and then; true to stop.</param>
    /// <returns>Whether the population has got a better schedule.</returns>
    public bool Run(long limit, Func<bool> stop)
    {
        var best = population.HasSchedule ? new ModeSchedule(population.Modes(), [.. population.Starts], population.Finish) : null;
        if (!_began)
        {
            Begin(best);
        }
        else if (best is not null)
        {
            _search?.Offer(best);
        }

        if (_search is not { } search)
        {
            return false;
        }

        IsOver = search.Run(Math.Min(limit, search.Conflicts + _turn), stop);
        population.Bound = Math.Max(population.Bound, search.Bound);
        (_turn, Due) = (Math.Min(_turn + FirstTurn, LongestTurn), population.Schedules + _turn);
        return search.Best is { } found && !(best?.Finish <= found.Finish) && population.Offer(found.Modes, found.Starts);
    }

    private void Begin(ModeSchedule? best)
    {
        _began = true;
        var end = best is null ? problem.Horizon : best.Finish - 1;
        bool[] removed = [.. reduction.Keeps.Select(keeps => !keeps)];
        var windows = ExactModeWindows.Of(problem, end, removed);
        if (windows.Empty)
        {
            (IsOver, population.Bound) = (true, end + 1);
        }
        else if (ExactModeModel.TryBuild(problem, windows) is { } model)
        {
            _search = new ExactModeSearch(problem, model, best, population.Bound, ExactTuning.Default);
        }
        else
        {
            IsOver = true;
        }
    }
}

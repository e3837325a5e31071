namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>Takes out what no best schedule needs: modes that cannot be executed, modes that another one undercuts, stocks that cannot run out.</summary>
/// <remarks>
/// Sprecher, Hartmann and Drexl (1997), until nothing changes. A mode cannot be executed when it does not fit between the dates that links leave, when no start in its window has room for it even on empty resources,
/// or when no choice of the other modes leaves it enough of the stocks (all stocks together where <see cref="StockFrontier"/> can tell).
/// The least finish never changes.
/// </remarks>
internal sealed class ModeReduction
{
    private readonly MultiModeProblem _problem;
    private readonly ModeWindows _windows;

    // Under a deadline only what refutes it is of interest.
    private readonly bool _isFirst;

    // Once the sets were too large they are not tried again.
    private bool _triesFrontier = true;

    private ModeReduction(MultiModeProblem problem, bool[] keeps, bool isFirst)
    {
        (_problem, _isFirst) = (problem, isFirst);
        Keeps = keeps;
        StockMatters = new bool[problem.StockCount];
        Array.Fill(StockMatters, true);
        _windows = new ModeWindows(problem, Keeps);
    }

    /// <summary>Gets per mode whether it is left.</summary>
    public bool[] Keeps { get; }

    /// <summary>Gets per stock whether the modes left could exceed it.</summary>
    public bool[] StockMatters { get; }

    /// <summary>Gets whether it is proved that there is no schedule that finishes by the deadline.</summary>
    public bool IsInfeasible { get; private set; }

    /// <summary>Gets the windows of the modes left; of use only while not infeasible.</summary>
    public ModeWindows Windows => _windows;

    /// <summary>Gets the stocks that matter with what the modes left consume; null without such stocks or where it was too large.</summary>
    public StockFrontier? Frontier { get; private set; }

    /// <summary>Gets a choice within the stocks, per activity the position among its modes left, where there is no frontier; null when none is known.</summary>
    public int[]? SomeChoice { get; private set; }

    public int ModesRemoved => Keeps.Count(k => !k);

    public int StocksRemoved => StockMatters.Count(m => !m);

    /// <summary>Reduces a problem.</summary>
    public static ModeReduction Of(MultiModeProblem problem)
    {
        var keeps = new bool[problem.ModeCount];
        Array.Fill(keeps, true);
        var reduction = new ModeReduction(problem, keeps, isFirst: true);
        reduction.Run(problem.Horizon);
        return reduction;
    }

    /// <summary>What is left of a reduced problem under a deadline: refutes the deadline, or shows the modes that could meet it.</summary>
    public ModeReduction Under(int deadline)
    {
        var reduction = new ModeReduction(_problem, (bool[])Keeps.Clone(), isFirst: false) { _triesFrontier = _triesFrontier };
        reduction.Run(deadline);
        return reduction;
    }

    /// <summary>The consumptions of an activity's modes left, of the stocks that matter; and those modes.</summary>
    public (int[] Consumption, int[] Modes) Consumptions(int activity)
    {
        var (consumption, modes) = (new List<int>(), new List<int>());
        for (var m = _problem.FirstMode[activity]; m < _problem.FirstMode[activity + 1]; m++)
        {
            if (Keeps[m])
            {
                modes.Add(m);
                for (var k = 0; k < StockMatters.Length; k++)
                {
                    if (StockMatters[k])
                    {
                        consumption.Add(_problem.Consumption[(m * StockMatters.Length) + k]);
                    }
                }
            }
        }

        return ([.. consumption], [.. modes]);
    }

    private void Run(int deadline)
    {
        int left;
        do
        {
            left = Keeps.Count(k => k);
            if (!_windows.Narrow(deadline) || !HasRooms() || !_windows.Narrow(deadline) || !HasStocks())
            {
                IsInfeasible = true;
                return;
            }

            if (_isFirst)
            {
                DropUndercut();
            }
        }
        while (Keeps.Count(k => k) < left);
    }

    private bool HasRooms()
    {
        for (var a = 0; a < _problem.ActivityCount; a++)
        {
            var any = false;
            for (var m = _problem.FirstMode[a]; m < _problem.FirstMode[a + 1]; m++)
            {
                Keeps[m] = Keeps[m] && HasRoom(m, _windows.First(a, m), _windows.Last(a, m));
                any |= Keeps[m];
            }

            if (!any)
            {
                return false;
            }
        }

        return true;
    }

    // Scans each window from its end; the last slot without room moves the start behind it.
    private bool HasRoom(int mode, int first, int last)
    {
        var duration = _problem.Durations[mode];
        var demand = _problem.Demand.AsSpan(mode * _problem.ResourceCount, _problem.ResourceCount);
        if (duration == 0 || !demand.ContainsAnyExcept(0))
        {
            return true;
        }

        var (start, clear) = (first, first);
        while (start <= last)
        {
            var conflict = -1;
            for (var t = start + duration - 1; t >= clear && conflict < 0; t--)
            {
                for (var k = 0; k < demand.Length; k++)
                {
                    conflict = demand[k] > _problem.Capacity[k][t] ? t : conflict;
                }
            }

            if (conflict < 0)
            {
                return true;
            }

            (clear, start) = (start + duration, conflict + 1);
        }

        return false;
    }

    private bool HasStocks()
    {
        var stocks = StockMatters.Length;
        for (var k = 0; k < stocks; k++)
        {
            if (StockMatters[k] && !HasStock(k))
            {
                return false;
            }
        }

        (Frontier, SomeChoice) = (null, null);
        var matters = StockMatters.Count(m => m);
        if (matters == 0 || _problem.ActivityCount == 0)
        {
            return true;
        }

        var choices = new int[_problem.ActivityCount][];
        for (var a = 0; a < choices.Length; a++)
        {
            choices[a] = Consumptions(a).Consumption;
            if (choices[a].Length == 0)
            {
                return false;
            }
        }

        int[] stock = [.. _problem.Stock.Where((_, k) => StockMatters[k])];
        Frontier = _triesFrontier ? StockFrontier.Build(stock, choices) : null;
        if (Frontier is not null)
        {
            return Frontier.IsFeasible && DropRefused(Frontier, matters);
        }

        _triesFrontier = false;
        if (!_isFirst)
        {
            return true;
        }

        var decided = StockSearch.Decide(stock, choices, out var chosen);
        SomeChoice = chosen;
        return !decided || chosen is not null;
    }

    // One stock alone: what the others take at least leaves so much for each mode; what all take at most may be too little to matter.
    private bool HasStock(int k)
    {
        var stocks = StockMatters.Length;
        var (n, least, most) = (_problem.ActivityCount, 0L, 0L);
        var leastOf = new int[n];
        for (var a = 0; a < n; a++)
        {
            var (low, high) = (int.MaxValue, -1);
            for (var m = _problem.FirstMode[a]; m < _problem.FirstMode[a + 1]; m++)
            {
                if (Keeps[m])
                {
                    low = Math.Min(low, _problem.Consumption[(m * stocks) + k]);
                    high = Math.Max(high, _problem.Consumption[(m * stocks) + k]);
                }
            }

            if (high < 0)
            {
                return false;
            }

            leastOf[a] = low;
            least += low;
            most += high;
        }

        if (least > _problem.Stock[k])
        {
            return false;
        }

        StockMatters[k] = most > _problem.Stock[k];
        for (var a = 0; a < n && StockMatters[k]; a++)
        {
            for (var m = _problem.FirstMode[a]; m < _problem.FirstMode[a + 1]; m++)
            {
                Keeps[m] = Keeps[m] && least - leastOf[a] + _problem.Consumption[(m * stocks) + k] <= _problem.Stock[k];
            }
        }

        return true;
    }

    private bool DropRefused(StockFrontier frontier, int stocks)
    {
        for (var a = 0; a < _problem.ActivityCount; a++)
        {
            var (consumption, modes) = Consumptions(a);
            for (var m = 0; m < modes.Length; m++)
            {
                Keeps[modes[m]] = frontier.Allows(a, consumption.AsSpan(m * stocks, stocks));
            }
        }

        return true;
    }

    private void DropUndercut()
    {
        for (var a = 0; a < _problem.ActivityCount; a++)
        {
            var mayShorten = MayShorten(a);
            for (var m = _problem.FirstMode[a]; m < _problem.FirstMode[a + 1]; m++)
            {
                for (var by = _problem.FirstMode[a]; by < _problem.FirstMode[a + 1] && Keeps[m]; by++)
                {
                    // Of two equal modes the first stays.
                    Keeps[m] = by == m || !Keeps[by] || !Undercuts(by, m, mayShorten) || (by > m && Undercuts(m, by, mayShorten));
                }
            }
        }
    }

    // A shorter mode can keep the start, unless some link holds the finish back; or keep the finish, unless some link leaves from the start.
    private bool MayShorten(int a)
    {
        var network = _problem.Network;
        var (finishHeld, startLeft) = (false, false);
        for (var p = network.PredOffset[a]; p < network.PredOffset[a + 1]; p++)
        {
            finishHeld |= !_problem.Links[network.PredLink[p]].ArrivesAtStart;
        }

        for (var s = network.SuccOffset[a]; s < network.SuccOffset[a + 1]; s++)
        {
            startLeft |= _problem.Links[network.SuccLink[s]].LeavesFromStart;
        }

        return !finishHeld || !startLeft;
    }

    private bool Undercuts(int by, int mode, bool mayShorten)
    {
        var (shorter, longer) = (_problem.Durations[by], _problem.Durations[mode]);
        if (shorter > longer || (shorter < longer && !mayShorten))
        {
            return false;
        }

        for (var k = 0; k < _problem.ResourceCount && shorter > 0; k++)
        {
            if (_problem.Demand[(by * _problem.ResourceCount) + k] > _problem.Demand[(mode * _problem.ResourceCount) + k])
            {
                return false;
            }
        }

        for (var k = 0; k < StockMatters.Length; k++)
        {
            if (StockMatters[k] && _problem.Consumption[(by * StockMatters.Length) + k] > _problem.Consumption[(mode * StockMatters.Length) + k])
            {
                return false;
            }
        }

        return true;
    }
}

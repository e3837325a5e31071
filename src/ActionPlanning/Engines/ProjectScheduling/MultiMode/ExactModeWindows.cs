namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The slots in which each activity, and each of its modes, can start, from links, dates and the end alone.</summary>
internal sealed class ExactModeWindows
{
    private readonly MultiModeProblem _problem;
    private readonly bool[] _left;

    private ExactModeWindows(MultiModeProblem problem, int end, ReadOnlySpan<bool> removed)
    {
        (_problem, End) = (problem, end);
        var n = problem.ActivityCount;
        (EarliestStart, LatestStart, EarliestFinish, LatestFinish) = (new int[n], new int[n], new int[n], new int[n]);
        (FirstTask, Mode, Earliest, Latest) = (new int[n + 1], [], [], []);
        _left = new bool[problem.ModeCount];
        for (var m = 0; m < _left.Length; m++)
        {
            _left[m] = (removed.IsEmpty || !removed[m]) && Fits(m);
        }
    }

    public int[] EarliestStart { get; }

    public int[] LatestStart { get; }

    public int[] EarliestFinish { get; }

    public int[] LatestFinish { get; }

    /// <summary>Gets where the modes that are left begin for each activity in the arrays below.</summary>
    public int[] FirstTask { get; }

    /// <summary>Gets the modes that are left, by their numbers in the problem.</summary>
    public int[] Mode { get; private set; }

    /// <summary>Gets the first slot in which each mode that is left can start.</summary>
    public int[] Earliest { get; private set; }

    /// <summary>Gets the last slot in which each mode that is left can start.</summary>
    public int[] Latest { get; private set; }

    /// <summary>Gets the first slot in which anything can happen.</summary>
    public int Origin { get; private set; }

    /// <summary>Gets the least finish of the project.</summary>
    public int Finish { get; private set; }

    /// <summary>Gets the greatest finish of the project that is looked for.</summary>
    public int End { get; }

    /// <summary>Gets whether some activity has no mode and slot left: nothing finishes by <see cref="End"/>.</summary>
    public bool Empty { get; private set; }

    /// <summary>The windows of all schedules that finish no later than an end and use none of some modes.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="end">The end, no later than the horizon.</param>
    /// <param name="removed">Per mode whether it is left out; empty for none.</param>
    public static ExactModeWindows Of(MultiModeProblem problem, int end, ReadOnlySpan<bool> removed = default)
    {
        var windows = new ExactModeWindows(problem, end, removed);
        windows.Tighten();
        return windows;
    }

    private void Tighten()
    {
        var n = _problem.ActivityCount;
        Array.Fill(EarliestFinish, _problem.ProjectStart);
        for (var a = 0; a < n; a++)
        {
            EarliestStart[a] = Math.Max(_problem.ProjectStart, _problem.NotBefore[a]);
            LatestStart[a] = LatestFinish[a] = _problem.NotAfter[a] == CpmProblem.Unset ? End : Math.Min(End, _problem.NotAfter[a]);
        }

        Empty = End < _problem.ProjectStart;
        for (var moved = true; moved && !Empty;)
        {
            moved = false;
            for (var a = 0; a < n && !Empty; a++)
            {
                moved |= TightenActivity(a);
            }

            foreach (var link in _problem.Links)
            {
                moved |= TightenLink(link);
            }
        }

        Origin = n == 0 ? _problem.ProjectStart : EarliestStart.Min();
        Finish = n == 0 ? _problem.ProjectStart : Math.Max(_problem.ProjectStart, EarliestFinish.Max());
        if (!Empty)
        {
            Gather();
        }
    }

    private bool TightenActivity(int a)
    {
        var (from, to, finishFrom, finishTo) = (int.MaxValue, int.MinValue, int.MaxValue, int.MinValue);
        for (var m = _problem.FirstMode[a]; m < _problem.FirstMode[a + 1]; m++)
        {
            var (earliest, latest) = Window(a, m);
            if (_left[m] && earliest <= latest)
            {
                (from, to) = (Math.Min(from, earliest), Math.Max(to, latest));
                (finishFrom, finishTo) = (Math.Min(finishFrom, earliest + _problem.Durations[m]), Math.Max(finishTo, latest + _problem.Durations[m]));
            }
        }

        Empty |= from == int.MaxValue;
        return !Empty && (Raise(EarliestStart, a, from) | Raise(EarliestFinish, a, finishFrom) | Lower(LatestStart, a, to) | Lower(LatestFinish, a, finishTo));
    }

    private bool TightenLink(PrecedenceLink link)
    {
        var (earliest, latest) = link.LeavesFromStart ? (EarliestStart, LatestStart) : (EarliestFinish, LatestFinish);
        var (earliestTo, latestTo) = link.ArrivesAtStart ? (EarliestStart, LatestStart) : (EarliestFinish, LatestFinish);
        return Raise(earliestTo, link.To, earliest[link.From] + link.Lag) | Lower(latest, link.From, latestTo[link.To] - link.Lag);
    }

    private (int Earliest, int Latest) Window(int a, int m)
    {
        var d = _problem.Durations[m];
        return (Math.Max(EarliestStart[a], EarliestFinish[a] - d), Math.Min(LatestStart[a], LatestFinish[a] - d));
    }

    private static bool Raise(int[] bound, int at, int to)
    {
        var raised = to > bound[at];
        bound[at] = Math.Max(bound[at], to);
        return raised;
    }

    private static bool Lower(int[] bound, int at, int to)
    {
        var lowered = to < bound[at];
        bound[at] = Math.Min(bound[at], to);
        return lowered;
    }

    // Whether some slot has room for a mode, and its stocks suffice for it alone.
    private bool Fits(int m)
    {
        for (var k = 0; k < _problem.StockCount; k++)
        {
            if (_problem.Consumption[(m * _problem.StockCount) + k] > _problem.Stock[k])
            {
                return false;
            }
        }

        for (var k = 0; k < _problem.ResourceCount && _problem.Durations[m] > 0; k++)
        {
            if (_problem.Demand[(m * _problem.ResourceCount) + k] > (_problem.Horizon == 0 ? 0 : _problem.Capacity[k].Max()))
            {
                return false;
            }
        }

        return true;
    }

    private void Gather()
    {
        var (mode, earliest, latest) = (new List<int>(), new List<int>(), new List<int>());
        for (var a = 0; a < _problem.ActivityCount; a++)
        {
            for (var m = _problem.FirstMode[a]; m < _problem.FirstMode[a + 1]; m++)
            {
                var (from, to) = Window(a, m);
                if (_left[m] && from <= to)
                {
                    mode.Add(m);
                    earliest.Add(from);
                    latest.Add(to);
                }
            }

            FirstTask[a + 1] = mode.Count;
        }

        (Mode, Earliest, Latest) = ([.. mode], [.. earliest], [.. latest]);
    }
}

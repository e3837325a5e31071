namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The earliest and latest starts and finishes that links, dates and a deadline leave, and the modes that fit into them.</summary>
/// <remarks>Starts and finishes are bounded apart, since the duration between them depends on the mode.</remarks>
internal sealed class ModeWindows
{
    private readonly MultiModeProblem _problem;
    private readonly bool[] _keeps;
    private readonly int[] _shortest;
    private readonly int[] _longest;
    private readonly int[] _earliestStart;
    private readonly int[] _earliestFinish;
    private readonly int[] _latestStart;
    private readonly int[] _latestFinish;

    /// <param name="problem">The problem.</param>
    /// <param name="keeps">Per mode whether it is in use; the windows take out those that do not fit.</param>
    public ModeWindows(MultiModeProblem problem, bool[] keeps)
    {
        (_problem, _keeps) = (problem, keeps);
        var n = problem.ActivityCount;
        (_shortest, _longest) = (new int[n], new int[n]);
        (_earliestStart, _earliestFinish) = (new int[n], new int[n]);
        (_latestStart, _latestFinish) = (new int[n], new int[n]);
    }

    public ReadOnlySpan<int> EarliestFinish => _earliestFinish;

    /// <summary>The first start of a mode of an activity.</summary>
    public int First(int activity, int mode) => Math.Max(_earliestStart[activity], _earliestFinish[activity] - _problem.Durations[mode]);

    /// <summary>The last start of a mode of an activity.</summary>
    public int Last(int activity, int mode) => Math.Min(_latestStart[activity], _latestFinish[activity] - _problem.Durations[mode]);

    /// <summary>Narrows the windows until no mode falls out any more.</summary>
    /// <param name="finish">No activity may finish after this slot.</param>
    /// <returns>False when some activity has no mode left.</returns>
    public bool Narrow(int finish)
    {
        while (true)
        {
            if (!Durations())
            {
                return false;
            }

            Forward();
            Backward(finish);
            if (!DropModes())
            {
                return true;
            }
        }
    }

    private bool Durations()
    {
        for (var a = 0; a < _shortest.Length; a++)
        {
            (_shortest[a], _longest[a]) = (int.MaxValue, -1);
            for (var m = _problem.FirstMode[a]; m < _problem.FirstMode[a + 1]; m++)
            {
                if (_keeps[m])
                {
                    _shortest[a] = Math.Min(_shortest[a], _problem.Durations[m]);
                    _longest[a] = Math.Max(_longest[a], _problem.Durations[m]);
                }
            }

            if (_longest[a] < 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Forward()
    {
        var (network, links) = (_problem.Network, _problem.Links);
        foreach (var a in network.Order)
        {
            var (start, finish) = (Math.Max(_problem.ProjectStart, _problem.NotBefore[a]), int.MinValue);
            for (var p = network.PredOffset[a]; p < network.PredOffset[a + 1]; p++)
            {
                var link = links[network.PredLink[p]];
                var at = (link.LeavesFromStart ? _earliestStart[link.From] : _earliestFinish[link.From]) + link.Lag;
                (start, finish) = link.ArrivesAtStart ? (Math.Max(start, at), finish) : (start, Math.Max(finish, at));
            }

            _earliestFinish[a] = Math.Max(finish, start + _shortest[a]);
            _earliestStart[a] = Math.Max(start, _earliestFinish[a] - _longest[a]);
        }
    }

    private void Backward(int deadline)
    {
        var (network, links) = (_problem.Network, _problem.Links);
        for (var o = network.Order.Length - 1; o >= 0; o--)
        {
            var a = network.Order[o];
            var limit = _problem.NotAfter[a];
            var (start, finish) = (int.MaxValue, limit == CpmProblem.Unset ? deadline : Math.Min(deadline, limit));
            for (var s = network.SuccOffset[a]; s < network.SuccOffset[a + 1]; s++)
            {
                var link = links[network.SuccLink[s]];
                var at = (link.ArrivesAtStart ? _latestStart[link.To] : _latestFinish[link.To]) - link.Lag;
                (start, finish) = link.LeavesFromStart ? (Math.Min(start, at), finish) : (start, Math.Min(finish, at));
            }

            _latestStart[a] = Math.Min(start, finish - _shortest[a]);
            _latestFinish[a] = Math.Min(finish, _latestStart[a] + _longest[a]);
        }
    }

    private bool DropModes()
    {
        var dropped = false;
        for (var a = 0; a < _shortest.Length; a++)
        {
            for (var m = _problem.FirstMode[a]; m < _problem.FirstMode[a + 1]; m++)
            {
                if (_keeps[m] && First(a, m) > Last(a, m))
                {
                    _keeps[m] = false;
                    dropped = true;
                }
            }
        }

        return dropped;
    }
}

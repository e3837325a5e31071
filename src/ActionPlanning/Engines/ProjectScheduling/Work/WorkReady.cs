namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>What links and dates allow, with the durations that tasks turned out to have.</summary>
internal sealed class WorkReady(CpmProblem network)
{
    private readonly CpmProblem _problem = network;
    private readonly Network _network = network.Network;

    /// <summary>The least start of the second task of a link.</summary>
    public int EarliestTo(in PrecedenceLink link, int fromStart, int fromFinish, int toDuration)
    {
        if (link.Unit == LagUnit.CalendarDays)
        {
            return _problem.Axis!.EarliestTo(link, fromStart, fromFinish - fromStart, toDuration);
        }

        int end = (link.LeavesFromStart ? fromStart : fromFinish) + link.Lag;
        return link.ArrivesAtStart ? end : end - toDuration;
    }

    /// <summary>The greatest start with which a task of a given duration still keeps a link.</summary>
    public int LatestFrom(in PrecedenceLink link, int toStart, int toFinish, int fromDuration)
    {
        if (link.Unit == LagUnit.CalendarDays)
        {
            return _problem.Axis!.LatestFrom(link, toStart, fromDuration, toFinish - toStart);
        }

        int end = (link.ArrivesAtStart ? toStart : toFinish) - link.Lag;
        return link.LeavesFromStart ? end : end - fromDuration;
    }

    /// <summary>The slot for which placed predecessors and dates make a task ready, with what does; −1 when a predecessor has no place.</summary>
    public (int Slot, StartCause Cause, int Link) Of(int task, int[] start, int[] finish)
    {
        (int ready, StartCause cause, int by) = (Math.Max(0, _problem.ProjectStart), StartCause.ProjectStart, -1);
        if (_problem.NotBefore[task] >= ready)
        {
            (ready, cause) = (_problem.NotBefore[task], StartCause.NotBefore);
        }

        for (int p = _network.PredOffset[task]; p < _network.PredOffset[task + 1]; p++)
        {
            int from = _network.PredFrom[p];
            if (start[from] < 0)
            {
                return (-1, StartCause.Link, _network.PredLink[p]);
            }

            int bound = EarliestTo(_problem.Links[_network.PredLink[p]], start[from], finish[from], _problem.Durations[task]);
            if (bound > ready || (bound == ready && by < 0))
            {
                (ready, cause, by) = (bound, StartCause.Link, _network.PredLink[p]);
            }
        }

        return (ready, cause, by);
    }

    /// <summary>The greatest start that placed successors allow a task of a given duration.</summary>
    public int Latest(int task, int duration, int[] start, int[] finish)
    {
        int latest = int.MaxValue;
        for (int s = _network.SuccOffset[task]; s < _network.SuccOffset[task + 1]; s++)
        {
            int to = _network.SuccTo[s];
            if (start[to] >= 0)
            {
                latest = Math.Min(latest, LatestFrom(_problem.Links[_network.SuccLink[s]], start[to], finish[to], duration));
            }
        }

        return latest;
    }
}

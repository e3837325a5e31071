namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The links and maximum lags as arcs between starts, in compressed rows both ways, and the arcs from activities to the finish of the project.</summary>
/// <remarks>
/// An arc demands start(to) ≥ start(from) + weight. A calendar arc has no constant weight; its two directions are the adjoints of the
/// calendar, and the weakest bound that serves as the reason of another is read off the opposite one.
/// </remarks>
internal sealed class ExactArcs
{
    private const int Calendar = int.MinValue;

    private readonly ScheduleProblem _problem;
    private readonly int _origin;
    private readonly int[] _weight;
    private readonly int[] _calendarIn;
    private readonly int[] _calendarOut;

    public ExactArcs(ScheduleProblem problem, int origin)
    {
        (_problem, _origin) = (problem, origin);
        var network = problem.Network.Network;
        var n = problem.Network.ActivityCount;
        var durations = problem.Network.Durations.AsSpan();
        var strongest = new Dictionary<(int From, int To), int>();
        var arcs = new List<(int From, int To, int Weight, int In, int Out)>();
        var inOfLink = new int[problem.Network.Links.Length];
        for (var p = 0; p < inOfLink.Length; p++)
        {
            inOfLink[network.PredLink[p]] = p;
        }

        for (var i = 0; i < n; i++)
        {
            var holdsEnd = false;
            for (var s = network.SuccOffset[i]; s < network.SuccOffset[i + 1]; s++)
            {
                var to = network.SuccTo[s];
                holdsEnd |= network.LeastWeight(s) + durations[to] >= durations[i];
                if (network.SuccWeight[s] == Network.CalendarWeight)
                {
                    arcs.Add((i, to, Calendar, inOfLink[network.SuccLink[s]], s));
                }
                else if (!strongest.TryGetValue((i, to), out var at))
                {
                    strongest.Add((i, to), arcs.Count);
                    arcs.Add((i, to, network.SuccWeight[s], -1, -1));
                }
                else if (arcs[at].Weight < network.SuccWeight[s])
                {
                    arcs[at] = (i, to, network.SuccWeight[s], -1, -1);
                }
            }

            if (!holdsEnd)
            {
                arcs.Add((i, n, durations[i], -1, -1));
            }
        }

        AddMaximumLags(problem.LagArcs, strongest, arcs);
        From = [.. arcs.Select(a => a.From)];
        To = [.. arcs.Select(a => a.To)];
        _weight = [.. arcs.Select(a => a.Weight)];
        _calendarIn = [.. arcs.Select(a => a.In)];
        _calendarOut = [.. arcs.Select(a => a.Out)];
        (OutOffset, Out) = CompressedRows.Of(From, n + 1);
        (InOffset, In) = CompressedRows.Of(To, n + 1);
    }

    public int[] From { get; }

    public int[] To { get; }

    public int[] OutOffset { get; }

    public int[] Out { get; }

    public int[] InOffset { get; }

    public int[] In { get; }

    /// <summary>The least start of an arc's second activity, its first one starting at a slot.</summary>
    public int EarliestTo(int arc, int from)
    {
        unchecked
        {
            var weight = _weight[arc];
            return weight != Calendar
                ? from + weight
                : _problem.Network.Network.EarliestTo(_calendarIn[arc], from + _origin) - _origin;
        }
    }

    /// <summary>The greatest start of an arc's first activity, its second one starting at a slot.</summary>
    public int LatestFrom(int arc, int to)
    {
        unchecked
        {
            var weight = _weight[arc];
            return weight != Calendar
                ? to - weight
                : _problem.Network.Network.LatestFrom(_calendarOut[arc], to + _origin) - _origin;
        }
    }

    /// <summary>The weakest bound from which an arc gives the bound asked for.</summary>
    public void Explain(int arc, int side, int value, LiteralList reason)
    {
        if ((side & 1) == 0)
        {
            // start(to) ≥ value, because start(from) is past the last slot that would let the second start at value − 1.
            reason.Add(2 * From[arc], LatestFrom(arc, value - 1) + 1);
        }
        else
        {
            // start(from) ≤ −value, because start(to) is before the first slot that a start of the first at −value + 1 would allow.
            reason.Add((2 * To[arc]) + 1, 1 - EarliestTo(arc, 1 - value));
        }
    }

    // An arc from an activity to itself either always holds or leaves it no slot, which is known before.
    private static void AddMaximumLags(
        MaximumLagArcs lags, Dictionary<(int From, int To), int> strongest, List<(int From, int To, int Weight, int In, int Out)> arcs)
    {
        for (var l = 0; l < lags.Count; l++)
        {
            var (from, to, weight) = (lags.Tail[l], lags.Head[l], lags.Weight[l]);
            if (from == to)
            {
                continue;
            }

            if (!strongest.TryGetValue((from, to), out var at))
            {
                strongest.Add((from, to), arcs.Count);
                arcs.Add((from, to, weight, -1, -1));
            }
            else if (arcs[at].Weight < weight)
            {
                arcs[at] = (from, to, weight, -1, -1);
            }
        }
    }
}

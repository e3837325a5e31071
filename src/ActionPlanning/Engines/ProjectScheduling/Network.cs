using System.Diagnostics;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>The links in compressed rows, both ways, with a topological order. Start-to-start weights; calendar links are marked.</summary>
/// <remarks>
/// With fixed durations every link on the dense axis is one inequality between starts, <c>start(to) ≥ start(from) + weight</c>:
/// the four types differ in the weight alone. A calendar-day link has no constant weight and is looked up.
/// </remarks>
internal sealed class Network
{
    /// <summary>The weight of a link that counts calendar days.</summary>
    public const int CalendarWeight = int.MinValue;

    private readonly int[] _durations;
    private readonly PrecedenceLink[] _links;
    private readonly SlotAxis? _axis;

    public Network(int[] durations, PrecedenceLink[] links, SlotAxis? axis)
    {
        (_durations, _links, _axis) = (durations, links, axis);
        var n = durations.Length;
        PredOffset = new int[n + 1];
        SuccOffset = new int[n + 1];
        foreach (ref readonly var link in links.AsSpan())
        {
            PredOffset[link.To + 1]++;
            SuccOffset[link.From + 1]++;
        }

        for (var i = 0; i < n; i++)
        {
            PredOffset[i + 1] += PredOffset[i];
            SuccOffset[i + 1] += SuccOffset[i];
        }

        PredFrom = new int[links.Length];
        PredLink = new int[links.Length];
        PredWeight = new int[links.Length];
        SuccTo = new int[links.Length];
        SuccLink = new int[links.Length];
        SuccWeight = new int[links.Length];
        var nextPred = PredOffset.AsSpan(0, n).ToArray();
        var nextSucc = SuccOffset.AsSpan(0, n).ToArray();
        for (var l = 0; l < links.Length; l++)
        {
            ref readonly var link = ref links[l];
            var weight = link.Unit == LagUnit.CalendarDays ? CalendarWeight : link.Lag + BaseWeight(link);
            var p = nextPred[link.To]++;
            (PredFrom[p], PredLink[p], PredWeight[p]) = (link.From, l, weight);
            var s = nextSucc[link.From]++;
            (SuccTo[s], SuccLink[s], SuccWeight[s]) = (link.To, l, weight);
        }

        Order = TopologicalOrder();
    }

    public int[] PredOffset { get; }

    public int[] PredFrom { get; }

    public int[] PredLink { get; }

    public int[] PredWeight { get; }

    public int[] SuccOffset { get; }

    public int[] SuccTo { get; }

    public int[] SuccLink { get; }

    public int[] SuccWeight { get; }

    /// <summary>Activities such that every link leads forward; shorter than the activity count when the links have a cycle.</summary>
    public int[] Order { get; }

    public bool HasCycle => Order.Length < _durations.Length;

    /// <summary>The least start of the second activity of the p-th predecessor entry, its first activity starting at a slot.</summary>
    public int EarliestTo(int p, int fromStart)
    {
        var weight = PredWeight[p];
        return weight == CalendarWeight ? CalendarEarliestTo(PredLink[p], fromStart) : fromStart + weight;
    }

    /// <summary>The greatest start of the first activity of the s-th successor entry, its second activity starting at a slot.</summary>
    public int LatestFrom(int s, int toStart)
    {
        var weight = SuccWeight[s];
        return weight == CalendarWeight ? CalendarLatestFrom(SuccLink[s], toStart) : toStart - weight;
    }

    /// <summary>A start-to-start weight that never exceeds what the link demands, wherever it lies in the calendar.</summary>
    /// <remarks>Days strictly increase with slots, so n days back are at most n slots back, and n days ahead may be none.</remarks>
    public int LeastWeight(int s) => SuccWeight[s] == CalendarWeight
        ? Math.Min(_links[SuccLink[s]].Lag, 0) + BaseWeight(_links[SuccLink[s]])
        : SuccWeight[s];

    private int CalendarEarliestTo(int l, int fromStart)
    {
        Debug.Assert(_axis is not null, "Calendar links are refused without an axis.");
        ref readonly var link = ref _links[l];
        return _axis.EarliestTo(link, fromStart, _durations[link.From], _durations[link.To]);
    }

    private int CalendarLatestFrom(int l, int toStart)
    {
        Debug.Assert(_axis is not null, "Calendar links are refused without an axis.");
        ref readonly var link = ref _links[l];
        return _axis.LatestFrom(link, toStart, _durations[link.From], _durations[link.To]);
    }

    private int BaseWeight(in PrecedenceLink link) =>
        (link.LeavesFromStart ? 0 : _durations[link.From]) - (link.ArrivesAtStart ? 0 : _durations[link.To]);

    // Kahn (1962): count the open predecessors, take what has none left.
    private int[] TopologicalOrder()
    {
        var n = _durations.Length;
        var open = new int[n];
        var order = new int[n];
        var tail = 0;
        for (var i = 0; i < n; i++)
        {
            open[i] = PredOffset[i + 1] - PredOffset[i];
            if (open[i] == 0)
            {
                order[tail++] = i;
            }
        }

        for (var head = 0; head < tail; head++)
        {
            var i = order[head];
            for (var s = SuccOffset[i]; s < SuccOffset[i + 1]; s++)
            {
                if (--open[SuccTo[s]] == 0)
                {
                    order[tail++] = SuccTo[s];
                }
            }
        }

        return tail == n ? order : order[..tail];
    }
}

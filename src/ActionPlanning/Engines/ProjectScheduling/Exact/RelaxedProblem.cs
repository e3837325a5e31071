namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A scheduling problem of which some members can be left out.</summary>
internal sealed class RelaxedProblem
{
    private const long LongestExtension = 1 << 20;

    private readonly ScheduleProblem _problem;
    private readonly int? _upperBound;
    private readonly int _extended;

    public RelaxedProblem(ScheduleProblem problem, int? upperBound)
    {
        (_problem, _upperBound) = (problem, upperBound);
        var n = problem.Network.ActivityCount;
        (Activities, NotBefore, NotAfter, FixedStart) = (All(n), new bool[n], new bool[n], new bool[n]);
        (Links, Resources) = (All(problem.Network.Links.Length), All(problem.ResourceCount));
        MaximumLags = All(problem.MaximumLags.Length);
        var latest = (long)problem.Horizon;
        for (var i = 0; i < n; i++)
        {
            NotBefore[i] = problem.Network.NotBefore[i] > problem.Network.ProjectStart;
            NotAfter[i] = problem.Network.NotAfter[i] != CpmProblem.Unset && !problem.MayBeLate[i];
            FixedStart[i] = problem.Network.FixedStart[i] != CpmProblem.Unset;
            latest = Math.Max(latest, Math.Max(problem.Network.NotBefore[i], problem.Network.FixedStart[i]));
        }

        latest = Math.Max(latest, problem.Network.ProjectStart);
        latest += problem.Network.Durations.Sum(d => (long)d) + problem.Network.Links.Sum(l => Math.Abs((long)l.Lag) + 1);
        latest += problem.MaximumLags.Sum(l => Math.Max(0L, -(long)l.Lag));
        _extended = (int)Math.Min(latest, CpmProblem.MaxTime);
        CanExtend = latest - problem.Horizon <= LongestExtension && latest <= CpmProblem.MaxTime / 2;
        End = [true];
    }

    public bool[] Activities { get; }

    public bool[] Links { get; }

    public bool[] MaximumLags { get; }

    public bool[] Resources { get; }

    public bool[] NotBefore { get; }

    public bool[] NotAfter { get; }

    public bool[] FixedStart { get; }

    /// <summary>Gets whether the horizon and the upper bound count: one entry.</summary>
    public bool[] End { get; }

    /// <summary>Gets whether the problem without its end is small enough to be written down.</summary>
    public bool CanExtend { get; }

    /// <summary>Gets the greatest finish that counts; null for the horizon.</summary>
    public int? UpperBound => End[0] ? _upperBound : null;

    /// <summary>Whether a link and both its activities are there.</summary>
    public bool HasLink(int link) =>
        Links[link] && Activities[_problem.Network.Links[link].From] && Activities[_problem.Network.Links[link].To];

    /// <summary>Whether a maximum lag and both its activities are there.</summary>
    public bool HasMaximumLag(int lag) =>
        MaximumLags[lag] && Activities[_problem.MaximumLags[lag].From] && Activities[_problem.MaximumLags[lag].To];

    /// <summary>The problem of what is left. What is left out is a milestone, asks for nothing, or has no date.</summary>
    public ScheduleProblem Build()
    {
        var network = _problem.Network;
        var n = network.ActivityCount;
        var horizon = End[0] ? _problem.Horizon : _extended;
        var links = Enumerable.Range(0, Links.Length).Where(HasLink).Select(l => network.Links[l]).ToArray();
        var cpm = new CpmProblem(
            [.. Enumerable.Range(0, n).Select(i => Activities[i] ? network.Durations[i] : 0)],
            links,
            Dates(network.NotBefore.AsSpan(), NotBefore),
            Dates(network.NotAfter.AsSpan(), NotAfter),
            Dates(network.FixedStart.AsSpan(), FixedStart),
            network.ProjectStart,
            null,
            Axis(horizon));
        var demand = new int[n * _problem.ResourceCount];
        for (var at = 0; at < demand.Length; at++)
        {
            var (i, k) = (at / _problem.ResourceCount, at % _problem.ResourceCount);
            demand[at] = Activities[i] && Resources[k] ? _problem.Demand[at] : 0;
        }

        var lags = _problem.MaximumLags.Where((_, l) => HasMaximumLag(l)).ToArray();
        return new ScheduleProblem(cpm, horizon, Capacity(horizon), demand, maximumLags: lags);
    }

    private static bool[] All(int count)
    {
        var all = new bool[count];
        Array.Fill(all, true);
        return all;
    }

    private int[] Dates(ReadOnlySpan<int> dates, bool[] counts)
    {
        var kept = new int[dates.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = counts[i] && Activities[i] ? dates[i] : CpmProblem.Unset;
        }

        return kept;
    }

    // Behind the end there is room for everything at once, so that only dates can stand against a schedule there.
    private int[][] Capacity(int horizon)
    {
        var capacity = new int[_problem.ResourceCount][];
        for (var k = 0; k < capacity.Length; k++)
        {
            var all = 0L;
            for (var i = 0; i < Activities.Length; i++)
            {
                all += _problem.Demand[(i * capacity.Length) + k];
            }

            capacity[k] = new int[horizon];
            for (var t = 0; t < horizon; t++)
            {
                capacity[k][t] = t < _problem.Horizon ? _problem.CapacityAt(k, t) : (int)Math.Min(all, int.MaxValue);
            }
        }

        return capacity;
    }

    // Behind its end a calendar axis goes on with one slot a day.
    private int[] Axis(int horizon)
    {
        int[] days = [.. _problem.Network.DayOfSlot];
        var known = days.Length;
        if (known == 0 || known >= horizon)
        {
            return days;
        }

        Array.Resize(ref days, horizon);
        for (var t = known; t < horizon; t++)
        {
            days[t] = days[t - 1] + 1;
        }

        return days;
    }
}

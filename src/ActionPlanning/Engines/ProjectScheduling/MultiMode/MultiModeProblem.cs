using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A network of activities each of which can be done in several ways (modes) that differ in duration and in what they need.</summary>
/// <remarks>
/// <para>
/// One mode of each activity is chosen for good. A mode with duration <c>d</c> and demand <c>r</c> takes <c>r</c> units of a renewable resource in every slot of
/// <c>[s, s + d)</c>; a duration of 0 takes nothing, whatever its demand. Consumption draws on a stock (a nonrenewable resource, such as a budget) once, whenever the activity is done and
/// however long it takes. Everything happens in the slots <c>[0, Horizon)</c>.
/// </para>
/// <para>
/// "The same effort at a slower pace" is several modes of one activity; <see cref="EffortMode"/> makes them. Modes are numbered over all activities, activity by activity: those of activity <c>a</c> are
/// <c>FirstMode[a]</c> to below <c>FirstMode[a + 1]</c>. Choices and solutions give the position among the activity's own modes, from 0.
/// </para>
/// <para>The arrays are copied and checked once, here; a problem that exists is well formed and never changes.</para>
/// </remarks>
public sealed class MultiModeProblem
{
    private readonly int[] _firstMode;
    private readonly int[] _durations;
    private readonly PrecedenceLink[] _links;
    private readonly int[][] _capacity;
    private readonly int[] _demand;
    private readonly int[] _stock;
    private readonly int[] _consumption;
    private readonly int[] _notBefore;
    private readonly int[] _notAfter;

    /// <summary>Copies and checks the arrays.</summary>
    /// <param name="modeCount">Per activity the number of its modes, 1 or more. Its length is the number of activities.</param>
    /// <param name="duration">Per mode, activity by activity, its duration in slots, 0 or more.</param>
    /// <param name="links">The links, in any order; their lags count working slots. Several between the same two activities are allowed.</param>
    /// <param name="horizon">The number of slots: no activity may finish after it.</param>
    /// <param name="capacity">Per renewable resource an array with the capacity in each slot, 0 or more, of length <paramref name="horizon"/>.</param>
    /// <param name="demand">Units per slot, 0 or more: the entry of mode <c>m</c> and renewable resource <c>k</c> is at <c>m · resources + k</c>.</param>
    /// <param name="stock">Per nonrenewable resource what there is of it for the whole project, 0 or more; empty for none.</param>
    /// <param name="consumption">Units in all, 0 or more: the entry of mode <c>m</c> and stock <c>k</c> is at <c>m · stocks + k</c>.</param>
    /// <param name="notBefore">Per activity the first slot in which it may start, or <see cref="CpmProblem.Unset"/>; empty for none at all.</param>
    /// <param name="notAfter">
    /// Per activity the latest finish, half-open (a limit of 10 lets it use slot 9) and hard, or <see cref="CpmProblem.Unset"/>; empty for none at all.
    /// </param>
    /// <param name="projectStart">The first slot in which anything may start, 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="capacity"/> is null, or an array of it.</exception>
    /// <exception cref="EngineInputException">The arrays make no problem; every fault is listed, including every knot of cycles.</exception>
    public MultiModeProblem(
        ReadOnlySpan<int> modeCount,
        ReadOnlySpan<int> duration,
        ReadOnlySpan<PrecedenceLink> links,
        int horizon,
        int[][] capacity,
        ReadOnlySpan<int> demand,
        ReadOnlySpan<int> stock,
        ReadOnlySpan<int> consumption,
        ReadOnlySpan<int> notBefore = default,
        ReadOnlySpan<int> notAfter = default,
        int projectStart = 0)
    {
        ArgumentNullException.ThrowIfNull(capacity);
        var n = modeCount.Length;
        var input = new InputCheck();
        (Horizon, ProjectStart) = (horizon, projectStart);
        (ResourceCount, StockCount) = (capacity.Length, stock.Length);
        _durations = duration.ToArray();
        _links = links.ToArray();
        _demand = demand.ToArray();
        _stock = stock.ToArray();
        _consumption = consumption.ToArray();
        _notBefore = input.Optional(nameof(notBefore), notBefore, n, CpmProblem.Unset);
        _notAfter = input.Optional(nameof(notAfter), notAfter, n, CpmProblem.Unset);

        input.Range(nameof(horizon), [horizon], 0, CpmProblem.MaxTime);
        input.Range(nameof(projectStart), [projectStart], 0, CpmProblem.MaxTime);
        input.Range(nameof(modeCount), modeCount, 1, CpmProblem.MaxTime);
        input.Range(nameof(duration), _durations, 0, CpmProblem.MaxTime);
        input.Range(nameof(demand), _demand, 0, int.MaxValue);
        input.Range(nameof(stock), _stock, 0, int.MaxValue);
        input.Range(nameof(consumption), _consumption, 0, int.MaxValue);
        input.Range(nameof(notBefore), _notBefore, -CpmProblem.MaxTime, CpmProblem.MaxTime, CpmProblem.Unset);
        input.Range(nameof(notAfter), _notAfter, -CpmProblem.MaxTime, CpmProblem.MaxTime, CpmProblem.Unset);
        var (countsAreGood, modes) = Total(modeCount);
        if (countsAreGood)
        {
            input.Length(nameof(duration), _durations.Length, modes);
            input.Length(nameof(demand), _demand.Length, modes * ResourceCount);
            input.Length(nameof(consumption), _consumption.Length, modes * StockCount);
        }

        _capacity = CopyCapacity(input, capacity, horizon);
        input.Links(_links, n, hasAxis: false);
        if (input.Clean)
        {
            input.Total(LongestConceivable(modeCount));
        }

        var zero = new int[n];
        PrecedenceLink[] joined = [.. _links.Where(l => InputCheck.Joins(l, n)).Select(l => new PrecedenceLink(l.From, l.To))];
        Network = new Network(zero, joined, null);
        if (Network.HasCycle)
        {
            input.Cycles(CycleFinder.Find(Network, n));
        }

        input.Throw();
        _firstMode = new int[n + 1];
        for (var a = 0; a < n; a++)
        {
            _firstMode[a + 1] = _firstMode[a] + modeCount[a];
        }
    }

    /// <summary>Gets the number of activities.</summary>
    public int ActivityCount => _firstMode.Length - 1;

    /// <summary>Gets the number of modes of all activities together.</summary>
    public int ModeCount => _durations.Length;

    /// <summary>Gets where each activity's modes begin; one entry more than there are activities, the last being <see cref="ModeCount"/>.</summary>
    public ImmutableArray<int> FirstMode => ImmutableCollectionsMarshal.AsImmutableArray(_firstMode);

    /// <summary>Gets the duration of each mode in slots.</summary>
    public ImmutableArray<int> Durations => ImmutableCollectionsMarshal.AsImmutableArray(_durations);

    /// <summary>Gets the links in the order in which they were given; link numbers in violations are positions in it.</summary>
    public ImmutableArray<PrecedenceLink> Links => ImmutableCollectionsMarshal.AsImmutableArray(_links);

    /// <summary>Gets the number of slots; no activity may finish after it.</summary>
    public int Horizon { get; }

    /// <summary>Gets the first slot in which anything may start.</summary>
    public int ProjectStart { get; }

    /// <summary>Gets the number of renewable resources.</summary>
    public int ResourceCount { get; }

    /// <summary>Gets the number of stocks, the nonrenewable resources.</summary>
    public int StockCount { get; }

    /// <summary>Gets the demands per slot; the entry of mode <c>m</c> and renewable resource <c>k</c> is at <c>m · ResourceCount + k</c>.</summary>
    public ImmutableArray<int> Demand => ImmutableCollectionsMarshal.AsImmutableArray(_demand);

    /// <summary>Gets what there is of each stock for the whole project.</summary>
    public ImmutableArray<int> Stock => ImmutableCollectionsMarshal.AsImmutableArray(_stock);

    /// <summary>Gets the consumption in all; the entry of mode <c>m</c> and stock <c>k</c> is at <c>m · StockCount + k</c>.</summary>
    public ImmutableArray<int> Consumption => ImmutableCollectionsMarshal.AsImmutableArray(_consumption);

    /// <summary>Gets per activity the first slot in which it may start, or <see cref="CpmProblem.Unset"/>.</summary>
    public ImmutableArray<int> NotBefore => ImmutableCollectionsMarshal.AsImmutableArray(_notBefore);

    /// <summary>Gets per activity the latest finish (half-open, hard), or <see cref="CpmProblem.Unset"/>.</summary>
    public ImmutableArray<int> NotAfter => ImmutableCollectionsMarshal.AsImmutableArray(_notAfter);

    /// <summary>Gets the links without lags or durations: who waits for whom, with an order in which every link leads forward.</summary>
    internal Network Network { get; }

    /// <summary>Gets the capacities: resource by resource, slot by slot.</summary>
    internal int[][] Capacity => _capacity;

    /// <summary>The capacity of a renewable resource in a slot.</summary>
    /// <param name="resource">The zero-based index of the resource.</param>
    /// <param name="slot">The slot, from 0 to below <see cref="Horizon"/>.</param>
    /// <returns>The units available.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such resource or slot.</exception>
    public int CapacityAt(int resource, int slot)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(resource);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(resource, ResourceCount);
        ArgumentOutOfRangeException.ThrowIfNegative(slot);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(slot, Horizon);
        return _capacity[resource][slot];
    }

    /// <summary>The problem that is left when the modes are chosen. Stocks are no part of it: whether the choice respects them is for the caller to see.</summary>
    /// <param name="modes">Per activity the position among its modes, from 0.</param>
    /// <returns>The single-mode problem; activities, links and resources keep their numbers.</returns>
    /// <exception cref="ArgumentException">There is not one mode for each activity.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An activity has no such mode.</exception>
    public ScheduleProblem Choose(ReadOnlySpan<int> modes)
    {
        if (modes.Length != ActivityCount)
        {
            throw new ArgumentException($"There are {modes.Length} modes for {ActivityCount} activities.", nameof(modes));
        }

        var durations = new int[modes.Length];
        var demand = new int[modes.Length * ResourceCount];
        for (var a = 0; a < modes.Length; a++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(modes[a], nameof(modes));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(modes[a], _firstMode[a + 1] - _firstMode[a], nameof(modes));
            var mode = _firstMode[a] + modes[a];
            durations[a] = _durations[mode];
            _demand.AsSpan(mode * ResourceCount, ResourceCount).CopyTo(demand.AsSpan(a * ResourceCount));
        }

        return new ScheduleProblem(new CpmProblem(durations, _links, _notBefore, _notAfter, projectStart: ProjectStart), Horizon, _capacity, demand);
    }

    /// <summary>A small tree: what the problem consists of.</summary>
    /// <returns>Several lines of English text.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        multi-mode project scheduling problem
        ├ activities {ActivityCount}, modes {ModeCount}, links {_links.Length}
        ├ resources {ResourceCount}, horizon {Horizon} slots, starts at {ProjectStart}
        ├ stocks {StockCount}
        └ not before {_notBefore.Count(d => d != CpmProblem.Unset)}, not after {_notAfter.Count(d => d != CpmProblem.Unset)}
        """);

    private static (bool Good, long Total) Total(ReadOnlySpan<int> modeCount)
    {
        var (good, total) = (true, 0L);
        foreach (var count in modeCount)
        {
            good &= count is >= 1 and <= CpmProblem.MaxTime;
            total += count;
        }

        return (good, total);
    }

    private static int[][] CopyCapacity(InputCheck input, int[][] capacity, int horizon)
    {
        var copy = new int[capacity.Length][];
        for (var k = 0; k < capacity.Length; k++)
        {
            ArgumentNullException.ThrowIfNull(capacity[k]);
            input.Length($"capacity[{k}]", capacity[k].Length, horizon);
            input.Range($"capacity[{k}]", capacity[k], 0, int.MaxValue);
            copy[k] = [.. capacity[k]];
        }

        if ((long)Math.Max(horizon, 0) * capacity.Length > Array.MaxLength)
        {
            input.Total(nameof(capacity), (long)horizon * capacity.Length, Array.MaxLength);
        }

        return copy;
    }

    // As for the critical path, each activity with its longest mode.
    private long LongestConceivable(ReadOnlySpan<int> modeCount)
    {
        long dates = Math.Max(ProjectStart, Horizon);
        var lag = new int[modeCount.Length];
        foreach (ref readonly var link in _links.AsSpan())
        {
            lag[link.To] = Math.Max(lag[link.To], Math.Abs(link.Lag));
        }

        var (path, mode) = (0L, 0);
        for (var a = 0; a < modeCount.Length; a++)
        {
            var longest = 0;
            foreach (var duration in _durations.AsSpan(mode, modeCount[a]))
            {
                longest = Math.Max(longest, duration);
            }

            mode += modeCount[a];
            path += longest + (long)lag[a] + 1;
            dates = Math.Max(dates, Math.Max(Size(_notBefore[a]), Size(_notAfter[a])));
        }

        return dates + path;

        static long Size(int date) => date == CpmProblem.Unset ? 0 : Math.Abs((long)date);
    }
}

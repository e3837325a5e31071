using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ActionPlanning.Engines.ProjectScheduling;

/// <summary>A network of activities that draw on resources whose capacity changes over time.</summary>
/// <remarks>
/// <para>
/// An activity with start <c>s</c>, duration <c>d</c> and demand <c>r</c> takes <c>r</c> units of the resource in every slot of <c>[s, s + d)</c>;
/// milestones (duration 0) take nothing, whatever their demand. Everything happens in the slots <c>[0, Horizon)</c>.
/// </para>
/// <para>The arrays are copied and checked once, here; a problem that exists is well formed and never changes.</para>
/// </remarks>
public sealed class ScheduleProblem
{
    private readonly int[] _capacity;
    private readonly int[] _demand;
    private readonly int[] _priority;
    private readonly int[] _rank;
    private readonly bool[] _mayBeLate;
    private readonly MaximumLag[] _maximumLags;
    private readonly int[] _latenessWeight;

    /// <summary>Copies and checks the arrays.</summary>
    /// <param name="network">The activities, links and dates. Its project start must not lie before slot 0.</param>
    /// <param name="horizon">The number of slots: no activity may finish after it. At most the calendar axis' length where there is one.</param>
    /// <param name="capacity">Per resource an array with the capacity in each slot, 0 or more, of length <paramref name="horizon"/>.</param>
    /// <param name="demand">
    /// Units per slot, 0 or more, activity by activity: the entry of activity <c>a</c> and resource <c>k</c> is at <c>a · resources + k</c>.
    /// </param>
    /// <param name="priority">Per activity how urgent it is, lower first; empty for all alike.</param>
    /// <param name="rank">
    /// Per activity a number of its own that breaks the last ties, lower first. Give each activity a rank that belongs to it (the position of its
    /// name in sorted order, say), and the schedule does not depend on the order of the arrays. Empty: the position in the arrays.
    /// </param>
    /// <param name="mayBeLate">
    /// Per activity whether its not-after date is soft: it may finish later, and the lateness is reported. Empty: every not-after date is hard. A
    /// fixed start is always hard.
    /// </param>
    /// <param name="maximumLags">
    /// Greatest distances between activities; empty for none. Only engines that say so can obey them (<see cref="ExactScheduler"/> does), the others refuse.
    /// </param>
    /// <param name="latenessWeight">Per activity what one slot of lateness against its soft not-after date costs, 0 or more; empty for 1 each.</param>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> or <paramref name="capacity"/> is null, or an array of it.</exception>
    /// <exception cref="EngineInputException">The arrays make no problem; every fault is listed.</exception>
    public ScheduleProblem(
        CpmProblem network,
        int horizon,
        int[][] capacity,
        ReadOnlySpan<int> demand,
        ReadOnlySpan<int> priority = default,
        ReadOnlySpan<int> rank = default,
        ReadOnlySpan<bool> mayBeLate = default,
        ReadOnlySpan<MaximumLag> maximumLags = default,
        ReadOnlySpan<int> latenessWeight = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(capacity);
        var n = network.ActivityCount;
        var input = new InputCheck();
        Network = network;
        Horizon = horizon;
        ResourceCount = capacity.Length;
        input.Range(nameof(horizon), [horizon], 0, CpmProblem.MaxTime);
        input.Range("network.ProjectStart", [network.ProjectStart], 0, CpmProblem.MaxTime);
        input.AxisCovers(horizon, network.DayOfSlot.Length);
        if ((long)n * ResourceCount != demand.Length)
        {
            input.Length(nameof(demand), demand.Length, (long)n * ResourceCount);
        }

        if ((long)Math.Max(horizon, 0) * ResourceCount > Array.MaxLength)
        {
            input.Total(nameof(capacity), (long)horizon * ResourceCount, Array.MaxLength);
        }

        for (var k = 0; k < capacity.Length; k++)
        {
            ArgumentNullException.ThrowIfNull(capacity[k]);
            input.Length($"capacity[{k}]", capacity[k].Length, horizon);
            input.Range($"capacity[{k}]", capacity[k], 0, int.MaxValue);
        }

        _demand = demand.ToArray();
        input.Range(nameof(demand), _demand, 0, int.MaxValue);
        _priority = input.Optional(nameof(priority), priority, n, 0);
        _rank = input.Optional(nameof(rank), rank, n, 0);
        if (rank.IsEmpty)
        {
            for (var i = 0; i < n; i++)
            {
                _rank[i] = i;
            }
        }
        else
        {
            input.Distinct(nameof(rank), rank);
        }

        if (!mayBeLate.IsEmpty)
        {
            input.Length(nameof(mayBeLate), mayBeLate.Length, n);
        }

        _mayBeLate = mayBeLate.IsEmpty ? new bool[n] : mayBeLate.ToArray();
        _maximumLags = maximumLags.ToArray();
        input.MaximumLags(_maximumLags, n, network.LongestConceivable);
        _latenessWeight = input.Optional(nameof(latenessWeight), latenessWeight, n, 1);
        input.Range(nameof(latenessWeight), _latenessWeight, 0, int.MaxValue);
        if (input.Clean)
        {
            input.Lateness(GreatestLateness());
        }

        input.Throw();

        LagArcs = new MaximumLagArcs(network.Durations.AsSpan(), _maximumLags);

        _capacity = new int[horizon * ResourceCount];
        for (var k = 0; k < ResourceCount; k++)
        {
            for (var t = 0; t < horizon; t++)
            {
                _capacity[(t * ResourceCount) + k] = capacity[k][t];
            }
        }

        (NeedOffset, NeedResource, NeedUnits) = GatherNeeds();
    }

    /// <summary>Gets the activities, links and dates.</summary>
    public CpmProblem Network { get; }

    /// <summary>Gets the number of slots; no activity may finish after it.</summary>
    public int Horizon { get; }

    /// <summary>Gets the number of resources.</summary>
    public int ResourceCount { get; }

    /// <summary>Gets the demands; the entry of activity <c>a</c> and resource <c>k</c> is at <c>a · ResourceCount + k</c>.</summary>
    public ImmutableArray<int> Demand => ImmutableCollectionsMarshal.AsImmutableArray(_demand);

    /// <summary>Gets how urgent each activity is, lower first.</summary>
    public ImmutableArray<int> Priority => ImmutableCollectionsMarshal.AsImmutableArray(_priority);

    /// <summary>Gets the numbers that break the last ties, all different, lower first.</summary>
    public ImmutableArray<int> Rank => ImmutableCollectionsMarshal.AsImmutableArray(_rank);

    /// <summary>Gets whether each activity's not-after date is soft.</summary>
    public ImmutableArray<bool> MayBeLate => ImmutableCollectionsMarshal.AsImmutableArray(_mayBeLate);

    /// <summary>Gets the maximum lags in the order in which they were given.</summary>
    public ImmutableArray<MaximumLag> MaximumLags => ImmutableCollectionsMarshal.AsImmutableArray(_maximumLags);

    /// <summary>Gets what one slot of lateness of each activity against its soft not-after date costs.</summary>
    public ImmutableArray<int> LatenessWeight => ImmutableCollectionsMarshal.AsImmutableArray(_latenessWeight);

    /// <summary>Gets the maximum lags as arcs between starts.</summary>
    internal MaximumLagArcs LagArcs { get; }

    /// <summary>Gets the capacities slot by slot: the entry of slot t and resource k is at t · ResourceCount + k.</summary>
    internal int[] SlotCapacity => _capacity;

    /// <summary>Gets where the positive demands of each activity begin in <see cref="NeedResource"/>; milestones have none.</summary>
    internal int[] NeedOffset { get; }

    internal int[] NeedResource { get; }

    internal int[] NeedUnits { get; }

    /// <summary>The capacity of a resource in a slot.</summary>
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
        return _capacity[(slot * ResourceCount) + resource];
    }

    /// <summary>A small tree: what the problem consists of.</summary>
    /// <returns>Several lines of English text.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        project scheduling problem
        ├ activities {Network.ActivityCount}, links {Network.Links.Length}, maximum lags {_maximumLags.Length}
        ├ resources {ResourceCount}, horizon {Horizon} slots
        └ may be late {_mayBeLate.Count(late => late)}{(_latenessWeight.Any(w => w != 1) ? $", a slot costs {_latenessWeight.Min()} to {_latenessWeight.Max()}" : "")}
        """);

    /// <summary>The resources an activity needs and the units of each; empty for a milestone.</summary>
    internal (ArraySegment<int> Resources, ArraySegment<int> Units) Needs(int activity)
    {
        var (first, count) = (NeedOffset[activity], NeedOffset[activity + 1] - NeedOffset[activity]);
        return (new(NeedResource, first, count), new(NeedUnits, first, count));
    }

    /// <summary>The latest finish that an activity must not exceed: the horizon, or its own limit where that comes first.</summary>
    internal int LatestFinish(int activity) => Math.Min(Horizon, OwnLatest(activity));

    /// <summary>Whether an activity has a limit of its own (a hard not-after date, a fixed start) that the horizon does not come before.</summary>
    internal bool HasLatest(int activity) => OwnLatest(activity) <= Horizon;

    /// <summary>Whether an activity has a soft not-after date.</summary>
    internal bool CanBeLate(int activity) => _mayBeLate[activity] && Network.NotAfter[activity] != CpmProblem.Unset;

    /// <summary>What the lateness of a schedule costs: slots after the soft not-after dates, times their weights. Activities that are not placed (start below 0) cost nothing.</summary>
    internal long WeightedLateness(ReadOnlySpan<int> starts)
    {
        var total = 0L;
        for (var i = 0; i < starts.Length; i++)
        {
            if (CanBeLate(i) && starts[i] >= 0)
            {
                // Nothing finishes after the horizon, but the dates of a critical path may.
                total += (long)_latenessWeight[i] * Math.Max(0, Math.Min(Horizon, starts[i] + Network.Durations[i]) - Network.NotAfter[i]);
            }
        }

        return total;
    }

    private Int128 GreatestLateness()
    {
        Int128 total = 0;
        for (var i = 0; i < _mayBeLate.Length; i++)
        {
            if (CanBeLate(i))
            {
                total += (Int128)_latenessWeight[i] * Math.Max(0, Horizon - Network.NotAfter[i]);
            }
        }

        return total;
    }

    private int OwnLatest(int activity)
    {
        var limit = Network.NotAfter[activity] == CpmProblem.Unset || _mayBeLate[activity] ? int.MaxValue : Network.NotAfter[activity];
        return Network.FixedStart[activity] == CpmProblem.Unset
            ? limit
            : Math.Min(limit, Network.FixedStart[activity] + Network.Durations[activity]);
    }

    private (int[] Offset, int[] Resource, int[] Units) GatherNeeds()
    {
        var n = Network.ActivityCount;
        var offset = new int[n + 1];
        var resource = new List<int>();
        var units = new List<int>();
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < ResourceCount && Network.Durations[i] > 0; k++)
            {
                if (_demand[(i * ResourceCount) + k] > 0)
                {
                    resource.Add(k);
                    units.Add(_demand[(i * ResourceCount) + k]);
                }
            }

            offset[i + 1] = resource.Count;
        }

        return (offset, [.. resource], [.. units]);
    }
}
